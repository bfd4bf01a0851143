//! Quizzes, attempts and results, as pages show them and as they cross the wire.

use serde::{Deserialize, Serialize};

use super::{Crumb, StepView};

/// A quiz before an attempt.
#[derive(Clone, Debug)]
pub struct QuizView {
    /// What every step has.
    pub step: StepView,
    /// What there is to take; `None` while the quiz is withheld.
    pub start: Option<StartView>,
}

/// What a quiz asks, and where it starts.
#[derive(Clone, Debug)]
pub struct StartView {
    /// Where the start button posts to.
    pub action: String,
    /// Clean HTML of what stands before the questions; may be empty.
    pub introduction_html: String,
    /// How many questions it asks.
    pub questions: usize,
    /// The threshold in percent, if it has one.
    pub pass: Option<u8>,
}

/// An attempt to be answered.
#[derive(Clone, Debug)]
pub struct AttemptView {
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// The quiz's title.
    pub title: String,
    /// The language of the questions.
    pub lang: String,
    /// What opens the attempt.
    pub id: String,
    /// Where the form posts to: this, then `/submit` or `/save`.
    pub action: String,
    /// Whether answers were saved just now.
    pub saved: bool,
    /// Why answers were refused, if they were.
    pub refused: Vec<RefusedView>,
    /// As asked.
    pub questions: Vec<QuestionView>,
}

/// A question as asked. It has no field for a key, a feedback, a hint or an explanation.
#[derive(Clone, Debug)]
pub struct QuestionView {
    /// Unique in its quiz.
    pub id: String,
    /// Clean HTML.
    pub prompt_html: String,
    /// How it is answered, with the answer so far.
    pub response: ResponseView,
}

/// How a question is answered, with the answer so far.
#[derive(Clone, Debug)]
pub enum ResponseView {
    /// Boxes or radio buttons.
    Choice {
        /// Whether several may be chosen.
        multiple: bool,
        /// In the order of this attempt.
        options: Vec<OptionView>,
    },
    /// A line of text.
    Text {
        /// The answer so far.
        value: String,
        /// Whether it has to be typed to the letter.
        exact: bool,
    },
    /// A number.
    Number {
        /// The answer so far.
        value: String,
        /// Whether the comma is a decimal sign in the question's language.
        comma: bool,
    },
}

/// An option as asked.
#[derive(Clone, Debug)]
pub struct OptionView {
    /// Unique in its question.
    pub id: String,
    /// Clean HTML.
    pub html: String,
    /// Whether it is chosen so far.
    pub chosen: bool,
}

/// What a submission gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SubmitView {
    /// Graded, now or before.
    Graded(Box<ResultView>),
    /// Some answers could not be read; the attempt is still open.
    Refused(Vec<RefusedView>),
}

/// An answer that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedView {
    /// The question's id.
    pub id: String,
    /// The question's name for the reader, for example `Question 3`.
    pub question: String,
    /// The question's anchor on its form's page.
    pub anchor: String,
    /// What to do about it, in the reader's language.
    pub message: String,
}

/// The result of an attempt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResultView {
    /// The language of the questions.
    pub lang: String,
    /// In the reader's notation, for example `7,5`.
    pub score: String,
    /// In the reader's notation.
    pub max_score: String,
    /// Whole percent, rounded down.
    pub percent: u8,
    /// The threshold in percent and whether it is reached, if there is one.
    pub threshold: Option<(u8, bool)>,
    /// In the order of the attempt.
    pub questions: Vec<ResultQuestionView>,
    /// Where "try again" posts to; `None` where the quiz is no longer there.
    pub retry: Option<String>,
    /// The module's address.
    pub module_href: String,
    /// Where somebody can propose a correction of the quiz.
    pub correction: Option<String>,
}

/// A graded question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResultQuestionView {
    /// Clean HTML.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// All points.
    Right,
    /// Some points.
    Partly,
    /// No point.
    Wrong,
}

/// What was answered and what would have been right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

/// An option after grading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
