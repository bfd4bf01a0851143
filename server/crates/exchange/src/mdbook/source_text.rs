//! A text whose lines remember where they come from.

use std::rc::Rc;

use crate::lines::LineIndex;

/// Where a line stands in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Relative to the book's folder.
    pub(super) file: Rc<str>,
    /// From 1.
    pub(super) line: usize,
}

/// What a whole line stands for, beside its own text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Directive {
    /// An inclusion that cannot be made: the path as the book's reader would know it, and why.
    Missing { path: String, why: &'static str },
    /// A quiz: its path in the book, or `None` where it leads out of it.
    Quiz {
        path: Option<String>,
        written: String,
    },
    /// A directive that this import does not know.
    Unknown { name: String },
}

/// A line of a chapter or of a text within a quiz.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Without its line feed.
    pub(super) text: String,
    pub(super) place: Place,
    pub(super) directive: Option<Directive>,
}

/// A text and where each of its lines comes from.
#[derive(Clone, Debug)]
pub(super) struct SourceText {
    lines: Vec<Line>,
    text: String,
    index: LineIndex,
}

impl SourceText {
    pub(super) fn new(lines: Vec<Line>) -> Self {
        let mut text = String::new();
        for line in &lines {
            text.push_str(&line.text);
            text.push('\n');
        }
        let index = LineIndex::new(&text);
        Self { lines, text, index }
    }

    /// A text that stands in `file` from `line` on.
    pub(super) fn plain(text: &str, file: &Rc<str>, line: usize) -> Self {
        let lines = text.lines().enumerate().map(|(number, text)| Line {
            text: text.to_owned(),
            place: Place {
                file: Rc::clone(file),
                line: line + number,
            },
            directive: None,
        });
        Self::new(lines.collect())
    }

    /// All lines, each with a line feed.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The files that lines of it come from.
    pub(super) fn files(&self) -> impl Iterator<Item = String> {
        self.lines.iter().map(|line| line.place.file.to_string())
    }

    /// Where the character at this offset stands in the book.
    pub(super) fn place(&self, offset: usize) -> Option<&Place> {
        let number = self.index.line(offset).min(self.lines.len());
        self.lines
            .get(number.checked_sub(1)?)
            .map(|line| &line.place)
    }

    /// What the line that holds this offset stands for.
    pub(super) fn directive_at(&self, offset: usize) -> Option<&Directive> {
        let number = self.index.line(offset);
        self.lines.get(number.checked_sub(1)?)?.directive.as_ref()
    }

    /// The lines that stand for something else: number from 1, byte range without the line feed, meaning.
    pub(super) fn directives(&self) -> impl Iterator<Item = (std::ops::Range<usize>, &Directive)> {
        self.lines.iter().enumerate().filter_map(|(number, line)| {
            let directive = line.directive.as_ref()?;
            let start = self.index.range(number + 1, self.text.len()).start;
            Some((start..start + line.text.len(), directive))
        })
    }
}
