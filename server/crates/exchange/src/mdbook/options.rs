//! What may be said about a book, and why it may be refused.

/// What is said about a book beside its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MdbookOptions {
    /// Language tag of the course (`en`, `fr`, `pt-BR`) where `book.toml` names none; it also chooses the words that
    /// the import adds: French, or English for every other language.
    pub language: String,
    /// The course's title, plain text; without one it is that of `book.toml`, else the first heading of `SUMMARY.md`.
    pub title: Option<String>,
    /// SPDX expression of the book's licence; without one the course says none, unless its licence files are MIT and
    /// Apache-2.0 and one of them says "at your option".
    pub licence: Option<String>,
    /// Names, plain text each; where there are none, those of `book.toml`.
    pub authors: Vec<String>,
}

impl Default for MdbookOptions {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            title: None,
            licence: None,
            authors: Vec::new(),
        }
    }
}

/// Why no course could be made at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MdbookError {
    /// There is no table of contents.
    #[error("`{path}` is missing: this is not the folder of an mdBook")]
    NoSummary {
        /// Where it should stand.
        path: String,
    },
    /// The table of contents or `book.toml` is not UTF-8.
    #[error("`{path}` is not UTF-8 text")]
    NotText {
        /// The file.
        path: String,
    },
    /// `book.toml` is not TOML.
    #[error("`book.toml` cannot be read: {message}")]
    BookToml {
        /// What the TOML reader says.
        message: String,
    },
    /// No chapter has a text.
    #[error("`{path}` names no chapter that has a text")]
    NoChapter {
        /// The table of contents.
        path: String,
    },
}
