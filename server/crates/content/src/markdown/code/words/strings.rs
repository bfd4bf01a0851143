//! Texts.

use super::{
    Escape, Quote,
    read::{Open, Reader},
};
use crate::markdown::code::{class::Class, cursor::length_while};

impl Reader<'_, '_> {
    pub(super) fn text_begins(&mut self) -> bool {
        let mut quotes = self.rules.quotes.iter();
        let Some(quote) = quotes.find(|quote| self.cursor.starts_with(quote.open)) else {
            return false;
        };
        self.begin_text(*quote, 0);
        true
    }

    /// Begins the text at a word, if the word is one that a quote may touch.
    pub(super) fn prefixed_text_begins(&mut self, word: &str) -> bool {
        let is_prefix = |prefix: &str| prefix.eq_ignore_ascii_case(word);
        if word.len() > 3 || !self.rules.prefixes.split(' ').any(is_prefix) {
            return false;
        }
        let rest = self.cursor.rest().get(word.len()..).unwrap_or_default();
        let mut quotes = self.rules.quotes.iter();
        let Some(quote) = quotes.find(|quote| rest.starts_with(quote.open)) else {
            return false;
        };
        let mut quote = *quote;
        if word.contains(['r', 'R']) {
            quote.escape = Escape::Never;
        }
        if word.contains(['f', 'F']) {
            quote = quote.holding("{", '}');
        }
        self.begin_text(quote, word.len());
        true
    }

    fn begin_text(&mut self, quote: Quote, before: usize) {
        let start = self.cursor.at();
        self.cursor
            .mark(before + quote.open.len(), Some(Class::String));
        self.open.push(Open::Text(quote, start));
    }

    fn end_text(&mut self, start: usize) {
        self.open.pop();
        self.after_value = true;
        let after = self.cursor.rest().trim_start_matches([' ', '\t']);
        if self.rules.text_keys && after.starts_with(':') {
            self.cursor.reclass(start, Class::Attribute);
        }
    }

    /// Reads on in a text, to the first thing that is not simply a part of it.
    pub(super) fn in_text(&mut self, quote: &Quote, start: usize) {
        let rest = self.cursor.rest();
        let mut chars = rest.char_indices();
        let (at, stop) = loop {
            let Some((at, c)) = chars.next() else {
                self.cursor.mark(rest.len(), Some(Class::String));
                return;
            };
            let after = rest.get(at..).unwrap_or_default();
            if let Some(stop) = stop(quote, after, c) {
                break (at, stop);
            }
        };
        self.cursor.mark(at, Some(Class::String));
        match stop {
            Stop::Close => {
                self.cursor.mark(quote.close.len(), Some(Class::String));
                self.end_text(start);
            }
            Stop::LineEnd => self.end_text(start),
            Stop::Escape(length) => self.cursor.mark(length, Some(Class::Escape)),
            Stop::Variable(length) => self.cursor.mark(length, Some(Class::Attribute)),
            Stop::Code(length, close) => {
                self.cursor.mark(length, Some(Class::Escape));
                self.open.push(Open::Code(0, close));
                self.after_value = false;
            }
        }
    }

    /// `'a'` and `'\n'`; of `'a` alone, a name.
    pub(super) fn character(&mut self, c: char) -> bool {
        if !self.rules.chars || c != '\'' {
            return false;
        }
        let rest = self.cursor.rest();
        let mut inside = rest.chars().skip(1);
        let closing = match inside.next() {
            Some('\\') => rest
                .char_indices()
                .skip(3)
                .take(10)
                .find(|(_, c)| *c == '\'')
                .map(|(at, _)| at),
            Some(c) if inside.next() == Some('\'') => Some(1 + c.len_utf8()),
            _ => None,
        };
        match closing {
            Some(at) => self.cursor.mark(at + 1, Some(Class::String)),
            None => {
                let name = rest.get(1..).unwrap_or_default();
                let length = length_while(name, |c| c.is_alphanumeric() || c == '_');
                let class = (length > 0).then_some(Class::Attribute);
                self.cursor.mark(1 + length, class);
            }
        }
        self.after_value = true;
        true
    }

    /// `<<EOF`: the text begins on the next line.
    pub(super) fn here_text_begins(&mut self) -> bool {
        let heredocs = self.rules.heredocs;
        if heredocs.is_empty() || !self.cursor.starts_with("<<") {
            return false;
        }
        if self.cursor.starts_with("<<<") && !heredocs.contains(&"<<<") {
            self.cursor.mark(3, None);
            return true;
        }
        let Some(open) = heredocs.iter().find(|open| self.cursor.starts_with(open)) else {
            return false;
        };
        let rest = self.cursor.rest().get(open.len()..).unwrap_or_default();
        let quoted = rest.trim_start_matches(['"', '\'']);
        let word = quoted
            .get(..length_while(quoted, |c| c.is_alphanumeric() || c == '_'))
            .unwrap_or_default();
        if !word.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return false;
        }
        let quotes = rest.len() - quoted.len();
        self.cursor
            .mark(open.len() + quotes + word.len(), Some(Class::String));
        self.cursor
            .mark_while(Some(Class::String), |c| matches!(c, '"' | '\''));
        self.heredocs.push(word);
        true
    }

    /// The texts that begin on this line.
    pub(super) fn here_texts(&mut self) {
        for end in std::mem::take(&mut self.heredocs) {
            while !self.cursor.is_at_end() {
                let line = self.cursor.line();
                let whole = line.len() + 1;
                self.cursor
                    .mark(whole.min(self.cursor.rest().len()), Some(Class::String));
                if line.trim().trim_end_matches(';') == end {
                    break;
                }
            }
        }
    }
}

/// What a text is not simply made of.
enum Stop {
    Close,
    LineEnd,
    Escape(usize),
    Variable(usize),
    Code(usize, char),
}

/// What stands at a place in a text, if it is not simply a part of it. Its length is in bytes.
fn stop(quote: &Quote, after: &str, c: char) -> Option<Stop> {
    if after.starts_with(quote.close) {
        let twice = after.get(quote.close.len()..).unwrap_or_default();
        if quote.escape == Escape::Doubled && twice.starts_with(quote.close) {
            return Some(Stop::Escape(2 * quote.close.len()));
        }
        return Some(Stop::Close);
    }
    if c == '\n' && !quote.lines {
        return Some(Stop::LineEnd);
    }
    if let Some((open, close)) = quote.holds
        && after.starts_with(open)
        // `{{` stands for one brace.
        && !(open == "{" && after.starts_with("{{"))
    {
        return Some(Stop::Code(open.len(), close));
    }
    if c == '\\' && quote.escape == Escape::Backslash {
        let next = after.chars().nth(1).filter(|next| *next != '\n');
        return Some(Stop::Escape(1 + next.map_or(0, char::len_utf8)));
    }
    if c == '$' && quote.variables {
        let length = variable(after);
        return (length > 1).then_some(Stop::Variable(length));
    }
    None
}

/// How long the variable is that a text begins with: `$name`, `${name}`; 1 where it is none. The text is not looked
/// through far for the end of a name.
pub(super) fn variable(text: &str) -> usize {
    const LONGEST: usize = 100;
    let name = text.get(1..).unwrap_or_default();
    if let Some(braced) = name.strip_prefix('{') {
        let chars = braced.char_indices().take(LONGEST);
        let mut chars = chars.take_while(|(_, c)| *c != '\n');
        return chars.find(|(_, c)| *c == '}').map_or(1, |(at, _)| at + 3);
    }
    1 + length_while(name, |c| c.is_alphanumeric() || c == '_')
}
