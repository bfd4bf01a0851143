//! Videos of other hosts. Theirs are the only pages of the site that let another site into a frame, and only that one.

use app::{pages::video_page, ssr};
use axum::{
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{X_ROBOTS_TAG, public};
use crate::{middleware::policy_with_frame, visit::Visit};

/// The page that plays a video which a page of the site shows.
pub(crate) async fn video(
    visit: Visit,
    Path((_, host, id)): Path<(String, String, String)>,
) -> Response {
    let view = ssr::video_view(&visit.catalogue, &host, &id, &visit.language);
    let Some(view) = view else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = visit.page(&format!("/videos/{host}/{id}"));
    // The host is one of those that the site names: letters, digits, dots and hyphens.
    let Ok(policy) = HeaderValue::try_from(policy_with_frame(&host)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut response = public(&visit, || video_page(page, view));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(X_ROBOTS_TAG, HeaderValue::from_static("noindex"));
    response
}
