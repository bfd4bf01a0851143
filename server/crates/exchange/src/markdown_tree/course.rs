//! The files of the course.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    front_keys::Meta, page::Page, place::Places, plan::Plan, resolve::Links, rewrite::rewrite,
};
use crate::{licence::LicenceTexts, yaml_text::FrontMatter};

/// The largest text that a course may hold, in bytes.
const MAX_BYTES: usize = 1024 * 1024;

/// What the course says of itself.
pub(super) struct Facts {
    pub(super) title: String,
    pub(super) language: Option<String>,
    pub(super) licence: LicenceTexts,
}

/// Writes every text of the course.
pub(super) fn write(
    plan: &Plan,
    facts: &Facts,
    places: &Places,
    pages: &BTreeMap<String, Page>,
    links: &Links<'_>,
) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = facts.licence.files.clone();
    let mut add = |path: String, text: String| {
        files.insert(path, bounded(text).into_bytes());
    };
    add(
        "course.md".to_owned(),
        course_page(plan, facts, pages, links),
    );
    // A single part says nothing.
    let parts: BTreeSet<&String> = plan
        .modules
        .iter()
        .filter_map(|module| module.part.as_ref())
        .collect();
    for (module, (folder, presentation)) in plan.modules.iter().zip(&places.modules) {
        let target = format!("{folder}/module.md");
        let page = presentation
            .as_deref()
            .and_then(|path| Some((path, pages.get(path)?)));
        let mut front = FrontMatter::new().text("title", &module.title);
        let part = module.part.as_ref().filter(|_| parts.len() > 1);
        let summary = page
            .and_then(|(_, page)| page.meta.summary.clone())
            .or_else(|| part.map(|part| links.words.part(part)));
        if let Some(summary) = summary {
            front = front.text("summary", &summary);
        }
        let body = page.map_or(String::new(), |(path, page)| {
            body_of(page, path, &target, links)
        });
        add(target, format!("{}{body}", front.end()));
        for path in &module.pages {
            let (Some(page), Some(place)) = (pages.get(path), places.pages.get(path)) else {
                continue;
            };
            if place.id.is_empty() {
                continue;
            }
            let front = FrontMatter::new()
                .text("title", &place.title)
                .text("id", &place.id);
            let front = with_meta(front, &page.meta, true).end();
            let body = body_of(page, path, &place.target, links);
            add(place.target.clone(), format!("{front}{body}"));
        }
    }
    files
}

fn course_page(
    plan: &Plan,
    facts: &Facts,
    pages: &BTreeMap<String, Page>,
    links: &Links<'_>,
) -> String {
    let page = plan
        .course
        .as_deref()
        .and_then(|path| Some((path, pages.get(path)?)));
    let mut front = FrontMatter::new().text("title", &facts.title);
    if let Some(language) = &facts.language {
        front = front.text("language", language);
    }
    let own = page.and_then(|(_, page)| page.meta.licence.clone());
    let known = own.is_some();
    if let Some(licence) = facts.licence.spdx.filter(|_| !known) {
        front = front.text("licence", licence);
    } else if !known {
        let file = facts.licence.files.keys().next().cloned();
        let file = file
            .or_else(|| plan.course.clone())
            .or_else(|| pages.keys().next().cloned());
        links.losses.add(
            &file.unwrap_or_default(),
            1,
            "The course's licence is not known; until `licence` is written in `course.md`, the course shows the site's.",
        );
    }
    let mut text = match page {
        Some((path, page)) => {
            let front = with_meta(front, &page.meta, false).end();
            format!("{front}{}", body_of(page, path, "course.md", links))
        }
        None => front.end(),
    };
    if !facts.licence.section.is_empty() {
        text.push('\n');
        text.push_str(&facts.licence.section);
    }
    text
}

/// What a text's front matter said that the course says too. A course's presentation takes no draft: it would hide all.
fn with_meta(mut front: FrontMatter, meta: &Meta, item: bool) -> FrontMatter {
    for (key, value) in [
        ("summary", &meta.summary),
        ("updated", &meta.updated),
        ("licence", &meta.licence),
    ] {
        if let Some(value) = value {
            front = front.text(key, value);
        }
    }
    if meta.draft && item {
        front = front.word("draft", "true");
    }
    front
        .list("authors", &meta.authors)
        .list("tags", &meta.tags)
}

fn body_of(page: &Page, source: &str, target: &str, links: &Links<'_>) -> String {
    let text = rewrite(page, source, target, links);
    let text = text.trim_matches('\n').trim_end();
    // Without its title, a text may begin with a rule, and two of them would be front matter to other programs.
    if text.is_empty() {
        String::new()
    } else {
        format!("{text}\n")
    }
}

/// As much of a text as a course may hold: callouts and links may have made it longer.
fn bounded(text: String) -> String {
    match text.get(..text.floor_char_boundary(MAX_BYTES)) {
        Some(start) if start.len() < text.len() => start.to_owned(),
        _ => text,
    }
}
