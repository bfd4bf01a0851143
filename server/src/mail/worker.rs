//! Sends the letters that wait.

use std::time::Duration;

use platform::Platform;
use tokio::{sync::watch, task::JoinHandle};

/// How often to look for letters that another node wrote, or that wait for another try.
const PERIOD: Duration = Duration::from_secs(60);

/// What sends letters, until it is stopped.
pub(crate) struct MailWorker {
    task: JoinHandle<()>,
}

impl MailWorker {
    /// Begins: at once, as soon as a letter is written, and every minute. Once `stopping` says so, it ends after the
    /// letter that it is sending.
    pub(crate) fn start(platform: Platform, stopping: watch::Receiver<bool>) -> Self {
        Self {
            task: tokio::spawn(run(platform, stopping)),
        }
    }

    /// Waits for its end, but not for long: a letter that is cut off is sent again after the next start.
    pub(crate) async fn ended(mut self, patience: Duration) {
        if tokio::time::timeout(patience, &mut self.task)
            .await
            .is_err()
        {
            self.task.abort();
        }
    }
}

async fn run(platform: Platform, mut stopping: watch::Receiver<bool>) {
    let mut period = tokio::time::interval(PERIOD);
    loop {
        tokio::select! {
            () = platform.wait_for_mail() => {}
            _ = period.tick() => {}
            _ = stopping.wait_for(|stopping| *stopping) => return,
        }
        let stops = stopping.clone();
        match platform.send_due_mails(|| *stops.borrow()).await {
            Ok(0) => {}
            Ok(letters) => tracing::info!(letters, "letters were sent"),
            Err(error) => tracing::warn!(%error, "letters could not be sent"),
        }
    }
}
