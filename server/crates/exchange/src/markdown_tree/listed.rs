//! The order that a table of contents gives.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    decode::decode,
    finder::{Finder, Found},
    navigation,
    page::Page,
    plan::{Plan, PlannedModule, Tree},
};
use crate::{
    mdbook::{
        plan::plan,
        summary::{Entry, Summary, SummaryChapter},
    },
    paths,
    report::Losses,
    words::Words,
};

/// A table of contents.
pub(super) struct Listed {
    path: String,
    /// What it calls the course.
    pub(super) title: Option<String>,
    summary: Summary,
}

/// Whether a file is a table of contents, by its name.
pub(super) fn is_contents(path: &str) -> bool {
    let stem = paths::stem(path).to_lowercase();
    matches!(stem.as_str(), "summary" | "_sidebar")
}

/// Whether a file is what frames the texts of a site: a table of contents, a bar, a cover.
pub(super) fn is_frame(path: &str) -> bool {
    let stem = paths::stem(path).to_lowercase();
    is_contents(path) || matches!(stem.as_str(), "_navbar" | "_coverpage" | "_footer" | "_404")
}

/// The table of contents of the tree: at the top, or where everything lies.
pub(super) fn find(texts: &BTreeMap<String, Vec<u8>>, tree: &Tree<'_>) -> Option<Listed> {
    let is_one = |path: &&String| {
        let folder = paths::folder(path);
        let near =
            folder.is_empty() || folder == tree.root() || matches!(folder, "docs" | "src" | "book");
        near && is_contents(path)
    };
    let path = texts
        .keys()
        .filter(is_one)
        .min_by_key(|path| (path.matches('/').count(), path.len(), (*path).clone()))?;
    let summary = navigation::read(&decode(texts.get(path)?)?.text);
    let chapters = summary
        .entries
        .iter()
        .filter(|entry| matches!(entry, Entry::Chapter(_)))
        .count();
    if chapters == 0 {
        return None;
    }
    let generic = [
        "summary",
        "table of contents",
        "contents",
        "sommaire",
        "table des matières",
    ];
    let title = summary
        .title
        .clone()
        .filter(|title| !title.is_empty() && !generic.contains(&title.to_lowercase().as_str()));
    Some(Listed {
        path: path.clone(),
        title: title.map(|title| title.chars().take(200).collect()),
        summary,
    })
}

impl Listed {
    /// The modules in the order of the table of contents; texts that it does not name come last.
    pub(super) fn plan(
        self,
        tree: &Tree<'_>,
        pages: &BTreeMap<String, Page>,
        finder: &Finder,
        course: &str,
        words: Words,
        losses: &Losses,
    ) -> Plan {
        let Self { path, summary, .. } = self;
        let own = tree.course().map(str::to_owned);
        let mut seen: BTreeSet<String> = own.iter().cloned().collect();
        let mut entries = Vec::new();
        for entry in summary.entries {
            match entry {
                Entry::Part(title) => entries.push(Entry::Part(title)),
                Entry::Chapter(chapter) => {
                    entries.extend(page_of(
                        chapter,
                        &path,
                        pages,
                        finder,
                        &mut seen,
                        own.as_deref(),
                        losses,
                    ));
                }
            }
        }
        let summary = Summary {
            title: None,
            entries,
        };
        let mut modules: Vec<PlannedModule> = plan(summary, course, words)
            .into_iter()
            .map(|module| PlannedModule {
                title: bounded(module.title),
                part: module.part.map(bounded),
                folder: None,
                pages: module
                    .chapters
                    .into_iter()
                    .filter_map(|chapter| chapter.address)
                    .collect(),
            })
            .collect();
        let rest: Vec<String> = tree
            .in_order()
            .into_iter()
            .filter(|page| !seen.contains(*page))
            .map(str::to_owned)
            .collect();
        for page in &rest {
            losses.add(
                page,
                1,
                "The table of contents does not name this text; it comes last.",
            );
        }
        if !rest.is_empty() {
            modules.push(PlannedModule {
                title: words.other_texts().to_owned(),
                part: None,
                folder: None,
                pages: rest,
            });
        }
        Plan {
            course: own,
            modules,
        }
    }
}

fn bounded(title: String) -> String {
    let title: String = title
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect();
    if title.trim().is_empty() {
        "…".to_owned()
    } else {
        title
    }
}

/// The chapter with the path of its page as its address; `None`, and a loss, for what is no page.
fn page_of(
    mut chapter: SummaryChapter,
    listing: &str,
    pages: &BTreeMap<String, Page>,
    finder: &Finder,
    seen: &mut BTreeSet<String>,
    own: Option<&str>,
    losses: &Losses,
) -> Option<Entry> {
    let name = chapter.name.clone();
    let lose = |why: &str| {
        let name = super::resolve::excerpt(&name);
        losses.add(
            listing,
            chapter.line,
            format!("The entry “{name}” {why}; it was left out."),
        );
    };
    let Some(address) = &chapter.address else {
        lose("has no text yet");
        return None;
    };
    if address.contains("://") {
        lose("leads to another site");
        return None;
    }
    let address = address
        .strip_prefix("#/")
        .map_or(address.as_str(), |rest| rest);
    let path = address.split(['#', '?']).next().unwrap_or("");
    let found = finder.find(paths::folder(listing), &paths::percent_decoded(path));
    let page = match found {
        Some(Found::File(page)) if pages.contains_key(&page) => page,
        _ => {
            lose("leads to no text");
            return None;
        }
    };
    if own == Some(page.as_str()) {
        return None;
    }
    if !seen.insert(page.clone()) {
        lose("leads to a text that is named before");
        return None;
    }
    chapter.address = Some(page);
    Some(Entry::Chapter(chapter))
}
