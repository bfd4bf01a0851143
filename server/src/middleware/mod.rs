//! What every request passes through.

mod errors;
mod log;
mod origin;
mod security_headers;

pub(crate) use errors::say_errors;
pub(crate) use log::log_request;
pub(crate) use origin::{Origins, check_origin};
pub(crate) use security_headers::security_headers;
