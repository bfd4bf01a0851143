//! What learners have done, where they stopped, and what became of their attempts.

mod change;
mod read;
mod results;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

pub use change::{CompletionChange, PathChange, ProgressChange};
pub(crate) use change::{keep_completion, keep_path};
pub use results::{QuizResults, StoredResult};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CompletedKind {
    /// A lesson was read.
    Lesson,
    /// The steps of an activity were done.
    Activity,
    /// A quiz was submitted, or passed.
    Quiz,
}

/// Something that a learner has done. The item may be gone since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The course's identity.
    pub course_id: String,
    /// The item's identity in it.
    pub item_id: String,
    /// What it was.
    pub kind: CompletedKind,
    /// What it was called.
    pub title: String,
    /// In which language it was read.
    pub language: String,
    /// When it was done for the first time.
    pub done_at: OffsetDateTime,
}

/// A course that a learner has begun, and where they stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPath {
    /// The course's identity.
    pub course_id: String,
    /// What it was called when they were last there.
    pub title: String,
    /// When they began.
    pub started_at: OffsetDateTime,
    /// The item where they stopped.
    pub item_id: String,
    /// The anchor of the heading in it.
    pub heading: Option<String>,
    /// When they were last there.
    pub visited_at: OffsetDateTime,
}
