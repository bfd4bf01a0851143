//! Erasing one's progress, and asking for the deletion of one's account. Both ask for the password again.

use storage::{AccountChange, EndSessions, Role, StoredAccount};
use time::OffsetDateTime;

use crate::{
    AccountId, DELETION_DELAY, Platform, SettingsError, SignedIn, mail::MailKind,
    passwords::Password,
};

impl Platform {
    /// Asks for the deletion of an account: it goes in a week, and every session of it ends now. Gives when it goes; who
    /// has asked before does not wait longer.
    ///
    /// # Errors
    ///
    /// [`SettingsError`]; then nothing is changed.
    pub async fn ask_for_deletion(
        &self,
        who: &SignedIn,
        password: &Password,
    ) -> Result<OffsetDateTime, SettingsError> {
        let before = self.verify_again(who, password).await?;
        if before.role == Role::Admin
            && self.inner.storage.other_administrators(&before.id).await? == 0
        {
            return Err(SettingsError::LastAdministrator);
        }
        let mut goes_at = self.now() + DELETION_DELAY;
        let decide = |stored: &StoredAccount| {
            // Changed meanwhile, by somebody who knew it too.
            if stored.password_hash != before.password_hash {
                return Err(SettingsError::WrongPassword);
            }
            goes_at = stored.delete_after.unwrap_or(goes_at);
            Ok(AccountChange {
                delete_after: Some(Some(goes_at)),
                end_sessions: EndSessions::All,
                letters: self
                    .mail_to_owner(MailKind::Deletion, stored, Some(goes_at.date()))
                    .into_iter()
                    .collect(),
                ..AccountChange::default()
            })
        };
        self.inner
            .storage
            .change_account(who.account.as_str(), decide)
            .await?;
        self.mail_is_written();
        Ok(goes_at)
    }

    /// Keeps an account whose deletion was asked for. Without such a wish nothing is changed.
    ///
    /// # Errors
    ///
    /// [`SettingsError::Gone`] where it is too late.
    pub async fn keep_account(&self, account: &AccountId) -> Result<(), SettingsError> {
        let change = AccountChange {
            delete_after: Some(None),
            ..AccountChange::default()
        };
        let decide = |_: &StoredAccount| Ok::<_, SettingsError>(change);
        Ok(self
            .inner
            .storage
            .change_account(account.as_str(), decide)
            .await?)
    }

    /// Erases what was done in an account: what is marked as done, ticked steps, where its owner stopped, and every
    /// attempt with its answers. The account stays. The next hourly round wipes what the files may still hold of it.
    ///
    /// # Errors
    ///
    /// [`SettingsError`]; then nothing is erased.
    pub async fn erase_progress(
        &self,
        who: &SignedIn,
        password: &Password,
    ) -> Result<(), SettingsError> {
        let before = self.verify_again(who, password).await?;
        let storage = &self.inner.storage;
        let erased = storage.erase_progress(&before).await?;
        if !erased {
            return Err(SettingsError::Gone);
        }
        Ok(())
    }
}
