//! For how long accounts and what hangs on them are kept.

use storage::{
    AccountChange, ChangeAccountError, KeptSince, Outdated, StorageError, StoredAccount, Wiped,
};
use time::{Duration, OffsetDateTime};

use super::{GRADED_ATTEMPT_KEPT, OPEN_ATTEMPT_KEPT};
use crate::{PENDING_ADDRESS_KEPT, Platform, SESSION_IDLE, mail::MailKind};

/// For how long the owner of an account may change their mind after asking for its deletion.
pub const DELETION_DELAY: Duration = Duration::days(7);
/// An account that nobody uses: two years, as the CNIL advises.
pub const UNUSED_ACCOUNT_KEPT: Duration = Duration::days(730);
/// How long before that its owner is warned, where there is an address.
pub const WARNED_BEFORE: Duration = Duration::days(30);
/// A letter that could not be sent.
pub const LETTERS_KEPT: Duration = Duration::days(7);
/// Counts of failures; what they limit is over long before.
pub const FAILURES_KEPT: Duration = Duration::hours(1);
/// What staff did.
pub const ACTS_KEPT: Duration = Duration::days(365);

/// The largest file of a database that is rewritten while the site is served, in bytes: it takes a few seconds, in which
/// nobody can write.
const REWRITTEN_WHILE_SERVING: u64 = 256 * 1024 * 1024;

/// Until when each thing is kept, as of `now`. `letters`: whether the site can send any, and so warn.
#[must_use]
pub fn kept_since(now: OffsetDateTime, letters: bool) -> KeptSince {
    KeptSince {
        now,
        open_attempts: now - OPEN_ATTEMPT_KEPT,
        graded_attempts: now - GRADED_ATTEMPT_KEPT,
        unused_accounts: now - UNUSED_ACCOUNT_KEPT,
        warned: letters.then(|| now - WARNED_BEFORE),
        to_be_warned: now - (UNUSED_ACCOUNT_KEPT - WARNED_BEFORE),
        unconfirmed_addresses: now - PENDING_ADDRESS_KEPT,
        idle_sessions: now - SESSION_IDLE,
        failures: now - FAILURES_KEPT,
        letters: now - LETTERS_KEPT,
        acts: now - ACTS_KEPT,
    }
}

impl Platform {
    /// Forgets everything whose time is over, warns those whose accounts are next, and gives how much of each there was.
    /// Several nodes may do so at once.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then a part may be forgotten, and the rest is the next time.
    pub async fn forget_outdated(&self) -> Result<Outdated, StorageError> {
        let since = kept_since(self.now(), self.sends_mail());
        let storage = &self.inner.storage;
        let outdated = storage.delete_outdated(&since).await?;
        let warnings = self.warn_owners(since.to_be_warned).await?;
        if storage.wipe(Some(REWRITTEN_WHILE_SERVING)).await? == Wiped::TooLarge {
            tracing::warn!(
                "the database file is too large to be rewritten while the site is served: copies of deleted rows may be \
                 left between others until `ardoise retention` is run at a quiet hour"
            );
        }
        Ok(Outdated {
            warnings,
            ..outdated
        })
    }

    /// Warns the owners of accounts that nobody has used since before `seen_before`, where that can be done.
    async fn warn_owners(&self, seen_before: OffsetDateTime) -> Result<u64, StorageError> {
        if !self.sends_mail() {
            return Ok(0);
        }
        let now = self.now();
        let storage = &self.inner.storage;
        let mut warned = 0;
        for id in storage.unwarned_accounts(seen_before).await? {
            let decide = |stored: &StoredAccount| {
                // Back, warned by another node or about to leave since it was looked for.
                let still = stored.last_seen_at < seen_before
                    && stored.warned_at.is_none()
                    && stored.delete_after.is_none();
                let goes_on = stored.last_seen_at + UNUSED_ACCOUNT_KEPT;
                let goes_on = goes_on.max(now + WARNED_BEFORE).date();
                let letter = self.mail_to_owner(MailKind::Inactive, stored, Some(goes_on));
                match letter.filter(|_| still) {
                    Some(letter) => Ok(AccountChange {
                        warned_at: Some(now),
                        letters: vec![letter],
                        ..AccountChange::default()
                    }),
                    None => Err(NotNeeded),
                }
            };
            match storage.change_account(&id, decide).await {
                Ok(()) => warned += 1,
                Err(ChangeAccountError::Storage(error)) => return Err(error),
                Err(_not_needed) => {}
            }
        }
        if warned > 0 {
            self.mail_is_written();
        }
        Ok(warned)
    }
}

/// There is nothing to warn of any more.
struct NotNeeded;
