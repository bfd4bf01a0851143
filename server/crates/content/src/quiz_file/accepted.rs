//! What a learner has to type, out of the Markdown that the author wrote.
//!
//! An accepted answer is read from the source text, so that `__init__` and `2 * 3 * 4` stay as written. Where the
//! source and what a forge shows differ in other ways, the forge is right, for this is what authors see:
//!
//! - a backslash before punctuation is an escape (`\*` is `*`: some editors write it by themselves); a backslash before
//!   anything else stays;
//! - a character reference is its character (`&eacute;` is `é`);
//! - backticks around a part of the answer are left out; around all of it they make it exact;
//! - a comment is left out, other HTML (`Vec<String>`) is text.
//!
//! Where it is doubtful what learners should type (a link, bold text), the author is asked.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};
use quiz::normalised_text;

use super::{
    blocks::{Block, range_of},
    comment,
    reader::{Reader, Spanned},
};

/// An accepted answer or a foreseen mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Accepted {
    /// Without white space around it.
    pub(super) text: String,
    /// Whether it stood in backticks.
    pub(super) exact: bool,
}

impl Accepted {
    /// Whether there is nothing to type.
    pub(super) fn is_empty(&self) -> bool {
        match self.exact {
            true => self.text.is_empty(),
            false => normalised_text(&self.text).is_empty(),
        }
    }
}

/// Reads the first line of an item, from `start` on. `None` when a mistake was reported.
pub(super) fn read(
    block: &Block<'_, '_>,
    start: usize,
    reader: &mut Reader<'_, '_>,
) -> Option<Accepted> {
    let events = block.inner();
    if let Some(range) = doubtful_markup(events, reader) {
        let written = reader.source(range.clone()).to_owned();
        let mend = format!(
            "write `` - = `{written}` `` if it is to be typed so; else leave the markup out"
        );
        let message = "this is formatted or linked: must learners type its marks too?";
        reader.error("quiz-answer-markup", range, message, mend);
        return None;
    }
    let mut text = String::new();
    let mut code = None;
    let mut at = start;
    for (event, range) in events
        .iter()
        .filter(|(event, _)| !matches!(event, Event::Start(_) | Event::End(_)))
    {
        if range.end <= at {
            continue;
        }
        text.push_str(between(at..range.start, event, reader));
        let source = reader.source(range.start.max(at)..range.end);
        match event {
            Event::Text(plain) if reader.source(range.clone()) == plain.as_ref() => {
                text.push_str(source)
            }
            Event::Text(plain) => text.push_str(plain),
            Event::Code(inside) => {
                code = Some(text.trim().is_empty().then(|| inside.trim().to_owned()));
                text.push_str(inside);
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::InlineHtml(html) if comment::content(html, 0).is_some() => {}
            _ => text.push_str(source),
        }
        at = range.end;
        if matches!(event, Event::SoftBreak | Event::HardBreak) {
            // The next line's indentation belongs to the list.
            let rest = reader.source(at..range_of(events).end);
            at += rest.len() - rest.trim_start_matches([' ', '\t']).len();
        }
    }
    text.push_str(reader.source(at..range_of(events).end.max(at)));
    let text = text.trim().to_owned();
    // A code span that has something before or behind it is a part of the answer.
    let exact = code.flatten().is_some_and(|code| code == text);
    Some(Accepted { text, exact })
}

/// The marks between two parts of a text, without the backslash that escapes the second one.
fn between<'r>(range: Range<usize>, next: &Event<'_>, reader: &Reader<'r, '_>) -> &'r str {
    let marks = reader.source(range);
    match next {
        Event::Text(text) if text.starts_with(|c: char| c.is_ascii_punctuation()) => {
            marks.strip_suffix('\\').unwrap_or(marks)
        }
        _ => marks,
    }
}

fn doubtful_markup(events: &[Spanned<'_>], reader: &Reader<'_, '_>) -> Option<Range<usize>> {
    events.iter().find_map(|(event, range)| {
        let doubtful = match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::Strikethrough) => true,
            Event::Start(Tag::Emphasis | Tag::Strong) => {
                reader.source(range.clone()).starts_with('*')
            }
            _ => false,
        };
        doubtful.then(|| range.clone())
    })
}
