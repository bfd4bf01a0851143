//! The site's pages beside its courses.

use app::{
    pages::{accessibility_page, site_page},
    ssr::{self, ACCESSIBILITY},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::public;
use crate::visit::Visit;

/// A page that the site's authors wrote.
pub(crate) async fn site_page_of(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Response {
    if ssr::is_statement(&slug) {
        return Redirect::permanent(&format!("/{}/{slug}", visit.language)).into_response();
    }
    let Some(view) = ssr::site_page_view(&visit.catalogue, &slug, &visit.language) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/pages/{slug}"));
    public(&visit, || site_page(page, view))
}

/// The accessibility statement: the site's own, where its authors wrote a page of that name, else the program's.
pub(crate) async fn accessibility(visit: Visit) -> Response {
    let page = visit.page("/accessibility");
    match ssr::site_page_view(&visit.catalogue, ACCESSIBILITY, &visit.language) {
        Some(view) => public(&visit, || site_page(page, view)),
        None => public(&visit, || accessibility_page(page)),
    }
}
