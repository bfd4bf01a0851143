//! What a learner answers.

use serde::{Deserialize, Serialize};

use crate::OptionId;

/// The longest text that is taken as an answer, in bytes of UTF-8.
pub const MAX_ANSWER_BYTES: usize = 10_000;

/// A learner's answer to one question, in the form that travels in JSON: a string (an option's id for a single
/// choice, else the typed text) or a list of option ids (multiple choice).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// An option's id, a text or a number, as it was typed.
    One(String),
    /// The ids of the chosen options.
    Several(Vec<OptionId>),
}

impl Answer {
    /// Whether nothing was answered: no option, or only white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.trim().is_empty(),
            Self::Several(ids) => ids.is_empty(),
        }
    }
}
