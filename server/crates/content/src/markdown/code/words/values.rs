//! Words, numbers, names with a sign, regular expressions.

use super::{Capitals, read::Reader, strings::variable};
use crate::markdown::code::{class::Class, cursor::length_while};

impl Reader<'_, '_> {
    pub(super) fn number(&mut self, c: char) -> bool {
        if !c.is_ascii_digit() {
            return false;
        }
        let length = number_length(self.cursor.rest());
        self.cursor.mark(length, Some(Class::Number));
        self.after_value = true;
        true
    }

    pub(super) fn word(&mut self, c: char) -> bool {
        if !self.rules.is_word(c) {
            return false;
        }
        let rest = self.cursor.rest();
        let length = length_while(rest, |c| self.rules.is_word(c));
        let (word, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if self.prefixed_text_begins(word) {
            return true;
        }
        if self.rules.bang && after.starts_with('!') && !after.starts_with("!=") {
            self.cursor.mark(length + 1, Some(Class::Function));
            self.after_value = true;
            return true;
        }
        let class = self.class_of(word, after);
        self.cursor.mark(length, class);
        // `return /x/` divides nothing.
        self.after_value = class != Some(Class::Keyword);
        true
    }

    fn class_of(&self, word: &str, after: &str) -> Option<Class> {
        let previous = self.cursor.previous();
        let known = match self.rules.any_case {
            true => self.known.get(word.to_ascii_lowercase().as_str()),
            false => self.known.get(word),
        };
        // A method may be called as a keyword is written.
        if previous != Some('.')
            && let Some(class) = known
        {
            return Some(*class);
        }
        let capital = word.starts_with(char::is_uppercase);
        let called = self.rules.calls && after.starts_with('(');
        if called && !(capital && self.rules.capitals == Capitals::Constructors) {
            return Some(Class::Function);
        }
        if self.rules.heads && previous == Some('(') {
            return Some(Class::Function);
        }
        if !capital || self.rules.capitals == Capitals::Plain {
            return None;
        }
        let all_capitals = word.len() > 1 && !word.contains(char::is_lowercase);
        Some(match all_capitals {
            true => Class::Constant,
            false => Class::Type,
        })
    }

    /// `@Override`, `$name`, `:symbol`.
    pub(super) fn sigil(&mut self, c: char) -> bool {
        let mut sigils = self.rules.sigils.iter();
        let Some((_, class)) = sigils.find(|(sigil, _)| *sigil == c) else {
            return false;
        };
        let previous = self.cursor.previous();
        if c != '$' && previous.is_some_and(|before| before == c || self.rules.is_word(before)) {
            return false;
        }
        let rest = self.cursor.rest();
        let name = rest.get(c.len_utf8()..).unwrap_or_default();
        let length = match (c, name.chars().next()) {
            ('$', Some('?' | '@' | '#' | '!' | '*' | '$' | '-')) => 2,
            ('$', _) => variable(rest),
            (':', Some(next)) if !next.is_alphabetic() => 1,
            _ => c.len_utf8() + length_while(name, |c| self.rules.is_word(c) || c == '.'),
        };
        if length <= c.len_utf8() {
            return false;
        }
        self.cursor.mark(length, Some(*class));
        self.after_value = true;
        true
    }

    pub(super) fn regex(&mut self, c: char) -> bool {
        if !self.rules.regex || c != '/' || self.after_value {
            return false;
        }
        let Some(length) = regex_length(self.cursor.rest()) else {
            return false;
        };
        self.cursor.mark(length, Some(Class::String));
        self.cursor
            .mark_while(Some(Class::String), char::is_alphabetic);
        self.after_value = true;
        true
    }
}

/// How many bytes of a text are a number: `0xff_u8`, `1.5e-3`, and of `1..2` the first digit.
pub(in crate::markdown::code) fn number_length(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    let hex = text.starts_with("0x") || text.starts_with("0X");
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, next)| *next);
        let part = c.is_alphanumeric()
            || c == '_'
            || (c == '.' && next.is_ascii_digit() && before.is_ascii_digit())
            || (matches!(c, '+' | '-')
                && matches!(before, 'e' | 'E')
                && !hex
                && next.is_ascii_digit());
        if !part {
            return at;
        }
        before = c;
    }
    text.len()
}

/// How many bytes of a text are a regular expression, without its flags; `None` where it does not end soon.
fn regex_length(text: &str) -> Option<usize> {
    const LONGEST: usize = 200;
    let (mut escaped, mut in_class) = (false, false);
    for (at, c) in text.char_indices().take(LONGEST).skip(1) {
        match c {
            '\n' => return None,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => return (at > 1).then_some(at + 1),
            _ => {}
        }
    }
    None
}
