//! Who asks: the cookie of those who are signed in. Visitors never get one.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
    response::Response,
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use platform::{AccountId, AttemptKey, SessionToken, SignedIn, StorageError};

use crate::{failure::storage_failure, state::AppState};

/// Who asks, for what is done in an account's name if there is one. Where the database cannot say: 503.
pub(crate) struct Asker(pub(crate) Option<SignedIn>);

impl Asker {
    /// Whose request it is; `None`: a visitor's.
    pub(crate) fn account(&self) -> Option<&AccountId> {
        self.0.as_ref().map(|signed_in| &signed_in.account)
    }

    /// What opens the attempt at an address; `None` where no attempt can have it.
    pub(crate) fn attempt(&self, id: &str) -> Option<AttemptKey> {
        let key: Option<AttemptKey> = id.parse().ok();
        key.map(|key| key.of(self.account().cloned()))
    }
}

impl FromRequestParts<AppState> for Asker {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        match signed_in(state, &parts.headers).await {
            Ok(signed_in) => Ok(Self(signed_in)),
            Err(error) => Err(storage_failure(&error)),
        }
    }
}

/// Who is signed in, if the request has a cookie that says so and is good.
///
/// # Errors
///
/// [`StorageError`] if the database fails. Without a cookie it is not asked.
pub(crate) async fn signed_in(
    state: &AppState,
    headers: &HeaderMap,
) -> Result<Option<SignedIn>, StorageError> {
    if !state.accounts.offered {
        return Ok(None);
    }
    let cookies = CookieJar::from_headers(headers);
    match cookies.get(state.accounts.cookie.name) {
        Some(cookie) => state.platform.signed_in(cookie.value()).await,
        None => Ok(None),
    }
}

/// The cookie of a session that begins; `stay`: also when the browser is closed.
pub(crate) fn session_cookie(state: &AppState, token: SessionToken, stay: bool) -> Cookie<'static> {
    let mut cookie = cookie(state, token.value);
    if stay {
        cookie.set_max_age(token.lasts);
    }
    cookie
}

/// What takes the cookie away.
pub(crate) fn no_cookie(state: &AppState) -> Cookie<'static> {
    let mut cookie = cookie(state, String::new());
    cookie.make_removal();
    cookie
}

fn cookie(state: &AppState, value: String) -> Cookie<'static> {
    Cookie::build((state.accounts.cookie.name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.accounts.cookie.secure)
        .build()
}
