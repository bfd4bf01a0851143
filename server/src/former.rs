//! Pages that were moved are found where they were.

use crate::{
    language::{of_site, preferred},
    state::AppState,
};
use axum::{
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Redirect, Response},
};

/// For a day a browser need not ask again. Longer would tie the author's hands: the address may be used anew.
const REMEMBERED: &str = "max-age=86400";

/// Where the page is now that was at this address, in the same language; `None` where none was.
pub(crate) fn redirect(state: &AppState, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
    let catalogue = state.platform.catalogue();
    let path = uri.path().trim_matches('/');
    let (language, page) = match catalogue.former.now(path) {
        Some(page) => (preferred(&catalogue, headers), page),
        None => {
            let (language, rest) = path.split_once('/')?;
            let language = of_site(&catalogue, language)?;
            (language, catalogue.former.now(rest)?)
        }
    };
    let query = uri.query().map(|query| format!("?{query}"));
    let to = format!("/{language}/{page}{}", query.unwrap_or_default());
    let caching = [
        (header::CACHE_CONTROL, REMEMBERED),
        (header::VARY, "Accept-Language"),
    ];
    Some((caching, Redirect::permanent(&to)).into_response())
}
