//! Finding the answers of a question among its blocks.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{
    blank,
    blocks::{Block, blocks},
    kind::{Answers, Kind},
    marks::{Item, items},
    reader::{Reader, Spanned},
};

/// What a list or table is, as answers.
#[derive(Debug)]
pub(super) enum Shape<'e, 'a> {
    /// A task list, or a list in which some box was meant.
    Boxes(Vec<Item<'e, 'a>>),
    /// A list of `= …` and `!= …`.
    Typed(Vec<Item<'e, 'a>>),
    /// An ordered list of something else.
    Steps(Vec<Item<'e, 'a>>),
    /// A table of two columns.
    Pairs(Block<'e, 'a>),
}

impl Shape<'_, '_> {
    /// What it is as the answers of a type.
    pub(super) fn answers(&self) -> Answers {
        match self {
            Self::Boxes(_) => Answers::Boxes,
            Self::Typed(_) => Answers::Typed,
            Self::Steps(_) => Answers::Steps,
            Self::Pairs(_) => Answers::Pairs,
        }
    }
}

/// What shape a block has; `None` for what cannot be answers.
pub(super) fn shape<'e, 'a>(
    block: &Block<'e, 'a>,
    reader: &Reader<'_, '_>,
) -> Option<Shape<'e, 'a>> {
    match block.tag()? {
        Tag::List(first_number) => {
            let items = items(block.inner(), reader);
            if items.iter().any(|item| item.mark.is_box()) {
                Some(Shape::Boxes(items))
            } else if items.iter().any(|item| item.mark.is_expected()) {
                Some(Shape::Typed(items))
            } else {
                first_number.map(|_| Shape::Steps(items))
            }
        }
        Tag::Table(columns) if columns.len() == 2 => Some(Shape::Pairs(*block)),
        _ => None,
    }
}

/// Whether a block is of a kind that answers are written in.
pub(super) fn is_list_or_table(block: &Block<'_, '_>) -> bool {
    matches!(block.tag(), Some(Tag::List(_) | Tag::Table(_)))
}

/// The answers of a question.
#[derive(Debug)]
pub(super) struct AnswerBlock<'e, 'a> {
    /// Its place among the question's blocks.
    pub(super) index: usize,
    /// Where it stands in the file.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) shape: Shape<'e, 'a>,
    /// The number that an ordered list begins with.
    pub(super) first_number: Option<u64>,
    /// Whether the author said that the question is of this type.
    pub(super) is_said: bool,
}

/// The last list of boxes or of expected answers; without one the last list or table, if it can be answers at all.
///
/// The format says “the last list or table”. Where boxes stand before that one, the question is in error either way;
/// taking them for the answers makes the message name what stands wrongly behind them. An ordered list or a table with
/// blanks in it, and one in a question that is said to be open or a cloze, is a part of the prompt.
pub(super) fn find<'e, 'a>(
    question: &[Block<'e, 'a>],
    said: Option<Kind>,
    reader: &Reader<'_, '_>,
) -> Option<AnswerBlock<'e, 'a>> {
    let said = said.map(Kind::answers);
    let mut last = None;
    let lists = question
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, block)| is_list_or_table(block));
    for (index, block) in lists {
        let found = shape(block, reader).map(|shape| AnswerBlock {
            index,
            range: block.range(),
            first_number: match block.tag() {
                Some(Tag::List(first)) => *first,
                _ => None,
            },
            is_said: said == Some(shape.answers()),
            shape,
        });
        match found {
            Some(AnswerBlock {
                shape: Shape::Boxes(_) | Shape::Typed(_),
                ..
            }) => return found,
            other => last = last.or(Some(other.map(|found| (found, block)))),
        }
    }
    let (found, block) = last.flatten()?;
    let is_prompt = match said {
        None => blank::first(block.events).is_some(),
        Some(said) => matches!(said, Answers::Free | Answers::Blanks),
    };
    (!is_prompt).then_some(found)
}

/// The first list or blank, at whatever depth, that gives answers away.
pub(super) fn first_key(events: &[Spanned<'_>], reader: &Reader<'_, '_>) -> Option<Range<usize>> {
    let ticked = events.iter().find_map(|(event, range)| {
        matches!(event, Event::TaskListMarker(true)).then(|| range.clone())
    });
    ticked.or_else(|| blank::first(events)).or_else(|| {
        blocks(events)
            .iter()
            .filter(|block| matches!(shape(block, reader), Some(Shape::Typed(_))))
            .map(Block::range)
            .next()
    })
}
