//! One question of an attempt: its hints, its check, the learner's own judgement.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, State, rejection::JsonRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use platform::{AttemptKey, AttemptState, OpenQuestion};
use quiz::{Answer, Judgement};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::{Value, json};

use super::{Problem, attempt_json::reviewed_json, attempts::refused, read};
use crate::{failure::storage_failure, session::Asker, state::AppState};

/// What is to be checked; without it, the answer that was saved.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Checked {
    answer: Option<Answer>,
    /// Read so that a body has to be an object: a list would do for a type of named fields alone.
    #[serde(flatten)]
    _others: BTreeMap<String, IgnoredAny>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Judged {
    judgement: Judgement,
    /// As above.
    #[serde(flatten)]
    _others: BTreeMap<String, IgnoredAny>,
}

pub(super) async fn hint(
    State(state): State<AppState>,
    asker: Asker,
    Path((id, question)): Path<(String, String)>,
) -> Response {
    let Some(id) = asker.attempt(&id) else {
        return not_found();
    };
    let number = match state.platform.show_hint(&id, &question).await {
        Ok(number) => number,
        Err(error) => return refused(error),
    };
    show(&state, &id, &question, |shown| {
        let shown = open(shown)?;
        let left = shown.asked.hints_available - number;
        Some(json!({ "hint_html": shown.hints_html.get(number - 1)?, "hints_left": left }))
    })
    .await
}

pub(super) async fn check(
    State(state): State<AppState>,
    asker: Asker,
    Path((id, question)): Path<(String, String)>,
    body: Result<Json<Checked>, JsonRejection>,
) -> Response {
    let (id, checked) = match read(&asker, &id, body) {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    let platform = &state.platform;
    match platform
        .check_question(&id, &question, checked.answer)
        .await
    {
        Ok(()) => show(&state, &id, &question, result_of).await,
        Err(error) => refused(error),
    }
}

pub(super) async fn self_assess(
    State(state): State<AppState>,
    asker: Asker,
    Path((id, question)): Path<(String, String)>,
    body: Result<Json<Judged>, JsonRejection>,
) -> Response {
    let (id, judged) = match read(&asker, &id, body) {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    let platform = &state.platform;
    match platform.self_assess(&id, &question, judged.judgement).await {
        Ok(()) => show(&state, &id, &question, result_of).await,
        Err(error) => refused(error),
    }
}

/// A question of an attempt.
enum Shown<'a> {
    Open(&'a OpenQuestion),
    Graded(Value),
}

fn open(shown: Shown<'_>) -> Option<&OpenQuestion> {
    match shown {
        Shown::Open(open) => Some(open),
        Shown::Graded(_) => None,
    }
}

/// What came of a question that was checked; of one whose attempt was submitted since then too.
fn result_of(shown: Shown<'_>) -> Option<Value> {
    match shown {
        Shown::Open(open) => open.checked.as_ref().map(reviewed_json),
        Shown::Graded(graded) => Some(graded),
    }
}

async fn show(
    state: &AppState,
    id: &AttemptKey,
    question: &str,
    json: impl FnOnce(Shown<'_>) -> Option<Value>,
) -> Response {
    let attempt = match state.platform.attempt(id).await {
        Ok(Some(attempt)) => attempt,
        Ok(None) => return not_found(),
        Err(error) => return storage_failure(&error),
    };
    let shown = match &attempt.state {
        AttemptState::Open(open) => {
            let mut questions = open.questions.iter();
            questions
                .find(|it| it.asked.id == question)
                .map(Shown::Open)
        }
        AttemptState::Graded(graded) => {
            let mut questions = graded.questions.iter();
            let found = questions.find(|it| it.graded.id == question);
            found.map(|it| Shown::Graded(reviewed_json(it)))
        }
    };
    match shown.and_then(json) {
        Some(json) => ([(header::CACHE_CONTROL, "no-store")], Json(json)).into_response(),
        None => not_found(),
    }
}

fn not_found() -> Response {
    Problem::of_status(StatusCode::NOT_FOUND).into_response()
}
