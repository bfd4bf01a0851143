//! What goes into an import and what comes out of it.

use std::{cell::RefCell, collections::BTreeMap, fmt};

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

/// A course, made from a book.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Path relative to the new course's folder → bytes: `course.md`, modules, lessons, quizzes, media, licence texts.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What could not be carried over, in the order of files and lines.
    pub report: Vec<Loss>,
    /// How much was carried over.
    pub summary: Counts,
}

/// How much was carried over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lessons written, one for each chapter of `SUMMARY.md` that has a text.
    pub chapters: usize,
    /// Quiz files written.
    pub quizzes: usize,
    /// Questions read from the quizzes of the book.
    pub source_questions: usize,
    /// Questions written: a `Tracing` question becomes two.
    pub questions: usize,
    /// Images and other files that chapters show.
    pub media: usize,
}

/// Something that could not be carried over as it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loss {
    /// The file of the book, relative to its folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What was lost or changed, in one English sentence.
    pub what: String,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
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

/// Collects losses; the same one counts once.
#[derive(Debug, Default)]
pub(super) struct Losses {
    list: RefCell<Vec<Loss>>,
}

impl Losses {
    pub(super) fn add(&self, file: &str, line: usize, what: impl Into<String>) {
        self.list.borrow_mut().push(Loss {
            file: file.to_owned(),
            line: line.max(1),
            what: what.into(),
        });
    }

    pub(super) fn into_sorted(self) -> Vec<Loss> {
        let mut list = self.list.into_inner();
        list.sort();
        list.dedup();
        list
    }
}
