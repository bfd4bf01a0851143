//! Taking along into an account what a device remembered.

use axum::{
    Form,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use platform::{AccountId, AttemptError, AttemptKey, Platform, ProgressError, StorageError};

use crate::{failure::storage_failure, member::Member};

/// More than a device remembers.
const MOST: usize = 2_000;

/// Takes along each step, place and attempt that is named. What is gone meanwhile, or another's, is passed over; where the
/// database fails, what was taken stays, and the same form can be sent again.
pub(crate) async fn take_along(
    member: Member,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    if fields.len() > MOST {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let account = &member.who.account;
    for (name, value) in &fields {
        let taken = match name.as_str() {
            "done" => take_step(&member, account, value).await,
            "place" => take_place(&member, account, value).await,
            "attempt" => take_attempt(&member.visit.state().platform, account, value).await,
            _ => Ok(()),
        };
        if let Err(error) = taken {
            return storage_failure(&error);
        }
    }
    let language = &member.visit.language;
    Redirect::to(&format!("/{language}/device?taken=1")).into_response()
}

/// `address` is a step's, without its language.
async fn take_step(
    member: &Member,
    account: &AccountId,
    address: &str,
) -> Result<(), StorageError> {
    let Some(place) = place_of(address) else {
        return Ok(());
    };
    let platform = &member.visit.state().platform;
    passed_over(
        platform
            .mark_done(account, place, &member.visit.language)
            .await,
    )
}

/// `address` is a step's, without its language, perhaps with a heading's anchor.
async fn take_place(
    member: &Member,
    account: &AccountId,
    address: &str,
) -> Result<(), StorageError> {
    let (address, heading) = match address.split_once('#') {
        Some((address, heading)) => (address, Some(heading)),
        None => (address, None),
    };
    let Some(place) = place_of(address) else {
        return Ok(());
    };
    let platform = &member.visit.state().platform;
    passed_over(
        platform
            .keep_place(account, place, &member.visit.language, heading)
            .await,
    )
}

async fn take_attempt(
    platform: &Platform,
    account: &AccountId,
    id: &str,
) -> Result<(), StorageError> {
    let Ok(key) = id.parse::<AttemptKey>() else {
        return Ok(());
    };
    match platform.claim_attempt(&key, account).await {
        Err(AttemptError::Storage(error)) => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn passed_over(kept: Result<(), ProgressError>) -> Result<(), StorageError> {
    match kept {
        Err(ProgressError::Storage(error)) => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Slugs of course, module and item of `/courses/…`.
fn place_of(address: &str) -> Option<[&str; 3]> {
    let mut parts = address.strip_prefix("/courses/")?.split('/');
    let place = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(place)
}
