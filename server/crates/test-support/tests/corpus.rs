//! The large site that a program makes.

#![allow(clippy::unwrap_used, reason = "a test that fails should panic")]

use content::{LoadOptions, Sources, human, load};
use test_support::{corpus, corpus_lesson, corpus_lesson_path};

#[test]
fn a_hundred_lessons_are_served_without_a_word() {
    let texts = corpus(100).map(|(path, text)| (path, text.into()));
    let sources = Sources {
        texts: texts.collect(),
        ..Sources::default()
    };
    let loaded = load(&sources, LoadOptions::default());
    assert_eq!(human(&loaded.diagnostics, false), "");
    let catalogue = loaded.catalogue.unwrap();
    let items = catalogue.courses.iter().flat_map(|course| &course.modules);
    assert_eq!(items.map(|module| module.items.len()).sum::<usize>(), 100);
}

#[test]
fn the_same_number_gives_the_same_lesson_and_another_number_another_one() {
    let (once, again): (Vec<_>, Vec<_>) = (corpus(250).collect(), corpus(250).collect());
    assert_eq!(once, again);
    let (path, text) = once.last().unwrap();
    assert_eq!(
        (path.as_str(), text),
        (corpus_lesson_path(249).as_str(), &corpus_lesson(249))
    );
    let texts: std::collections::BTreeSet<_> = once.iter().map(|(_, text)| text).collect();
    assert_eq!(texts.len(), once.len());
    // Whoever compares two measurements made months apart compares the same texts.
    let sum = once.iter().flat_map(|(_, text)| text.bytes());
    let sum = sum.fold(0_u64, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    assert_eq!(sum, 13_280_470_537_768_833_071);
}

#[test]
fn a_lesson_has_some_four_kilobytes() {
    let bytes: usize = corpus(1_000).map(|(_, text)| text.len()).sum();
    assert!((4_000_000..4_700_000).contains(&bytes), "{bytes}");
}
