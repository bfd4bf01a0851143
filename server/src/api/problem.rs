//! Errors of the API: `application/problem+json` (RFC 9457).

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

/// An error with its status, its name and what to know about it.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    status: u16,
    title: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refused: Vec<RefusedJson>,
}

/// An answer that was not taken.
#[derive(Debug, Serialize)]
pub(crate) struct RefusedJson {
    pub(crate) question: String,
    pub(crate) reason: String,
}

impl Problem {
    /// The problem that a status says all of.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        Self {
            status: status.as_u16(),
            title: status.canonical_reason().unwrap_or("Error"),
            detail: None,
            refused: Vec::new(),
        }
    }

    /// With a sentence for who reads it.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// With the answers that were not taken.
    pub(crate) fn refused(mut self, refused: Vec<RefusedJson>) -> Self {
        self.refused = refused;
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}
