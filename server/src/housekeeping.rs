//! What the server does by itself from time to time.

use std::time::Duration;

use platform::{Outdated, Platform};
use tokio::task::JoinHandle;

/// How often. What is kept for days may stay an hour longer.
const PERIOD: Duration = Duration::from_secs(60 * 60);

/// Forgets what is kept for a time once that is over, now and then every hour, until it is aborted. A failure is told to
/// the log and tried again.
pub(crate) fn start(platform: Platform) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut period = tokio::time::interval(PERIOD);
        loop {
            period.tick().await;
            match platform.forget_outdated().await {
                Ok(outdated) => log(outdated),
                Err(error) => tracing::warn!(%error, "what is outdated could not be forgotten"),
            }
        }
    })
}

/// Numbers and never names.
fn log(outdated: Outdated) {
    if outdated == Outdated::default() {
        return;
    }
    let Outdated {
        attempts,
        asked_accounts,
        unused_accounts,
        warnings,
        unconfirmed_addresses,
        sessions,
        links,
        failures,
        letters,
        acts,
    } = outdated;
    tracing::info!(
        attempts,
        asked_accounts,
        unused_accounts,
        warnings,
        unconfirmed_addresses,
        sessions,
        links,
        failures,
        letters,
        acts,
        "what was outdated was forgotten"
    );
}
