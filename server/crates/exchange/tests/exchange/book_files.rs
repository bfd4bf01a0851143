//! The real book that tests run on: "The Rust Programming Language" with the quizzes of Brown University.

use std::collections::BTreeMap;

use crate::shared_files::shared_files;

/// The files of the book; `None` where it is not on this machine.
pub(crate) fn files() -> Option<BTreeMap<String, Vec<u8>>> {
    shared_files("shared/courses/en-rust-book-quizzes/course")
}
