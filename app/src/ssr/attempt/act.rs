//! What server functions do with an attempt: submit, save, show a hint, check one question. What they answer is HTML
//! of the very components that pages are made of, so that the browser need not hold these.

use content::Language;
use leptos::prelude::*;
use platform::{
    Attempt, AttemptError, AttemptKey, AttemptState, OpenAttempt, Platform, RefusedAnswer,
    StorageError,
};
use quiz::QuestionId;

use super::{
    Texts, action, answers_of_fields, refused::number_of, refused_views, result::result_question,
    result_view,
};
use crate::{
    components::{HintItem, ResultBody, ResultQuestion},
    i18n::Lang,
    shared::{AppError, CheckView, HintView, RefusedView, SubmitView},
    ssr::{Asking, page::render_part},
};

type Fields = Vec<(String, String)>;

/// Submits the fields of an attempt's form, and gives its result. Where some answers are refused, the others are kept.
/// `icons` is the address of the drawings.
///
/// # Errors
///
/// [`AppError`]; the cause goes to the log.
pub async fn submit_fields(
    platform: &Platform,
    asking: &Asking,
    icons: &str,
    id: &str,
    tag: &str,
    fields: Fields,
) -> Result<SubmitView, AppError> {
    let language = Language::parse(tag).ok_or(AppError::BadRequest)?;
    let id = asking.attempt(id)?;
    let answers = answers_of_fields(fields);
    let refused = match platform.submit(&id, answers.clone()).await {
        Ok(()) | Err(AttemptError::AlreadyGraded) => Vec::new(),
        Err(AttemptError::Unusable(refused)) => {
            keep_usable(platform, &id, answers).await?;
            refused
        }
        Err(error) => return Err(public(error)),
    };
    let attempt = attempt(platform, &id).await?;
    if let AttemptState::Open(open) = &attempt.state {
        return Ok(SubmitView::Refused(views(&refused, open, tag)));
    }
    let (_, _, result) =
        result_view(&platform.catalogue(), &attempt, &language).ok_or(AppError::Internal)?;
    let (lang, sprite) = (Lang::of_tag(tag), icons.to_owned());
    Ok(SubmitView::Graded(render_part(
        || view! { <ResultBody lang sprite result/> },
    )))
}

/// Keeps those of an attempt's answers that can be read, and tells of the others.
///
/// # Errors
///
/// [`AppError`], [`AppError::BadRequest`] where the attempt is graded.
pub async fn save_fields(
    platform: &Platform,
    asking: &Asking,
    id: &str,
    tag: &str,
    fields: Fields,
) -> Result<Vec<RefusedView>, AppError> {
    let id = asking.attempt(id)?;
    let refused = keep_usable(platform, &id, answers_of_fields(fields)).await?;
    if refused.is_empty() {
        return Ok(Vec::new());
    }
    match attempt(platform, &id).await?.state {
        AttemptState::Open(open) => Ok(views(&refused, &open, tag)),
        AttemptState::Graded(_) => Err(AppError::BadRequest),
    }
}

/// Shows one more hint of a question.
///
/// # Errors
///
/// [`AppError`], [`AppError::NotFound`] where there is none left.
pub async fn show_hint(
    platform: &Platform,
    asking: &Asking,
    id: &str,
    tag: &str,
    question: &str,
) -> Result<HintView, AppError> {
    let language = Language::parse(tag).ok_or(AppError::BadRequest)?;
    let id = asking.attempt(id)?;
    let number = platform.show_hint(&id, question).await.map_err(public)?;
    let attempt = attempt(platform, &id).await?;
    let AttemptState::Open(open) = &attempt.state else {
        return Err(AppError::NotFound);
    };
    let mut questions = open.questions.iter();
    let shown = questions.find(|open| open.asked.id == question);
    let shown = shown.ok_or(AppError::NotFound)?;
    let html = shown.hints_html.get(number - 1).ok_or(AppError::NotFound)?;
    let html = Texts::of(&attempt.language, &language).html(html);
    let (lang, text_lang) = (Lang::of_tag(tag), attempt.language.clone());
    Ok(HintView {
        left: shown.asked.hints_available - number,
        html: render_part(|| view! { <HintItem lang text_lang number html/> }),
    })
}

/// Checks one question with the answer that its fields hold. The other answers are kept. `icons` is the address of the
/// drawings.
///
/// # Errors
///
/// [`AppError`], [`AppError::BadRequest`] where the attempt does not show feedback question by question.
pub async fn check_question(
    platform: &Platform,
    asking: &Asking,
    icons: &str,
    id: &str,
    tag: &str,
    question: &str,
    fields: Fields,
) -> Result<CheckView, AppError> {
    let language = Language::parse(tag).ok_or(AppError::BadRequest)?;
    let id = asking.attempt(id)?;
    let mut answers = answers_of_fields(fields);
    let answer = answers.remove(question);
    keep_usable(platform, &id, answers).await?;
    let refused = match platform.check_question(&id, question, answer).await {
        Ok(()) | Err(AttemptError::AlreadyGraded) => Vec::new(),
        Err(AttemptError::Unusable(refused)) => refused,
        Err(error) => return Err(public(error)),
    };
    let attempt = attempt(platform, &id).await?;
    let AttemptState::Open(open) = &attempt.state else {
        return Err(AppError::BadRequest);
    };
    if !refused.is_empty() {
        return Ok(CheckView::Refused(views(&refused, open, tag)));
    }
    let number = number_of(question, &open.question_ids());
    let checked = open.questions.iter().find(|open| open.asked.id == question);
    let checked = checked.and_then(|open| open.checked.as_ref());
    let checked = checked.ok_or(AppError::NotFound)?;
    let texts = Texts::of(&attempt.language, &language);
    let (lang, sprite) = (Lang::of_tag(tag), icons.to_owned());
    let question = result_question(checked, &texts, lang);
    let (text_lang, total) = (attempt.language.clone(), open.questions.len());
    let assess = format!("{}/assess", action(&attempt, &language));
    Ok(CheckView::Checked(render_part(|| {
        view! { <ResultQuestion lang sprite text_lang prefix="q-" level=2 number total assess question/> }
    })))
}

async fn keep_usable(
    platform: &Platform,
    id: &AttemptKey,
    answers: platform::Answers,
) -> Result<Vec<RefusedAnswer>, AppError> {
    let kept = platform.save_usable_answers(id, answers).await;
    kept.map_err(public)
}

async fn attempt(platform: &Platform, id: &AttemptKey) -> Result<Attempt, AppError> {
    let attempt = platform.attempt(id).await;
    attempt
        .map_err(|error| internal(&error))?
        .ok_or(AppError::NotFound)
}

fn views(refused: &[RefusedAnswer], open: &OpenAttempt, tag: &str) -> Vec<RefusedView> {
    let ids: Vec<QuestionId> = open.question_ids();
    refused_views(refused, &ids, Lang::of_tag(tag))
}

fn public(error: AttemptError) -> AppError {
    match error {
        AttemptError::NotFound => AppError::NotFound,
        AttemptError::AlreadyGraded | AttemptError::NotNow | AttemptError::Unusable(_) => {
            AppError::BadRequest
        }
        AttemptError::Storage(error) => internal(&error),
    }
}

fn internal(error: &StorageError) -> AppError {
    tracing::error!(%error, "an attempt could not be read or changed");
    AppError::Internal
}
