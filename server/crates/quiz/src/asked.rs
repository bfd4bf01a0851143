//! The question as asked: the only form of a question that leaves the server before grading.
//!
//! These types have no field for a key, a feedback, a hint or an explanation, so that none can slip out.

use serde::Serialize;

use crate::{OptionId, Question, QuestionId, Response, Score};

/// A question without anything that tells its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionAsAsked {
    /// Unique in its quiz.
    pub id: QuestionId,
    /// What a right answer is worth.
    pub points: Score,
    /// Heading and prompt, as clean HTML.
    pub prompt_html: String,
    /// How it is answered.
    pub response: ResponseAsAsked,
    /// How many hints may be asked for.
    pub hints_available: usize,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ResponseAsAsked {
    /// One or several of these options, in the order of this attempt.
    Choice {
        /// Whether several may be chosen.
        multiple: bool,
        /// In the order of this attempt.
        options: Vec<OptionAsAsked>,
    },
    /// A short text.
    Text {
        /// Whether it has to be typed to the letter, capitals and accents included.
        exact: bool,
    },
    /// A number.
    Number,
}

/// An option without its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OptionAsAsked {
    /// Unique in its question.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
}

impl QuestionAsAsked {
    /// `question` with its options in `order` (as [`crate::draw`] gave it). Options that `order` does not name are
    /// left out, and names that are no options are passed over.
    #[must_use]
    pub fn new(question: &Question, order: &[OptionId]) -> Self {
        Self {
            id: question.id.clone(),
            points: question.points,
            prompt_html: question.prompt_html.clone(),
            response: match &question.response {
                Response::Choice(choice) => ResponseAsAsked::Choice {
                    multiple: choice.multiple,
                    options: choice
                        .in_order(order)
                        .map(|option| OptionAsAsked {
                            id: option.id.clone(),
                            html: option.html.clone(),
                        })
                        .collect(),
                },
                Response::Text(text) => ResponseAsAsked::Text {
                    exact: text
                        .entries
                        .iter()
                        .filter(|entry| entry.right)
                        .all(|entry| entry.exact),
                },
                Response::Number(_) => ResponseAsAsked::Number,
            },
            hints_available: question.hints_html.len(),
        }
    }
}
