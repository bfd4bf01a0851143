//! Media of courses.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{assets::IMMUTABLE, state::AppState};

/// A drawing opened by itself is a document: it gets no script, no form and no origin.
const DRAWING_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

pub(crate) async fn media(
    State(state): State<AppState>,
    Path((hash, name)): Path<(String, String)>,
) -> Response {
    let bytes = match state.platform.media(&format!("{hash}/{name}")).await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a medium cannot be read");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let mime = served_type(&name);
    let headers = [
        (header::CONTENT_TYPE, mime),
        (header::CACHE_CONTROL, IMMUTABLE),
    ];
    let mut response = (headers, bytes).into_response();
    if !is_harmless(mime) {
        let policy = HeaderValue::from_static(DRAWING_POLICY);
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The type of a medium by its name; what a browser could run is served as bytes to keep.
fn served_type(name: &str) -> &'static str {
    let mime = mime_guess::from_path(name)
        .first_raw()
        .unwrap_or("application/octet-stream");
    let shown = is_harmless(mime) || mime == "image/svg+xml";
    if shown {
        mime
    } else {
        "application/octet-stream"
    }
}

fn is_harmless(mime: &str) -> bool {
    let kind = mime.split('/').next().unwrap_or_default();
    let drawing = mime == "image/svg+xml";
    (["image", "audio", "video", "font"].contains(&kind) && !drawing)
        || ["application/pdf", "text/plain", "text/vtt"].contains(&mime)
}

#[cfg(test)]
mod tests {
    use super::served_type;

    #[test]
    fn a_medium_that_could_run_is_not_served_as_what_it_is() {
        assert_eq!(served_type("photo.jpg"), "image/jpeg");
        assert_eq!(served_type("schema.svg"), "image/svg+xml");
        for name in [
            "page.html",
            "page.xhtml",
            "script.js",
            "style.xml",
            "nothing",
        ] {
            assert_eq!(served_type(name), "application/octet-stream", "{name}");
        }
    }
}
