//! What an item of a list shows.

use pulldown_cmark::{Event, Tag};

use super::{blocks::Block, marks::Item, reader::Spanned};

/// An item's content and the quotes that stand directly in it.
pub(super) fn without_quotes<'e, 'a>(
    item: &Item<'e, 'a>,
) -> (Vec<Block<'e, 'a>>, Vec<Block<'e, 'a>>) {
    let (quotes, content) = item
        .blocks
        .iter()
        .copied()
        .partition(|block| matches!(block.tag(), Some(Tag::BlockQuote(_))));
    (content, quotes)
}

/// An item's events without its box. A paragraph that stands alone is given bare: it goes into a label.
pub(super) fn shown<'a>(content: &[Block<'_, 'a>], text_start: usize) -> Vec<Spanned<'a>> {
    let is_box = |(event, range): &&Spanned<'_>| {
        matches!(event, Event::TaskListMarker(_)) && range.end == text_start
    };
    let events = match content {
        [only] if only.tag() == Some(&Tag::Paragraph) => only.inner().to_vec(),
        blocks => blocks
            .iter()
            .flat_map(|block| block.events)
            .cloned()
            .collect(),
    };
    events
        .iter()
        .filter(|event| !is_box(event))
        .cloned()
        .collect()
}
