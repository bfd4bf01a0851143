//! Attempts.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, Query, State, rejection::JsonRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use platform::{
    Attempt, AttemptId, AttemptState, GradedAttempt, OpenQuestion, RefusedReason, StartError,
    SubmitError,
};
use quiz::{Answer, GradedQuestion, GradedResponse, QuestionId, ResponseAsAsked};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::{Value, json};

use super::{LanguageQuery, Problem, problem::RefusedJson};
use crate::{failure::storage_failure, state::AppState};

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
    Path((course, module, item)): Path<(String, String, String)>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    let id = match state
        .platform
        .start_attempt([&course, &module, &item], &language)
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
    Path(id): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    match id.parse() {
        Ok(id) => show(&state, &id, language.as_str(), StatusCode::OK).await,
        Err(()) => Problem::of_status(StatusCode::NOT_FOUND).into_response(),
    }
}

pub(super) async fn save(
    State(state): State<AppState>,
    Path(id): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
    body: Result<Json<Answers>, JsonRejection>,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    let (id, answers) = match read(&id, body) {
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
    Path(id): Path<String>,
    Query(query): Query<LanguageQuery>,
    headers: HeaderMap,
    body: Result<Json<Answers>, JsonRejection>,
) -> Response {
    let language = query.choose(&state.platform.catalogue(), &headers);
    let (id, answers) = match read(&id, body) {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    match state.platform.submit(&id, answers).await {
        Ok(()) => show(&state, &id, language.as_str(), StatusCode::OK).await,
        Err(error) => refused(error),
    }
}

fn read(
    id: &str,
    body: Result<Json<Answers>, JsonRejection>,
) -> Result<(AttemptId, BTreeMap<QuestionId, Answer>), Problem> {
    let id = id
        .parse()
        .map_err(|()| Problem::of_status(StatusCode::NOT_FOUND))?;
    match body {
        Ok(Json(body)) => Ok((id, body.answers)),
        Err(rejection) => Err(Problem::of_status(rejection.status()).detail(rejection.body_text())),
    }
}

async fn show(state: &AppState, id: &AttemptId, lang: &str, status: StatusCode) -> Response {
    match state.platform.attempt(id).await {
        Ok(Some(attempt)) => {
            let no_store = [(header::CACHE_CONTROL, "no-store")];
            (status, no_store, Json(attempt_json(&attempt, lang))).into_response()
        }
        Ok(None) => Problem::of_status(StatusCode::NOT_FOUND).into_response(),
        Err(error) => storage_failure(&error),
    }
}

fn refused(error: SubmitError) -> Response {
    let problem = match error {
        SubmitError::NotFound => Problem::of_status(StatusCode::NOT_FOUND),
        SubmitError::AlreadySubmitted => Problem::of_status(StatusCode::CONFLICT)
            .detail("the attempt is submitted already; its result stands"),
        SubmitError::Unusable(refused) => Problem::of_status(StatusCode::UNPROCESSABLE_ENTITY)
            .detail("some answers cannot be used; nothing was changed")
            .refused(
                refused
                    .into_iter()
                    .map(|refused| RefusedJson {
                        question: refused.question,
                        reason: match refused.reason {
                            RefusedReason::UnknownQuestion => {
                                "there is no such question".to_owned()
                            }
                            RefusedReason::Unusable(reason) => reason.to_string(),
                        },
                    })
                    .collect(),
            ),
        SubmitError::Storage(error) => return storage_failure(&error),
    };
    problem.into_response()
}

fn attempt_json(attempt: &Attempt, lang: &str) -> Value {
    let [course, module, item] = &attempt.place;
    let mut json = json!({
        "id": attempt.id.as_str(),
        "url": format!("/{lang}/attempts/{}", attempt.id.as_str()),
        "quiz": format!("{course}/{module}/{item}"),
        "title": attempt.title,
        "lang": attempt.language,
    });
    let state = match &attempt.state {
        AttemptState::Open(questions) => json!({
            "questions": questions.iter().map(open_json).collect::<Vec<_>>(),
        }),
        AttemptState::Graded(graded) => graded_json(graded),
    };
    if let (Some(fields), Value::Object(state)) = (json.as_object_mut(), state) {
        fields.extend(state);
    }
    json
}

fn open_json(question: &OpenQuestion) -> Value {
    let asked = &question.asked;
    let (kind, multiple, options) = match &asked.response {
        ResponseAsAsked::Choice { multiple, options } => {
            let options = options
                .iter()
                .map(|option| json!({ "id": option.id, "html": option.html }));
            (
                if *multiple { "multiple" } else { "single" },
                *multiple,
                options.collect(),
            )
        }
        ResponseAsAsked::Text { .. } => ("text", false, Vec::new()),
        ResponseAsAsked::Number => ("number", false, Vec::new()),
    };
    json!({
        "id": asked.id,
        "type": kind,
        "multiple": multiple,
        "prompt_html": asked.prompt_html,
        "points": asked.points.as_decimal(),
        "hints_available": asked.hints_available,
        "options": options,
        "answer": question.answer,
    })
}

fn graded_json(graded: &GradedAttempt) -> Value {
    json!({
        "score": graded.score.as_decimal(),
        "max_score": graded.max_score.as_decimal(),
        "passed": graded.passed(),
        "questions": graded.questions.iter().map(graded_question_json).collect::<Vec<_>>(),
    })
}

fn graded_question_json(question: &GradedQuestion) -> Value {
    let mut json = json!({
        "id": question.id,
        "prompt_html": question.prompt_html,
        "score": question.score.as_decimal(),
        "max_score": question.max_score.as_decimal(),
        "correct": question.correct(),
        "explanation_html": question.explanation_html,
    });
    let answer = match &question.response {
        GradedResponse::Choice { options, .. } => json!({ "options": options }),
        GradedResponse::Typed {
            given,
            accepted,
            feedback_html,
        } => json!({
            "given": given,
            "accepted": accepted,
            "feedback_html": feedback_html,
        }),
    };
    if let (Some(fields), Value::Object(answer)) = (json.as_object_mut(), answer) {
        fields.extend(answer);
    }
    json
}
