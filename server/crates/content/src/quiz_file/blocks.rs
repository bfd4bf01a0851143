//! Blocks: the paragraphs, lists, tables, quotes and so on that follow one another at one level of a text.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, Tag};

use super::reader::Spanned;

/// A block: from its start event to its end event; or the bare text of a list's item; or a rule.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block<'e, 'a> {
    /// All its events; never empty.
    pub(super) events: &'e [Spanned<'a>],
}

impl<'e, 'a> Block<'e, 'a> {
    /// What kind of block it is; `None` for bare text and rules.
    pub(super) fn tag(&self) -> Option<&'e Tag<'a>> {
        match self.events.first() {
            Some((Event::Start(tag), _)) if is_block(tag) => Some(tag),
            _ => None,
        }
    }

    /// Where it stands in the file.
    pub(super) fn range(&self) -> Range<usize> {
        range_of(self.events)
    }

    /// What stands between its start and its end; everything for bare text and rules.
    pub(super) fn inner(&self) -> &'e [Spanned<'a>] {
        match (self.tag(), self.events) {
            (Some(_), [_, inner @ .., _]) => inner,
            _ => self.events,
        }
    }

    /// Whether it is bare text or a paragraph: what a first line of text reads as.
    pub(super) fn is_text(&self) -> bool {
        match self.tag() {
            Some(tag) => *tag == Tag::Paragraph,
            None => !matches!(self.events, [(Event::Rule, _)]),
        }
    }

    /// Whether it is a hint (`[!TIP]`) or an explanation (`[!NOTE]`).
    pub(super) fn withheld(&self) -> Option<Withheld> {
        match self.tag() {
            Some(Tag::BlockQuote(Some(BlockQuoteKind::Tip))) => Some(Withheld::Hint),
            Some(Tag::BlockQuote(Some(BlockQuoteKind::Note))) => Some(Withheld::Explanation),
            _ => None,
        }
    }

    /// Whether it holds HTML comments and nothing else.
    pub(super) fn is_comment(&self) -> bool {
        if self.tag() != Some(&Tag::HtmlBlock) {
            return false;
        }
        let html: String = self.inner().iter().filter_map(html).collect();
        let mut rest = html.trim();
        while let Some(comment) = rest.strip_prefix("<!--") {
            match comment.split_once("-->") {
                Some((_, after)) => rest = after.trim_start(),
                None => return false,
            }
        }
        rest.is_empty()
    }
}

/// What learners do not see at once, wherever it stands in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Withheld {
    /// Shown on request.
    Hint,
    /// Shown after grading.
    Explanation,
}

fn html<'e>((event, _): &'e Spanned<'_>) -> Option<&'e str> {
    match event {
        Event::Html(html) => Some(html),
        _ => None,
    }
}

/// The blocks of a text, in their order.
pub(super) fn blocks<'e, 'a>(events: &'e [Spanned<'a>]) -> Vec<Block<'e, 'a>> {
    let mut found = Vec::new();
    let mut rest = events;
    while !rest.is_empty() {
        let (events, after) = rest.split_at(first_block(rest).max(1));
        found.push(Block { events });
        rest = after;
    }
    found
}

/// How many events the first block has.
fn first_block(events: &[Spanned<'_>]) -> usize {
    match events.first() {
        Some((Event::Start(tag), _)) if is_block(tag) => subtree(events),
        Some((Event::Rule, _)) => 1,
        _ => {
            let starts_block = |(event, _): &Spanned<'_>| match event {
                Event::Start(tag) => is_block(tag),
                event => *event == Event::Rule,
            };
            events.iter().position(starts_block).unwrap_or(events.len())
        }
    }
}

/// How many events there are from a start to its end, both included.
fn subtree(events: &[Spanned<'_>]) -> usize {
    let mut depth = 0_usize;
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    events.len()
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// From the first event's start to the last one's end.
pub(super) fn range_of(events: &[Spanned<'_>]) -> Range<usize> {
    let start = events.first().map_or(0, |(_, range)| range.start);
    let end = events.iter().map(|(_, range)| range.end).max();
    start..end.unwrap_or(start).max(start)
}

/// A text without its hints and explanations, at whatever depth they stand, and these.
#[derive(Debug, Default)]
pub(super) struct Parted<'a> {
    /// What is shown.
    pub(super) shown: Vec<Spanned<'a>>,
    /// What is withheld, without the quotes themselves.
    pub(super) withheld: Vec<(Withheld, Vec<Spanned<'a>>)>,
}

impl<'a> Parted<'a> {
    /// Parts `events`.
    pub(super) fn of(events: &[Spanned<'a>]) -> Self {
        let mut parted = Self::default();
        let mut rest = events;
        while let Some(first) = rest.first() {
            let is_quote = matches!(first.0, Event::Start(Tag::BlockQuote(_)));
            let length = if is_quote { subtree(rest) } else { 1 };
            let (events, after) = rest.split_at(length.max(1));
            let block = Block { events };
            if let Some(kind) = block.withheld() {
                parted.withheld.push((kind, block.inner().to_vec()));
                rest = after;
            } else {
                parted.shown.push(first.clone());
                rest = rest.get(1..).unwrap_or_default();
            }
        }
        parted
    }
}
