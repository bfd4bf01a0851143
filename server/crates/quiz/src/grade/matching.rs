//! Matching: the share of left sides that have their right side, as Moodle's matching question type counts it (its
//! documentation: "equally weighted to total 100%").

use super::{Graded, GradedPair, GradedResponse, UnusableAnswer, part_score};
use crate::{Answer, MatchingResponse, RightSide, Score};

pub(super) fn grade(matching: &MatchingResponse, points: Score, answer: Option<&Answer>) -> Graded {
    let chosen = match answer {
        None => None,
        Some(Answer::Each(chosen)) => Some(chosen),
        Some(Answer::One(_) | Answer::Several(_)) => return Err(UnusableAnswer::WrongForm),
    };
    let right_side = |id: &str| matching.right.iter().find(|right| right.id == id);
    for (left, right) in chosen.into_iter().flatten() {
        let is_known = matching.left.iter().any(|side| side.id == *left);
        if !is_known || !(right.trim().is_empty() || right_side(right).is_some()) {
            return Err(UnusableAnswer::UnknownOption);
        }
    }
    let mut pairs = Vec::with_capacity(matching.left.len());
    for left in &matching.left {
        let given = chosen.and_then(|chosen| chosen.get(&left.id));
        // A left side without its right side is never made; if one were stored, nothing could be right for it.
        let nothing = || RightSide {
            id: left.right.clone(),
            html: String::new(),
            text: String::new(),
        };
        pairs.push(GradedPair {
            id: left.id.clone(),
            html: left.html.clone(),
            chosen: given.and_then(|id| right_side(id)).cloned(),
            right: right_side(&left.right).cloned().unwrap_or_else(nothing),
        });
    }
    let is_right = |pair: &&GradedPair| {
        pair.chosen
            .as_ref()
            .is_some_and(|it| it.id == pair.right.id)
    };
    let right = pairs.iter().filter(is_right).count();
    Ok((
        part_score(matching.credit, points, right, pairs.len()),
        GradedResponse::Matching { pairs },
    ))
}
