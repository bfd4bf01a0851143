//! What the fuzz targets `quiz_reader` and `texts` start from, and what they have found, holds on every build.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

#[path = "../content/inert.rs"]
mod inert;
#[path = "../../../quiz/tests/quiz/key.rs"]
mod key;
#[path = "../../../../../fuzz/src/quiz_reader.rs"]
mod quiz_reader;
#[path = "../../../quiz/tests/quiz/sound.rs"]
mod sound;
#[path = "../../../../../fuzz/src/texts.rs"]
mod texts;

use std::{fs, path::PathBuf};

use quiz_reader::Outcome;

const QUIZZES: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../fuzz/corpus/quiz_reader"
);
const TEXTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fuzz/corpus/texts");

/// The inputs of a corpus, in the order of their names.
fn inputs(corpus: &str) -> impl Iterator<Item = (PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(corpus).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| {
        let input = fs::read(&path).unwrap();
        (path, input)
    })
}

#[test]
fn every_input_of_the_corpus_is_served_soundly_or_withheld_with_a_word() {
    for (path, input) in inputs(QUIZZES) {
        // Shown where the test fails.
        println!("{}", path.display());
        quiz_reader::run(&input);
    }
}

#[test]
fn every_text_of_the_corpus_is_inert_or_refused_with_a_word() {
    for (path, input) in inputs(TEXTS) {
        // Shown where the test fails.
        println!("{}", path.display());
        texts::run(&input);
    }
}

#[test]
fn the_corpus_holds_texts_that_are_served_and_texts_that_are_not() {
    let outcome = |name: &str| texts::run(&fs::read(format!("{TEXTS}/{name}")).unwrap());
    for name in ["lesson.md", "html.md", "listings.md", "crlf.md"] {
        assert_eq!(outcome(name), texts::Outcome::Served, "{name}");
    }
    for name in ["empty.md", "latin-1.md", "title-with-colon.md"] {
        assert_eq!(outcome(name), texts::Outcome::Refused, "{name}");
    }
}

#[test]
fn the_corpus_holds_quizzes_that_are_served_and_quizzes_that_are_not() {
    let outcome = |name: &str| quiz_reader::run(&fs::read(format!("{QUIZZES}/{name}")).unwrap());
    for name in [
        "single-choice.md",
        "multiple-choice.md",
        "text.md",
        "number.md",
    ] {
        assert_eq!(outcome(name), Outcome::Served, "{name}");
    }
    for name in [
        "empty.md",
        "latin-1.md",
        "no-right-answer.md",
        "duplicate-id.md",
    ] {
        assert_eq!(outcome(name), Outcome::Withheld, "{name}");
    }
}
