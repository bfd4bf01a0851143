//! One table a file.

pub(crate) mod account;
pub(crate) mod attempt;
pub(crate) mod attempt_question;
pub(crate) mod audit_entry;
pub(crate) mod completion;
pub(crate) mod course_path;
pub(crate) mod failure;
pub(crate) mod link_token;
pub(crate) mod outgoing_mail;
pub(crate) mod question_version;
pub(crate) mod session;
pub(crate) mod signing_key;
pub(crate) mod step_tick;
