//! Answers that were refused.

use platform::{RefusedAnswer, RefusedReason};
use quiz::{QuestionId, UnusableAnswer};

use crate::{i18n::Lang, shared::RefusedView};

/// What the reader is told about answers that were refused. `ids` are the attempt's questions in their order.
#[must_use]
pub fn refused_views(
    refused: &[RefusedAnswer],
    ids: &[QuestionId],
    lang: Lang,
) -> Vec<RefusedView> {
    let view = |refused: &RefusedAnswer| {
        let number = number_of(&refused.question, ids);
        RefusedView {
            id: refused.question.clone(),
            question: lang.question_number(number),
            anchor: format!("q-{number}"),
            message: message(refused.reason, lang).to_owned(),
        }
    };
    refused.iter().map(view).collect()
}

/// The place of a question in its attempt, from 1; one more than there are where it has none.
pub(super) fn number_of(question: &str, ids: &[QuestionId]) -> usize {
    ids.iter().take_while(|id| *id != question).count() + 1
}

fn message(reason: RefusedReason, lang: Lang) -> &'static str {
    match reason {
        RefusedReason::NothingAnswered => lang.nothing_to_check(),
        RefusedReason::Unusable(UnusableAnswer::NotANumber) => lang.not_a_number(),
        RefusedReason::Unusable(UnusableAnswer::TooLong) => lang.answer_too_long(),
        RefusedReason::Unusable(UnusableAnswer::SamePlace) => lang.same_place(),
        RefusedReason::UnknownQuestion | RefusedReason::Unusable(_) => lang.answer_unusable(),
    }
}
