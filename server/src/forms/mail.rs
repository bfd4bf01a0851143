//! A forgotten password, what the links in letters do, and one's own address.

use app::{
    pages::forgot_page,
    ssr::{self, EmailForm, SettingsForm},
};
use axum::{
    Form,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use platform::{
    ConfirmError, EmailAddress, EmailError, Limited, ResetError, SettingsError, ThrottleError,
    passwords::Password,
};
use serde::Deserialize;

use super::account::{busy, to_settings, too_often};
use crate::{
    failure::storage_failure,
    member::Member,
    middleware::Client,
    pages::{link, not_confirmed, private, reset_again, settings_with},
    visit::Visit,
};

/// What the form for forgotten passwords sends.
#[derive(Deserialize)]
pub(crate) struct Forgot {
    #[serde(default)]
    email: String,
}

/// Asks for a link. What is answered does not depend on whether an account has the address, and neither does the work.
pub(crate) async fn ask_for_reset(
    visit: Visit,
    client: Client,
    Form(sent): Form<Forgot>,
) -> Response {
    let state = visit.state();
    if !state.accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    let page = visit.page("/forgot");
    if !state.platform.sends_mail() {
        // The page says so, and who can help.
        return Redirect::to(&page.href).into_response();
    }
    let Some(address) = EmailAddress::parse(&sent.email) else {
        let view = ssr::forgot_view(page.lang, Some(&sent.email));
        return private(StatusCode::UNPROCESSABLE_ENTITY, || forgot_page(page, view));
    };
    let key = address.key();
    let counted = state
        .platform
        .begin_try(Limited::Letter, client.network, Some(&key))
        .await;
    match counted {
        // It stays counted: nobody needs many.
        Ok(_attempt) => {}
        Err(ThrottleError::TooOften(wait)) => {
            let view = ssr::forgot_too_often_view(page.lang, &sent.email, wait);
            let answer = private(StatusCode::TOO_MANY_REQUESTS, || forgot_page(page, view));
            return too_often(answer, wait);
        }
        Err(ThrottleError::Storage(error)) => return storage_failure(&error),
    }
    match state
        .platform
        .ask_for_reset(&address, &visit.language)
        .await
    {
        Ok(()) => Redirect::to(&format!("/{}/forgot?sent=1", visit.language)).into_response(),
        Err(error) => storage_failure(&error),
    }
}

/// What the form for a new password sends.
#[derive(Deserialize)]
pub(crate) struct Reset {
    #[serde(default)]
    password: Password,
}

/// Gives an account another password, by the link that was sent.
pub(crate) async fn reset_password(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Form(sent): Form<Reset>,
) -> Response {
    let Some(link) = link(&visit, &token) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let platform = &visit.state().platform;
    match platform.reset_password(&link, &sent.password).await {
        Ok(()) => Redirect::to(&format!("/{}/login?reset=1", visit.language)).into_response(),
        Err(ResetError::Storage(error)) => storage_failure(&error),
        Err(error) => {
            let answer = reset_again(&visit, &token, Some(&error)).await;
            match error {
                ResetError::Passwords(error) => busy(answer, error),
                _ => answer,
            }
        }
    }
}

/// Confirms an address, by the link that was sent there.
pub(crate) async fn confirm_email(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Response {
    let Some(link) = link(&visit, &token) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match visit.state().platform.confirm_email(&link).await {
        Ok(()) => Redirect::to(&format!("/{}/confirm", visit.language)).into_response(),
        Err(ConfirmError::Storage(error)) => storage_failure(&error),
        Err(error) => not_confirmed(&visit, &link, &error),
    }
}

/// What the form of one's own address sends.
#[derive(Deserialize)]
pub(crate) struct NewEmail {
    #[serde(default)]
    email: String,
    #[serde(default, rename = "email-password")]
    password: Password,
    remove: Option<String>,
}

/// Gives an account another address, or takes it away.
pub(crate) async fn change_email(member: Member, Form(sent): Form<NewEmail>) -> Response {
    let platform = &member.visit.state().platform;
    let changed = if sent.remove.is_some() {
        let removed = platform.remove_email(&member.who, &sent.password).await;
        removed.map_err(EmailError::from)
    } else {
        let given = platform.change_email(&member.who, &sent.password, &sent.email);
        given.await.map(|_told_in_the_settings| ())
    };
    match changed {
        Ok(()) => to_settings(&member),
        Err(EmailError::Settings(SettingsError::Storage(error))) => storage_failure(&error),
        // Deleted meanwhile: whoever asks is nobody now.
        Err(EmailError::Settings(SettingsError::Gone)) => StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => {
            let form = SettingsForm::Email(EmailForm {
                typed: &sent.email,
                error: &error,
            });
            let answer = settings_with(&member, &form).await;
            match error {
                EmailError::Settings(SettingsError::Passwords(error)) => busy(answer, error),
                EmailError::Settings(SettingsError::TooOften(wait)) => too_often(answer, wait),
                _ => answer,
            }
        }
    }
}
