//! What a learner and an author notice of the quiz domain.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

mod answers;
mod any_answer;
mod any_question;
mod asked;
mod choice;
mod cloze;
mod drawing;
mod every_part;
mod fuzz_corpus;
mod hostile_answers;
mod hostile_parts;
mod key;
mod matching;
mod open;
mod ordering;
mod orders;
mod pools;
mod properties;
mod questions;
mod sound;
mod stored;
mod typed;
