//! Plain forms: every action without JavaScript, with a redirect after the post.

mod account;
mod admin;
mod attempt;
mod device;
mod mail;
mod my_data;
mod preferences;
mod progress;

pub(crate) use account::{
    change_password, change_pseudonym, end_sessions, lead_to_settings, register, sign_in, sign_out,
};
pub(crate) use admin::act_on_account;
pub(crate) use attempt::{
    check_question, claim_attempt, lead_to_attempt, save_attempt, self_assess, show_hint,
    start_attempt, submit_attempt,
};
pub(crate) use device::take_along;
pub(crate) use mail::{ask_for_reset, change_email, confirm_email, reset_password};
pub(crate) use my_data::{
    ask_for_deletion, download_my_data, erase_progress, keep_account, lead_to_my_data,
};
pub(crate) use preferences::keep_preferences;
pub(crate) use progress::{keep_progress, lead_to_step};
