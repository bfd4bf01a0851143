//! Gathering diagnostics.

use super::{Diagnostic, Severity};

/// How many diagnostics one file gets: who reads the two-hundredth? It also bounds what a hostile file can cost.
const MAX_PER_FILE: usize = 200;

/// The diagnostics of one file, or of a whole load.
#[derive(Clone, Debug, Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
    errors: usize,
}

impl Diagnostics {
    /// Adds one.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if diagnostic.severity == Severity::Error {
            self.errors += 1;
        }
        self.found.push(diagnostic);
    }

    /// Adds all of another list.
    pub(crate) fn append(&mut self, other: Self) {
        self.errors += other.errors;
        self.found.extend(other.found);
    }

    /// How many errors there are; compare two counts to know whether a step found one.
    pub(crate) fn errors(&self) -> usize {
        self.errors
    }

    /// Whether one file's list is as long as anybody reads. Warnings are then no longer worth making.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() >= MAX_PER_FILE
    }

    /// Sorted by file, line and column, each once.
    pub(crate) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut found = self.found;
        found.sort_by(|a, b| {
            let place = |d: &Diagnostic| (d.line, d.column, d.code);
            a.file
                .cmp(&b.file)
                .then_with(|| place(a).cmp(&place(b)))
                .then_with(|| a.message.cmp(&b.message))
        });
        found.dedup();
        found
    }
}
