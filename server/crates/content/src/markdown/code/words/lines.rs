//! What only the beginning of a line can be: a directive, a section, a key.

use super::read::Reader;
use crate::markdown::code::{
    class::Class,
    cursor::{is_blank, length_while},
};

impl Reader<'_, '_> {
    /// Reads what a line begins with, where that is something of its own.
    pub(super) fn line_start(&mut self, c: char) -> bool {
        if self.rules.directive == Some(c) {
            self.directive();
            return true;
        }
        let line = self.cursor.line();
        if self.rules.sections
            && let Some(length) = section(line)
        {
            self.cursor.mark(length, Some(Class::Heading));
            return true;
        }
        if let Some(length) = self.key(line) {
            self.cursor.mark(length, Some(Class::Attribute));
            return true;
        }
        false
    }

    /// `#include <stdio.h>`
    fn directive(&mut self) {
        let line = self.cursor.line();
        let word = line.get(1..).unwrap_or_default();
        let blanks = length_while(word, is_blank);
        let word = word.get(blanks..).unwrap_or_default();
        let length = length_while(word, char::is_alphanumeric);
        self.cursor.mark(1 + blanks + length, Some(Class::Keyword));
        self.after_value = false;
        if word.starts_with("include") || word.starts_with("import") {
            self.cursor.mark_while(None, is_blank);
            if self.cursor.starts_with("<") {
                let line = self.cursor.line();
                let length = line.find('>').map_or(line.len(), |at| at + 1);
                self.cursor.mark(length, Some(Class::String));
            }
        }
    }

    /// How many bytes of a line are its key.
    fn key(&self, line: &str) -> Option<usize> {
        if self.rules.keys.is_empty() {
            return None;
        }
        let is_part = |c: char| self.rules.is_word(c) || " .-/\"'$*%".contains(c);
        let length = length_while(line, is_part);
        let (key, after) = line.split_at_checked(length)?;
        let signed = after.starts_with(|c| self.rules.keys.contains(c)) || after.starts_with("+=");
        let key = key.trim_end();
        (signed && !key.is_empty() && !after.starts_with("::")).then_some(key.len())
    }
}

/// How many bytes of a line are a section's name with its brackets, if that is all but for a comment.
fn section(line: &str) -> Option<usize> {
    if !line.starts_with('[') {
        return None;
    }
    let end = line.find(']')?;
    let after = line.get(end..)?;
    let end = end + length_while(after, |c| c == ']');
    let after = line.get(end..)?.trim_start();
    (after.is_empty() || after.starts_with(['#', ';'])).then_some(end)
}
