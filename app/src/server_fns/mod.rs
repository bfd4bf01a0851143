//! What islands ask of the server: authorise, call the platform, map.

#![allow(
    missing_docs,
    reason = "the macro makes a type of each function's arguments"
)]

mod attempt;

pub use attempt::{
    CheckQuestion, SaveAttempt, ShowHint, SubmitAttempt, check_question, save_attempt, show_hint,
    submit_attempt,
};
