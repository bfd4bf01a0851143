//! Matching: a table of two columns. Its first row names the columns and is not a part of the question.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};
use quiz::{LeftSide, MatchingResponse, OptionId, RightSide};
use unicode_normalization::UnicodeNormalization;

use super::{
    blocks::{Block, blocks},
    checks,
    comment::Settings,
    effects, ids,
    marks::plain_box,
    reader::{Reader, Spanned},
    twins::{self, Twin},
};

/// A cell as it is read.
struct Cell {
    /// Empty where nothing is shown.
    html: String,
    /// Without markup, with the alternative texts of images.
    plain: String,
    /// What its id is made from.
    text: String,
    range: Range<usize>,
}

/// A row with something in its right cell.
struct Pair {
    /// `None` in a row that is there to distract.
    left: Option<Cell>,
    /// Which of the right sides.
    right: usize,
}

/// Reads a table of two columns. `None` when a mistake was reported.
pub(super) fn read(
    table: &Block<'_, '_>,
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<MatchingResponse> {
    let rows: Vec<Block<'_, '_>> = blocks(table.inner())
        .into_iter()
        .filter(|row| row.tag() == Some(&Tag::TableRow))
        .collect();
    if !checks::are_few(rows.len(), table.range(), reader) {
        return None;
    }
    let mut right: Vec<Cell> = Vec::new();
    let read: Vec<Option<Pair>> = rows
        .iter()
        .map(|row| pair(row, &mut right, reader))
        .collect();
    let pairs: Vec<Pair> = read.into_iter().collect::<Option<_>>()?;
    if !is_enough(&pairs, &right, table.range(), reader) {
        return None;
    }
    let lefts = || pairs.iter().filter_map(|pair| pair.left.as_ref());
    let twins = lefts().map(|cell| Twin {
        keys: [&cell.text, &cell.html],
        range: &cell.range,
    });
    if !twins::are_different("left cell", twins, reader) {
        return None;
    }
    effects::shuffle_is_pointless("the right cells are always shuffled", settings, reader);
    let left_ids = ids_of(lefts());
    let right_ids = ids_of(right.iter());
    let of_left = |pair: Pair| Some((pair.left?, right_ids.get(pair.right)?.clone()));
    let left = pairs.into_iter().filter_map(of_left).zip(left_ids);
    Some(MatchingResponse {
        credit: effects::part_credit(settings, reader),
        left: left
            .map(|((cell, right), id)| LeftSide {
                id,
                html: cell.html,
                right,
            })
            .collect(),
        right: right_ids
            .iter()
            .zip(right)
            .map(|(id, cell)| RightSide {
                id: id.clone(),
                html: cell.html,
                text: cell.plain,
            })
            .collect(),
    })
}

fn ids_of<'c>(cells: impl Iterator<Item = &'c Cell>) -> Vec<OptionId> {
    let texts: Vec<String> = cells.map(|cell| cell.text.clone()).collect();
    ids::of_options(&texts)
}

