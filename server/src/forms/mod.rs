//! Plain forms: every action without JavaScript, with a redirect after the post.

mod attempt;

pub(crate) use attempt::{lead_to_attempt, save_attempt, start_attempt, submit_attempt};
