//! An attempt: to be answered, or its result.

use std::collections::BTreeMap;

use app::{
    pages::{attempt_page, result_page},
    shared::RefusedView,
    ssr,
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::Attempt;
use quiz::{Answer, QuestionId};

use super::private;
use crate::{failure::storage_failure, session::Asker, state::AppState, visit::Visit};

pub(crate) async fn attempt(
    State(state): State<AppState>,
    asker: Asker,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let Some(id) = asker.attempt(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match state.platform.attempt(&id).await {
        Ok(Some(attempt)) => {
            let saved = query.contains_key("saved");
            page(&visit, &attempt, StatusCode::OK, saved, Vec::new())
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => storage_failure(&error),
    }
}

/// The attempt's form again, with the answers just given and why some of them were refused.
pub(crate) fn attempt_with(
    visit: &Visit,
    attempt: Attempt,
    answers: BTreeMap<QuestionId, Answer>,
    refused: Vec<RefusedView>,
) -> Response {
    let attempt = attempt.with_answers(answers);
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page(visit, &attempt, status, false, refused)
}

fn page(
    visit: &Visit,
    attempt: &Attempt,
    status: StatusCode,
    saved: bool,
    refused: Vec<RefusedView>,
) -> Response {
    let (catalogue, language) = (&visit.catalogue, &visit.language);
    let page = visit.page(&format!("/attempts/{}", attempt.id.as_str()));
    let claim = (visit.signed_in.is_some() && !attempt.owned)
        .then(|| format!("/{language}/attempts/{}/claim", attempt.id.as_str()));
    if let Some((crumbs, title, result)) = ssr::result_view(catalogue, attempt, language) {
        return private(status, || result_page(page, crumbs, title, result, claim));
    }
    match ssr::attempt_view(catalogue, attempt, language, saved, refused) {
        Some(view) => private(status, || attempt_page(page, view, claim)),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
