//! Attempts: started, changed, read, forgotten.

mod create;
pub(crate) mod forget;
pub(crate) mod read;
mod update;

use quiz::{Answer, FeedbackTiming, Judgement, OptionId, Question, Score};
use time::OffsetDateTime;

use crate::PathChange;

pub use update::{AttemptChange, QuestionChange, UpdateError};

/// An attempt that begins.
#[derive(Clone, Debug)]
pub struct NewAttempt<'a> {
    /// Unguessable, since it is all that opens a visitor's attempt.
    pub id: &'a str,
    /// Whose it is; `None`: a visitor's.
    pub account: Option<&'a str>,
    /// Where that leaves its owner in the course.
    pub path: Option<&'a PathChange>,
    /// The quiz's address at that time: slugs of course, module and item.
    pub place: [&'a str; 3],
    /// The course's identity, which outlives its address.
    pub course_id: &'a str,
    /// The quiz's identity, which outlives its address.
    pub item_id: &'a str,
    /// The quiz's title at that time.
    pub title: &'a str,
    /// The language of the questions.
    pub language: &'a str,
    /// The threshold at that time, in percent.
    pub pass: Option<u8>,
    /// When feedback is shown.
    pub feedback: FeedbackTiming,
    /// Now.
    pub started_at: OffsetDateTime,
    /// In the order of the attempt.
    pub questions: Vec<NewAttemptQuestion<'a>>,
}

/// A question of an attempt that begins.
#[derive(Clone, Debug)]
pub struct NewAttemptQuestion<'a> {
    /// As it is now, with its key.
    pub question: &'a Question,
    /// The order of what there is to choose in this attempt.
    pub option_order: Vec<OptionId>,
}

/// An attempt as it is kept.
#[derive(Clone, Debug)]
pub struct StoredAttempt {
    /// Whose it is; `None`: a visitor's.
    pub account: Option<String>,
    /// The course's identity.
    pub course_id: String,
    /// The quiz's address when the attempt began: slugs of course, module and item.
    pub place: [String; 3],
    /// The quiz's identity.
    pub item_id: String,
    /// The quiz's title when the attempt began.
    pub title: String,
    /// The language of the questions.
    pub language: String,
    /// The threshold when the attempt began, in percent.
    pub pass: Option<u8>,
    /// When feedback is shown.
    pub feedback: FeedbackTiming,
    /// When it began.
    pub started_at: OffsetDateTime,
    /// When answers were last kept while it was open, if they were.
    pub saved_at: Option<OffsetDateTime>,
    /// When it was submitted and graded, if it was.
    pub submitted_at: Option<OffsetDateTime>,
    /// What was obtained, once graded.
    pub score: Option<Score>,
    /// What could be obtained.
    pub max_score: Score,
    /// In the order of the attempt.
    pub questions: Vec<AttemptQuestion>,
}

/// A question of an attempt as it is kept.
#[derive(Clone, Debug)]
pub struct AttemptQuestion {
    /// As it was asked, with its key.
    pub question: Question,
    /// The order of what there is to choose in this attempt.
    pub option_order: Vec<OptionId>,
    /// What has been answered so far.
    pub answer: Option<Answer>,
    /// What the answer was worth when it was graded; in an open attempt, when it was checked.
    pub score: Option<Score>,
    /// How many of its hints were asked for.
    pub hints_shown: usize,
    /// What the learner thought of the answer.
    pub judgement: Option<Judgement>,
}
