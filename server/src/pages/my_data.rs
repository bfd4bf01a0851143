//! One's own data.

use std::collections::BTreeMap;

use app::{
    pages::{leaving_page, my_data_page},
    ssr::{self, MyDataForm},
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::private;
use crate::{failure::storage_failure, member::Member, visit::Visit};

/// What is kept about who asks, and what they may do with it.
pub(crate) async fn my_data(
    member: Member,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let form = match query.get("done").map(String::as_str) {
        Some("erased") => MyDataForm::Erased,
        Some("kept") => MyDataForm::Kept,
        _ => MyDataForm::Unsent,
    };
    my_data_with(&member, &form).await
}

/// The page of one's own data, with what is wrong in one of its forms.
pub(crate) async fn my_data_with(member: &Member, form: &MyDataForm<'_>) -> Response {
    let state = member.visit.state();
    let account = match state.platform.account(&member.who.account).await {
        Ok(Some(account)) => account,
        // Deleted meanwhile: whoever asks is nobody now.
        Ok(None) => return StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => return storage_failure(&error),
    };
    let status = match form {
        MyDataForm::Erase(_) | MyDataForm::Delete(_) => StatusCode::UNPROCESSABLE_ENTITY,
        MyDataForm::Unsent | MyDataForm::Erased | MyDataForm::Kept => StatusCode::OK,
    };
    let page = member.visit.page("/me/data");
    let view = ssr::my_data_view(page.lang, &account, state.legal.backup_days, form);
    private(status, || my_data_page(page, view))
}

/// Where somebody is led who has asked for the deletion of their account. It says nothing of anybody.
pub(crate) async fn leaving(visit: Visit) -> Response {
    let state = visit.state();
    if !state.accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    let page = visit.page("/leaving");
    let backups = ssr::backups_sentence(page.lang, state.legal.backup_days);
    private(StatusCode::OK, || leaving_page(page, backups))
}
