//! The bare address, and those that lead nowhere.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::{language::preferred, state::AppState};

/// `/` leads to the best language.
pub(crate) async fn root(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let language = preferred(&state.platform.catalogue(), &headers);
    let caching = [
        (header::VARY, "Accept-Language"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (caching, Redirect::to(&format!("/{language}"))).into_response()
}

/// An address with a slash too many leads to the one without; every other one is not there.
pub(crate) async fn elsewhere(uri: Uri) -> Response {
    let path = uri.path();
    // One slash at the start: `//host` would be another site.
    let trimmed = format!("/{}", path.trim_matches('/'));
    if path.ends_with('/') && trimmed != path && !trimmed.contains("//") && !trimmed.contains('\\')
    {
        let query = uri
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        return Redirect::permanent(&format!("{trimmed}{query}")).into_response();
    }
    StatusCode::NOT_FOUND.into_response()
}
