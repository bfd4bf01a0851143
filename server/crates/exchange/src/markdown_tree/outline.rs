//! What the other texts must know of one before any is written: its title, its anchors, how long it is.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::directives::Prepared;
use crate::{html_tags, lines::LineIndex, near::anchor_near, slug::Anchors};

/// What the content engine reads: of attributes of headings, nothing.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// A text, looked through once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outline {
    /// The heading that is the page's title: plain text and place.
    pub(super) title: Option<(String, Range<usize>)>,
    /// Whether the other headings are lowered by a level: some stand beside the title.
    pub(super) lowered: bool,
    /// Each anchor of the source → that of the lesson; `None` for the top of the page.
    pub(super) anchors: BTreeMap<String, Option<String>>,
    /// Without code.
    pub(super) words: usize,
    /// Whether it shows anything but words: an image, code, a table.
    pub(super) rich: bool,
    /// A stretch of its words, to tell its language.
    pub(super) sample: String,
}

/// How much of each text is looked at to tell its language, in bytes.
const SAMPLE: usize = 4_000;

struct Heading {
    range: Range<usize>,
    level: HeadingLevel,
    text: String,
    top: bool,
}

/// Looks a text through. `named` is the title that its front matter gives: a heading of level 1 that says otherwise
/// stays in the text then.
pub(super) fn outline(prepared: &Prepared, named: Option<&str>) -> Outline {
    let mut outline = Outline::default();
    let mut headings: Vec<Heading> = Vec::new();
    let mut extra: Vec<(String, usize)> = Vec::new();
    let (mut in_heading, mut in_code, mut depth) = (false, false, 0_usize);
    for (event, range) in Parser::new_ext(&prepared.text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                in_heading = true;
                headings.push(Heading {
                    range,
                    level,
                    text: String::new(),
                    top: depth == 0,
                });
                depth += 1;
            }
            Event::End(TagEnd::Heading(_)) => {
                in_heading = false;
                depth = depth.saturating_sub(1);
            }
            Event::Start(tag) => {
                depth += 1;
                in_code |= matches!(tag, Tag::CodeBlock(_));
                outline.rich |=
                    matches!(tag, Tag::CodeBlock(_) | Tag::Image { .. } | Tag::Table(_));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                in_code &= !matches!(end, TagEnd::CodeBlock);
            }
            Event::Text(_) if in_code => {}
            Event::Text(piece) | Event::Code(piece) => {
                if in_heading && let Some(heading) = headings.last_mut() {
                    heading.text.push_str(&piece);
                }
                outline.words += piece.split_whitespace().count();
                if outline.sample.len() < SAMPLE {
                    outline.sample.push_str(&piece);
                    outline.sample.push(' ');
                }
            }
            Event::SoftBreak | Event::HardBreak if in_heading => {
                if let Some(heading) = headings.last_mut() {
                    heading.text.push(' ');
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                for piece in html_tags::pieces(&html, range.start) {
                    let id = piece
                        .kind
                        .attribute("id")
                        .or_else(|| piece.kind.attribute("name"));
                    extra.extend(id.map(|id| (id.to_owned(), piece.range.start)));
                }
            }
            _ => {}
        }
    }
    let title = headings
        .iter()
        .position(|heading| {
            heading.top && heading.level == HeadingLevel::H1 && !heading.text.trim().is_empty()
        })
        .filter(|index| {
            named.is_none_or(|named| {
                headings
                    .get(*index)
                    .is_some_and(|heading| same(&heading.text, named))
            })
        });
    let beside = |(index, heading): (usize, &Heading)| {
        Some(index) != title && heading.level == HeadingLevel::H1
    };
    outline.lowered = headings.iter().enumerate().any(beside);
    outline.anchors = anchors(&headings, title, &extra, prepared);
    outline.title = title
        .and_then(|index| headings.into_iter().nth(index))
        .map(|heading| (one_line(&heading.text), heading.range));
    outline
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn same(a: &str, b: &str) -> bool {
    one_line(a).to_lowercase() == one_line(b).to_lowercase()
}

/// A forge makes anchors of all headings; the lesson has one heading less, so that numbered ones may differ.
fn anchors(
    headings: &[Heading],
    title: Option<usize>,
    extra: &[(String, usize)],
    prepared: &Prepared,
) -> BTreeMap<String, Option<String>> {
    let lines = LineIndex::new(&prepared.text);
    let (mut old, mut new) = (Anchors::default(), Anchors::default());
    let mut map = BTreeMap::new();
    let mut own: Vec<(usize, Option<String>)> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        let anchor = (Some(index) != title).then(|| new.take(&heading.text));
        map.insert(old.take(&heading.text), anchor.clone());
        let line = lines.line(heading.range.start);
        if let Some(id) = line.checked_sub(1).and_then(|line| prepared.ids.get(&line)) {
            map.insert(id.clone(), anchor.clone());
        }
        own.push((heading.range.start, anchor));
    }
    for (id, offset) in extra {
        // Such an anchor stands just before the heading that it means, or just after it.
        map.entry(id.clone())
            .or_insert_with(|| anchor_near(&own, *offset));
    }
    map
}
