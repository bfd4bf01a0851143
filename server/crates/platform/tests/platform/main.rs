//! The use cases below every door, on SQLite and PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should fail in the plainest way"
)]

mod attempts;
mod origin;
