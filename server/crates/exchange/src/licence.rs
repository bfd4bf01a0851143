//! The licence texts that lie beside a source.

use std::collections::{BTreeMap, BTreeSet};

use crate::{markdown_text, paths, report::Losses, words::Words};

/// The longest text that is quoted in the course's presentation, in bytes; longer ones only lie beside it.
const MAX_QUOTED: usize = 4 * 1024;

/// What a source brings along about its licence.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct LicenceTexts {
    /// Name in the course → bytes.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// A section for the course's presentation; empty without texts.
    pub(crate) section: String,
    /// The SPDX expression that they amount to, where that is beyond doubt.
    pub(crate) spdx: Option<&'static str>,
}

/// Gathers the licence texts that lie directly in `folder` (empty: at the top). `sentence` introduces them to readers of
/// the course.
pub(crate) fn gather(
    files: &BTreeMap<String, Vec<u8>>,
    folder: &str,
    words: Words,
    sentence: &str,
    losses: &Losses,
) -> LicenceTexts {
    let mut texts = LicenceTexts::default();
    let (mut mit, mut apache, mut option) = (false, false, false);
    let mut commons = BTreeSet::new();
    for (path, bytes) in files {
        let name = paths::file_name(path);
        if paths::folder(path) != folder || !is_licence_file(name) {
            continue;
        }
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
        commons.extend(creative_commons(text));
        option |= text.to_lowercase().contains("at your option");
        // A Markdown file beside `course.md` would be a page of the course.
        let name = name
            .strip_suffix(".md")
            .map_or_else(|| name.to_owned(), |stem| format!("{stem}.txt"));
        if texts.section.is_empty() {
            texts.section = format!("## {}\n\n{sentence}\n\n", words.licence_heading());
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
    // Two licences say together what each of them covers, which nobody can tell from their texts.
    let commons = match (commons.len(), mit || apache) {
        (0, _) => None,
        (1, false) => commons.first().copied(),
        _ => return texts,
    };
    texts.spdx = commons.or(match (texts.files.len(), mit, apache, option) {
        (_, true, true, true) => Some("MIT OR Apache-2.0"),
        (1, true, false, _) => Some("MIT"),
        (1, false, true, _) => Some("Apache-2.0"),
        _ => None,
    });
    texts
}

/// The licence of Creative Commons that a text is, or names in its first lines.
fn creative_commons(text: &str) -> Option<&'static str> {
    const NAMES: &[(&str, &str)] = &[
        (
            "attribution-noncommercial-sharealike 4.0 international",
            "CC-BY-NC-SA-4.0",
        ),
        (
            "attribution-noncommercial-noderivatives 4.0 international",
            "CC-BY-NC-ND-4.0",
        ),
        (
            "attribution-noncommercial 4.0 international",
            "CC-BY-NC-4.0",
        ),
        (
            "attribution-noderivatives 4.0 international",
            "CC-BY-ND-4.0",
        ),
        ("attribution-sharealike 4.0 international", "CC-BY-SA-4.0"),
        ("attribution 4.0 international", "CC-BY-4.0"),
        ("cc0 1.0 universal", "CC0-1.0"),
    ];
    let start = text.get(..text.floor_char_boundary(1_500)).unwrap_or(text);
    let start = start.to_lowercase();
    NAMES
        .iter()
        .find(|(name, _)| start.contains(name))
        .map(|(_, spdx)| *spdx)
}

/// Whether a file of this name, given without its folder, is about a licence: `LICENSE-MIT`, `COPYING`.
#[must_use]
pub fn is_licence_file(name: &str) -> bool {
    let usual = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let upper = name.to_ascii_uppercase();
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
        let texts = gather(&files, "", Words::English, "These:", &Losses::default());
        let names: Vec<&str> = texts.files.keys().map(String::as_str).collect();
        assert_eq!(names, ["COPYRIGHT", "LICENSE-APACHE.txt", "LICENSE-MIT"]);
        assert_eq!(texts.spdx, Some("MIT OR Apache-2.0"));
        assert!(texts.section.contains("at your option") && !texts.section.contains("xxxx"));
    }

    #[test]
    fn licences_of_creative_commons_are_told_by_their_first_lines() {
        let spdx = |texts: &[(&str, &str)]| {
            let files = texts
                .iter()
                .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
                .collect();
            gather(&files, "", Words::English, "These:", &Losses::default()).spdx
        };
        let sharing = "# Creative Commons Attribution-ShareAlike 4.0 International\n";
        let mit = "Permission is hereby granted, free of charge";
        assert_eq!(spdx(&[("LICENSE.md", sharing)]), Some("CC-BY-SA-4.0"));
        assert_eq!(
            spdx(&[("LICENSE", "Attribution 4.0 International\n")]),
            Some("CC-BY-4.0")
        );
        assert_eq!(spdx(&[("LICENSE", sharing), ("LICENSE-CODE", mit)]), None);
        assert_eq!(spdx(&[("LICENSE", "All rights reserved")]), None);
    }

    #[test]
    fn without_a_licence_file_nothing_is_said() {
        assert_eq!(
            gather(
                &BTreeMap::new(),
                "",
                Words::French,
                "Ceux-ci :",
                &Losses::default()
            ),
            LicenceTexts::default()
        );
    }
}
