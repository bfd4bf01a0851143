//! One table a file.

pub(crate) mod attempt;
pub(crate) mod attempt_question;
pub(crate) mod question_version;
