//! What is remembered on a device: the page that a script fills.

use std::collections::BTreeMap;

use app::pages::{device_page, taken_along_page};
use axum::{extract::Query, http::StatusCode, response::Response};

use super::private;
use crate::visit::Visit;

/// The page, to see what is remembered or to take it along.
pub(crate) async fn device(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let page = visit.page("/device");
    let taken = visit.signed_in.is_some() && query.contains_key("taken");
    private(StatusCode::OK, || {
        if taken {
            taken_along_page(page)
        } else {
            device_page(page)
        }
    })
}
