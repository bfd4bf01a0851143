//! The import of Markdown on a real French course in 156 files, which knows nothing of this format.

use std::collections::BTreeMap;

use exchange::ImportedTree;

use crate::{
    loaded,
    markdown_trees::{import, load},
    shared_files::shared_files,
};

fn course() -> Option<(BTreeMap<String, Vec<u8>>, ImportedTree)> {
    let files = shared_files("shared/courses/fr-progim2/course")?;
    let imported = import(files.clone());
    Some((files, imported))
}

#[test]
fn every_text_arrives_and_the_chapters_are_the_modules() {
    let Some((files, imported)) = course() else {
        return;
    };
    for path in files.keys().filter(|path| path.ends_with(".md")) {
        let arrived = imported.pages.contains_key(path) || path == "LICENSE.md";
        assert!(arrived, "{path}");
    }
    let load = load(&imported);
    let course = &load.catalogue.as_ref().unwrap().courses[0];
    let titles: Vec<&str> = course
        .modules
        .iter()
        .map(|module| module.text.get(module.text.original()).1.title.as_str())
        .collect();
    assert_eq!(titles.len(), 19, "{titles:?}");
    assert_eq!(titles[1], "Algèbre de Boole");
    assert_eq!(titles[18], "Attribution");
    let page = std::str::from_utf8(&imported.files["course.md"]).unwrap();
    for line in ["language: \"fr\"", "licence: \"CC-BY-SA-4.0\""] {
        assert!(page.lines().any(|written| written == line), "{line}");
    }
}

#[test]
fn the_author_is_warned_of_what_was_wrong_in_the_source_alone() {
    let Some((_, imported)) = course() else {
        return;
    };
    // Images without words or licence, an image on another site, tags that no course shows, a mistyped language: they stood
    // in the source.
    let source = [
        "code-language-unknown",
        "html-attribute-dropped",
        "html-dropped",
        "html-tag-not-opened",
        "image-external",
        "image-without-alt",
        "medium-licence-missing",
    ];
    let others = loaded::messages(&load(&imported), &source);
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn every_loss_has_a_file_of_the_source_and_one_of_its_lines() {
    let Some((files, imported)) = course() else {
        return;
    };
    for loss in &imported.report {
        let lines = files[&loss.file]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        assert!((1..=lines + 1).contains(&loss.line), "{loss}");
        // What a message names stands on its line, but for what was counted over the whole file.
        let named = loss.what.split('`').nth(1);
        let is_address = loss.what.starts_with("The link to");
        if let Some(named) = named.filter(|named| is_address && !named.ends_with('…')) {
            let text = std::str::from_utf8(&files[&loss.file]).unwrap();
            let near: String = text
                .lines()
                .skip(loss.line - 1)
                .take(4)
                .collect::<Vec<_>>()
                .join("\n");
            assert!(near.contains(named), "{loss}: {near}");
        }
    }
    assert!(imported.report.len() < 400, "{}", imported.report.len());
}
