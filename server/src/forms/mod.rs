//! Plain forms: every action without JavaScript, with a redirect after the post.

mod attempt;
mod preferences;

pub(crate) use attempt::{
    check_question, lead_to_attempt, save_attempt, self_assess, show_hint, start_attempt,
    submit_attempt,
};
pub(crate) use preferences::keep_preferences;
