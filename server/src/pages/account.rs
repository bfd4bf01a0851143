//! Signing in, registering, one's own settings.

use std::collections::BTreeMap;

use app::{
    pages::{register_page, settings_page, sign_in_page},
    ssr::{self, RegisterForm, SettingsForm, SignInForm},
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use platform::{RegisterError, SignInError, StorageError, StoredSession};
use sha2::{Digest, Sha256};

use super::private;
use crate::{
    back::page_here, config::Registration, failure::storage_failure, member::Member, visit::Visit,
};

/// What the form to register is stamped as.
pub(crate) const REGISTER: &str = "register";

type Asked = Query<BTreeMap<String, String>>;

/// Where members sign in. Who is signed in already goes on.
pub(crate) async fn sign_in(visit: Visit, Query(query): Asked) -> Response {
    let next = query.get("next").and_then(|next| page_here(next));
    if visit.signed_in.is_some() {
        return Redirect::to(&next.unwrap_or_else(|| visit.home())).into_response();
    }
    let form = SignInForm {
        next,
        reset: query.contains_key("reset"),
        ..SignInForm::default()
    };
    sign_in_again(&visit, form, None)
}

/// The form, with what went wrong.
pub(crate) fn sign_in_again(
    visit: &Visit,
    mut form: SignInForm<'_>,
    error: Option<&SignInError>,
) -> Response {
    let accounts = &visit.state().accounts;
    if !accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    form.can_register = accounts.registration.is_possible();
    let page = visit.page("/login");
    let view = ssr::sign_in_view(page.lang, form, error);
    private(status(error.is_some()), || sign_in_page(page, view))
}

/// Where visitors become members. Who is signed in already goes on.
pub(crate) async fn register(visit: Visit, Query(query): Asked) -> Response {
    let next = query.get("next").and_then(|next| page_here(next));
    if visit.signed_in.is_some() {
        return Redirect::to(&next.unwrap_or_else(|| visit.home())).into_response();
    }
    let asks_code = matches!(visit.state().accounts.registration, Registration::Code(_));
    let form = RegisterForm {
        code: asks_code.then_some(""),
        email: visit.state().platform.sends_mail().then_some(""),
        next,
        ..RegisterForm::default()
    };
    register_again(&visit, form, None).await
}

/// The form, with what is wrong in it.
pub(crate) async fn register_again(
    visit: &Visit,
    mut form: RegisterForm<'_>,
    error: Option<&RegisterError>,
) -> Response {
    let accounts = &visit.state().accounts;
    if !accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    if form.stamp.is_empty() {
        let platform = &visit.state().platform;
        form.stamp = match platform.form_stamp(REGISTER, platform.now()).await {
            Ok(stamp) => stamp,
            Err(error) => return storage_failure(&error),
        };
    }
    let page = visit.page("/register");
    let wrong = form.wrong_code || form.wrong_email || form.again;
    let status = status(error.is_some() || wrong);
    let possible = accounts.registration.is_possible();
    let view = possible.then(|| ssr::register_view(page.lang, form, error));
    private(status, || register_page(page, view))
}

/// One's own settings.
pub(crate) async fn settings(member: Member, Query(query): Asked) -> Response {
    let form = match query.contains_key("kept") {
        true => SettingsForm::Kept,
        false => SettingsForm::Unsent,
    };
    settings_with(&member, &form).await
}

/// The page of one's own settings, with what is wrong in one of its forms.
pub(crate) async fn settings_with(member: &Member, form: &SettingsForm<'_>) -> Response {
    let sessions = match marked_sessions(member).await {
        Ok(sessions) => sessions,
        Err(error) => return storage_failure(&error),
    };
    let platform = &member.visit.state().platform;
    let account = match platform.account(&member.who.account).await {
        Ok(Some(account)) => account,
        // Deleted meanwhile: whoever asks is nobody now.
        Ok(None) => return StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => return storage_failure(&error),
    };
    let page = member.visit.page("/me/settings");
    let sends_mail = platform.sends_mail();
    let view = ssr::settings_view(
        page.lang,
        &member.who,
        &account,
        sends_mail,
        &sessions,
        form,
    );
    let wrong = !matches!(form, SettingsForm::Unsent | SettingsForm::Kept);
    private(status(wrong), || settings_page(page, view))
}

/// The sessions of a member with marks by which forms name them: what names them to the site stays in their cookies.
pub(crate) async fn marked_sessions(
    member: &Member,
) -> Result<Vec<(String, StoredSession)>, StorageError> {
    let sessions = member.visit.state().platform.sessions(&member.who).await?;
    let marked = sessions.into_iter().map(|session| {
        let mut mark = hex::encode(Sha256::digest(&session.id));
        mark.truncate(16);
        (mark, session)
    });
    Ok(marked.collect())
}

fn status(wrong: bool) -> StatusCode {
    if wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    }
}
