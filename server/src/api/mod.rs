//! The API: JSON under `/api/v1`.

mod attempt_json;
mod attempt_questions;
mod attempts;
mod courses;
mod problem;

use axum::{
    Json, Router,
    extract::rejection::JsonRejection,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::map_response,
    response::Response,
    routing::{get, patch, post},
};
use content::{Catalogue, Language};
use platform::AttemptKey;
use serde::Deserialize;

pub(crate) use attempt_json::attempt_json;
pub(crate) use problem::Problem;

use crate::{language, session::Asker, state::AppState};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/courses", get(courses::courses))
        .route("/courses/{course}", get(courses::course))
        .route("/lessons/{course}/{module}/{item}", get(courses::lesson))
        .route(
            "/quizzes/{course}/{module}/{item}/attempts",
            post(attempts::start),
        )
        .route("/attempts/{id}", get(attempts::attempt))
        .route("/attempts/{id}/answers", patch(attempts::save))
        .route("/attempts/{id}/submit", post(attempts::submit))
        .route(
            "/attempts/{id}/questions/{question}/hint",
            post(attempt_questions::hint),
        )
        .route(
            "/attempts/{id}/questions/{question}/check",
            post(attempt_questions::check),
        )
        .route(
            "/attempts/{id}/questions/{question}/self-assess",
            post(attempt_questions::self_assess),
        )
        .layer(map_response(cautious))
        .fallback(|| async { Problem::of_status(StatusCode::NOT_FOUND) })
}

/// What an answer says to caches, where its handler has not said it: the language may come from a header.
async fn cautious(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Accept-Language"));
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-cache"));
    response
}

/// What every route understands.
#[derive(Debug, Deserialize)]
struct LanguageQuery {
    lang: Option<String>,
}

impl LanguageQuery {
    /// `?lang=` if it is one of the site's, else by `Accept-Language`.
    fn choose(&self, catalogue: &Catalogue, headers: &HeaderMap) -> Language {
        self.lang
            .as_deref()
            .and_then(|tag| language::of_site(catalogue, tag))
            .unwrap_or_else(|| language::preferred(catalogue, headers))
    }
}

/// The attempt that an address names and what was sent about it.
fn read<T>(
    asker: &Asker,
    id: &str,
    body: Result<Json<T>, JsonRejection>,
) -> Result<(AttemptKey, T), Problem> {
    let id = asker
        .attempt(id)
        .ok_or_else(|| Problem::of_status(StatusCode::NOT_FOUND))?;
    match body {
        Ok(Json(body)) => Ok((id, body)),
        Err(rejection) => Err(Problem::of_status(rejection.status()).detail(rejection.body_text())),
    }
}
