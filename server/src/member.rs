//! Pages for those who are signed in.

use app::{pages::sign_in_page, ssr};
use axum::{
    extract::FromRequestParts,
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use platform::SignedIn;

use crate::{failure::storage_failure, pages::private, session, state::AppState, visit::Visit};

/// A visit of somebody who is signed in. Others are shown where to sign in (401), and where a site has no accounts there
/// is nothing (404).
pub(crate) struct Member {
    pub(crate) visit: Visit,
    pub(crate) who: SignedIn,
}

impl FromRequestParts<AppState> for Member {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await;
        let visit = visit.map_err(IntoResponse::into_response)?;
        if !state.accounts.offered {
            return Err(StatusCode::NOT_FOUND.into_response());
        }
        if let Some(who) = visit.signed_in.clone() {
            return Ok(Self { visit, who });
        }
        // Nobody, or nobody who is known: the database may be away.
        match session::signed_in(state, &parts.headers).await {
            Ok(_) => Err(sign_in_first(&visit, parts)),
            Err(error) => Err(storage_failure(&error)),
        }
    }
}

/// The form to sign in, in the place of the page that was asked for. A cookie that is good for nothing goes.
fn sign_in_first(visit: &Visit, parts: &Parts) -> Response {
    let state = visit.state();
    let next = (parts.method == Method::GET).then(|| parts.uri.path().to_owned());
    let page = visit.page("/login");
    let form = ssr::SignInForm {
        needed: true,
        can_register: state.accounts.registration.is_possible(),
        next,
        ..ssr::SignInForm::default()
    };
    let view = ssr::sign_in_view(page.lang, form, None);
    let answer = private(StatusCode::UNAUTHORIZED, || sign_in_page(page, view));
    let cookies = CookieJar::from_headers(&parts.headers);
    if cookies.get(state.accounts.cookie.name).is_some() {
        (CookieJar::new().add(session::no_cookie(state)), answer).into_response()
    } else {
        answer
    }
}
