//! What a quiz's front matter says about the quiz as a whole.

use std::ops::Range;

use quiz::{FeedbackTiming, Shuffle};

/// The settings of a quiz.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct QuizSettings {
    /// What is put in another order at each attempt.
    pub(crate) shuffle: Shuffle,
    /// Percent, 0 to 100.
    pub(crate) pass: Option<Placed<u8>>,
    /// When the learner sees feedback.
    pub(crate) feedback: FeedbackTiming,
    /// How many questions are drawn from the whole quiz, at least 1.
    pub(crate) draw: Option<Placed<usize>>,
}

/// A value with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    /// In bytes; `None` in a translation that takes the value from its original.
    pub(crate) place: Option<Range<usize>>,
}

impl<T: Clone> Placed<T> {
    /// The same value, taken over by another file.
    pub(crate) fn elsewhere(&self) -> Self {
        Self {
            value: self.value.clone(),
            place: None,
        }
    }
}
