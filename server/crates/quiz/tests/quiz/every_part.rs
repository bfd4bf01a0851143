//! What is right in a graded answer, told apart from its score. The fuzz target `grading` uses this file too.

use quiz::{GradedQuestion, GradedResponse};

/// Whether every part of a graded answer is right; `None` for a typed one, which does not say.
pub(crate) fn every_part_is_right(graded: &GradedQuestion) -> Option<bool> {
    match &graded.response {
        GradedResponse::Choice { options, .. } => {
            Some(options.iter().all(|option| option.chosen == option.right))
        }
        GradedResponse::Ordering { steps, .. } => Some(steps.iter().all(|step| step.right)),
        GradedResponse::Matching { pairs } => Some(pairs.iter().all(|pair| {
            let chosen = pair.chosen.as_ref();
            chosen.is_some_and(|chosen| chosen.id == pair.right.id)
        })),
        GradedResponse::Cloze { blanks } => Some(blanks.iter().all(|blank| blank.right)),
        GradedResponse::Typed { .. } | GradedResponse::Open { .. } => None,
    }
}
