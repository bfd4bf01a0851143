//! Diagnostics as a person reads them, in the manner of rustc.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity};

/// How far behind the start of its line a place may be for the line to be quoted.
const MAX_QUOTED_COLUMN: usize = 900;

/// All diagnostics, one after another with an empty line between them: severity and code, place, line, mend.
#[must_use]
pub fn human(diagnostics: &[Diagnostic], colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&report(diagnostic)));
        text.push_str("\n\n");
    }
    text
}

fn report(diagnostic: &Diagnostic) -> Vec<Group<'_>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code);
    let mend = match diagnostic.fix {
        Some(_) => Cow::Owned(format!("{} (`check --fix` does it)", diagnostic.mend)),
        None => Cow::Borrowed(diagnostic.mend.as_str()),
    };
    let mend = Level::HELP.with_name("mend").message(mend);
    let group = match quoted(diagnostic) {
        Some(place) => title.element(
            Snippet::source(diagnostic.source_line.as_str())
                .line_start(diagnostic.line)
                .path(diagnostic.file.as_str())
                .annotation(AnnotationKind::Primary.span(place)),
        ),
        None if diagnostic.line > 0 => title.element(
            Origin::path(diagnostic.file.as_str())
                .line(diagnostic.line)
                .char_column(diagnostic.column),
        ),
        None => title.element(Origin::path(diagnostic.file.as_str())),
    };
    vec![group.element(mend)]
}

/// The bytes of the line that are meant; `None` where the line cannot be shown.
fn quoted(diagnostic: &Diagnostic) -> Option<std::ops::Range<usize>> {
    if diagnostic.line == 0 || diagnostic.column > MAX_QUOTED_COLUMN {
        return None;
    }
    let line = &diagnostic.source_line;
    let byte_of = |character: usize| {
        line.char_indices()
            .nth(character)
            .map_or(line.len(), |(at, _)| at)
    };
    let start = diagnostic.column.saturating_sub(1);
    Some(byte_of(start)..byte_of(start + diagnostic.length))
}
