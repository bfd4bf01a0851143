//! Answers, and what grading makes of them.

use std::collections::BTreeMap;

use quiz::{Answer, GradedOption, GradedQuestion, GradedResponse, Question, grade};

use crate::questions::author_order;

/// One option, text or number as an answer.
pub(crate) fn one(text: &str) -> Answer {
    Answer::One(text.to_owned())
}

/// Several options, or steps in their order, as an answer.
pub(crate) fn several(ids: &[&str]) -> Answer {
    Answer::Several(ids.iter().map(|id| (*id).to_owned()).collect())
}

/// What is said of each part as an answer.
pub(crate) fn each(parts: &[(&str, &str)]) -> Answer {
    let parts = parts.iter();
    Answer::Each(
        parts
            .map(|(id, part)| ((*id).to_owned(), (*part).to_owned()))
            .collect(),
    )
}

/// An order of steps as the form with menus sends it: step's id → its place.
pub(crate) fn places(ids: &[String]) -> Answer {
    let numbered = ids.iter().zip(1..);
    let places: BTreeMap<String, String> = numbered
        .map(|(id, place): (_, usize)| (id.clone(), place.to_string()))
        .collect();
    Answer::Each(places)
}

/// Grades a usable answer in the author's order.
pub(crate) fn graded(question: &Question, answer: Option<Answer>) -> GradedQuestion {
    grade(question, &author_order(question), answer.as_ref()).unwrap()
}

/// The score of a usable answer, as it is shown.
pub(crate) fn score(question: &Question, answer: Answer) -> String {
    graded(question, Some(answer)).score.to_string()
}

/// The options of a graded choice.
pub(crate) fn options(graded: &GradedQuestion) -> &[GradedOption] {
    match &graded.response {
        GradedResponse::Choice { options, .. } => options,
        other => panic!("a choice is expected: {other:?}"),
    }
}
