//! Quizzes and attempts, as pages show them and as they cross the wire.

use serde::{Deserialize, Serialize};

use super::{Crumb, ResultQuestionView, StepView};

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
    /// Where the form posts to: this, a slash, and what is to be done (`submit`, `save`, `hint`, `check`, `assess`).
    pub action: String,
    /// Whether questions can be checked one by one.
    pub immediate: bool,
    /// Whether answers were saved just now.
    pub saved: bool,
    /// Why answers were refused, if they were.
    pub refused: Vec<RefusedView>,
    /// As asked.
    pub questions: Vec<QuestionView>,
}

/// A question as asked, with those hints that were asked for. Only [`QuestionView::checked`] can hold a key, a feedback or an
/// explanation: it is there once the question was checked, which locks it.
#[derive(Clone, Debug)]
pub struct QuestionView {
    /// Unique in its quiz.
    pub id: String,
    /// Clean HTML; empty for a cloze, whose prompt is in its pieces.
    pub prompt_html: String,
    /// How it is answered, with the answer so far.
    pub response: ResponseView,
    /// Hints asked for so far, as clean HTML.
    pub hints: Vec<String>,
    /// How many hints are left to ask for.
    pub hints_left: usize,
    /// What came of it, if it was checked: it is then shown in place of the fields.
    pub checked: Option<ResultQuestionView>,
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
    /// Steps, each with a menu of places.
    Ordering {
        /// In the order of this attempt, or that of the answer so far.
        steps: Vec<PartView>,
    },
    /// Left sides, each with a menu of right sides.
    Matching {
        /// In the author's order.
        left: Vec<PartView>,
        /// What each menu offers, in the order of this attempt.
        menu: Vec<MenuItemView>,
        /// The right sides as clean HTML where a menu, which holds plain text, would lose some of it; else empty.
        shown: Vec<String>,
    },
    /// A prompt with blanks.
    Cloze(Vec<PieceView<BlankView>>),
    /// A text of several lines that nobody grades.
    Open {
        /// The answer so far.
        value: String,
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

/// A step, or a left side.
#[derive(Clone, Debug)]
pub struct PartView {
    /// Unique in its question.
    pub id: String,
    /// Clean HTML.
    pub html: String,
    /// What is chosen for it so far: a place, or the value of a menu's item; else empty.
    pub value: String,
}

/// What a menu offers.
#[derive(Clone, Debug)]
pub struct MenuItemView {
    /// What the form sends.
    pub value: String,
    /// Plain text.
    pub label: String,
}

/// A piece of a text with blanks.
#[derive(Clone, Debug, PartialEq)]
pub enum PieceView<B> {
    /// A part of clean HTML, whose elements may begin in one piece and end in another.
    Html(String),
    /// A blank between two of them.
    Blank(B),
}

/// A blank to be filled in.
#[derive(Clone, Debug)]
pub struct BlankView {
    /// Unique in its question.
    pub id: String,
    /// The answer so far.
    pub value: String,
    /// What its menu offers, if it has one.
    pub menu: Option<Vec<String>>,
    /// Whether a number is asked for.
    pub number: bool,
}

/// What a submission gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SubmitView {
    /// Graded, now or before: the result, as the HTML that its page has.
    Graded(String),
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

/// One more hint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HintView {
    /// An item of the list of hints, as the HTML that the attempt's page has.
    pub html: String,
    /// How many are left.
    pub left: usize,
}

/// What the check of one question gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckView {
    /// It is graded, now or before: what came of it, as the HTML that the attempt's page has in place of its fields.
    Checked(String),
    /// Its answer cannot be read, or there is none.
    Refused(Vec<RefusedView>),
}
