//! What the fuzz target `grading` starts from, and what it has found, holds on every build.

#[path = "../../../../../fuzz/src/grading.rs"]
mod grading;

use std::{fs, path::PathBuf};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fuzz/corpus/grading");

fn inputs() -> Vec<(PathBuf, Vec<u8>)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(CORPUS)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| (path.clone(), fs::read(path).unwrap());
    paths.into_iter().map(read).collect()
}

#[test]
fn every_input_of_the_corpus_is_graded_soundly() {
    for (path, bytes) in inputs() {
        // Shown where the test fails.
        println!("{}", path.display());
        grading::run(&bytes);
    }
}

#[test]
fn the_corpus_grades_sound_questions_of_every_type() {
    let types = [
        "choice", "text", "number", "ordering", "matching", "cloze", "open",
    ];
    for name in types {
        let mark = format!("{{\"type\":\"{name}\"");
        let graded = inputs().iter().any(|(_, bytes)| {
            bytes.starts_with(mark.as_bytes())
                && grading::run(bytes) == grading::Outcome::Graded { sound: true }
        });
        assert!(graded, "{name}");
    }
}
