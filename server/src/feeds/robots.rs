//! `/robots.txt` (RFC 9309).

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};

use super::base::Base;
use crate::state::AppState;

/// Everything for everybody may be read; what belongs to one person or is made for programs may not.
pub(crate) async fn robots(State(state): State<AppState>, Base(base): Base) -> Response {
    let catalogue = state.platform.catalogue();
    let personal: String = catalogue
        .site
        .languages
        .iter()
        .map(|language| {
            format!("Disallow: /{language}/attempts/\nDisallow: /{language}/preferences$\n")
        })
        .collect();
    format!("User-agent: *\n{personal}Disallow: /api/\n\nSitemap: {base}/sitemap.xml\n")
        .into_response()
}
