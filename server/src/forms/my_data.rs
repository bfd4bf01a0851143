//! Taking one's data home, erasing one's progress, having one's account deleted.

use app::ssr::MyDataForm;
use axum::{
    Form,
    body::Body,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use platform::{SettingsError, passwords::Password};
use serde::Deserialize;

use super::account::{busy, too_often};
use crate::{
    failure::storage_failure, member::Member, my_data::Export, pages::my_data_with,
    session::no_cookie, visit::Visit,
};

/// The archive with all that is kept about who asks. By a form and not by a link: a page elsewhere cannot have it made.
pub(crate) async fn download_my_data(member: Member) -> Response {
    let Member { visit, who } = member;
    let data = match visit.state().platform.my_data(&who.account).await {
        Ok(Some(data)) => data,
        // Deleted meanwhile: whoever asks is nobody now.
        Ok(None) => return StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => return storage_failure(&error),
    };
    let name = format!("ardoise-{}.zip", data.made_at.date());
    let export = Export {
        data,
        language: visit.language.clone(),
        site: visit.catalogue.site.title.get(&visit.language).1.clone(),
        public_url: visit.public_url().map(str::to_owned),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, Body::from_stream(export.pieces())).into_response()
}

/// What the form to erase one's progress sends.
#[derive(Deserialize)]
pub(crate) struct Erase {
    #[serde(default)]
    erase: Password,
}

/// Erases what was done in an account.
pub(crate) async fn erase_progress(member: Member, Form(sent): Form<Erase>) -> Response {
    let platform = &member.visit.state().platform;
    match platform.erase_progress(&member.who, &sent.erase).await {
        Ok(()) => back(&member.visit, "?done=erased"),
        Err(error) => refused(&member, error, |error| MyDataForm::Erase(error)).await,
    }
}

/// What the form to delete an account sends.
#[derive(Deserialize)]
pub(crate) struct Delete {
    #[serde(default)]
    delete: Password,
}

/// Asks for the deletion of an account, which signs it out everywhere.
pub(crate) async fn ask_for_deletion(member: Member, Form(sent): Form<Delete>) -> Response {
    let state = member.visit.state();
    match state
        .platform
        .ask_for_deletion(&member.who, &sent.delete)
        .await
    {
        Ok(_goes_at) => {
            let jar = CookieJar::new().add(no_cookie(state));
            let leaving = format!("/{}/leaving", member.visit.language);
            (jar, Redirect::to(&leaving)).into_response()
        }
        Err(error) => refused(&member, error, |error| MyDataForm::Delete(error)).await,
    }
}

/// Keeps an account that was to be deleted.
pub(crate) async fn keep_account(member: Member) -> Response {
    let platform = &member.visit.state().platform;
    match platform.keep_account(&member.who.account).await {
        Ok(()) => back(&member.visit, "?done=kept"),
        Err(error) => refused(&member, error, |_| MyDataForm::Unsent).await,
    }
}

/// The address of a form that came back, asked for again: the page is what is meant.
pub(crate) async fn lead_to_my_data(visit: Visit) -> Response {
    back(&visit, "")
}

fn back(visit: &Visit, query: &str) -> Response {
    Redirect::to(&format!("/{}/me/data{query}", visit.language)).into_response()
}

async fn refused(
    member: &Member,
    error: SettingsError,
    form: impl for<'a> FnOnce(&'a SettingsError) -> MyDataForm<'a>,
) -> Response {
    match error {
        SettingsError::Storage(error) => storage_failure(&error),
        // Deleted meanwhile: whoever asks is nobody now.
        SettingsError::Gone => StatusCode::UNAUTHORIZED.into_response(),
        error => {
            let answer = my_data_with(member, &form(&error)).await;
            match error {
                SettingsError::Passwords(error) => busy(answer, error),
                SettingsError::TooOften(wait) => too_often(answer, wait),
                _ => answer,
            }
        }
    }
}
