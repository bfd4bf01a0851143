//! The living style page, in development builds alone.

use app::{pages::style_page, ssr};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::public;
use crate::{language::of_site, state::AppState};

pub(crate) async fn style(State(state): State<AppState>, Path(lang): Path<String>) -> Response {
    let catalogue = state.platform.catalogue();
    let Some(language) = of_site(&catalogue, &lang) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = ssr::page_context(&catalogue, &language, "/style", &state.assets);
    public(|| style_page(page))
}
