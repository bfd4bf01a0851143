//! Single and multiple choice.

use super::{Graded, GradedOption, GradedResponse, UnusableAnswer, as_count};
use crate::{Answer, Choice, Credit, OptionId, Score, draw::in_order};

pub(super) fn grade(
    choice: &Choice,
    points: Score,
    order: &[OptionId],
    answer: Option<&Answer>,
) -> Graded {
    let chosen: &[OptionId] = match answer {
        None => &[],
        Some(Answer::One(id)) => std::slice::from_ref(id),
        Some(Answer::Several(ids)) => ids,
        Some(Answer::Each(_)) => return Err(UnusableAnswer::WrongForm),
    };
    if chosen.len() > choice.options.len() {
        return Err(UnusableAnswer::TooLong);
    }
    let is_known = |id: &OptionId| choice.options.iter().any(|option| option.id == *id);
    if !chosen.iter().all(is_known) {
        return Err(UnusableAnswer::UnknownOption);
    }
    let is_chosen = |id: &OptionId| chosen.contains(id);
    let count = |right: bool| {
        let options = choice.options.iter();
        as_count(
            options
                .filter(|o| o.right == right && is_chosen(&o.id))
                .count(),
        )
    };
    let (right_chosen, wrong_chosen) = (count(true), count(false));
    if !choice.multiple && right_chosen + wrong_chosen > 1 {
        return Err(UnusableAnswer::Several);
    }
    let all = as_count(choice.options.len());
    let right = as_count(choice.options.iter().filter(|option| option.right).count());
    let whole = right_chosen == right && wrong_chosen == 0;
    let score = match choice.credit {
        // An answer left empty earns nothing, also where empty boxes would.
        _ if chosen.is_empty() => Score::ZERO,
        _ if whole => points,
        _ if !choice.multiple => Score::ZERO,
        Credit::All => Score::ZERO,
        Credit::Net => points.share(right_chosen - wrong_chosen, right),
        Credit::Each => points.share(all - (right - right_chosen) - wrong_chosen, all),
    };
    let options = in_order(&choice.options, order, |option| &option.id)
        .map(|option| GradedOption {
            id: option.id.clone(),
            html: option.html.clone(),
            chosen: is_chosen(&option.id),
            right: option.right,
            feedback_html: option
                .feedback_html
                .clone()
                .filter(|_| is_chosen(&option.id)),
        })
        .collect();
    Ok((
        score,
        GradedResponse::Choice {
            multiple: choice.multiple,
            options,
        },
    ))
}
