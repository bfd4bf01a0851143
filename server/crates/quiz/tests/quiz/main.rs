//! What a learner and an author notice of the quiz domain.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

mod asked;
mod choice;
mod drawing;
mod hostile_answers;
mod questions;
mod typed;
