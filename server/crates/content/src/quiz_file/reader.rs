//! What every step of reading a quiz has at hand.

use std::ops::Range;

use pulldown_cmark::Event;

use crate::{
    diagnostic::{Diagnostics, Fix, SourceFile},
    markdown::{self, Context},
};

/// An event of the text with its place in the file.
pub(super) type Spanned<'a> = (Event<'a>, Range<usize>);

/// The file, the renderer and the list of mistakes.
pub(super) struct Reader<'r, 'c> {
    /// The quiz's file.
    pub(super) file: &'r SourceFile,
    context: &'r mut Context<'c>,
    diagnostics: &'r mut Diagnostics,
    errors_before: usize,
}

impl<'r, 'c> Reader<'r, 'c> {
    pub(super) fn new(
        file: &'r SourceFile,
        context: &'r mut Context<'c>,
        diagnostics: &'r mut Diagnostics,
    ) -> Self {
        let errors_before = diagnostics.errors() + context.diagnostics.errors();
        Self {
            file,
            context,
            diagnostics,
            errors_before,
        }
    }

    /// The language tag of the text.
    pub(super) fn language(&self) -> &'c str {
        self.context.language.as_str()
    }

    /// A part of the file's text.
    pub(super) fn source(&self, range: Range<usize>) -> &'r str {
        self.file.slice(range)
    }

    /// The number of a place's line, from 1, as messages name it.
    pub(super) fn line(&self, range: &Range<usize>) -> usize {
        self.file.line_of(range.start) + 1
    }

    /// Reports a mistake that withholds the quiz. Where the author has been told more than anybody reads, and the quiz
    /// is withheld already, one more is left out: a hostile file must not make messages without end.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        if self.is_full() {
            return;
        }
        let diagnostic = self.file.error(code, range, message, mend);
        self.diagnostics.push(diagnostic);
    }

    /// Reports a mistake as [`Self::error`] does, with what mends it.
    pub(super) fn fixable_error(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        (message, mend): (String, String),
        fix: Option<Fix>,
    ) {
        if !self.is_full() {
            let diagnostic = self.file.error(code, range, message, mend);
            self.diagnostics.push(diagnostic.with_fix(fix));
        }
    }

    /// Reports a doubt as [`Self::warning`] does, with what mends it.
    pub(super) fn fixable_warning(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        (message, mend): (String, String),
        fix: Option<Fix>,
    ) {
        if !self.diagnostics.is_full() {
            let diagnostic = self.file.warning(code, range, message, mend);
            self.diagnostics.push(diagnostic.with_fix(fix));
        }
    }

    /// Reports a doubt about a quiz that is served all the same; left out where there are more than anybody reads.
    pub(super) fn warning(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        if self.diagnostics.is_full() {
            return;
        }
        let diagnostic = self.file.warning(code, range, message, mend);
        self.diagnostics.push(diagnostic);
    }

    /// Whether the author has been told more than anybody reads: the rest of the quiz, which is withheld anyway, is
    /// then left alone.
    pub(super) fn is_full(&self) -> bool {
        self.has_errors() && self.diagnostics.is_full()
    }

    /// How many mistakes were found so far; compare two counts to know whether a step found one.
    pub(super) fn errors(&self) -> usize {
        self.diagnostics.errors() + self.context.diagnostics.errors()
    }

    /// Whether this quiz has a mistake so far.
    pub(super) fn has_errors(&self) -> bool {
        self.errors() > self.errors_before
    }

    /// What is rendered next belongs to the question with this heading.
    pub(super) fn under(&mut self, heading: &str) {
        self.context.tables.under(heading);
    }

    /// Renders a part of the text to clean HTML.
    pub(super) fn html(&mut self, events: &[Spanned<'_>]) -> String {
        markdown::render_events(events, self.context)
            .trim()
            .to_owned()
    }

    /// Renders a part of the text that is withheld until the quiz is graded.
    pub(super) fn withheld_html(&mut self, events: &[Spanned<'_>]) -> String {
        let before = self.context.shown.len();
        let html = self.html(events);
        for medium in self.context.shown.iter_mut().skip(before) {
            medium.withheld = true;
        }
        html
    }

    /// Renders what stands before the first question.
    pub(super) fn introduction(&mut self, events: &[Spanned<'_>]) -> crate::Prose {
        markdown::prose(events, self.context)
    }
}
