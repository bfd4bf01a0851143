//! What a learner answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::OptionId;

/// The longest text that is taken as an answer, in bytes of UTF-8.
pub const MAX_ANSWER_BYTES: usize = 10_000;

/// A learner's answer to one question, in the form that travels in JSON: a string, a list or an object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// An option's id, a text or a number, as it was typed.
    One(String),
    /// The ids of the chosen options (multiple choice), or of the steps in their order (ordering).
    Several(Vec<OptionId>),
    /// What was said of each part: left side's id → right side's id (matching), blank's id → text (cloze), step's id →
    /// its place from 1 (ordering, as a form with menus has it). A part that is left empty may be missing or empty.
    Each(BTreeMap<String, String>),
}

impl Answer {
    /// Whether nothing was answered: no option, only white space, every part empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.trim().is_empty(),
            Self::Several(ids) => ids.is_empty(),
            Self::Each(parts) => parts.values().all(|part| part.trim().is_empty()),
        }
    }

    /// Whether it is as good as no answer to every question. Parts that are left empty are not: they have to be parts
    /// that the question has.
    pub(crate) fn is_nothing(&self) -> bool {
        match self {
            Self::One(_) | Self::Several(_) => self.is_empty(),
            Self::Each(parts) => parts.is_empty(),
        }
    }

    /// Whether one of its texts is longer than [`MAX_ANSWER_BYTES`].
    pub(crate) fn is_too_long(&self) -> bool {
        let too_long = |text: &String| text.len() > MAX_ANSWER_BYTES;
        match self {
            Self::One(text) => too_long(text),
            Self::Several(ids) => ids.iter().any(too_long),
            Self::Each(parts) => parts
                .iter()
                .any(|(id, part)| too_long(id) || too_long(part)),
        }
    }
}

/// What learners think of their own answer to an open question, once they have read the explanation. Never a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// It says what matters.
    Right,
    /// It says a part of it.
    Partly,
    /// It misses it.
    Wrong,
}
