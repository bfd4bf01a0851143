//! Taking a quiz by forms.

use app::{i18n::Lang, ssr};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use content::Language;
use platform::{Attempt, AttemptId, AttemptState, RefusedAnswer, StartError, SubmitError};

use crate::{failure::storage_failure, pages::attempt_with, state::AppState, visit::Visit};

type Fields = Vec<(String, String)>;

/// Starts an attempt and leads to it.
pub(crate) async fn start_attempt(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, course, module, item)): Path<(String, String, String, String)>,
) -> Response {
    match state
        .platform
        .start_attempt([&course, &module, &item], &visit.language)
        .await
    {
        Ok(id) => to_attempt(&visit.language, &id, ""),
        Err(StartError::NoQuiz) => StatusCode::NOT_FOUND.into_response(),
        Err(StartError::Storage(error)) => storage_failure(&error),
    }
}

/// Keeps the answers so far and shows the form again.
pub(crate) async fn save_attempt(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Response {
    let Ok(id) = id.parse() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let saved = state
        .platform
        .save_answers(&id, ssr::answers_of_fields(fields.clone()))
        .await;
    answer(&state, &visit, &id, saved, fields, "?saved=1").await
}

/// The address of a form that came back, asked for again: the attempt is what is meant.
pub(crate) async fn lead_to_attempt(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Response {
    match id.parse() {
        Ok(id) => to_attempt(&visit.language, &id, ""),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Grades the attempt and leads to its result; one that is graded already keeps the result it has.
pub(crate) async fn submit_attempt(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Response {
    let Ok(id) = id.parse() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let submitted = state
        .platform
        .submit(&id, ssr::answers_of_fields(fields.clone()))
        .await;
    answer(&state, &visit, &id, submitted, fields, "").await
}

async fn answer(
    state: &AppState,
    visit: &Visit,
    id: &AttemptId,
    outcome: Result<(), SubmitError>,
    fields: Fields,
    query: &str,
) -> Response {
    match outcome {
        Ok(()) => to_attempt(&visit.language, id, query),
        Err(SubmitError::AlreadySubmitted) => to_attempt(&visit.language, id, ""),
        Err(SubmitError::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(SubmitError::Storage(error)) => storage_failure(&error),
        Err(SubmitError::Unusable(refused)) => {
            keep_usable(state, id, &fields, &refused).await;
            match state.platform.attempt(id).await {
                Ok(Some(attempt)) => refuse(visit, attempt, fields, &refused),
                Ok(None) => StatusCode::NOT_FOUND.into_response(),
                Err(error) => storage_failure(&error),
            }
        }
    }
}

/// Keeps what could be read: the form that comes back says that nothing is lost, also for those who leave it by a link.
async fn keep_usable(state: &AppState, id: &AttemptId, fields: &Fields, refused: &[RefusedAnswer]) {
    let mut answers = ssr::answers_of_fields(fields.clone());
    answers.retain(|question, _| refused.iter().all(|refused| refused.question != *question));
    if let Err(error) = state.platform.save_answers(id, answers).await {
        tracing::warn!(%error, "the readable answers of a refused form could not be kept");
    }
}

fn refuse(visit: &Visit, attempt: Attempt, fields: Fields, refused: &[RefusedAnswer]) -> Response {
    let ids: Vec<_> = match &attempt.state {
        AttemptState::Open(questions) => questions
            .iter()
            .map(|question| question.asked.id.clone())
            .collect(),
        AttemptState::Graded(_) => return to_attempt(&visit.language, &attempt.id, ""),
    };
    let refused = ssr::refused_views(refused, &ids, Lang::of_tag(visit.language.as_str()));
    attempt_with(visit, attempt, ssr::answers_of_fields(fields), refused)
}

fn to_attempt(language: &Language, id: &AttemptId, query: &str) -> Response {
    Redirect::to(&format!("/{language}/attempts/{}{query}", id.as_str())).into_response()
}
