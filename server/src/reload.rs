//! For authors who write: an open page shows what they save (`serve --watch`).

use std::time::Duration;

use axum::{
    Router,
    extract::{Query, State},
    http::header,
    response::IntoResponse,
    routing::get,
};
use serde::Deserialize;

use crate::state::AppState;

/// The address of the script that asks.
pub(crate) const SCRIPT: &str = "/reload.js";

/// How long a page waits before it asks again; less than a request may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the script asks for.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/reload", get(published))
        .route(SCRIPT, get(script))
}

#[derive(Debug, Deserialize)]
struct Shown {
    /// What an earlier answer said; empty the first time.
    shown: String,
}

/// Answers when another catalogue than the one that is shown is in place, or after a while: with what tells the two apart.
async fn published(State(state): State<AppState>, Query(asked): Query<Shown>) -> impl IntoResponse {
    let mut versions = state.platform.versions();
    let now = || state.platform.published_nanos().to_string();
    if !asked.shown.is_empty() && asked.shown == now() {
        // Nothing new in that time, or the server stops: the page asks again either way.
        let _ = tokio::time::timeout(PATIENCE, versions.changed()).await;
    }
    ([(header::CACHE_CONTROL, "no-store")], now())
}

async fn script() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, include_str!("reload.js"))
}
