//! Where readers find the site.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header, request::Parts, uri::Authority},
};

use crate::state::AppState;

/// Scheme and host: the configured ones, else those of the request. What is built from the latter goes to its sender
/// alone and opens nothing.
pub(crate) struct Base(pub(super) String);

impl FromRequestParts<AppState> for Base {
    type Rejection = StatusCode;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        if let Some(public) = &state.public_url {
            return Ok(Self(public.to_string()));
        }
        let host = parts.headers.get(header::HOST);
        let host = host
            .and_then(|host| host.to_str().ok()?.parse::<Authority>().ok())
            .ok_or(StatusCode::BAD_REQUEST)?;
        Ok(Self(format!("http://{host}")))
    }
}
