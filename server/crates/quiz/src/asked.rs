//! The question as asked: the only form of a question that leaves the server before grading.
//!
//! These types have no field for a key, a feedback, a hint or an explanation, so that none can slip out.

use serde::Serialize;

use crate::{
    Blank, BlankResponse, Labelled, OptionId, Question, QuestionId, Response, RightSide, Score,
    draw::{in_order, menu_in_order},
};

/// A question without anything that tells its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionAsAsked {
    /// Unique in its quiz.
    pub id: QuestionId,
    /// The most that an answer can earn; zero where it is not graded.
    pub points: Score,
    /// Heading and prompt, as clean HTML; with [`crate::blank_mark`] where a cloze has its blanks.
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
        options: Vec<Labelled>,
    },
    /// A short text.
    Text {
        /// Whether it has to be typed to the letter, capitals and accents included.
        exact: bool,
    },
    /// A number.
    Number,
    /// Steps to put in order.
    Ordering {
        /// In the order of this attempt, which is not the right one.
        steps: Vec<Labelled>,
    },
    /// Pairs to form.
    Matching {
        /// In the author's order.
        left: Vec<Labelled>,
        /// In the order of this attempt.
        right: Vec<RightSide>,
    },
    /// Blanks in the prompt to fill in, in its order.
    Cloze {
        /// The blanks.
        blanks: Vec<BlankAsAsked>,
    },
    /// A text that nobody grades.
    Open,
}

/// A blank without its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlankAsAsked {
    /// Unique in its question.
    pub id: String,
    /// How it is filled in.
    pub kind: BlankKind,
}

/// How a blank is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BlankKind {
    /// A text is typed.
    Text,
    /// A number is typed.
    Number,
    /// One of these texts is chosen, in the order of this attempt.
    Menu(Vec<String>),
}

impl QuestionAsAsked {
    /// `question` with what there is to choose in `order` (as [`crate::draw()`] gave it). What `order` does not name is
    /// left out, and names that mean nothing are passed over.
    #[must_use]
    pub fn new(question: &Question, order: &[OptionId]) -> Self {
        Self {
            id: question.id.clone(),
            points: question.max_score(),
            prompt_html: question.prompt_html.clone(),
            response: response_as_asked(&question.response, order),
            hints_available: question.hints_html.len(),
        }
    }
}

fn response_as_asked(response: &Response, order: &[OptionId]) -> ResponseAsAsked {
    match response {
        Response::Choice(choice) => ResponseAsAsked::Choice {
            multiple: choice.multiple,
            options: in_order(&choice.options, order, |option| &option.id)
                .map(|option| labelled(&option.id, &option.html))
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
        Response::Ordering(ordering) => ResponseAsAsked::Ordering {
            steps: in_order(&ordering.steps, order, |step| &step.id)
                .cloned()
                .collect(),
        },
        Response::Matching(matching) => ResponseAsAsked::Matching {
            left: matching
                .left
                .iter()
                .map(|left| labelled(&left.id, &left.html))
                .collect(),
            right: in_order(&matching.right, order, |right| &right.id)
                .cloned()
                .collect(),
        },
        Response::Cloze(cloze) => ResponseAsAsked::Cloze {
            blanks: cloze
                .blanks
                .iter()
                .map(|blank| blank_as_asked(blank, order))
                .collect(),
        },
        Response::Open => ResponseAsAsked::Open,
    }
}

fn labelled(id: &OptionId, html: &str) -> Labelled {
    Labelled {
        id: id.clone(),
        html: html.to_owned(),
    }
}

fn blank_as_asked(blank: &Blank, order: &[OptionId]) -> BlankAsAsked {
    BlankAsAsked {
        id: blank.id.clone(),
        kind: match &blank.response {
            BlankResponse::Text(_) => BlankKind::Text,
            BlankResponse::Number(_) => BlankKind::Number,
            BlankResponse::Menu { .. } => BlankKind::Menu(menu_in_order(blank, order)),
        },
    }
}
