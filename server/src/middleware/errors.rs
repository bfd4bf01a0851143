//! Gives every error that has no words yet the words that its reader can use.

use app::{
    pages::{ErrorKind, error_page},
    ssr,
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};

use crate::{api::Problem, former, state::AppState, visit::Visit};

/// Handlers answer an error by its status alone; here it becomes a page, or for the API a problem (RFC 9457).
pub(crate) async fn say_errors(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let uri = request.uri().clone();
    let path = uri.path().to_owned();
    let headers = request.headers().clone();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let response = next.run(request).await;
    let status = response.status();
    if status == StatusCode::NOT_FOUND
        && reads
        && let Some(moved) = former::redirect(&state, &uri, &headers)
    {
        return moved;
    }
    let is_error = status.is_client_error() || status.is_server_error();
    if !is_error || says_itself(&path, &response) {
        return response;
    }
    let mut answer = if path.starts_with("/api/") {
        Problem::of_status(status).into_response()
    } else {
        page(&state, &path, &headers, &response)
    };
    for name in [header::ALLOW, header::CONTENT_RANGE, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

fn page(state: &AppState, path: &str, headers: &HeaderMap, response: &Response) -> Response {
    let status = response.status();
    let kind = match status {
        StatusCode::NOT_FOUND => ErrorKind::NotFound,
        StatusCode::FORBIDDEN => ErrorKind::CrossOrigin,
        StatusCode::TOO_MANY_REQUESTS => ErrorKind::TooOften {
            minutes: minutes_to_wait(response),
        },
        StatusCode::SERVICE_UNAVAILABLE => ErrorKind::Unavailable,
        status if status.is_server_error() => ErrorKind::Internal,
        _ => ErrorKind::BadRequest,
    };
    let mut page = Visit::anywhere(state, path, headers).page("");
    // Other languages lead home; but this is not the home page.
    path.clone_into(&mut page.href);
    let html = ssr::render(|| error_page(page, kind));
    (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
}

/// What `Retry-After` says, in minutes that are full.
fn minutes_to_wait(response: &Response) -> u64 {
    let seconds = response.headers().get(header::RETRY_AFTER);
    let seconds = seconds.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    seconds.unwrap_or_default().div_ceil(60).max(1)
}

/// A page that explains itself (a form with its errors), a problem, a server function's own error, or a probe's word.
fn says_itself(path: &str, response: &Response) -> bool {
    let content_type = response.headers().get(header::CONTENT_TYPE);
    let content_type = content_type
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    content_type.starts_with("text/html")
        || content_type.ends_with("json")
        || path.starts_with("/api/fn/")
        || path == "/readyz"
}
