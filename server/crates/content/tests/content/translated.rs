//! What is not translated, and what was translated before its original changed.

use std::collections::BTreeMap;

use content::{Diagnostic, Severity};

use crate::site::Folder;

fn told(notes: &[Diagnostic]) -> Vec<String> {
    assert!(notes.iter().all(|note| note.severity == Severity::Note));
    notes
        .iter()
        .map(|note| format!("{} {}: {}", note.code, note.file, note.message))
        .collect()
}

#[test]
fn texts_without_a_translation_are_named_by_course_and_language() {
    let bare = Folder::sound();
    assert_eq!(
        told(&bare.catalogue().untranslated()),
        ["translation-missing courses/c: the course is not translated to `en`"]
    );
    let some = bare
        .with("courses/c/course.en.md", "# The course\n")
        .with("courses/c/01-m/01-a.en.md", "# A\n");
    assert_eq!(
        told(&some.catalogue().untranslated()),
        [
            "translation-missing courses/c: 1 of 3 texts are not translated to `en`: `01-m/module.md`"
        ]
    );
    let all = some.with("courses/c/01-m/module.en.md", "# M\n");
    assert_eq!(all.catalogue().untranslated(), []);
    // Of an English course on a French site, it is the French that is missing.
    let english = Folder::sound().with(
        "courses/c/course.md",
        "---\ntitle: The course\nlanguage: en\n---\n",
    );
    assert_eq!(
        told(&english.catalogue().untranslated()),
        ["translation-missing courses/c: the course is not translated to `fr`"]
    );
}

#[test]
fn a_translation_that_is_older_than_its_original_is_named() {
    let folder = Folder::sound()
        .with("courses/c/01-m/01-a.en.md", "# A\n")
        .with("courses/c/01-m/module.en.md", "# M\n")
        .with("pages/p.md", "# P\n")
        .with("pages/p.en.md", "# P\n");
    let changed = [
        ("courses/c/01-m/01-a.md", 20),
        ("courses/c/01-m/01-a.en.md", 10),
        ("courses/c/01-m/module.md", 10),
        ("courses/c/01-m/module.en.md", 10),
        ("pages/p.md", 30),
        ("pages/p.en.md", 29),
    ];
    let changed: BTreeMap<String, i64> = changed
        .into_iter()
        .map(|(path, second)| (path.to_owned(), second))
        .collect();
    assert_eq!(
        told(&folder.catalogue().outdated(&changed)),
        [
            "translation-outdated courses/c/01-m/01-a.en.md: `courses/c/01-m/01-a.md` was changed after this translation of it",
            "translation-outdated pages/p.en.md: `pages/p.md` was changed after this translation of it",
        ]
    );
    assert_eq!(folder.catalogue().outdated(&BTreeMap::new()), []);
}
