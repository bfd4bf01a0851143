//! What administrators do to an account.

use app::shared::SaidView;
use axum::{
    Form,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use platform::{AccountId, Act, LinkToken, Pseudonym, Role, StaffError, StoredAccount};
use serde::Deserialize;

use crate::{
    failure::storage_failure,
    pages::{account_of, account_with},
    staff::Administrator,
};

/// What the forms of an account's page send.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    act: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    confirm: String,
}

/// Does what is asked for, and notes it.
pub(crate) async fn act_on_account(
    admin: Administrator,
    Path((_, id)): Path<(String, String)>,
    Form(wanted): Form<Wanted>,
) -> Response {
    let account = match account_of(&admin, &id).await {
        Ok(account) => account,
        Err(answer) => return answer,
    };
    let act = match wanted.act.as_str() {
        "disable" => Act::Disable,
        "enable" => Act::Enable,
        "reset" => Act::MakeResetLink,
        "delete" => Act::Delete,
        "role" => match Role::named(&wanted.role) {
            Some(role) => Act::SetRole(role),
            None => return StatusCode::UNPROCESSABLE_ENTITY.into_response(),
        },
        _ => return StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    };
    if act == Act::Delete && !is_confirmed(&account, &wanted.confirm) {
        let words = admin.0.visit.page("").lang.pseudonym_not_confirmed();
        return account_with(&admin, &account, StatusCode::UNPROCESSABLE_ENTITY, |view| {
            view.not_confirmed = Some(words.to_owned());
        });
    }
    done(&admin, &account, act).await
}

/// The pseudonym was typed again, however it was typed.
fn is_confirmed(account: &StoredAccount, typed: &str) -> bool {
    Pseudonym::key_of(typed) == Pseudonym::key_of(&account.pseudonym)
}

async fn done(admin: &Administrator, account: &StoredAccount, act: Act) -> Response {
    let Ok(id) = account.id.parse::<AccountId>() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let visit = &admin.0.visit;
    let platform = &visit.state().platform;
    if let Err(error) = platform.act(&admin.actor(), act, &id).await {
        return refused(admin, account, &error);
    }
    match act {
        Act::Delete => Redirect::to(&admin.root()).into_response(),
        Act::MakeResetLink => match platform.reset_link(&id).await {
            Ok(Some(token)) => show_link(admin, account, &token),
            Ok(None) => StatusCode::NOT_FOUND.into_response(),
            Err(error) => storage_failure(&error),
        },
        _ => match account_of(admin, &account.id).await {
            Ok(account) => account_with(admin, &account, StatusCode::OK, |view| {
                let words = visit.page("").lang.act_done();
                view.said = Some(SaidView::Note(words.to_owned()));
            }),
            Err(answer) => answer,
        },
    }
}

/// The link, this once: it is kept as its hash alone.
fn show_link(admin: &Administrator, account: &StoredAccount, token: &LinkToken) -> Response {
    let visit = &admin.0.visit;
    let public = visit.public_url().unwrap_or_default();
    let link = format!("{public}/{}/reset/{}", visit.language, token.as_str());
    account_with(admin, account, StatusCode::OK, |view| {
        view.reset_link = Some(link);
    })
}

fn refused(admin: &Administrator, account: &StoredAccount, error: &StaffError) -> Response {
    let lang = admin.0.visit.page("").lang;
    let words = match error {
        StaffError::NotFound => return StatusCode::NOT_FOUND.into_response(),
        StaffError::Storage(error) => return storage_failure(error),
        StaffError::LastAdministrator => lang.last_administrator(),
        StaffError::Oneself => lang.not_to_oneself(),
        StaffError::Disabled => lang.account_is_disabled(),
        StaffError::SoAlready => lang.so_already(),
    };
    account_with(admin, account, StatusCode::CONFLICT, |view| {
        view.said = Some(SaidView::Fault(words.to_owned()));
    })
}
