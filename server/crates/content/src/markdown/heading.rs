//! Headings and their anchors.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::parse::{Events, plain_text};

/// The anchors of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Anchors {
    taken: BTreeSet<String>,
    /// How often a slug was given already.
    given: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of a heading, as forges make it, so that a link written for a forge works here: lower case, spaces
    /// to hyphens, punctuation left out, letters of every script kept, `-1`, `-2` … where one exists already.
    pub(crate) fn add(&mut self, title: &str) -> String {
        let mut slug = String::new();
        for c in title.trim().chars() {
            match c {
                ' ' => slug.push('-'),
                '-' | '_' => slug.push(c),
                c if c.is_alphanumeric() => slug.extend(c.to_lowercase()),
                _ => {}
            }
        }
        if slug.is_empty() {
            slug.push_str("section");
        }
        let given = self.given.entry(slug.clone()).or_default();
        loop {
            let anchor = match *given {
                0 => slug.clone(),
                number => format!("{slug}-{number}"),
            };
            *given += 1;
            if self.taken.insert(anchor.clone()) {
                return anchor;
            }
        }
    }

    /// All of them.
    pub(crate) fn into_set(self) -> BTreeSet<String> {
        self.taken
    }
}

/// The number of a level.
pub(crate) fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// The first level-1 heading of a text.
#[derive(Clone, Debug)]
pub(crate) struct TitleHeading {
    /// Plain text.
    pub(crate) title: String,
    /// Its place in the file.
    pub(crate) range: Range<usize>,
    /// Whether nothing but comments stands before it.
    pub(crate) leads: bool,
}

impl TitleHeading {
    /// Finds it among a text's top-level blocks.
    pub(crate) fn find(events: &[(Event<'_>, Range<usize>)]) -> Option<Self> {
        let (mut depth, mut leads, mut in_comment) = (0_usize, true, false);
        for (at, (event, range)) in events.iter().enumerate() {
            match event {
                Event::Start(Tag::Heading {
                    level: HeadingLevel::H1,
                    ..
                }) if depth == 0 => {
                    let inside = events.get(at + 1..).unwrap_or_default();
                    let end = inside
                        .iter()
                        .position(|(event, _)| matches!(event, Event::End(TagEnd::Heading(_))));
                    let title =
                        plain_text(inside.get(..end.unwrap_or_default()).unwrap_or_default());
                    return Some(Self {
                        title: title.trim().to_owned(),
                        range: range.clone(),
                        leads,
                    });
                }
                Event::Start(Tag::HtmlBlock) => depth += 1,
                Event::Html(html) if in_comment || html.trim_start().starts_with("<!--") => {
                    in_comment = true;
                }
                Event::Start(_) => {
                    depth += 1;
                    leads = false;
                }
                Event::End(_) => {
                    depth = depth.saturating_sub(1);
                    in_comment = false;
                }
                _ => leads = false,
            }
        }
        None
    }

    /// Leaves it out of a text's events.
    pub(crate) fn remove_from(&self, events: &mut Events<'_>) {
        events.retain(|(_, range)| range.start < self.range.start || range.end > self.range.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_those_of_forges() {
        let mut anchors = Anchors::default();
        assert_eq!(
            anchors.add("Évaluer : l'état des lieux"),
            "évaluer--létat-des-lieux"
        );
        assert_eq!(anchors.add("Titre"), "titre");
        assert_eq!(anchors.add("Titre"), "titre-1");
        assert_eq!(anchors.add("Titre-1"), "titre-1-1");
        assert_eq!(anchors.add("!!!"), "section");
    }
}
