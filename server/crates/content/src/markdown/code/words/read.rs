//! The reader's loop: what stands here, in the order in which it is looked for.

use super::{Known, Quote, Words};
use crate::markdown::code::{
    class::Class,
    cursor::{Cursor, is_blank},
};

/// Reads one piece of code.
pub(super) struct Reader<'c, 'a> {
    pub(super) rules: &'static Words,
    pub(super) known: &'c Known,
    pub(super) cursor: &'c mut Cursor<'a>,
    /// What is open: texts, and the code that they hold. A list, so that no depth can exhaust the call stack.
    pub(super) open: Vec<Open>,
    /// Whether nothing but blanks stands before this place in its line.
    pub(super) fresh: bool,
    /// Whether what stands before is a value, so that `/` divides it.
    pub(super) after_value: bool,
    /// Lines that end the texts which begin on the next line.
    pub(super) heredocs: Vec<&'a str>,
}

/// What is open.
#[derive(Clone, Copy)]
pub(super) enum Open {
    /// A text, and where it began.
    Text(Quote, usize),
    /// Code in a text, how many brackets of its kind are open in it, and its closing bracket.
    Code(usize, char),
}

impl<'c, 'a> Reader<'c, 'a> {
    pub(super) fn new(rules: &'static Words, known: &'c Known, cursor: &'c mut Cursor<'a>) -> Self {
        Self {
            rules,
            known,
            cursor,
            open: Vec::new(),
            fresh: true,
            after_value: false,
            heredocs: Vec::new(),
        }
    }

    pub(super) fn run(mut self) {
        while let Some(c) = self.cursor.peek() {
            match self.open.last() {
                Some(&Open::Text(quote, start)) => self.in_text(&quote, start),
                _ => self.code(c),
            }
        }
    }

    fn code(&mut self, c: char) {
        if c == '\n' {
            self.cursor.mark(1, None);
            self.fresh = true;
            return self.here_texts();
        }
        if is_blank(c) {
            self.cursor.mark_while(None, is_blank);
            return;
        }
        let fresh = std::mem::take(&mut self.fresh);
        if fresh && self.line_start(c) {
            return;
        }
        let read = self.annotation()
            || self.comment(fresh)
            || self.here_text_begins()
            || self.text_begins()
            || self.character(c)
            || self.number(c)
            || self.word(c)
            || self.sigil(c)
            || self.regex(c);
        if !read {
            self.sign(c);
        }
    }

    /// A sign that means nothing by itself; it may end the code that a text holds.
    fn sign(&mut self, c: char) {
        if let Some(Open::Code(depth, close)) = self.open.last_mut() {
            if c == *close && *depth == 0 {
                self.cursor.mark_char(Some(Class::Escape));
                self.open.pop();
                return;
            }
            match (c, *close) {
                ('{', '}') | ('(', ')') => *depth += 1,
                (c, close) if c == close => *depth -= 1,
                _ => {}
            }
        }
        self.after_value = matches!(c, ')' | ']' | '}');
        self.cursor.mark_char(None);
    }
}
