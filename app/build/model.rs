//! Messages as the build script knows them, between Fluent's syntax and Rust.

use std::collections::BTreeMap;

/// A language's messages.
#[derive(Debug)]
pub(crate) struct Locale {
    /// The folder's name, a tag of BCP 47.
    pub(crate) tag: String,
    /// The tag by whose rules numbers and dates are written and plurals told apart.
    pub(crate) formats: String,
    /// The first of its files, for problems.
    pub(crate) file: String,
    /// In the order of the files.
    pub(crate) messages: Vec<Message>,
}

impl Locale {
    /// The message of this name.
    pub(crate) fn message(&self, name: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.name == name)
    }
}

/// A message in one language.
#[derive(Debug)]
pub(crate) struct Message {
    /// In kebab-case, as the file has it.
    pub(crate) name: String,
    /// The file that it stands in, from the workspace's folder on.
    pub(crate) file: String,
    /// Where it stands, from 1.
    pub(crate) line: usize,
    /// The lines of the comment above it, with the line that each stands on.
    pub(crate) comment: Vec<(usize, String)>,
    /// What it says.
    pub(crate) pattern: Pattern,
    /// The variables that it uses.
    pub(crate) variables: BTreeMap<String, Use>,
}

/// How a message uses a variable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use {
    /// Where first, from 1.
    pub(crate) line: usize,
    /// Where it is used as only a number can be.
    pub(crate) as_number: Option<usize>,
}

/// Words and what stands between them.
pub(crate) type Pattern = Vec<Part>;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Words.
    Text(String),
    /// A variable's value: a text as it is, a number by the language's rules.
    Variable(String),
    /// A number with zeros before it up to so many digits.
    Padded(String, u8),
    /// One of several patterns, by a number.
    Select {
        /// The variable.
        by: String,
        /// What each is for; the first that fits is taken.
        variants: Vec<(Key, Pattern)>,
        /// For every other number.
        other: Pattern,
    },
}

/// What a variant is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// This number and no other.
    Exactly(i64),
    /// The numbers of a plural category.
    Plural(Category),
}

/// A plural category of CLDR; `other` is what remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    /// Such as 0 in Arabic.
    Zero,
    /// Such as 1 in English, 0 and 1 in French.
    One,
    /// Such as 2 in Arabic.
    Two,
    /// Such as 3 to 10 in Arabic.
    Few,
    /// Such as 11 to 99 in Arabic.
    Many,
}

impl Category {
    /// The category of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => return None,
        })
    }
}
