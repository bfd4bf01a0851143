//! What is wrong with a file of messages.

use std::fmt;

/// Something to mend, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The file, from the workspace's folder on.
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: usize,
    /// What is wrong and what mends it, in one line.
    pub(crate) words: String,
}

impl Problem {
    /// `words` about a line of a file.
    pub(crate) fn new(file: &str, line: usize, words: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            words: words.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.words)
    }
}
