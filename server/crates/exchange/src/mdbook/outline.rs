//! What the rest of the book must know of a chapter before any is written: its title, its anchors, its quizzes.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::source_text::{Directive, Place, SourceText};
use crate::{html_tags, markdown_text, near::anchor_near, slug::Anchors};

/// A chapter, looked through once.
#[derive(Debug)]
pub(super) struct Outline {
    /// The heading that it begins with: plain text and place.
    pub(super) title: Option<(String, Range<usize>)>,
    /// By how much its other headings change level, so that the first of them are of level 2.
    pub(super) shift: i8,
    /// Each anchor of the book's page → the lesson's own; `None` for the top of the page.
    pub(super) anchors: BTreeMap<String, Option<String>>,
    /// In their order.
    pub(super) quizzes: Vec<Mention>,
}

/// A quiz as a chapter shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// In the book; `None` where it leads out of it.
    pub(super) path: Option<String>,
    pub(super) place: Place,
    /// The last heading before it, the title left aside.
    pub(super) section: Option<String>,
}

struct Heading {
    range: Range<usize>,
    level: i8,
    text: String,
    explicit: Option<String>,
}

/// Looks a chapter through.
pub(super) fn outline(source: &SourceText) -> Outline {
    let text = source.text();
    let mut headings: Vec<Heading> = Vec::new();
    // Anchors that no heading has of itself, and where they stand.
    let mut extra: Vec<(String, usize)> = Vec::new();
    let mut silent: Vec<Range<usize>> = Vec::new();
    let mut in_heading = false;
    let mut title_possible = true;
    let mut has_title = false;
    for (event, range) in Parser::new_ext(text, markdown_text::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                has_title |= title_possible;
                title_possible = false;
                in_heading = true;
                let explicit = id.map(|id| id.to_string());
                headings.push(Heading {
                    range,
                    level: level as i8,
                    text: String::new(),
                    explicit,
                });
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Text(piece) | Event::Code(piece) if in_heading => {
                if let Some(heading) = headings.last_mut() {
                    heading.text.push_str(&piece);
                }
            }
            Event::SoftBreak if in_heading => {
                if let Some(heading) = headings.last_mut() {
                    heading.text.push(' ');
                }
            }
            Event::Start(Tag::HtmlBlock) => silent.push(range),
            Event::Html(html) | Event::InlineHtml(html) => {
                for piece in html_tags::pieces(&html, range.start) {
                    let id = piece
                        .kind
                        .attribute("id")
                        .or_else(|| piece.kind.attribute("name"));
                    extra.extend(id.map(|id| (id.to_owned(), piece.range.start)));
                }
            }
            Event::Start(Tag::CodeBlock(_)) => {
                title_possible = false;
                silent.push(range);
            }
            Event::Code(_) => silent.push(range),
            Event::Start(_) | Event::Rule => title_possible = false,
            _ => {}
        }
    }
    let title_index = has_title.then_some(0);
    let quizzes = mentions(source, &headings, title_index, &silent);
    let levels = headings
        .iter()
        .skip(usize::from(has_title))
        .map(|heading| heading.level);
    let shift = levels.min().map_or(0, |level| 2 - level);
    let anchors = anchors(&headings, has_title, &extra);
    let title = headings
        .into_iter()
        .next()
        .filter(|_| has_title)
        .map(|heading| {
            let words: Vec<&str> = heading.text.split_whitespace().collect();
            (words.join(" "), heading.range)
        });
    Outline {
        title: title.filter(|(words, _)| !words.is_empty()),
        shift,
        anchors,
        quizzes,
    }
}

