//! What the server does by itself from time to time.

use std::time::Duration;

use platform::{Platform, StorageError};
use tokio::task::JoinHandle;

/// How often. What is kept for days may stay an hour longer.
const PERIOD: Duration = Duration::from_secs(60 * 60);

/// Forgets what has had its time, now and then every hour, until it is aborted. A failure is told to the log and tried
/// again.
pub(crate) fn start(platform: Platform) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut period = tokio::time::interval(PERIOD);
        loop {
            period.tick().await;
            tell("attempts", platform.forget_old_attempts().await);
            tell("sessions", platform.forget_old_sessions().await);
            tell("counts of failures", platform.forget_old_failures().await);
            tell(
                "unconfirmed addresses",
                platform.forget_unconfirmed_emails().await,
            );
        }
    })
}

fn tell(what: &str, forgotten: Result<u64, StorageError>) {
    match forgotten {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "old {what} were forgotten"),
        Err(error) => tracing::warn!(%error, "old {what} could not be forgotten"),
    }
}
