//! A place in a listing that is being read, and what was read so far.

use super::class::Class;

/// A piece of a listing, which begins where the one before ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) class: Option<Class>,
    /// In bytes from the listing's beginning.
    pub(super) end: usize,
}

/// Reads a listing from its beginning to its end, once: whatever a reader does, it never goes back, so that no
/// listing takes longer than its length says.
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    /// Where the part that is being read ends.
    limit: usize,
    tokens: Vec<Token>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            limit: text.len(),
            tokens: Vec::new(),
        }
    }

    /// What was read: pieces that cover the listing, no two in a row of one class.
    pub(super) fn into_tokens(self) -> Vec<Token> {
        self.tokens
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What is still to be read.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..self.limit).unwrap_or_default()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest().is_empty()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The character before this place, be it in the part that is being read or before it.
    pub(super) fn previous(&self) -> Option<char> {
        self.text.get(..self.at)?.chars().next_back()
    }

    pub(super) fn starts_with(&self, start: &str) -> bool {
        self.rest().starts_with(start)
    }

    /// The rest of this line, without its end.
    pub(super) fn line(&self) -> &'a str {
        let rest = self.rest();
        match rest.find('\n') {
            Some(end) => rest.get(..end).unwrap_or_default(),
            None => rest,
        }
    }

    /// Reads some bytes, which end between two characters.
    pub(super) fn mark(&mut self, length: usize, class: Option<Class>) {
        if length == 0 {
            return;
        }
        self.at = (self.at + length).min(self.limit);
        match self.tokens.last_mut() {
            Some(last) if last.class == class => last.end = self.at,
            _ => self.tokens.push(Token {
                class,
                end: self.at,
            }),
        }
    }

    /// Reads one character.
    pub(super) fn mark_char(&mut self, class: Option<Class>) {
        let length = self.peek().map_or(0, char::len_utf8);
        self.mark(length, class);
    }

    /// Reads as long as characters are such; how many bytes that was.
    pub(super) fn mark_while(&mut self, class: Option<Class>, is: impl Fn(char) -> bool) -> usize {
        let length = length_while(self.rest(), is);
        self.mark(length, class);
        length
    }

    /// Reads up to the end of `end`, or all there is.
    pub(super) fn mark_through(&mut self, end: &str, class: Option<Class>) {
        let rest = self.rest();
        let length = rest.find(end).map_or(rest.len(), |at| at + end.len());
        self.mark(length, class);
    }

    /// What was read from `start` on is of another class.
    pub(super) fn reclass(&mut self, start: usize, class: Class) {
        while self.tokens.pop_if(|token| token.end > start).is_some() {}
        let end = self.at;
        self.at = start;
        self.mark(end - start, Some(class));
    }

    /// Has the next bytes read by another reader, to their end.
    pub(super) fn within(&mut self, length: usize, read: impl FnOnce(&mut Self)) {
        let limit = self.limit;
        self.limit = (self.at + length).min(limit);
        read(self);
        let left = self.rest().len();
        self.mark(left, None);
        self.limit = limit;
    }
}

/// How many bytes of a text are characters of a kind, from its beginning.
pub(super) fn length_while(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}

/// A blank within a line.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() && c != '\n'
}
