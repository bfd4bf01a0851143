//! A blank: a code span that begins with `= ` and holds what is accepted.
//!
//! `|` parts its entries. The first one is accepted; another may begin with `= ` too, or with `!= `, which makes the
//! blank a menu. Wholly in backticks of its own, an entry is exact. In a table a `|` stands as `\|`, and so everywhere.

use std::ops::Range;

use pulldown_cmark::Event;
use quiz::{BlankResponse, MenuEntry};

use super::{
    accepted::Accepted,
    checks, collisions,
    reader::{Reader, Spanned},
    typed::{self, Expected, Key},
};

/// Whether a code span is a blank.
pub(super) fn is_blank(code: &str) -> bool {
    let after = code.trim_start().strip_prefix('=');
    after.is_some_and(|after| after.starts_with(char::is_whitespace))
}

/// The first blank among some events.
pub(super) fn first(events: &[Spanned<'_>]) -> Option<Range<usize>> {
    events.iter().find_map(|(event, range)| match event {
        Event::Code(code) if is_blank(code) => Some(range.clone()),
        _ => None,
    })
}

/// Reads a blank. `None` when a mistake was reported.
pub(super) fn read(
    code: &str,
    range: Range<usize>,
    reader: &mut Reader<'_, '_>,
) -> Option<BlankResponse> {
    let entries = entries(code, &range, reader)?;
    if entries.iter().any(|entry| !entry.right) {
        return menu(entries, range, reader);
    }
    let as_text = "put it into backticks of its own: ``` `` = `5..6` `` ```";
    let key = typed::key(entries, None, as_text, reader)?;
    Some(match key {
        Key::Text(text) => BlankResponse::Text(text),
        Key::Number(number) => BlankResponse::Number(number),
    })
}

fn entries(code: &str, range: &Range<usize>, reader: &mut Reader<'_, '_>) -> Option<Vec<Expected>> {
    let key = code.trim_start().strip_prefix('=').unwrap_or(code);
    // One more than are read, to know that there are too many.
    let parts: Vec<&str> = key.split('|').take(checks::MAX_ANSWERS + 1).collect();
    if !checks::are_few(parts.len(), range.clone(), reader) {
        return None;
    }
    let source = reader.source(range.clone());
    let mut at = 0;
    let mut entries = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        let is_last = index + 1 == parts.len();
        let part = part.trim();
        let part = match part.strip_suffix('\\') {
            Some(part) if !is_last => part.trim_end(),
            _ => part,
        };
        // A line break within the span is a space in its text: then the whole span is meant.
        let found = source.get(at..).and_then(|rest| rest.find(part));
        let place = match found.filter(|_| !part.is_empty()) {
            Some(found) => {
                let start = at + found;
                at = start + part.len();
                range.start + start..range.start + at
            }
            None => range.clone(),
        };
        entries.push(entry(part, place, reader)?);
    }
    Some(entries)
}

fn entry(part: &str, place: Range<usize>, reader: &mut Reader<'_, '_>) -> Option<Expected> {
    let (right, text) = match (part.strip_prefix("!="), part.strip_prefix('=')) {
        (Some(text), _) if is_apart(text) => (false, text),
        (None, Some(text)) if is_apart(text) => (true, text),
        (Some(_), _) => {
            reader.error(
                "quiz-equals-not-read",
                place,
                "a space is missing after `!=`",
                "write `!= wrong` for a wrong entry of a menu",
            );
            return None;
        }
        _ if part.starts_with('≠') => {
            reader.error(
                "quiz-equals-not-read",
                place,
                "`≠` is not read, so that this would be an accepted answer",
                "write `!= wrong` for a wrong entry of a menu",
            );
            return None;
        }
        _ => (true, part),
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let inside = text
        .strip_prefix('`')
        .and_then(|text| text.strip_suffix('`'));
    let accepted = Accepted {
        exact: inside.is_some(),
        text: inside.map_or_else(|| text.clone(), |text| text.trim().to_owned()),
    };
    if accepted.is_empty() {
        reader.error(
            "quiz-empty-answer",
            place,
            "there is no answer here",
            "write an accepted answer after `=` and between two `|`: `` `= one | other` ``",
        );
        return None;
    }
    Some(Expected {
        accepted,
        right,
        range: place,
        feedback_html: None,
    })
}

fn is_apart(text: &str) -> bool {
    text.is_empty() || text.starts_with(char::is_whitespace)
}

fn menu(
    entries: Vec<Expected>,
    range: Range<usize>,
    reader: &mut Reader<'_, '_>,
) -> Option<BlankResponse> {
    if !entries.iter().any(|entry| entry.right) {
        reader.error(
            "quiz-no-right-answer",
            range,
            "no entry of this blank is right: all are wrong ones (`!=`)",
            "write the right one first: `` `= right | != wrong` ``",
        );
        return None;
    }
    if !collisions::menu_is_apart(&entries, reader) {
        return None;
    }
    let entries = entries.into_iter().map(|entry| MenuEntry {
        text: entry.accepted.text,
        right: entry.right,
    });
    Some(BlankResponse::Menu {
        entries: entries.collect(),
    })
}
