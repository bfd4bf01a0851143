//! The use cases below every door, on SQLite and PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should fail in the plainest way"
)]

mod attempts;
mod mail;
mod origin;
mod outdated;
mod progress;
mod publishing;
mod retention;
mod staff;
mod throttle;

use content::Language;
use platform::{AttemptKey, Platform};

const PLACE: [&str; 3] = ["essai", "premier", "quiz"];

fn french() -> Language {
    Language::parse("fr").unwrap()
}

/// Starts an attempt at the standard quiz.
async fn start(platform: &Platform) -> AttemptKey {
    platform
        .start_attempt(PLACE, &french(), None)
        .await
        .unwrap()
}
