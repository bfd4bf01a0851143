//! Languages made of words, numbers, texts and comments: most of them. One reader, which a language's rules steer.

mod comments;
mod lines;
mod read;
mod strings;
mod values;

use std::collections::HashMap;

pub(super) use values::number_length;

use super::{class::Class, cursor::Cursor};

/// How a language is written. Lists of words are divided by spaces.
#[derive(Clone, Copy)]
pub(super) struct Words {
    /// What begins a comment that ends with its line.
    pub(super) line_comments: &'static [&'static str],
    /// What begins and ends a comment of several lines.
    pub(super) block_comments: &'static [(&'static str, &'static str)],
    /// Whether such comments may stand in each other.
    pub(super) nested_comments: bool,
    /// Texts; of two that begin alike, the longer one first.
    pub(super) quotes: &'static [Quote],
    /// Words that may touch a text's opening quote: in `r"\d"`, `r`. One with `r` has no escapes, one with `f` has `{…}`.
    pub(super) prefixes: &'static str,
    pub(super) keywords: &'static str,
    pub(super) types: &'static str,
    pub(super) constants: &'static str,
    pub(super) functions: &'static str,
    /// Whether these words may be written in capitals too.
    pub(super) any_case: bool,
    /// Whether a word that an opening parenthesis touches is called.
    pub(super) calls: bool,
    /// Whether a word behind an opening parenthesis is called, as in Lisp.
    pub(super) heads: bool,
    /// Whether `name!` is called, as a macro in Rust.
    pub(super) bang: bool,
    /// What words that begin with a capital are.
    pub(super) capitals: Capitals,
    /// What a word may hold beside letters, digits and `_`.
    pub(super) word_chars: &'static str,
    /// Signs that stand before a name, and what both are together.
    pub(super) sigils: &'static [(char, Class)],
    /// The sign before the first word of a line that a preprocessor reads.
    pub(super) directive: Option<char>,
    /// Brackets around what is said about the code that follows.
    pub(super) annotations: &'static [&'static str],
    /// Whether `'a'` is a character and `'a` is not.
    pub(super) chars: bool,
    /// Whether `/…/` may be a regular expression.
    pub(super) regex: bool,
    /// What begins a text that a line of its own ends.
    pub(super) heredocs: &'static [&'static str],
    /// Signs behind the name that a line begins with, where that is a key.
    pub(super) keys: &'static str,
    /// Whether a text before a colon is a key.
    pub(super) text_keys: bool,
    /// Whether `[name]` on a line of its own begins a section.
    pub(super) sections: bool,
}

/// What a word that begins with a capital is, if it is not known and not called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Capitals {
    /// Nothing in particular.
    Plain,
    /// A type; a constant if it is all capitals.
    Types,
    /// A type, also where it looks called: `Some(1)`.
    Constructors,
}

/// How a text is written.
#[derive(Clone, Copy)]
pub(super) struct Quote {
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    pub(super) escape: Escape,
    /// Whether it may go on over the end of a line.
    pub(super) lines: bool,
    /// Brackets in it that hold code.
    pub(super) holds: Option<(&'static str, char)>,
    /// Whether `$name` in it is a variable.
    pub(super) variables: bool,
}

/// How a text holds its own closing quote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escape {
    /// Not at all.
    Never,
    Backslash,
    /// Written twice.
    Doubled,
}

impl Quote {
    /// A text within a line, with backslashes.
    pub(super) const fn new(quote: &'static str) -> Self {
        Self {
            open: quote,
            close: quote,
            escape: Escape::Backslash,
            lines: false,
            holds: None,
            variables: false,
        }
    }

    /// A text of several lines without escapes.
    pub(super) const fn raw(open: &'static str, close: &'static str) -> Self {
        Self {
            open,
            close,
            escape: Escape::Never,
            lines: true,
            ..Self::new("")
        }
    }

    /// A text in which its quote is written twice.
    pub(super) const fn doubled(quote: &'static str) -> Self {
        Self {
            escape: Escape::Doubled,
            ..Self::new(quote)
        }
    }

    pub(super) const fn over_lines(self) -> Self {
        Self {
            lines: true,
            ..self
        }
    }

    pub(super) const fn holding(self, open: &'static str, close: char) -> Self {
        Self {
            holds: Some((open, close)),
            ..self
        }
    }

    pub(super) const fn with_variables(self) -> Self {
        Self {
            variables: true,
            ..self
        }
    }
}

/// A language without any rule.
pub(super) const NOTHING: Words = Words {
    line_comments: &[],
    block_comments: &[],
    nested_comments: false,
    quotes: &[],
    prefixes: "",
    keywords: "",
    types: "",
    constants: "",
    functions: "",
    any_case: false,
    calls: false,
    heads: false,
    bang: false,
    capitals: Capitals::Plain,
    word_chars: "",
    sigils: &[],
    directive: None,
    annotations: &[],
    chars: false,
    regex: false,
    heredocs: &[],
    keys: "",
    text_keys: false,
    sections: false,
};

/// What words mean by themselves.
pub(super) type Known = HashMap<&'static str, Class>;

impl Words {
    /// The words that mean something by themselves.
    pub(super) fn known(&self) -> Known {
        let lists = [
            (self.functions, Class::Function),
            (self.constants, Class::Constant),
            (self.types, Class::Type),
            (self.keywords, Class::Keyword),
        ];
        let words = lists
            .into_iter()
            .flat_map(|(list, class)| list.split(' ').map(move |word| (word, class)));
        words.filter(|(word, _)| !word.is_empty()).collect()
    }

    /// Reads code in this language to its end.
    pub(super) fn read(&'static self, known: &Known, cursor: &mut Cursor<'_>) {
        read::Reader::new(self, known, cursor).run();
    }

    fn is_word(&self, c: char) -> bool {
        c.is_alphanumeric() || c == '_' || self.word_chars.contains(c)
    }
}
