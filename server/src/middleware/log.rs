//! One line a request, without anything that opens an attempt: the route's pattern and not the address.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};

pub(crate) async fn log_request(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    tracing::debug!(%method, route, status = response.status().as_u16(), "answered");
    response
}
