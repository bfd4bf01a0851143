//! A forgotten password, and what is behind the links in letters. Looking changes nothing.

use std::collections::BTreeMap;

use app::{
    pages::{confirm_page, forgot_page, reset_page},
    shared::{ConfirmView, ForgotView, ResetView},
    ssr,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{ConfirmError, LinkToken, ResetError};

use super::private;
use crate::{failure::storage_failure, visit::Visit};

/// The language, which the visit knows, and what stands in the link.
type Link = Path<(String, String)>;

/// Where a link is asked for, or that it was.
pub(crate) async fn forgot(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let page = visit.page("/forgot");
    let state = visit.state();
    if !state.accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    let view = if !state.platform.sends_mail() {
        ForgotView::NoMail
    } else if query.contains_key("sent") {
        ssr::forgot_sent_view()
    } else {
        ssr::forgot_view(page.lang, None)
    };
    private(StatusCode::OK, || forgot_page(page, view))
}

/// Where a new password is chosen.
pub(crate) async fn reset(visit: Visit, Path((_, token)): Link) -> Response {
    reset_again(&visit, &token, None).await
}

/// The same, with what is wrong with the one that was chosen.
pub(crate) async fn reset_again(
    visit: &Visit,
    token: &str,
    error: Option<&ResetError>,
) -> Response {
    let Some(token) = link(visit, token) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/reset/{}", token.as_str()));
    let (status, view) = match visit.state().platform.reset_of(&token).await {
        Ok(Some(pseudonym)) => {
            let status = match error {
                Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
                None => StatusCode::OK,
            };
            (status, ssr::reset_view(page.lang, &pseudonym, error))
        }
        Ok(None) => (StatusCode::GONE, ResetView::Gone),
        Err(error) => return storage_failure(&error),
    };
    private(status, || reset_page(page, view))
}

/// Whether an address is to be confirmed.
pub(crate) async fn confirm(visit: Visit, Path((_, token)): Link) -> Response {
    let Some(token) = link(&visit, &token) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/confirm/{}", token.as_str()));
    let view = match visit.state().platform.confirmation(&token).await {
        Ok(confirmation) => ssr::confirm_view(confirmation),
        Err(error) => return storage_failure(&error),
    };
    private(status_of(&view), || confirm_page(page, view))
}

/// That an address was confirmed.
pub(crate) async fn confirmed(visit: Visit) -> Response {
    if !visit.state().accounts.offered {
        return StatusCode::NOT_FOUND.into_response();
    }
    let page = visit.page("/confirm");
    private(StatusCode::OK, || confirm_page(page, ConfirmView::Done))
}

/// Why none was.
pub(crate) fn not_confirmed(visit: &Visit, token: &LinkToken, error: &ConfirmError) -> Response {
    let page = visit.page(&format!("/confirm/{}", token.as_str()));
    let view = ssr::not_confirmed_view(error);
    private(status_of(&view), || confirm_page(page, view))
}

fn status_of(view: &ConfirmView) -> StatusCode {
    match view {
        ConfirmView::Question { .. } | ConfirmView::Done => StatusCode::OK,
        ConfirmView::Taken => StatusCode::CONFLICT,
        ConfirmView::Gone => StatusCode::GONE,
    }
}

/// What stands in a link; `None` where none can have it, or the site has no accounts.
pub(crate) fn link(visit: &Visit, token: &str) -> Option<LinkToken> {
    let offered = visit.state().accounts.offered;
    offered.then(|| token.parse().ok()).flatten()
}
