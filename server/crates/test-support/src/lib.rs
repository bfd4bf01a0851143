//! What the tests of several crates need: a platform on a fresh database of either kind, a clock that a test moves,
//! randomness that repeats itself, and small sites of content. For tests alone: everything here panics where it fails.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot be set up should fail in the plainest way"
)]

mod clock;
mod corpus;
mod database;
mod entropy;
mod every_type;
mod hasher;
mod letterbox;
mod mail_server;
mod postgres;
mod runner;
mod site;
mod standard;

pub use clock::TestClock;
pub use corpus::{corpus, corpus_lesson, corpus_lesson_path};
pub use database::{TableSchema, TestDatabase};
pub use entropy::SeededEntropy;
pub use every_type::{EVERY_TYPE_MARKERS, every_type_site};
pub use hasher::CountingHasher;
pub use letterbox::{Letterbox, Refusal};
pub use mail_server::{MailServer, Received};
pub use runner::{on_each_database, on_sqlite};
pub use site::{TestSite, site_of};
pub use standard::{MARKERS, PNG, standard_questions, standard_site};
