//! Attempts.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, Query, State, rejection::JsonRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use platform::{AttemptError, AttemptKey, StartError};
use quiz::{Answer, QuestionId};
use serde::{Deserialize, de::IgnoredAny};

use super::{LanguageQuery, Problem, attempt_json::attempt_json, problem::RefusedJson, read};
use crate::{failure::storage_failure, session::Asker, state::AppState};

/// Answers by question. Any other field means nothing, a score least of all.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Answers {
    #[serde(default)]
    answers: BTreeMap<QuestionId, Answer>,
    /// Read so that a body has to be an object: a list would do for a type of named fields alone.
    #[serde(flatten)]
    _others: BTreeMap<String, IgnoredAny>,
}

pub(super) async fn start(
    State(state): State<AppState>,
    asker: Asker,
    Path((course, module, item)): Path<(String, String, String)>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    let id = match state
        .platform
        .start_attempt([&course, &module, &item], &language, asker.account())
        .await
    {
        Ok(id) => id,
        Err(StartError::NoQuiz) => {
            return Problem::of_status(StatusCode::NOT_FOUND).into_response();
        }
        Err(StartError::Storage(error)) => return storage_failure(&error),
    };
    let address = format!("/api/v1/attempts/{}", id.as_str());
    let answer = show(&state, &id, language.as_str(), StatusCode::CREATED).await;
    ([(header::LOCATION, address)], answer).into_response()
}

pub(super) async fn attempt(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    match asker.attempt(&id) {
        Some(id) => show(&state, &id, language.as_str(), StatusCode::OK).await,
        None => Problem::of_status(StatusCode::NOT_FOUND).into_response(),
    }
}

pub(super) async fn save(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
    body: Result<Json<Answers>, JsonRejection>,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    let (id, answers) = match read(&asker, &id, body).map(|(id, body)| (id, body.answers)) {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    match state.platform.save_answers(&id, answers).await {
        Ok(()) => show(&state, &id, language.as_str(), StatusCode::OK).await,
        Err(error) => refused(error),
    }
}

pub(super) async fn submit(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
    body: Result<Json<Answers>, JsonRejection>,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    let (id, answers) = match read(&asker, &id, body).map(|(id, body)| (id, body.answers)) {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    match state.platform.submit(&id, answers).await {
        Ok(()) => show(&state, &id, language.as_str(), StatusCode::OK).await,
        Err(error) => refused(error),
    }
}

async fn show(state: &AppState, id: &AttemptKey, lang: &str, status: StatusCode) -> Response {
    match state.platform.attempt(id).await {
        Ok(Some(attempt)) => {
            let no_store = [(header::CACHE_CONTROL, "no-store")];
            (status, no_store, Json(attempt_json(&attempt, lang))).into_response()
        }
        Ok(None) => Problem::of_status(StatusCode::NOT_FOUND).into_response(),
        Err(error) => storage_failure(&error),
    }
}

pub(super) fn refused(error: AttemptError) -> Response {
    let problem = match error {
        AttemptError::NotFound => Problem::of_status(StatusCode::NOT_FOUND),
        AttemptError::AlreadyGraded => Problem::of_status(StatusCode::CONFLICT)
            .detail("it is graded already; the result stands"),
        AttemptError::NotNow => {
            Problem::of_status(StatusCode::CONFLICT).detail("the attempt does not allow this now")
        }
        AttemptError::Unusable(refused) => Problem::of_status(StatusCode::UNPROCESSABLE_ENTITY)
            .detail("some answers cannot be used; nothing was changed")
            .refused(
                refused
                    .into_iter()
                    .map(|refused| RefusedJson {
                        question: refused.question,
                        reason: refused.reason.to_string(),
                    })
                    .collect(),
            ),
        AttemptError::Storage(error) => return storage_failure(&error),
    };
    problem.into_response()
}
