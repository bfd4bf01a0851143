//! Lines of a text, by number and by offset.

use std::ops::Range;

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub(crate) struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    pub(crate) fn new(text: &str) -> Self {
        let ends = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// The line that holds this offset.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The bytes of a line, from 1, with its line feed; empty beyond the last.
    pub(crate) fn range(&self, line: usize, length: usize) -> Range<usize> {
        let start = line
            .checked_sub(1)
            .and_then(|index| self.starts.get(index))
            .copied()
            .unwrap_or(length);
        start..self.starts.get(line).copied().unwrap_or(length)
    }
}
