//! Plain forms: every action without JavaScript, with a redirect after the post.

mod attempt;
mod preferences;

pub(crate) use attempt::{lead_to_attempt, save_attempt, start_attempt, submit_attempt};
pub(crate) use preferences::keep_preferences;
