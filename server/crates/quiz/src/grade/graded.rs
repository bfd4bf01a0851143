//! What a learner may see of a question after grading.

use serde::Serialize;

use crate::{Labelled, OptionId, QuestionId, RightSide, Score};

/// A graded question: everything that the learner may see of it after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedQuestion {
    /// Unique in its quiz.
    pub id: QuestionId,
    /// The prompt, as clean HTML; with [`crate::blank_mark`] where a cloze has its blanks.
    pub prompt_html: String,
    /// What was obtained.
    pub score: Score,
    /// What a right answer is worth; zero where it is not graded.
    pub max_score: Score,
    /// What was answered and what would have been right.
    pub response: GradedResponse,
    /// As clean HTML.
    pub explanation_html: Option<String>,
}

impl GradedQuestion {
    /// Whether the whole score was obtained; `None` for an open question, which is not graded.
    #[must_use]
    pub fn correct(&self) -> Option<bool> {
        (self.max_score > Score::ZERO).then(|| self.score == self.max_score)
    }
}

/// What was answered and what would have been right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum GradedResponse {
    /// The options in the order of the attempt.
    Choice {
        /// Whether several could be chosen.
        multiple: bool,
        /// In the order of the attempt.
        options: Vec<GradedOption>,
    },
    /// A typed answer, text or number.
    Typed {
        /// As the learner typed it; empty where nothing was.
        given: String,
        /// The accepted answers, as the author wrote them.
        accepted: Vec<String>,
        /// The author's word on this very answer, as clean HTML.
        feedback_html: Option<String>,
    },
    /// Steps in an order.
    Ordering {
        /// In the learner's order; those without a place come last.
        steps: Vec<GradedStep>,
        /// In the right order.
        right_order: Vec<Labelled>,
    },
    /// Pairs, in the author's order of left sides.
    Matching {
        /// One for each left side.
        pairs: Vec<GradedPair>,
    },
    /// Blanks, in the order of the prompt.
    Cloze {
        /// The blanks.
        blanks: Vec<GradedBlank>,
    },
    /// A text that nobody grades.
    Open {
        /// As the learner typed it; empty where nothing was.
        given: String,
    },
}

/// An option after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedOption {
    /// Unique in its question.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// Whether the learner chose it.
    pub chosen: bool,
    /// Whether a right answer holds it.
    pub right: bool,
    /// The author's word, for chosen options alone, as clean HTML.
    pub feedback_html: Option<String>,
}

/// A step after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedStep {
    /// Unique in its question.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// The place that the learner gave it, from 1, if any.
    pub place: Option<usize>,
    /// Whether it follows the step that it has to follow; for the first step, whether it stands first.
    pub right: bool,
}

/// A left side after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedPair {
    /// Unique among the left sides.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// What the learner chose for it, if anything.
    pub chosen: Option<RightSide>,
    /// What belongs to it.
    pub right: RightSide,
}

/// A blank after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedBlank {
    /// Unique in its question.
    pub id: String,
    /// What the learner put there; empty where nothing was.
    pub given: String,
    /// Whether it is accepted.
    pub right: bool,
    /// What would have been accepted, as the author wrote it.
    pub accepted: Vec<String>,
}
