//! Attempts. Knowing the `id` of a visitor's attempt is the right to all of this, and being signed in to the account that
//! another one belongs to; `tag` is the language of the page's address.

use leptos::{prelude::*, server_fn::codec::Json};

use crate::shared::{AppError, CheckView, HintView, RefusedView, SubmitView};

/// Submits the fields of an attempt's form and gives its result. An attempt that was graded before gives the result it
/// has.
#[server(prefix = "/api/fn", endpoint = "attempts/submit", input = Json)]
pub async fn submit_attempt(
    id: String,
    tag: String,
    fields: Vec<(String, String)>,
) -> Result<SubmitView, AppError> {
    let crate::ssr::Icons(icons) = expect_context();
    crate::ssr::submit_fields(
        &expect_context(),
        &expect_context(),
        &icons,
        &id,
        &tag,
        fields,
    )
    .await
}

/// Keeps the fields of an attempt's form on the way, and tells of those that cannot be read.
#[server(prefix = "/api/fn", endpoint = "attempts/save", input = Json)]
pub async fn save_attempt(
    id: String,
    tag: String,
    fields: Vec<(String, String)>,
) -> Result<Vec<RefusedView>, AppError> {
    crate::ssr::save_fields(&expect_context(), &expect_context(), &id, &tag, fields).await
}

/// Shows one more hint of a question.
#[server(prefix = "/api/fn", endpoint = "attempts/hint", input = Json)]
pub async fn show_hint(id: String, tag: String, question: String) -> Result<HintView, AppError> {
    crate::ssr::show_hint(&expect_context(), &expect_context(), &id, &tag, &question).await
}

/// Checks one question with what stands in the form.
#[server(prefix = "/api/fn", endpoint = "attempts/check", input = Json)]
pub async fn check_question(
    id: String,
    tag: String,
    question: String,
    fields: Vec<(String, String)>,
) -> Result<CheckView, AppError> {
    let crate::ssr::Icons(icons) = expect_context();
    crate::ssr::check_question(
        &expect_context(),
        &expect_context(),
        &icons,
        &id,
        &tag,
        &question,
        fields,
    )
    .await
}
