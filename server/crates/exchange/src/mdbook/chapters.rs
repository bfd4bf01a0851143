//! The chapters of a book, read once in the order of `SUMMARY.md`.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    include::Includer,
    outline::{self, Outline},
    plan::PlannedModule,
    source_text::SourceText,
    summary::SummaryChapter,
};
use crate::{paths, report::Losses};

/// A module with what its chapters say.
pub(super) struct ModuleText {
    /// Plain text.
    pub(super) title: String,
    /// The part of the book it belongs to.
    pub(super) part: Option<String>,
    /// At least one.
    pub(super) chapters: Vec<Chapter>,
}

/// A chapter.
pub(super) struct Chapter {
    /// In the book.
    pub(super) path: String,
    /// Plain text.
    pub(super) title: String,
    pub(super) source: SourceText,
    pub(super) outline: Outline,
}

/// Reads the chapters of every module; a module that has none left is left out. What cannot be read is reported.
pub(super) fn read(
    modules: Vec<PlannedModule>,
    files: &BTreeMap<String, Vec<u8>>,
    summary_path: &str,
    losses: &Losses,
) -> Vec<ModuleText> {
    let mut reader = Reader {
        files,
        summary_path,
        losses,
        seen: BTreeSet::new(),
    };
    modules
        .into_iter()
        .filter_map(|module| {
            let chapters: Vec<Chapter> = module
                .chapters
                .iter()
                .filter_map(|chapter| reader.chapter(chapter))
                .collect();
            (!chapters.is_empty()).then_some(ModuleText {
                title: module.title,
                part: module.part,
                chapters,
            })
        })
        .collect()
}

struct Reader<'a> {
    files: &'a BTreeMap<String, Vec<u8>>,
    summary_path: &'a str,
    losses: &'a Losses,
    seen: BTreeSet<String>,
}

impl Reader<'_> {
    fn chapter(&mut self, chapter: &SummaryChapter) -> Option<Chapter> {
        let lose = |what: String| self.losses.add(self.summary_path, chapter.line, what);
        let name = &chapter.name;
        let Some(address) = &chapter.address else {
            lose(format!(
                "The chapter “{name}” is a draft without a text; it was not carried over."
            ));
            return None;
        };
        let file = address.split(['#', '?']).next().unwrap_or("");
        let Some(path) = paths::join(
            paths::folder(self.summary_path),
            &paths::percent_decoded(file),
        ) else {
            lose(format!(
                "The chapter “{name}” (`{address}`) lies outside the book; it was not carried over."
            ));
            return None;
        };
        let Some(bytes) = self.files.get(&path) else {
            lose(format!(
                "The chapter “{name}” has no file `{path}`; it was not carried over."
            ));
            return None;
        };
        let Ok(text) = std::str::from_utf8(bytes) else {
            lose(format!(
                "The chapter “{name}” (`{path}`) is not UTF-8 text; it was not carried over."
            ));
            return None;
        };
        if !self.seen.insert(path.clone()) {
            lose(format!(
                "The chapter “{name}” (`{path}`) stands in the table of contents already; it is written once."
            ));
            return None;
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let source = Includer { files: self.files }.expand(&path, text);
        let outline = outline::outline(&source);
        let named = || {
            if name.is_empty() {
                paths::stem(&path).to_owned()
            } else {
                name.clone()
            }
        };
        let title = outline
            .title
            .as_ref()
            .map_or_else(named, |(title, _)| title.clone());
        Some(Chapter {
            path,
            title,
            source,
            outline,
        })
    }
}
