//! What a failure of the database is answered with.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use platform::StorageError;

/// After how many seconds it makes sense to try again.
const RETRY_AFTER: &str = "5";

/// Logs the cause, which is not the sender's to know. A database that cannot be used now may be soon: 503; one that
/// holds damage will not: 500.
pub(crate) fn storage_failure(error: &StorageError) -> Response {
    tracing::error!(%error, "the database failed");
    match error {
        StorageError::Damaged(..) | StorageError::Inconsistent(_) => {
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        _ => {
            let retry = [(header::RETRY_AFTER, RETRY_AFTER)];
            (StatusCode::SERVICE_UNAVAILABLE, retry).into_response()
        }
    }
}
