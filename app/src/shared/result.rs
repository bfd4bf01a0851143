//! Results of attempts, as pages show them.

use super::PieceView;

/// The result of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// The language of the questions.
    pub lang: String,
    /// What was obtained; `None` where no question is graded.
    pub score: Option<ScoreView>,
    /// The threshold in percent and whether it is reached, if there is one.
    pub threshold: Option<(u8, bool)>,
    /// In the order of the attempt.
    pub questions: Vec<ResultQuestionView>,
    /// Lessons to read again, for questions that were not right.
    pub review: Vec<ReviewView>,
    /// Until when it is kept, in a sentence.
    pub kept: String,
    /// Where the learner's own judgement posts to.
    pub assess: String,
    /// Where "try again" posts to; `None` where the quiz is no longer there.
    pub retry: Option<String>,
    /// The module's address.
    pub module_href: String,
    /// Where somebody can propose a correction of the quiz.
    pub correction: Option<String>,
}

/// What was obtained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreView {
    /// In the reader's notation, for example `7,5`.
    pub score: String,
    /// In the reader's notation.
    pub max_score: String,
    /// Whole percent, rounded down.
    pub percent: u8,
}

/// A lesson or an activity to read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewView {
    /// Its address, with an anchor where the author gave one.
    pub href: String,
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub lang: String,
    /// The numbers of the questions that it is about; empty where it is only the lesson before the quiz.
    pub questions: Vec<usize>,
}

/// A graded question.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultQuestionView {
    /// Unique in its quiz.
    pub id: String,
    /// Clean HTML; empty for a cloze, whose prompt is in its pieces.
    pub prompt_html: String,
    /// How it went.
    pub verdict: Verdict,
    /// In the reader's notation.
    pub score: String,
    /// In the reader's notation.
    pub max_score: String,
    /// What was answered and what would have been right.
    pub response: ResultResponseView,
    /// Clean HTML.
    pub explanation_html: Option<String>,
}

/// How a question went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All points.
    Right,
    /// Some points.
    Partly,
    /// No point.
    Wrong,
    /// Nobody grades it.
    NotGraded,
}

/// What was answered and what would have been right.
#[derive(Clone, Debug, PartialEq)]
pub enum ResultResponseView {
    /// The options in the order of the attempt.
    Choice(Vec<GradedOptionView>),
    /// A typed answer.
    Typed {
        /// What was typed; may be empty.
        given: String,
        /// What would have been accepted.
        accepted: Vec<String>,
        /// The author's word, as clean HTML.
        feedback_html: Option<String>,
    },
    /// Steps in an order.
    Ordering {
        /// In the learner's order; empty where no step was given a place.
        given: Vec<GradedStepView>,
        /// In the right order, as clean HTML.
        right_order: Vec<String>,
    },
    /// Pairs.
    Matching(Vec<GradedPairView>),
    /// A prompt with its blanks filled in.
    Cloze(Vec<PieceView<GradedBlankView>>),
    /// A text that nobody grades.
    Open {
        /// What was typed; may be empty.
        given: String,
        /// What the learner thinks of it, once that was said.
        judgement: Option<JudgementView>,
    },
}

/// A step after grading.
#[derive(Clone, Debug, PartialEq)]
pub struct GradedStepView {
    /// Clean HTML.
    pub html: String,
    /// The place that it was given, from 1, if any.
    pub place: Option<usize>,
    /// Whether it follows the right step.
    pub right: bool,
}

/// A left side after grading.
#[derive(Clone, Debug, PartialEq)]
pub struct GradedPairView {
    /// Clean HTML.
    pub left_html: String,
    /// What was chosen for it, as clean HTML, if anything.
    pub chosen_html: Option<String>,
    /// What belongs to it, as clean HTML.
    pub right_html: String,
    /// Whether that was chosen.
    pub right: bool,
}

/// A blank after grading.
#[derive(Clone, Debug, PartialEq)]
pub struct GradedBlankView {
    /// What was put there; may be empty.
    pub given: String,
    /// Whether it is accepted.
    pub right: bool,
    /// What would have been accepted.
    pub accepted: Vec<String>,
}

/// What learners think of their own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgementView {
    /// It says what matters.
    Right,
    /// It says a part of it.
    Partly,
    /// It misses it.
    Wrong,
}

impl JudgementView {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Right, Self::Partly, Self::Wrong];

    /// The word that forms send.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
        }
    }
}

/// An option after grading.
#[derive(Clone, Debug, PartialEq)]
pub struct GradedOptionView {
    /// Clean HTML.
    pub html: String,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Whether it is right.
    pub right: bool,
    /// The author's word on a chosen option, as clean HTML.
    pub feedback_html: Option<String>,
}
