//! Signing in and out, registering, changing one's own settings.

use app::ssr::{RegisterForm, SettingsForm, SignInForm};
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use platform::{
    AccountId, EmailAddress, Limited, NewMember, Platform, RegisterError, Role, SessionId,
    SettingsError, SignInError, SignedIn, ThrottleError, Wait,
    passwords::{Password, PasswordsError},
};
use serde::Deserialize;

use crate::{
    back::page_here,
    config::{Registration, RegistrationCode},
    device::device_of,
    failure::storage_failure,
    form_guard::{FormGuard, Guarded},
    member::Member,
    middleware::Client,
    pages::{REGISTER, marked_sessions, register_again, settings_with, sign_in_again},
    session::{Asker, no_cookie, session_cookie},
    state::AppState,
    visit::Visit,
};

/// What the form to sign in sends.
#[derive(Deserialize)]
pub(crate) struct SignIn {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: Password,
    stay: Option<String>,
    next: Option<String>,
}

/// Signs in and leads on. The session is a new one, whatever cookie came along, and that one ends.
pub(crate) async fn sign_in(
    State(state): State<AppState>,
    client: Client,
    visit: Visit,
    headers: HeaderMap,
    Form(sent): Form<SignIn>,
) -> Response {
    if !state.accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    let next = sent.next.as_deref().and_then(page_here);
    let stay = sent.stay.is_some();
    let device = device_of(user_agent(&headers));
    match state
        .platform
        .sign_in(&sent.name, &sent.password, &device, client.network)
        .await
    {
        Ok(token) => {
            end_session(&state, visit.signed_in.as_ref()).await;
            let cookie = session_cookie(&state, token, stay);
            let next = next.unwrap_or_else(|| visit.home());
            (CookieJar::new().add(cookie), Redirect::to(&next)).into_response()
        }
        Err(SignInError::Storage(error)) => storage_failure(&error),
        Err(error) => {
            let form = SignInForm {
                name: &sent.name,
                stay,
                next,
                ..SignInForm::default()
            };
            let answer = sign_in_again(&visit, form, Some(&error));
            match error {
                SignInError::Passwords(error) => busy(answer, error),
                SignInError::TooOften(wait) => too_often(answer, wait),
                _ => answer,
            }
        }
    }
}

/// Ends the session, wherever it is asked from, and takes the cookie away.
pub(crate) async fn sign_out(
    State(state): State<AppState>,
    Asker(signed_in): Asker,
    visit: Visit,
) -> Response {
    if let Some(who) = &signed_in
        && let Err(error) = state.platform.end_session(&who.account, &who.session).await
    {
        // The cookie stays too: who is told that it went wrong can try again.
        return storage_failure(&error);
    }
    let jar = CookieJar::new().add(no_cookie(&state));
    (jar, Redirect::to(&visit.home())).into_response()
}

/// What the form to register sends.
#[derive(Deserialize)]
pub(crate) struct Register {
    #[serde(default)]
    pseudonym: String,
    #[serde(default)]
    password: Password,
    #[serde(default)]
    code: String,
    #[serde(default)]
    email: String,
    next: Option<String>,
    #[serde(flatten)]
    guard: FormGuard,
}

/// Makes an account, signs in and leads on.
pub(crate) async fn register(
    State(state): State<AppState>,
    client: Client,
    visit: Visit,
    headers: HeaderMap,
    Form(sent): Form<Register>,
) -> Response {
    if !state.accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    let next = sent.next.as_deref().and_then(page_here);
    let mut form = RegisterForm {
        pseudonym: &sent.pseudonym,
        next,
        ..RegisterForm::default()
    };
    let code = match &state.accounts.registration {
        Registration::Open => None,
        Registration::Code(code) => Some(code),
        Registration::Closed => return StatusCode::FORBIDDEN.into_response(),
    };
    form.code = code.map(|_| sent.code.as_str());
    let email = sent.email.trim();
    if state.platform.sends_mail() {
        form.email = Some(email);
        form.wrong_email = !email.is_empty() && EmailAddress::parse(email).is_none();
    }
    match sent.guard.judge(&state.platform, REGISTER).await {
        Ok(Guarded::Good(stamp)) => form.stamp = stamp,
        Ok(Guarded::Again(stamp)) => {
            form.stamp = stamp.unwrap_or_default();
            form.again = true;
            return register_again(&visit, form, None).await;
        }
        Err(error) => return storage_failure(&error),
    }
    if let Some(code) = code {
        match try_code(&state.platform, code, &sent.code, client).await {
            Ok(right) => form.wrong_code = !right,
            Err(ThrottleError::TooOften(wait)) => {
                form.wait = Some(wait);
                return too_often(register_again(&visit, form, None).await, wait);
            }
            Err(ThrottleError::Storage(error)) => return storage_failure(&error),
        }
    }
    if form.wrong_code || form.wrong_email {
        return register_again(&visit, form, None).await;
    }
    let new = NewMember {
        pseudonym: &sent.pseudonym,
        password: &sent.password,
        language: &visit.language,
        role: Role::Learner,
        from: Some(client.network),
    };
    match state.platform.register(&new).await {
        Ok(account) => {
            end_session(&state, visit.signed_in.as_ref()).await;
            give_first_email(&state, &account, email).await;
            let next = form.next.unwrap_or_else(|| visit.home());
            welcome(&state, &account, &headers, &next).await
        }
        Err(RegisterError::Storage(error)) => storage_failure(&error),
        Err(error) => {
            let answer = register_again(&visit, form, Some(&error)).await;
            match error {
                RegisterError::Passwords(error) => busy(answer, error),
                RegisterError::TooOften(wait) => too_often(answer, wait),
                _ => answer,
            }
        }
    }
}

