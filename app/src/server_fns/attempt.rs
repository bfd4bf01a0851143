//! Attempts.

use leptos::{prelude::*, server_fn::codec::Json};

use crate::shared::{AppError, SubmitView};

/// Submits the fields of an attempt's form and gives its result. An attempt that was graded before gives the result it
/// has, in the interface's language for `tag`. Knowing `id` is the right to submit.
#[server(prefix = "/api/fn", endpoint = "attempts/submit", input = Json)]
pub async fn submit_attempt(
    id: String,
    tag: String,
    fields: Vec<(String, String)>,
) -> Result<SubmitView, AppError> {
    crate::ssr::submit_fields(expect_context(), &id, &tag, fields).await
}
