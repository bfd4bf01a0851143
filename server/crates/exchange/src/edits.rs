//! Changes to a text, gathered first and made all at once.

use std::{cmp::Reverse, ops::Range};

/// Replacements of parts of one text.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    list: Vec<(Range<usize>, String)>,
}

/// An edit that may still be changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EditId(usize);

impl Edits {
    /// Puts `text` where `range` is; an empty range is an insertion.
    pub(crate) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) -> EditId {
        self.list.push((range, text.into()));
        EditId(self.list.len() - 1)
    }

    /// Changes what an edit puts in.
    pub(crate) fn revise(&mut self, id: EditId, text: impl Into<String>) {
        if let Some((_, old)) = self.list.get_mut(id.0) {
            *old = text.into();
        }
    }

    /// The text with every change made. Of changes that overlap the outer one counts.
    pub(crate) fn apply(mut self, text: &str) -> String {
        self.list
            .sort_by_key(|(range, _)| (range.start, !range.is_empty(), Reverse(range.end)));
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (range, replacement) in self.list {
            if range.start < at {
                continue;
            }
            out.push_str(text.get(at..range.start).unwrap_or(""));
            out.push_str(&replacement);
            at = range.end;
        }
        out.push_str(text.get(at..).unwrap_or(""));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outer_of_two_changes_counts_and_insertions_come_first() {
        let mut edits = Edits::default();
        edits.replace(2..3, "x");
        edits.replace(1..4, "outer");
        edits.replace(1..1, "+");
        let last = edits.replace(5..6, "a");
        edits.revise(last, "F");
        assert_eq!(edits.apply("abcdef"), "a+outereF");
    }
}
