//! The mark at the start of a list's item: a box, `=`, `!=`, or something that was meant as one.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::{
    blocks::{Block, blocks},
    reader::{Reader, Spanned},
};

/// An item of a list.
#[derive(Clone, Debug)]
pub(super) struct Item<'e, 'a> {
    /// What it holds, without its box.
    pub(super) blocks: Vec<Block<'e, 'a>>,
    /// Where it stands in the file.
    pub(super) range: Range<usize>,
    /// Where its text starts in the file: after the list's mark, and after its box if it has one.
    pub(super) text_start: usize,
    /// How it begins.
    pub(super) mark: Mark,
}

/// How an item begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `[ ]` or `[x]`.
    Box {
        /// Whether it is ticked.
        ticked: bool,
    },
    /// Something like a box that Markdown leaves as plain text.
    PlainBox(Range<usize>),
    /// `=` or `!=`, and white space.
    Expected {
        /// Whether it is `=`.
        right: bool,
    },
    /// `=` or `!=` without white space after it.
    PlainExpected(Range<usize>),
    /// Nothing of these.
    None,
}

impl Mark {
    /// Whether it is a box or was meant as one.
    pub(super) fn is_box(&self) -> bool {
        matches!(self, Self::Box { .. } | Self::PlainBox(_))
    }

    /// Whether it is `=`, `!=` or was meant as one.
    pub(super) fn is_expected(&self) -> bool {
        matches!(self, Self::Expected { .. } | Self::PlainExpected(_))
    }
}

/// The items of a list, given by what stands between its start and its end.
pub(super) fn items<'e, 'a>(list: &'e [Spanned<'a>], reader: &Reader<'_, '_>) -> Vec<Item<'e, 'a>> {
    blocks(list)
        .iter()
        .map(|block| item(block, reader))
        .collect()
}

fn item<'e, 'a>(item: &Block<'e, 'a>, reader: &Reader<'_, '_>) -> Item<'e, 'a> {
    let range = item.range();
    let mut inner = item.inner();
    let mut text_start = after_list_mark(&range, reader);
    let mut mark = Mark::None;
    // In a loose list the box stands within the first paragraph.
    let place = match inner {
        [(Event::TaskListMarker(ticked), place), ..]
        | [
            (Event::Start(Tag::Paragraph), _),
            (Event::TaskListMarker(ticked), place),
            ..,
        ] => {
            mark = Mark::Box { ticked: *ticked };
            Some(place.end)
        }
        _ => None,
    };
    if let [(Event::TaskListMarker(_), _), rest @ ..] = inner {
        inner = rest;
    }
    let blocks = blocks(inner);
    match place {
        Some(end) => text_start = end,
        None if blocks.first().is_some_and(Block::is_text) => {
            let text = reader.source(text_start..range.end);
            mark = textual_mark(text, text_start);
        }
        None => {}
    }
    Item {
        blocks,
        range,
        text_start,
        mark,
    }
}

/// Where an item's text starts: after `-`, `*`, `+`, `1.` or `1)` and white space.
fn after_list_mark(item: &Range<usize>, reader: &Reader<'_, '_>) -> usize {
    let source = reader.source(item.clone());
    let marked = source.trim_start();
    let text = match marked.strip_prefix(['-', '*', '+']) {
        Some(text) => text,
        None => {
            let digits = marked.trim_start_matches(|c: char| c.is_ascii_digit());
            digits.strip_prefix(['.', ')']).unwrap_or(digits)
        }
    };
    item.start + source.len() - text.trim_start().len()
}

fn textual_mark(text: &str, at: usize) -> Mark {
    if let Some(length) = plain_box(text) {
        return Mark::PlainBox(at..at + length);
    }
    let (right, rest) = match (text.strip_prefix("!="), text.strip_prefix('=')) {
        (Some(rest), _) => (false, rest),
        (None, Some(rest)) => (true, rest),
        (None, None) => return Mark::None,
    };
    if rest.is_empty() || rest.starts_with(char::is_whitespace) {
        Mark::Expected { right }
    } else {
        Mark::PlainExpected(at..at + text.len() - rest.len())
    }
}

/// How long the something is that a text begins with and that somebody meant as a box: `[ ]` with another space,
/// `[]`, `[ x]`, `[✓]`, `[x]` without a space after it. A link is none.
pub(super) fn plain_box(text: &str) -> Option<usize> {
    const LONGEST: usize = 4;
    let inside = text.strip_prefix('[')?;
    let (end, _) = inside
        .char_indices()
        .take(LONGEST)
        .find(|(_, c)| *c == ']')?;
    let meant = inside
        .get(..end)?
        .trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let after = inside.get(end + 1..)?;
    let is_box = matches!(
        meant,
        "" | "x" | "X" | "х" | "Х" | "✓" | "✔" | "✗" | "✘" | "v" | "V" | "×" | "*" | "-" | "_"
    );
    (is_box && !after.starts_with(['(', '[', ':'])).then_some(end + 2)
}

/// What copying leaves in a text without a trace on the screen.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

impl<'e, 'a> Item<'e, 'a> {
    /// The item's text as the author wrote it: from its start to the first quote that stands directly in it.
    pub(super) fn own_source<'r>(&self, reader: &Reader<'r, '_>) -> &'r str {
        let is_quote = |block: &&Block<'_, '_>| matches!(block.tag(), Some(Tag::BlockQuote(_)));
        let end = match self.blocks.iter().find(is_quote) {
            Some(quote) => quote.range().start,
            None => self.range.end,
        };
        reader
            .source(self.text_start..end.max(self.text_start))
            .trim()
    }

    /// Where the item's text stands, for messages.
    pub(super) fn text_range(&self, reader: &Reader<'_, '_>) -> Range<usize> {
        let source = reader.source(self.text_start..self.range.end);
        let start = self.range.end.saturating_sub(source.trim_start().len());
        let end = start
            + source
                .trim()
                .lines()
                .next()
                .unwrap_or_default()
                .trim_end()
                .len();
        if start < end {
            start..end
        } else {
            self.range.clone()
        }
    }

    /// Whether it holds a code block.
    pub(super) fn has_code_block(&self) -> bool {
        let is_code = |block: &Block<'_, '_>| {
            matches!(
                block.tag(),
                Some(Tag::CodeBlock(
                    CodeBlockKind::Fenced(_) | CodeBlockKind::Indented
                ))
            )
        };
        self.blocks.iter().any(is_code)
    }
}
