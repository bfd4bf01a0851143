//! What the server does by itself from time to time.

use std::time::Duration;

use platform::Platform;
use tokio::task::JoinHandle;

/// How often. What is kept for days may stay an hour longer.
const PERIOD: Duration = Duration::from_secs(60 * 60);

/// Forgets attempts and unconfirmed addresses whose time is over, now and then every hour, until it is aborted. A failure
/// is told to the log and tried again.
pub(crate) fn start(platform: Platform) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut period = tokio::time::interval(PERIOD);
        loop {
            period.tick().await;
            match platform.forget_unconfirmed_emails().await {
                Ok(0) => {}
                Ok(addresses) => tracing::info!(addresses, "unconfirmed addresses were forgotten"),
                Err(error) => {
                    tracing::warn!(%error, "unconfirmed addresses could not be forgotten")
                }
            }
            match platform.forget_old_attempts().await {
                Ok(0) => {}
                Ok(attempts) => tracing::info!(attempts, "old attempts were forgotten"),
                Err(error) => tracing::warn!(%error, "old attempts could not be forgotten"),
            }
        }
    })
}