/// Reads a row; what its right cell says is added to `right` unless it is there.
fn pair(row: &Block<'_, '_>, right: &mut Vec<Cell>, reader: &mut Reader<'_, '_>) -> Option<Pair> {
    let cells = blocks(row.inner());
    let [left, last, ..] = cells.as_slice() else {
        return None;
    };
    if !is_whole(row, last, reader) {
        return None;
    }
    let (left, cell) = (read_cell(left, reader)?, read_cell(last, reader)?);
    match (left.html.is_empty(), cell.html.is_empty()) {
        (true, true) => {
            reader.error(
                "quiz-empty-option",
                row.range(),
                "both cells of this row are empty",
                "fill it in, or take it out",
            );
            return None;
        }
        (false, true) => {
            reader.error(
                "quiz-empty-option",
                left.range,
                "nothing is matched with this cell",
                "fill in the cell to its right; a row that is there to distract has an empty *left* cell",
            );
            return None;
        }
        (_, false) => {}
    }
    if cell.plain.is_empty() {
        reader.error(
            "quiz-option-without-text",
            cell.range,
            "there is no text in this cell: right cells stand in menus, which show nothing else",
            "write a word; or say between the brackets of an image what it shows: `![A tree](tree.jpg)`",
        );
        return None;
    }
    let is_same = |other: &Cell| without_emphasis(&other.html) == without_emphasis(&cell.html);
    let place = right.iter().position(is_same).unwrap_or(right.len());
    if place == right.len() && right.iter().any(|other| other.plain == cell.plain) {
        reader.error(
            "quiz-duplicate-option",
            cell.range,
            "another right cell differs from this one, and reads the same in a menu, which shows plain text alone",
            "write words that differ; an image is called by the text between its brackets",
        );
        return None;
    }
    if place == right.len() {
        right.push(cell);
    }
    Some(Pair {
        left: (!left.html.is_empty()).then_some(left),
        right: place,
    })
}

/// Markdown leaves out what stands behind the last column of a table.
fn is_whole(row: &Block<'_, '_>, last: &Block<'_, '_>, reader: &mut Reader<'_, '_>) -> bool {
    let end = last.range().end;
    let rest = reader.source(end..row.range().end.max(end));
    if rest.chars().all(|c| c.is_whitespace() || c == '|') {
        return true;
    }
    let start = end + rest.len() - rest.trim_start_matches(['|', ' ']).len();
    reader.error(
        "quiz-answer-extra",
        start..row.range().end,
        "this row has more cells than the two that are read",
        "write a `|` that belongs to a text as `\\|`; else take the cell out",
    );
    false
}

fn read_cell(cell: &Block<'_, '_>, reader: &mut Reader<'_, '_>) -> Option<Cell> {
    let source = reader.source(cell.range());
    let start =
        cell.range().start + source.len() - source.trim_start_matches(['|', ' ', '\t']).len();
    let source = reader.source(start..cell.range().end.max(start));
    let text = source.trim_end_matches(['|', ' ', '\t', '\r', '\n']);
    let range = start..start + text.len();
    if let Some(length) = plain_box(text) {
        reader.error(
            "quiz-box-not-read",
            start..start + length,
            "this box is left as plain text: a table has no boxes",
            "write options as a list: `- [x] right`, `- [ ] wrong`",
        );
        return None;
    }
    let html = reader.html(cell.inner());
    Some(Cell {
        html,
        plain: plain(cell.inner()),
        text: ids::option_text(text, false),
        range,
    })
}

/// What a menu shows of a cell, in one line.
fn plain(events: &[Spanned<'_>]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(part)
            | Event::Code(part)
            | Event::InlineMath(part)
            | Event::DisplayMath(part) => text.push_str(part),
            // In a cell, there is no other way to begin a line.
            Event::InlineHtml(html) if html.starts_with("<br") => text.push(' '),
            _ => {}
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").nfc().collect()
}

fn is_enough(
    pairs: &[Pair],
    right: &[Cell],
    table: Range<usize>,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let (message, mend) = if pairs.iter().all(|pair| pair.left.is_none()) {
        (
            "there is nothing to match in the left column",
            "fill in left cells; the first row of a table names its columns and is no pair",
        )
    } else if right.len() < 2 {
        (
            "there is only one right cell to choose from",
            "add another pair, or a row with an empty left cell; the first row of a table names its columns and is no \
             pair",
        )
    } else {
        return true;
    };
    reader.error("quiz-one-option", table, message, mend);
    false
}

/// HTML without what changes nothing in what is said.
fn without_emphasis(html: &str) -> String {
    let tags = ["em", "strong", "code", "del"].iter();
    tags.fold(html.to_owned(), |html, tag| {
        html.replace(&format!("<{tag}>"), "")
            .replace(&format!("</{tag}>"), "")
    })
}
