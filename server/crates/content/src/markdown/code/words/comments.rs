//! Comments, and what is said about code in brackets.

use super::read::Reader;
use crate::markdown::code::class::Class;

impl Reader<'_, '_> {
    pub(super) fn comment(&mut self, fresh: bool) -> bool {
        let blocks = self.rules.block_comments.iter();
        for (open, close) in blocks {
            if self.cursor.starts_with(open) {
                self.block_comment(open, close);
                return true;
            }
        }
        let begins = |start: &&&str| {
            self.cursor.starts_with(start)
                && match start.chars().next() {
                    // `$#`, `${#a}`, `a#b` in a shell.
                    Some('#') => !self
                        .cursor
                        .previous()
                        .is_some_and(|c| self.rules.is_word(c) || matches!(c, '$' | '{')),
                    // `rem` alone begins a line.
                    Some(c) if c.is_alphabetic() || matches!(c, ':' | '*') => fresh,
                    _ => true,
                }
        };
        let found = self.rules.line_comments.iter().find(begins).is_some();
        if found {
            let length = self.cursor.line().len();
            self.cursor.mark(length, Some(Class::Comment));
        }
        found
    }

    fn block_comment(&mut self, open: &str, close: &str) {
        let rest = self.cursor.rest();
        let mut depth = 0_usize;
        let mut at = 0;
        loop {
            let after = rest.get(at..).unwrap_or_default();
            let Some(next) = after.chars().next() else {
                break;
            };
            if after.starts_with(open) && (depth == 0 || self.rules.nested_comments) {
                depth += 1;
                at += open.len();
            } else if after.starts_with(close) {
                depth = depth.saturating_sub(1);
                at += close.len();
                if depth == 0 {
                    break;
                }
            } else {
                at += next.len_utf8();
            }
        }
        self.cursor.mark(at, Some(Class::Comment));
    }

    /// `#[derive(Debug)]`: up to the bracket that closes it.
    pub(super) fn annotation(&mut self) -> bool {
        let mut openings = self.rules.annotations.iter();
        if !openings.any(|open| self.cursor.starts_with(open)) {
            return false;
        }
        let mut depth = 0_usize;
        let rest = self.cursor.rest();
        let end = rest.char_indices().find_map(|(at, c)| {
            match c {
                '[' => depth += 1,
                ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            (c == ']' && depth == 0).then_some(at + 1)
        });
        self.cursor
            .mark(end.unwrap_or(rest.len()), Some(Class::Attribute));
        self.after_value = false;
        true
    }
}
