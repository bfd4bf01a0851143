//! The licence texts that lie beside a book.

use std::collections::BTreeMap;

use super::{report::Losses, words::Words};
use crate::markdown_text;

/// The longest text that is quoted in the course's presentation, in bytes; longer ones only lie beside it.
const MAX_QUOTED: usize = 4 * 1024;

/// What a book brings along about its licence.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct LicenceTexts {
    /// Name in the course → bytes.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// A section for the course's presentation; empty without texts.
    pub(super) section: String,
    /// The SPDX expression that they amount to, where that is beyond doubt.
    pub(super) spdx: Option<&'static str>,
}

/// Gathers the licence texts at the top of a book's folder.
pub(super) fn gather(
    files: &BTreeMap<String, Vec<u8>>,
    words: Words,
    losses: &Losses,
) -> LicenceTexts {
    let mut texts = LicenceTexts::default();
    let (mut mit, mut apache, mut option) = (false, false, false);
    for (path, bytes) in files.iter().filter(|(path, _)| is_licence_file(path)) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            losses.add(
                path,
                1,
                "The licence text is not UTF-8; it was not carried over.",
            );
            continue;
        };
        mit |= text.contains("Permission is hereby granted, free of charge");
        apache |= text.contains("Apache License") && text.contains("Version 2.0, January 2004");
        option |= text.to_lowercase().contains("at your option");
        // A Markdown file beside `course.md` would be a page of the course.
        let name = path
            .strip_suffix(".md")
            .map_or_else(|| path.clone(), |stem| format!("{stem}.txt"));
        if texts.section.is_empty() {
            texts.section = format!(
                "## {}\n\n{}\n\n",
                words.licence_heading(),
                words.licence_sentence()
            );
        }
        texts
            .section
            .push_str(&format!("- {}\n", markdown_text::code_span(&name)));
        if text.len() <= MAX_QUOTED {
            let quoted = markdown_text::indent(&markdown_text::fenced("text", text), "  ", true);
            texts.section.push_str(&format!("\n{quoted}\n\n"));
        }
        texts.files.insert(name, bytes.clone());
    }
    texts.spdx = match (texts.files.len(), mit, apache, option) {
        (_, true, true, true) => Some("MIT OR Apache-2.0"),
        (1, true, false, _) => Some("MIT"),
        (1, false, true, _) => Some("Apache-2.0"),
        _ => None,
    };
    texts
}

fn is_licence_file(path: &str) -> bool {
    let usual = path
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let upper = path.to_ascii_uppercase();
    usual
        && ["COPYRIGHT", "LICENSE", "LICENCE", "COPYING", "NOTICE"]
            .iter()
            .any(|start| upper.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_texts_are_quoted_and_all_lie_beside_the_course() {
        let long = format!(
            "Apache License\nVersion 2.0, January 2004\n{}",
            "x".repeat(MAX_QUOTED)
        );
        let files = [
            ("COPYRIGHT", "MIT or Apache, at your option"),
            (
                "LICENSE-MIT",
                "Permission is hereby granted, free of charge",
            ),
            ("LICENSE-APACHE.md", long.as_str()),
            ("src/LICENSE", "no"),
            ("README.md", "no"),
        ]
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .into();
        let texts = gather(&files, Words::English, &Losses::default());
        let names: Vec<&str> = texts.files.keys().map(String::as_str).collect();
        assert_eq!(names, ["COPYRIGHT", "LICENSE-APACHE.txt", "LICENSE-MIT"]);
        assert_eq!(texts.spdx, Some("MIT OR Apache-2.0"));
        assert!(texts.section.contains("at your option") && !texts.section.contains("xxxx"));
    }

    #[test]
    fn without_a_licence_file_nothing_is_said() {
        assert_eq!(
            gather(&BTreeMap::new(), Words::French, &Losses::default()),
            LicenceTexts::default()
        );
    }
}
