//! What a quiz's front matter says about the quiz as a whole.

use std::ops::Range;

use quiz::{FeedbackTiming, Shuffle};

/// The settings of a quiz.
#[derive(Clone, Debug, Default)]
pub(crate) struct QuizSettings {
    /// What is put in another order at each attempt.
    pub(crate) shuffle: Shuffle,
    /// Percent, 0 to 100.
    pub(crate) pass: Option<u8>,
    /// When the learner sees feedback.
    pub(crate) feedback: FeedbackTiming,
    /// How many questions are drawn from the whole quiz, and where the file says so.
    pub(crate) draw: Option<(u32, Range<usize>)>,
}
