//! Holes: places in a text that are filled in once its HTML is clean.
//!
//! The sanitiser leaves no attribute that a caller could find its places by. A hole is written with characters that
//! Unicode keeps for a program's own use and that never stand in a text ("noncharacters", Unicode Standard 23.7).

use std::ops::Range;

use super::raw_scan::{Piece, scan_bounded};

const START: char = '\u{fdd0}';
const END: char = '\u{fdd1}';

/// The longest tag that this crate writes, in characters.
const MAX_TAG_CHARS: usize = 8 * 1024 * 1024;

/// What may not hold anything that a reader works with
/// (<https://html.spec.whatwg.org/multipage/dom.html#interactive-content>), of what this crate writes.
const INTERACTIVE: [&str; 2] = ["a", "summary"];

/// The text of a hole, to be put into the events of a text.
pub(crate) fn hole(number: usize) -> String {
    format!("{START}{number}{END}")
}

/// Whether this is the text of a hole.
pub(super) fn is_hole(text: &str) -> bool {
    text.starts_with(START) && text.ends_with(END)
}

/// A hole that was found in HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hole {
    /// The number that it was made with; `None` where the text only looks like a hole.
    pub(crate) number: Option<usize>,
    /// Where it stands in the HTML, in bytes.
    pub(crate) range: Range<usize>,
    /// Whether a field may stand here: neither in an attribute, nor in a link or a summary.
    pub(crate) fits: bool,
}

/// The holes in clean HTML, in their order.
pub(crate) fn holes(html: &str) -> Vec<Hole> {
    let mut found = Vec::new();
    if !html.contains([START, END]) {
        return found;
    }
    let mut interactive = 0_usize;
    for (piece, range) in scan_bounded(html, MAX_TAG_CHARS) {
        let is_text = piece == Piece::Text;
        match &piece {
            Piece::Open(tag) if INTERACTIVE.contains(&tag.name.as_str()) => interactive += 1,
            Piece::Close(name) if INTERACTIVE.contains(&name.as_str()) => {
                interactive = interactive.saturating_sub(1);
            }
            _ => {}
        }
        let text = html.get(range.clone()).unwrap_or_default();
        let mut at = 0;
        while let Some(start) = text.get(at..).and_then(|rest| rest.find([START, END])) {
            let start = at + start;
            let (number, length) = read(text.get(start..).unwrap_or_default());
            at = start + length;
            found.push(Hole {
                number,
                range: range.start + start..range.start + at,
                fits: is_text && interactive == 0,
            });
        }
    }
    found
}

/// The number of the hole that a text begins with, and how long it is; the length of the mark alone where it is none.
fn read(text: &str) -> (Option<usize>, usize) {
    let number = text
        .strip_prefix(START)
        .and_then(|rest| rest.split_once(END))
        .and_then(|(digits, _)| Some((digits.parse().ok()?, digits.len())));
    match number {
        Some((number, digits)) => (Some(number), START.len_utf8() + digits + END.len_utf8()),
        None => (None, START.len_utf8()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_is_found_where_it_stands() {
        let (one, two) = (hole(1), hole(22));
        let html = format!(
            "<p title=\"{two}\">a <b>{one}</b></p><a href=\"/\"><i>{two}</i></a>{one}\u{fdd0}x"
        );
        let found = holes(&html);
        let seen: Vec<(Option<usize>, bool)> =
            found.iter().map(|hole| (hole.number, hole.fits)).collect();
        assert_eq!(
            seen,
            [
                (Some(22), false),
                (Some(1), true),
                (Some(22), false),
                (Some(1), true),
                (None, true)
            ]
        );
        for hole in found.iter().filter(|hole| hole.number.is_some()) {
            assert!(html.get(hole.range.clone()).is_some_and(is_hole));
        }
    }
}
