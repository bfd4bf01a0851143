//! All that is kept about one person: read, and erased.

mod attempts;
mod erase;
mod read;

use time::OffsetDateTime;

use crate::{StoredAccount, StoredSession};

pub use attempts::{AttemptOfAccount, StartedAttempt};

/// What is kept about a person beside their attempts, as of one moment.
#[derive(Clone, Debug)]
pub struct KeptAbout {
    /// The account.
    pub account: StoredAccount,
    /// The devices that are signed in, the last used first.
    pub sessions: Vec<StoredSession>,
    /// The courses that they began, the last visited first.
    pub paths: Vec<KeptPath>,
    /// What they have done, in its order.
    pub completions: Vec<KeptCompletion>,
    /// The steps that they ticked, the last changed first.
    pub ticks: Vec<KeptTicks>,
    /// Letters that are to be sent to them.
    pub letters: Vec<KeptLetter>,
    /// Links in letters that they were sent.
    pub links: Vec<KeptLink>,
    /// What staff did to the account, or its owner as staff, in its order.
    pub acts: Vec<KeptAct>,
}

/// A course that somebody began, and where they stopped.
#[derive(Clone, Debug)]
pub struct KeptPath {
    /// The course's identity.
    pub course_id: String,
    /// The course's title at that time.
    pub title: String,
    /// When it was begun.
    pub started_at: OffsetDateTime,
    /// The identity of the lesson, activity or quiz where they stopped.
    pub item_id: String,
    /// The anchor of the heading in it.
    pub heading: Option<String>,
    /// When they stopped there.
    pub visited_at: OffsetDateTime,
}

/// Something that was done.
#[derive(Clone, Debug)]
pub struct KeptCompletion {
    /// The course's identity.
    pub course_id: String,
    /// The identity of what was done.
    pub item_id: String,
    /// `lesson`, `activity` or `quiz`.
    pub kind: String,
    /// Its title at that time.
    pub title: String,
    /// The language of the title.
    pub language: String,
    /// When.
    pub done_at: OffsetDateTime,
}

/// The steps of an activity that somebody ticked.
#[derive(Clone, Debug)]
pub struct KeptTicks {
    /// The course's identity.
    pub course_id: String,
    /// The activity's identity.
    pub item_id: String,
    /// A JSON list, as it is kept.
    pub steps: String,
    /// When the last was ticked or unticked.
    pub changed_at: OffsetDateTime,
}

/// A letter that is to be sent.
#[derive(Clone)]
pub struct KeptLetter {
    /// What it is about.
    pub kind: String,
    /// Where it goes.
    pub address: String,
    /// Its language.
    pub language: String,
    /// What it says besides.
    pub detail: Option<String>,
    /// Since when it is to be sent.
    pub created_at: OffsetDateTime,
    /// When it will be tried next.
    pub next_try_at: OffsetDateTime,
    /// How often it was tried.
    pub tries: i32,
}

/// Masked: addresses are in no log.
impl std::fmt::Debug for KeptLetter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeptLetter")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A link in a letter that was sent.
#[derive(Clone)]
pub struct KeptLink {
    /// What it is for: `confirm` or `reset`.
    pub purpose: String,
    /// The address that it confirms.
    pub email: Option<String>,
    /// When it was sent.
    pub created_at: OffsetDateTime,
    /// Until when it may be used.
    pub expires_at: OffsetDateTime,
}

/// Masked: addresses are in no log.
impl std::fmt::Debug for KeptLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeptLink")
            .field("purpose", &self.purpose)
            .finish_non_exhaustive()
    }
}

/// An entry of the audit log.
#[derive(Clone, Debug)]
pub struct KeptAct {
    /// When.
    pub at: OffsetDateTime,
    /// `web` or `command line`.
    pub via: String,
    /// What was done.
    pub act: String,
    /// A word on it.
    pub detail: Option<String>,
    /// Whether it was done by the person, as staff.
    pub by_them: bool,
    /// Whether it was done to the person's account.
    pub to_them: bool,
}
