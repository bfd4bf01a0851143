//! Media of courses.

use std::{
    borrow::Cow,
    io::{self, SeekFrom},
};

use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::headers::{
    AcceptRanges, ContentLength, ContentRange, ETag, HeaderMapExt, IfNoneMatch,
};
use platform::{MediumContent, OpenMedium};
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio_util::io::ReaderStream;

use super::media_type::{is_harmless, is_text, served_type};
use crate::{
    assets::IMMUTABLE,
    byte_ranges::{Asked, asked},
    state::AppState,
};

/// A drawing opened by itself is a document: it gets no script, no form and no origin.
const DRAWING_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// How much of a file is in memory at once, in bytes.
const PIECE: usize = 64 * 1024;

/// Answers `/media/{hash}/{name}`: the whole file or a part of it, piece by piece.
pub(crate) async fn media(
    State(state): State<AppState>,
    Path((hash, name)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let medium = match state.platform.media(&format!("{hash}/{name}")).await {
        Ok(Some(medium)) => medium,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a medium cannot be read");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let mime = served_type(&name);
    let Ok(tag) = tag(&medium.hash, mime).parse::<ETag>() else {
        // Hexadecimal digits make a tag.
        return StatusCode::NOT_FOUND.into_response();
    };
    let known = headers.typed_get::<IfNoneMatch>();
    let mut response = if known.is_some_and(|known| !known.precondition_passes(&tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        // A range means something to GET alone.
        let asked = match method {
            Method::GET => asked(&headers, medium.length, &tag),
            _ => Asked::Whole,
        };
        match content(medium, asked, method == Method::HEAD).await {
            Ok(response) => with_type(response, mime),
            Err(error) => {
                tracing::error!(%error, "a medium cannot be read");
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            }
        }
    };
    if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
        return response;
    }
    response.headers_mut().typed_insert(tag);
    let keep = HeaderValue::from_static(IMMUTABLE);
    response.headers_mut().insert(header::CACHE_CONTROL, keep);
    // Also where nothing is new: a browser takes over the headers of such an answer.
    if !is_harmless(mime) {
        let policy = HeaderValue::from_static(DRAWING_POLICY);
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// A strong entity tag; a weak one for what may be compressed on its way, since its bytes may then differ.
fn tag(hash: &str, mime: &str) -> String {
    let weak = if is_text(mime) { "W/" } else { "" };
    format!("{weak}\"{hash}\"")
}

fn with_type(mut response: Response, mime: &'static str) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    response
}

/// Status, length, range and body.
async fn content(medium: OpenMedium, asked: Asked, head: bool) -> io::Result<Response> {
    let length = medium.length;
    let (status, first, count) = match &asked {
        Asked::Whole => (StatusCode::OK, 0, length),
        Asked::Part(part) => {
            let count = part.end() - part.start() + 1;
            (StatusCode::PARTIAL_CONTENT, *part.start(), count)
        }
        Asked::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, 0, 0),
    };
    let body = match head || count == 0 {
        true => Body::empty(),
        false => body(medium.content, first, count).await?,
    };
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.typed_insert(AcceptRanges::bytes());
    match asked {
        Asked::Whole => {}
        Asked::Part(part) => {
            if let Ok(range) = ContentRange::bytes(part, length) {
                headers.typed_insert(range);
            }
        }
        Asked::Beyond => headers.typed_insert(ContentRange::unsatisfied_bytes(length)),
    }
    headers.typed_insert(ContentLength(count));
    Ok(response)
}

/// `count` bytes from `first` on.
async fn body(content: MediumContent, first: u64, count: u64) -> io::Result<Body> {
    match content {
        MediumContent::Held(bytes) => {
            let bytes = match bytes {
                Cow::Borrowed(bytes) => Bytes::from_static(bytes),
                Cow::Owned(bytes) => Bytes::from(bytes),
            };
            // What is held in memory is counted in `usize`, and the range was made for its length.
            let first = usize::try_from(first)
                .unwrap_or(usize::MAX)
                .min(bytes.len());
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            let end = first.saturating_add(count).min(bytes.len());
            Ok(Body::from(bytes.slice(first..end)))
        }
        MediumContent::File(file) => {
            let mut file = tokio::fs::File::from_std(file);
            file.seek(SeekFrom::Start(first)).await?;
            let part = file.take(count);
            Ok(Body::from_stream(ReaderStream::with_capacity(part, PIECE)))
        }
    }
}
