//! The importer on a real book: "The Rust Programming Language" with the quizzes of Brown University.

use std::collections::BTreeMap;

use exchange::{Imported, MdbookOptions, import_mdbook};

use crate::book_files::files;

fn imported() -> Option<Imported> {
    Some(import_mdbook(&files()?, &MdbookOptions::default()).unwrap())
}

fn text<'a>(imported: &'a Imported, path: &str) -> &'a str {
    std::str::from_utf8(&imported.files[path]).unwrap()
}

/// The places of the chapters that SUMMARY.md names, counted without the importer.
fn chapters_of_summary(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let summary = std::str::from_utf8(&files["src/SUMMARY.md"]).unwrap();
    summary
        .lines()
        .filter_map(|line| Some(line.split_once("](")?.1.split_once(')')?.0.to_owned()))
        .collect()
}

#[test]
fn every_chapter_quiz_and_question_arrives() {
    let (Some(files), Some(imported)) = (files(), imported()) else {
        return;
    };
    assert_eq!(imported.summary.chapters, chapters_of_summary(&files).len());
    assert_eq!(imported.summary.quizzes, 93);
    assert_eq!(imported.summary.source_questions, 222);
    assert_eq!(imported.summary.questions, 286);
}

#[test]
fn lessons_stand_in_the_order_of_the_table_of_contents() {
    let (Some(files), Some(imported)) = (files(), imported()) else {
        return;
    };
    let ids: Vec<String> = imported
        .files
        .iter()
        .filter(|(path, _)| {
            path.ends_with(".md") && path.contains('/') && !path.ends_with("/module.md")
        })
        .map(|(path, _)| text(&imported, path))
        .filter(|text| !text.starts_with("---\nkind: quiz"))
        .map(|text| {
            text.lines()
                .find_map(|line| line.strip_prefix("id: \""))
                .unwrap()
                .trim_end_matches('"')
                .to_owned()
        })
        .collect();
    let chapters: Vec<String> = chapters_of_summary(&files)
        .iter()
        .map(|path| {
            path.trim_end_matches(".md")
                .chars()
                .take(60)
                .collect::<String>()
                .trim_end_matches('-')
                .to_owned()
        })
        .collect();
    assert_eq!(ids, chapters);
}

#[test]
fn every_loss_has_a_file_of_the_book_and_one_of_its_lines() {
    let (Some(files), Some(imported)) = (files(), imported()) else {
        return;
    };
    for loss in &imported.report {
        let bytes = files.get(&loss.file);
        // Only a missing book.toml is spoken of although it is not there.
        let lines = bytes.map_or(1, |bytes| {
            bytes.iter().filter(|byte| **byte == b'\n').count() + 1
        });
        assert!(bytes.is_some() || loss.file == "book.toml", "{loss}");
        assert!((1..=lines).contains(&loss.line), "{loss}");
        assert!(
            loss.what.ends_with('.') && !loss.what.contains('\n'),
            "{loss}"
        );
    }
}

#[test]
fn nothing_of_mdbook_is_left_in_the_texts() {
    let Some(imported) = imported() else { return };
    for (path, _) in imported
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".md"))
    {
        let text = text(&imported, path);
        for mark in [
            "{{#",
            "<Listing",
            "</Listing",
            "@Perm",
            "aquascope",
            "```ide",
            "<!-- ignore",
            ".html#",
            "class=\"",
        ] {
            let found = text.lines().find(|line| {
                line.contains(mark) && !line.contains("https://") && !line.contains("http://")
            });
            assert!(found.is_none(), "{path}: {mark}: {found:?}");
        }
    }
}

#[test]
fn every_link_within_the_course_leads_to_one_of_its_files() {
    let Some(imported) = imported() else { return };
    let mut links = 0;
    for (path, _) in imported
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".md"))
    {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let text = text(&imported, path);
        for event in pulldown_cmark::Parser::new_ext(text, pulldown_cmark::Options::ENABLE_TABLES) {
            use pulldown_cmark::{Event, Tag};
            let (Event::Start(Tag::Link { dest_url, .. })
            | Event::Start(Tag::Image { dest_url, .. })) = event
            else {
                continue;
            };
            if dest_url.contains(':') || dest_url.starts_with('#') {
                continue;
            }
            let target = dest_url.split('#').next().unwrap();
            let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in target.split('/') {
                if part == ".." {
                    parts.pop().unwrap();
                } else {
                    parts.push(part);
                }
            }
            assert!(
                imported.files.contains_key(&parts.join("/")),
                "{path} links to {dest_url}"
            );
            links += 1;
        }
    }
    assert!(links > 200, "{links}");
}