fn mentions(
    source: &SourceText,
    headings: &[Heading],
    title: Option<usize>,
    silent: &[Range<usize>],
) -> Vec<Mention> {
    let shown = |offset: usize| {
        let before = silent.partition_point(|range| range.start <= offset);
        !before
            .checked_sub(1)
            .and_then(|last| silent.get(last))
            .is_some_and(|range| range.contains(&offset))
    };
    source
        .directives()
        .filter(|(range, _)| shown(range.start))
        .filter_map(|(range, directive)| {
            let Directive::Quiz { path, .. } = directive else {
                return None;
            };
            let before = headings.partition_point(|heading| heading.range.start < range.start);
            let last = before.checked_sub(1).filter(|last| Some(*last) != title);
            let section = last
                .and_then(|last| headings.get(last))
                .map(|heading| heading.text.trim().to_owned());
            let place = source.place(range.start)?.clone();
            Some(Mention {
                path: path.clone(),
                place,
                section: section.filter(|section| !section.is_empty()),
            })
        })
        .collect()
}

/// mdBook makes anchors of all headings; the lesson has one heading less, so that numbered ones may differ.
fn anchors(
    headings: &[Heading],
    has_title: bool,
    extra: &[(String, usize)],
) -> BTreeMap<String, Option<String>> {
    let (mut old, mut new) = (Anchors::default(), Anchors::default());
    let mut map = BTreeMap::new();
    let mut lesson: Vec<(usize, Option<String>)> = Vec::new();
    for (number, heading) in headings.iter().enumerate() {
        let anchor = (number > 0 || !has_title).then(|| new.take(&heading.text));
        map.insert(old.take(&heading.text), anchor.clone());
        if let Some(explicit) = &heading.explicit {
            map.insert(explicit.clone(), anchor.clone());
        }
        lesson.push((heading.range.start, anchor));
    }
    for (id, offset) in extra {
        // Books put the anchors of former headings just before the new one, or just after it.
        map.entry(id.clone())
            .or_insert_with(|| anchor_near(&lesson, *offset));
    }
    map
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use crate::mdbook::include::Includer;

    fn of(text: &str) -> Outline {
        outline(
            &Includer {
                files: &BTreeMap::new(),
            }
            .expand("src/a.md", text),
        )
    }

    #[test]
    fn the_first_heading_is_the_title_and_the_others_start_at_level_2() {
        let chapter = of("<!-- c -->\n## The `x` Type\n\n### One\n\n#### Two\n");
        assert_eq!(chapter.title.unwrap().0, "The x Type");
        assert_eq!(chapter.shift, -1);
        let chapter = of("Words\n\n# One\n");
        assert_eq!((chapter.title, chapter.shift), (None, 1));
        assert_eq!(of("# T\n\n## A\n").shift, 0);
    }

    #[test]
    fn old_anchors_lead_to_the_heading_they_stand_at() {
        let chapter = of(
            "# T\n<a id=\"old-title\"></a>\n\nWords\n\n<a id=\"former\"></a>\n\n## T {#own}\n\n## T\n",
        );
        let anchor = |name: &str| chapter.anchors.get(name).unwrap().as_deref();
        assert_eq!(anchor("t"), None);
        assert_eq!(anchor("old-title"), None);
        assert_eq!(anchor("former"), Some("t"));
        assert_eq!(anchor("own"), Some("t"));
        assert_eq!(anchor("t-1"), Some("t"));
        assert_eq!(anchor("t-2"), Some("t-1"));
    }

    #[test]
    fn quizzes_know_their_section_and_those_in_code_or_comments_are_none() {
        let chapter = of(
            "# T\n\n{{#quiz ../q/a.toml}}\n\n## S\n\n{{#quiz ../q/b.toml}}\n\n```\n{{#quiz ../q/c.toml}}\n```\n\n<!--\n{{#quiz ../q/d.toml}}\n-->\n",
        );
        let mentions: Vec<_> = chapter
            .quizzes
            .iter()
            .map(|m| (m.path.as_deref(), m.section.as_deref(), m.place.line))
            .collect();
        assert_eq!(
            mentions,
            [
                (Some("q/a.toml"), None, 3),
                (Some("q/b.toml"), Some("S"), 7)
            ]
        );
    }
}
