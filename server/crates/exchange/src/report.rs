//! What comes out of an import.

use std::{cell::RefCell, collections::BTreeMap, fmt};

/// A course, made from files of another format.
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
    /// Lessons written: of an mdBook, one for each chapter of `SUMMARY.md` that has a text.
    pub chapters: usize,
    /// Quiz files written.
    pub quizzes: usize,
    /// Questions found in the source.
    pub source_questions: usize,
    /// Questions written: a `Tracing` question of an mdBook becomes two, one without a right answer none.
    pub questions: usize,
    /// Images and other files that chapters show.
    pub media: usize,
}

/// Something that could not be carried over as it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loss {
    /// The file of the source, relative to its folder.
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

/// Collects losses; the same one counts once.
#[derive(Debug, Default)]
pub(crate) struct Losses {
    list: RefCell<Vec<Loss>>,
}

impl Losses {
    pub(crate) fn add(&self, file: &str, line: usize, what: impl Into<String>) {
        self.list.borrow_mut().push(Loss {
            file: file.to_owned(),
            line: line.max(1),
            what: what.into(),
        });
    }

    pub(crate) fn into_sorted(self) -> Vec<Loss> {
        let mut list = self.list.into_inner();
        list.sort();
        list.dedup();
        list
    }
}
