//! A quiz's text, cut at its headings.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::{
    answer_block, blank,
    blocks::{Block, blocks, range_of},
    comment,
    reader::{Reader, Spanned},
};

/// A heading and what follows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section<'e, 'a> {
    /// The heading.
    pub(super) heading: Block<'e, 'a>,
    /// Up to the next heading of its level.
    pub(super) body: &'e [Spanned<'a>],
}

/// What stands before the first heading of a level, and the sections.
pub(super) fn cut<'e, 'a>(
    events: &'e [Spanned<'a>],
    level: HeadingLevel,
    reader: &Reader<'_, '_>,
) -> (&'e [Spanned<'a>], Vec<Section<'e, 'a>>) {
    let mut starts = Vec::new();
    let mut at = 0;
    for block in blocks(events) {
        if heading_level(&block) == Some(level) && is_atx(&block, reader) {
            starts.push((at, block));
        }
        at += block.events.len();
    }
    let first = starts.first().map_or(events.len(), |(start, _)| *start);
    let introduction = events.get(..first).unwrap_or_default();
    let ends = starts
        .iter()
        .skip(1)
        .map(|(start, _)| *start)
        .chain([events.len()]);
    let sections = starts
        .iter()
        .zip(ends)
        .map(|((start, heading), end)| Section {
            heading: *heading,
            body: events
                .get(start + heading.events.len()..end)
                .unwrap_or_default(),
        });
    (introduction, sections.collect())
}

/// The level of a heading; `None` for what is none.
pub(super) fn heading_level(block: &Block<'_, '_>) -> Option<HeadingLevel> {
    match block.tag() {
        Some(Tag::Heading { level, .. }) => Some(*level),
        _ => None,
    }
}

/// Whether a heading is written with `#`, and not underlined.
fn is_atx(heading: &Block<'_, '_>, reader: &Reader<'_, '_>) -> bool {
    let source = reader.source(heading.range());
    let text = source.trim_start_matches(' ');
    let hashes = text.bytes().take_while(|b| *b == b'#').count();
    let after = text.get(hashes..).unwrap_or_default();
    (1..=6).contains(&hashes) && (after.is_empty() || after.starts_with([' ', '\t', '\r', '\n']))
}

/// Reports what breaks the cutting itself: headings that are written in another way, or at another level, and comments
/// that stand beside the heading they belong to. `of` is the level of questions here. Whether there was nothing to
/// report.
pub(super) fn check(body: &[Spanned<'_>], of: HeadingLevel, reader: &mut Reader<'_, '_>) -> bool {
    let mut sound = true;
    for block in blocks(body) {
        sound &= match block.tag() {
            Some(Tag::Heading { level, .. }) => check_heading(&block, *level, of, reader),
            Some(Tag::Paragraph) => check_paragraph(&block, reader),
            Some(Tag::HtmlBlock) => check_comment(&block, reader),
            _ => true,
        };
    }
    sound
}

fn check_heading(
    block: &Block<'_, '_>,
    level: HeadingLevel,
    of: HeadingLevel,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let range = block.range();
    if !is_atx(block, reader) {
        let text = reader
            .source(range.clone())
            .lines()
            .next()
            .unwrap_or_default()
            .trim();
        let mend = format!(
            "write `## {text}` if it is a question; if the line below it is meant as a rule, leave a blank line above that"
        );
        let message = "this text is underlined with `---` or `===`, which makes it a heading; a question's heading \
                       begins with `##`";
        reader.error("quiz-setext-heading", range, message, mend);
        return false;
    }
    if level == HeadingLevel::H1 {
        reader.error(
            "quiz-heading-level",
            range,
            "a heading of level 1 stands within a quiz",
            "write `##` for a question; the quiz's title is the front matter's `title:`",
        );
        return false;
    }
    let ours = block.inner().iter().find_map(|(event, range)| match event {
        Event::InlineHtml(html) => {
            comment::content(html, 0).filter(|(content, _)| comment::is_ours(content))?;
            Some(range.clone())
        }
        _ => None,
    });
    match ours {
        Some(range) => {
            let (message, mend) = match of {
                HeadingLevel::H3 => (
                    "this heading has a question's comment, and is not of level 3, as the questions of a pool are",
                    "write `###` for a question of this pool",
                ),
                _ => (
                    "this heading has a question's comment, and is not of level 2",
                    "write `##` for a question; level 3 is for questions of a pool, under `## … <!-- pool draw=2 -->`",
                ),
            };
            reader.error("quiz-question-level", range, message, mend);
            false
        }
        None => true,
    }
}

/// A line that begins with `##` and is no heading: the space after it is missing, or is a no-break space.
fn check_paragraph(block: &Block<'_, '_>, reader: &mut Reader<'_, '_>) -> bool {
    let range = block.range();
    let mut at = range.start;
    for line in reader.source(range).split_inclusive('\n') {
        let text = line.trim();
        let title = text.trim_start_matches('#');
        let hashes = text.len() - title.len();
        if (2..=6).contains(&hashes) && !title.is_empty() {
            let start = at + line.len() - line.trim_start().len();
            let mend = format!("write `{} {}`", "#".repeat(hashes), title.trim());
            let message = "this line begins with `##` and is no heading: an ordinary space must follow the `#`";
            reader.error(
                "quiz-heading-not-read",
                start..start + text.len(),
                message,
                mend,
            );
            return false;
        }
        at += line.len();
    }
    true
}

/// A comment of ours that stands on a line of its own.
fn check_comment(block: &Block<'_, '_>, reader: &mut Reader<'_, '_>) -> bool {
    if !is_misplaced_comment(block, reader) {
        return true;
    }
    let range = block.range();
    let html = reader.source(range.clone()).trim();
    reader.error(
        "quiz-comment-misplaced",
        range,
        "a question's comment stands on its heading's line, and this one does not",
        format!(
            "put it at the end of the heading: `## … {}`",
            html.lines().next().unwrap_or_default()
        ),
    );
    false
}

fn is_misplaced_comment(block: &Block<'_, '_>, reader: &Reader<'_, '_>) -> bool {
    let html = reader.source(block.range()).trim();
    block.is_comment()
        && comment::content(html, 0).is_some_and(|(content, _)| comment::is_ours(content))
}

/// Where, below a heading, a comment stands that belongs on the heading's line.
pub(super) fn misplaced_comment(
    body: &[Spanned<'_>],
    reader: &Reader<'_, '_>,
) -> Option<Range<usize>> {
    let blocks = blocks(body);
    let misplaced = blocks
        .iter()
        .find(|block| is_misplaced_comment(block, reader));
    misplaced.map(Block::range)
}

/// Reports answers that stand before the first question. Whether there was nothing to report.
pub(super) fn check_introduction(
    introduction: &[Spanned<'_>],
    reader: &mut Reader<'_, '_>,
) -> bool {
    if !check(introduction, HeadingLevel::H2, reader) {
        return false;
    }
    if let Some(range) = answer_block::first_key(introduction, reader) {
        let mend = match blank::first(introduction) {
            Some(blank) if blank == range => {
                "write a heading above it: `## …`; code that begins so is written as HTML: `<code>= A1</code>`"
            }
            _ => "write the question above them as a heading: `## …`",
        };
        reader.error(
            "quiz-answers-without-question",
            range,
            "these answers stand before the first question, where every learner would read them",
            mend,
        );
        return false;
    }
    true
}

/// Where a quiz without questions is reported: its first line.
pub(super) fn first_place(events: &[Spanned<'_>], body: &Range<usize>) -> Range<usize> {
    if events.is_empty() {
        body.start..body.start
    } else {
        range_of(events)
    }
}
