//! What every request passes through.

mod client;
mod errors;
mod log;
mod origin;
mod security_headers;

pub(crate) use client::{Client, know_client};
pub(crate) use errors::say_errors;
pub(crate) use log::log_request;
pub use origin::Origins;
pub(crate) use origin::check_origin;
pub(crate) use security_headers::{policy_with_frame, security_headers};
