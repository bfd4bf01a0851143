//! What the fuzz target `quiz_reader` starts from, and what it has found, holds on every build.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

#[path = "../../../quiz/tests/quiz/key.rs"]
mod key;
#[path = "../../../../../fuzz/src/quiz_reader.rs"]
mod quiz_reader;
#[path = "../../../quiz/tests/quiz/sound.rs"]
mod sound;

use std::{fs, path::PathBuf};

use quiz_reader::Outcome;

const CORPUS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../fuzz/corpus/quiz_reader"
);

#[test]
fn every_input_of_the_corpus_is_served_soundly_or_withheld_with_a_word() {
    let entries = fs::read_dir(CORPUS).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        // Shown where the test fails.
        println!("{}", path.display());
        quiz_reader::run(&fs::read(path).unwrap());
    }
}

#[test]
fn the_corpus_holds_quizzes_that_are_served_and_quizzes_that_are_not() {
    let outcome = |name: &str| quiz_reader::run(&fs::read(format!("{CORPUS}/{name}")).unwrap());
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
