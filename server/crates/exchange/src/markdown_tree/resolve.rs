//! Where the addresses of a text lead in the course.

use std::collections::BTreeMap;

use super::{
    finder::{Finder, Found},
    media::Media,
    page::Page,
    place::Places,
};
use crate::{
    link_text::{encoded, scheme},
    paths,
    report::Losses,
    words::Words,
};

/// What every text needs to know of the others.
pub(super) struct Links<'a> {
    pub(super) finder: &'a Finder,
    pub(super) pages: &'a BTreeMap<String, Page>,
    pub(super) places: &'a Places,
    pub(super) media: &'a Media,
    pub(super) words: Words,
    pub(super) losses: &'a Losses,
}

/// Where a link leads in the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Resolved {
    /// To another site, or where it led.
    Keep,
    /// To another address.
    To(String),
    /// To another address, with something lost.
    Less(String, String),
    /// Nowhere, and why: a sentence that goes on.
    Gone(String),
}

impl Links<'_> {
    /// Where `address`, written in the text `source` that becomes `target`, leads.
    pub(super) fn resolve(&self, address: &str, source: &str, target: &str) -> Resolved {
        let address = address.trim();
        if address.is_empty() {
            return Resolved::Keep;
        }
        // Docusaurus writes so what is no page.
        let address = address.strip_prefix("pathname://").unwrap_or(address);
        if address.starts_with("//") {
            return Resolved::To(format!("https:{address}"));
        }
        if let Some(scheme) = scheme(address) {
            return match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" | "mailto" => Resolved::Keep,
                other => Resolved::Gone(format!(
                    "A link of the kind `{}:` cannot stand in a course",
                    excerpt(other)
                )),
            };
        }
        let (path, anchor) = parted(address);
        if path.is_empty() {
            return self.to_page(source, &anchor, source, target);
        }
        let folder = paths::folder(source);
        let decoded = paths::percent_decoded(&path);
        let found = self
            .finder
            .find(folder, &decoded)
            .or_else(|| self.finder.find(folder, &path));
        match found {
            Some(Found::File(file)) if self.places.pages.contains_key(&file) => {
                self.to_page(&file, &anchor, source, target)
            }
            Some(Found::File(file)) => match self.media.place(&file, target) {
                Some(place) => Resolved::To(encoded(&paths::relative(target, &place))),
                None => Resolved::Gone(format!(
                    "The link to `{}` leads to a text that was left out",
                    excerpt(&path)
                )),
            },
            Some(Found::Folder(folder)) => match self.places.folders.get(&folder) {
                Some(place) => Resolved::To(paths::relative(target, place)),
                None => Resolved::Gone(format!(
                    "The link to the folder `{}` leads to no text",
                    excerpt(&path)
                )),
            },
            None => Resolved::Gone(format!(
                "The link to `{}` led to no file of the source",
                excerpt(&path)
            )),
        }
    }

    fn to_page(&self, file: &str, anchor: &str, source: &str, target: &str) -> Resolved {
        let Some(place) = self.places.pages.get(file) else {
            return Resolved::Gone("The link leads to a text that was left out".to_owned());
        };
        let address = paths::relative(target, &place.target);
        if anchor.is_empty() {
            return Resolved::To(address);
        }
        let anchors = self.pages.get(file).map(|page| &page.outline.anchors);
        let found = anchors.and_then(|anchors| {
            anchors
                .get(anchor)
                .or_else(|| anchors.get(&paths::percent_decoded(anchor)))
                .or_else(|| anchors.get(&paths::percent_decoded(anchor).to_lowercase()))
        });
        match found {
            Some(Some(anchor)) if file == source => Resolved::To(format!("#{anchor}")),
            Some(Some(anchor)) => Resolved::To(format!("{address}#{anchor}")),
            Some(None) => Resolved::To(address),
            None => Resolved::Less(
                address,
                format!(
                    "The link to `#{}` now leads to the top of the page: there was no such heading.",
                    excerpt(anchor)
                ),
            ),
        }
    }
}

/// The path and the anchor of an address; docsify writes `#/guide?id=first`.
fn parted(address: &str) -> (String, String) {
    if let Some(docsify) = address.strip_prefix("#/") {
        let (path, query) = docsify.split_once('?').unwrap_or((docsify, ""));
        let anchor = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("id="))
            .unwrap_or("");
        return (format!("/{path}"), anchor.to_owned());
    }
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let id = query.split('&').find_map(|pair| pair.strip_prefix("id="));
    let anchor = if anchor.is_empty() {
        id.unwrap_or("")
    } else {
        anchor
    };
    (path.to_owned(), anchor.to_owned())
}

/// As much of an author's text as a message shows, on one line and without backticks.
pub(super) fn excerpt(text: &str) -> String {
    const MAX: usize = 80;
    let line: String = text
        .chars()
        .map(|c| if c.is_control() || c == '`' { ' ' } else { c })
        .take(MAX + 1)
        .collect();
    if line.chars().count() > MAX {
        let cut: String = line.chars().take(MAX).collect();
        format!("{cut}…")
    } else {
        line
    }
}
