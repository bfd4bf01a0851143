//! For how long attempts are kept.

use storage::{StorageError, StoredAttempt};
use time::{Duration, OffsetDateTime};

use crate::Platform;

/// A visitor's unfinished attempt, after answers were last saved in it.
pub const OPEN_ATTEMPT_KEPT: Duration = Duration::days(7);
/// A visitor's graded attempt, after it was submitted.
pub const GRADED_ATTEMPT_KEPT: Duration = Duration::days(90);

/// Until when an attempt is kept at least.
pub(crate) fn kept_until(stored: &StoredAttempt) -> OffsetDateTime {
    match stored.submitted_at {
        Some(submitted) => submitted + GRADED_ATTEMPT_KEPT,
        None => stored.saved_at.unwrap_or(stored.started_at) + OPEN_ATTEMPT_KEPT,
    }
}

impl Platform {
    /// Forgets the attempts whose time is over, and gives how many there were. Several nodes may do so at once.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was forgotten.
    pub async fn forget_old_attempts(&self) -> Result<u64, StorageError> {
        let now = self.now();
        self.inner
            .storage
            .delete_old_attempts(now - OPEN_ATTEMPT_KEPT, now - GRADED_ATTEMPT_KEPT)
            .await
    }
}
