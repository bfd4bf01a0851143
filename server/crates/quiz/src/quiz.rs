//! A quiz: its questions, its pools of questions, its settings.

use serde::{Deserialize, Serialize};

use crate::Question;

/// A quiz as an author wrote it, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiz {
    /// What is put in another order at each attempt.
    pub shuffle: Shuffle,
    /// The share of the points, in percent, from which the quiz counts as passed; without one there is only a score.
    pub pass: Option<u8>,
    /// When the learner sees feedback.
    pub feedback: FeedbackTiming,
    /// How many questions of the whole quiz an attempt asks, at least 1 and at most as many as there are; `None`: each.
    /// Never beside a pool.
    pub draw: Option<usize>,
    /// At least one, in the author's order.
    pub entries: Vec<Entry>,
}

/// What an author wrote as one part of a quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A question that each attempt asks.
    Question(Question),
    /// Questions of which each attempt asks some.
    Pool(Pool),
}

/// Questions of which each attempt asks some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool {
    /// How many are asked: at least 1, at most as many as there are.
    pub draw: usize,
    /// In the author's order.
    pub questions: Vec<Question>,
}

impl Quiz {
    /// Every question, whether an attempt asks it or not, in the author's order. Their ids are unique.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.entries.iter().flat_map(Entry::questions)
    }

    /// How many questions an attempt asks: as many as [`crate::draw()`] gives.
    #[must_use]
    pub fn asked(&self) -> usize {
        let in_entry = |entry: &Entry| match entry {
            Entry::Question(_) => 1,
            Entry::Pool(pool) => pool.draw.min(pool.questions.len()),
        };
        match self.draw {
            Some(number) => number.min(self.questions().count()),
            None => self.entries.iter().map(in_entry).sum(),
        }
    }
}

impl Entry {
    /// Its questions: one, or those of the pool.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        match self {
            Self::Question(question) => std::slice::from_ref(question),
            Self::Pool(pool) => &pool.questions,
        }
    }
}

/// What a quiz puts in another order at each attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shuffle {
    /// The options of each question.
    #[default]
    Answers,
    /// The questions.
    Questions,
    /// Both.
    Both,
    /// Nothing.
    None,
}

impl Shuffle {
    pub(crate) fn answers(self) -> bool {
        matches!(self, Self::Answers | Self::Both)
    }

    pub(crate) fn questions(self) -> bool {
        matches!(self, Self::Questions | Self::Both)
    }
}

/// When the learner sees feedback.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackTiming {
    /// With the score, once the whole quiz is submitted.
    #[default]
    After,
    /// Question by question.
    Immediate,
}
