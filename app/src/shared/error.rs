//! Errors as the browser may know them.

use leptos::server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};

/// What went wrong, without anything that tells a secret. The cause is in the server's log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum AppError {
    /// What was asked for is not there.
    #[error("not found")]
    NotFound,
    /// What was sent cannot be read.
    #[error("the request cannot be read")]
    BadRequest,
    /// The server failed, or did not answer.
    #[error("the server failed")]
    Internal,
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Self::BadRequest,
            // On the server, what was sent; in the browser, an answer that makes no sense.
            ServerFnErrorErr::Deserialization(_) if cfg!(feature = "ssr") => Self::BadRequest,
            _ => Self::Internal,
        }
    }
}
