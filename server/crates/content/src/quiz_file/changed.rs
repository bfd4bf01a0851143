//! What an edit changes that learners' records hang on.

use std::ops::Range;

use quiz::Quiz;

use super::kind::response_name;
use crate::diagnostic::{Diagnostic, SourceFile};

/// Reports the questions that keep their id and ask for another kind of answer than before the edit: whoever looks at
/// results over time would take two questions for one.
pub(crate) fn types(before: &Quiz, now: &Quiz, file: &SourceFile) -> Vec<Diagnostic> {
    let changed = now.questions().filter_map(|question| {
        let other = before.questions().find(|other| other.id == question.id)?;
        let (kind, other) = (response_name(&question.response), response_name(&other.response));
        (kind != other).then(|| {
            file.warning(
                "quiz-type-changed",
                place_of(question.id.as_str(), file),
                format!("this question was of the type `{other}` before it was edited, and is of the type `{kind}` under the same id"),
                "if it is another question now, give it another id; attempts that were begun are graded on what was asked",
            )
        })
    });
    changed.collect()
}

/// Where a question's id is written; the file's start where it follows from the question's words.
fn place_of(id: &str, file: &SourceFile) -> Range<usize> {
    let written = format!("q:{id}");
    let mut places = file.text().match_indices(&written);
    let whole = places.find(|(at, _)| {
        let after = file.text().get(at + written.len()..).unwrap_or_default();
        !after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    });
    whole.map_or(0..0, |(at, _)| at..at + written.len())
}
