//! Questions with their keys. Nothing here is ever sent to a browser before grading: see [`crate::asked`].

use serde::{Deserialize, Serialize};

use crate::{ClozeResponse, DecimalSign, MatchingResponse, NumberRange, OrderingResponse, Score};

/// A question's identity, unique in its quiz. It travels with the text, so that an edit loses no result.
pub type QuestionId = String;

/// An option's identity, unique in its question. It derives from the option's text and never from its position.
pub type OptionId = String;

/// A question with its key. This is what is stored with an attempt and what grading reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Unique in its quiz.
    pub id: QuestionId,
    /// What a right answer is worth, above zero. An open question is not graded, whatever stands here.
    pub points: Score,
    /// Heading and prompt, as clean HTML; with [`crate::blank_mark`] where a cloze has its blanks.
    pub prompt_html: String,
    /// How it is answered, and the key.
    pub response: Response,
    /// Shown one after another on request, as clean HTML.
    pub hints_html: Vec<String>,
    /// Shown after grading, as clean HTML.
    pub explanation_html: Option<String>,
}

impl Question {
    /// The most that an answer can earn: its points, or nothing where it is not graded.
    #[must_use]
    pub fn max_score(&self) -> Score {
        match self.response {
            Response::Open => Score::ZERO,
            _ => self.points,
        }
    }
}

/// How a question is answered, with its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Response {
    /// One or several options to choose.
    Choice(Choice),
    /// A short text to type.
    Text(TextResponse),
    /// A number to type.
    Number(NumberResponse),
    /// Steps to put in order.
    Ordering(OrderingResponse),
    /// Pairs to form.
    Matching(MatchingResponse),
    /// Blanks in the prompt to fill in.
    Cloze(ClozeResponse),
    /// A text that nobody grades: the learner compares it with the explanation.
    Open,
}

/// Options to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Whether several options may be chosen (boxes to tick) or one alone (radio buttons).
    pub multiple: bool,
    /// How a partly right choice counts; read for multiple choice alone.
    pub credit: Credit,
    /// Whether the author's order stands whatever the quiz says ("All of the above", "True / False").
    pub fixed_order: bool,
    /// At least two, with unique ids and at least one right one (exactly one unless `multiple`).
    pub options: Vec<ChoiceOption>,
}

/// One option of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// Unique in its question.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// Whether a right answer holds it.
    pub right: bool,
    /// Shown after grading to those who chose it, as clean HTML.
    pub feedback_html: Option<String>,
}

/// How a multiple choice that is neither wholly right nor wholly wrong counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Credit {
    /// max(0, (right ones chosen − wrong ones chosen) / number of right ones): PrairieLearn's `partial-credit: "net-correct"`
    /// (documentation of `pl-checkbox`).
    #[default]
    Net,
    /// All or nothing.
    All,
    /// The share of options in their right state, chosen or not: PrairieLearn's `partial-credit: "each-answer"`.
    Each,
}

/// A short text to type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextResponse {
    /// In the author's order; the first that fits an answer decides. At least one is right.
    pub entries: Vec<TextEntry>,
}

/// An expected short text: an accepted one, or a foreseen wrong one with its feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextEntry {
    /// As the author wrote it.
    pub text: String,
    /// Whether it must be typed exactly so; else see [`crate::same_text`].
    pub exact: bool,
    /// Whether it is accepted.
    pub right: bool,
    /// Shown after grading to those who gave it, as clean HTML.
    pub feedback_html: Option<String>,
}

/// A number to type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberResponse {
    /// The decimal sign of the course's language; a point is understood in every language.
    pub decimal_sign: DecimalSign,
    /// In the author's order; the first that holds an answer decides. At least one is right.
    pub entries: Vec<NumberEntry>,
}

/// An expected number: an accepted one, or a foreseen wrong one with its feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberEntry {
    /// As the author wrote it, for example `2004 ± 1`.
    pub text: String,
    /// The numbers it stands for.
    pub range: NumberRange,
    /// Whether it is accepted.
    pub right: bool,
    /// Shown after grading to those who gave it, as clean HTML.
    pub feedback_html: Option<String>,
}