/// Whether this is the code. Wrong ones are counted, or somebody would try them all.
async fn try_code(
    platform: &Platform,
    code: &RegistrationCode,
    typed: &str,
    client: Client,
) -> Result<bool, ThrottleError> {
    let attempt = platform
        .begin_try(Limited::Code, client.network, None)
        .await?;
    let right = code.is(typed);
    if right {
        platform.try_succeeded(attempt).await?;
    }
    Ok(right)
}

/// Gives a new member the address that was typed, if one was. The account is made, with or without it: the settings show
/// which.
async fn give_first_email(state: &AppState, account: &AccountId, typed: &str) {
    if typed.is_empty() || !state.platform.sends_mail() {
        return;
    }
    if let Err(error) = state.platform.give_first_email(account, typed).await {
        tracing::error!(%error, "a new account did not get its address");
    }
}

/// Signs in a new member and leads on.
async fn welcome(
    state: &AppState,
    account: &AccountId,
    headers: &HeaderMap,
    next: &str,
) -> Response {
    let device = device_of(user_agent(headers));
    match state.platform.sign_in_new(account, &device).await {
        Ok(token) => {
            let cookie = session_cookie(state, token, true);
            (CookieJar::new().add(cookie), Redirect::to(next)).into_response()
        }
        Err(SignInError::Storage(error)) => storage_failure(&error),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// The address of a form that came back, asked for again: the settings are what is meant.
pub(crate) async fn lead_to_settings(visit: Visit) -> Response {
    Redirect::to(&format!("/{}/me/settings", visit.language)).into_response()
}

/// What the form of the pseudonym sends.
#[derive(Deserialize)]
pub(crate) struct NewPseudonym {
    #[serde(default)]
    pseudonym: String,
}

/// Calls an account by another name.
pub(crate) async fn change_pseudonym(member: Member, Form(sent): Form<NewPseudonym>) -> Response {
    let platform = &member.visit.state().platform;
    let changed = platform
        .change_pseudonym(&member.who.account, &sent.pseudonym)
        .await;
    let typed = sent.pseudonym;
    settled(&member, changed, |error| {
        SettingsForm::Pseudonym(typed, error)
    })
    .await
}

/// What the form of the password sends.
#[derive(Deserialize)]
pub(crate) struct NewPassword {
    #[serde(default)]
    current: Password,
    #[serde(default)]
    new: Password,
}

/// Gives an account another password.
pub(crate) async fn change_password(member: Member, Form(sent): Form<NewPassword>) -> Response {
    let platform = &member.visit.state().platform;
    let changed = platform
        .change_password(&member.who, &sent.current, &sent.new)
        .await;
    settled(&member, changed, |error| SettingsForm::Password(error)).await
}

/// Which session is to end.
#[derive(Deserialize)]
pub(crate) struct EndSession {
    #[serde(default)]
    end: String,
}

/// Ends one session of one's own, or all the others. One that is over already is no mistake.
pub(crate) async fn end_sessions(member: Member, Form(sent): Form<EndSession>) -> Response {
    let platform = &member.visit.state().platform;
    let ended = if sent.end == "others" {
        platform.end_other_sessions(&member.who).await.map(|_| ())
    } else {
        match marked_sessions(&member).await {
            Ok(sessions) => {
                let wanted = sessions.into_iter().find(|(mark, _)| *mark == sent.end);
                let id = wanted.and_then(|(_, session)| session.id.parse::<SessionId>().ok());
                match id {
                    Some(id) => platform
                        .end_session(&member.who.account, &id)
                        .await
                        .map(|_| ()),
                    None => Ok(()),
                }
            }
            Err(error) => Err(error),
        }
    };
    match ended {
        Ok(()) => to_settings(&member),
        Err(error) => storage_failure(&error),
    }
}

/// Leads back to the settings, or shows them with what is wrong.
pub(super) async fn settled(
    member: &Member,
    changed: Result<(), SettingsError>,
    form: impl for<'a> FnOnce(&'a SettingsError) -> SettingsForm<'a>,
) -> Response {
    match changed {
        Ok(()) => to_settings(member),
        Err(SettingsError::Storage(error)) => storage_failure(&error),
        // Deleted meanwhile: whoever asks is nobody now.
        Err(SettingsError::Gone) => StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => {
            let answer = settings_with(member, &form(&error)).await;
            match error {
                SettingsError::Passwords(error) => busy(answer, error),
                SettingsError::TooOften(wait) => too_often(answer, wait),
                _ => answer,
            }
        }
    }
}

pub(super) fn to_settings(member: &Member) -> Response {
    let language = &member.visit.language;
    Redirect::to(&format!("/{language}/me/settings?kept=1")).into_response()
}

/// Ends the session that a browser had before it began another.
async fn end_session(state: &AppState, before: Option<&SignedIn>) {
    let Some(who) = before else {
        return;
    };
    if let Err(error) = state.platform.end_session(&who.account, &who.session).await {
        tracing::error!(%error, "a session that was replaced could not be ended");
    }
}

/// The same page with the status of a site that has too much to do, and when to come again.
pub(super) fn busy(mut answer: Response, error: PasswordsError) -> Response {
    if !matches!(error, PasswordsError::Busy) {
        tracing::error!(%error, "a password could be neither hashed nor verified");
    }
    *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    if let Some(wait) = error.retry_after() {
        let seconds = wait.as_secs();
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    answer
}

/// The same page with the status of somebody who tried too often, and when to come again.
pub(super) fn too_often(mut answer: Response, wait: Wait) -> Response {
    *answer.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    let seconds = wait.seconds();
    answer
        .headers_mut()
        .insert(header::RETRY_AFTER, seconds.into());
    answer
}

fn user_agent(headers: &HeaderMap) -> &str {
    let value = headers.get(header::USER_AGENT);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}
