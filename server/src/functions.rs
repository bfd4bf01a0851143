//! What islands ask of the server: `/api/fn/…`.

use app::{
    shared::AppError,
    ssr::{Asking, Icons},
};
use axum::{
    body::to_bytes,
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::{prelude::provide_context, server_fn::axum::get_server_fn_service};

use crate::{session::Asker, state::AppState};

/// The longest error of a server function, in bytes: the name of an [`AppError`] in JSON.
const LONGEST_ERROR: usize = 64;

/// Calls the server function at this address.
pub(crate) async fn server_function(
    State(state): State<AppState>,
    Asker(signed_in): Asker,
    mut request: Request,
) -> Response {
    // Otherwise the answer would be a text for the program's developers.
    if get_server_fn_service(request.uri().path(), request.method().clone()).is_none() {
        return StatusCode::NOT_FOUND.into_response();
    }
    // A form that posts to a server function is led back to where it claims to come from. Ours do not.
    request.headers_mut().remove(header::REFERER);
    let context = move || {
        provide_context(state.platform.clone());
        provide_context(Icons(state.assets.icons.clone()));
        let account = signed_in
            .as_ref()
            .map(|signed_in| signed_in.account.clone());
        provide_context(Asking(account));
    };
    let response = leptos_axum::handle_server_fns_with_context(context, request)
        .await
        .into_response();
    let no_store = [(header::CACHE_CONTROL, "no-store")];
    (no_store, with_its_status(response).await).into_response()
}

/// Server functions answer every error with 500; most are the sender's.
async fn with_its_status(response: Response) -> Response {
    if response.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(error) = to_bytes(body, LONGEST_ERROR).await else {
        return parts.status.into_response();
    };
    parts.status = match serde_json::from_slice(&error) {
        Ok(AppError::NotFound) => StatusCode::NOT_FOUND,
        Ok(AppError::BadRequest) => StatusCode::BAD_REQUEST,
        Ok(AppError::Internal) | Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    };
    Response::from_parts(parts, error.into())
}
