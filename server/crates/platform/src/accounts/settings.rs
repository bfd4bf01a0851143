//! What members change about their own account. Each change that could lock them out asks for the password again.

use storage::{
    AccountChange, ChangeAccountError, EndSessions, LinkPurpose, StorageError, StoredAccount,
};

use super::{AccountId, Pseudonym, PseudonymFault};
use crate::{
    Platform, SignedIn, ThrottleError, Wait,
    mail::MailKind,
    passwords::{Password, PasswordsError, RefusedPassword, check_password},
};

/// Why an account was not changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The password that was asked for again is another one.
    #[error("the password is not right")]
    WrongPassword,
    /// It cannot be a pseudonym.
    #[error(transparent)]
    Pseudonym(#[from] PseudonymFault),
    /// Another account is called so.
    #[error("another account has this pseudonym")]
    Taken,
    /// The new password is no good.
    #[error(transparent)]
    NewPassword(#[from] RefusedPassword),
    /// Nobody would be left to look after the accounts.
    #[error("this is the last administrator: make another one first")]
    LastAdministrator,
    /// There is no such account any more.
    #[error("there is no such account")]
    Gone,
    /// The password was asked for again too often, and was another one.
    #[error("too many tries failed")]
    TooOften(Wait),
    /// Passwords cannot be verified or hashed now.
    #[error(transparent)]
    Passwords(#[from] PasswordsError),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<ChangeAccountError<Self>> for SettingsError {
    fn from(error: ChangeAccountError<Self>) -> Self {
        match error {
            ChangeAccountError::NotFound | ChangeAccountError::LinkGone => Self::Gone,
            ChangeAccountError::Taken => Self::Taken,
            ChangeAccountError::Refused(error) => error,
            ChangeAccountError::Storage(error) => Self::Storage(error),
        }
    }
}

impl From<ThrottleError> for SettingsError {
    fn from(error: ThrottleError) -> Self {
        match error {
            ThrottleError::TooOften(wait) => Self::TooOften(wait),
            ThrottleError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Platform {
    /// The account with this identity.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn account(&self, id: &AccountId) -> Result<Option<StoredAccount>, StorageError> {
        self.inner.storage.account(id.as_str()).await
    }

    /// Calls an account by another name.
    ///
    /// # Errors
    ///
    /// [`SettingsError`]; then it keeps its name.
    pub async fn change_pseudonym(
        &self,
        account: &AccountId,
        typed: &str,
    ) -> Result<(), SettingsError> {
        let pseudonym = Pseudonym::parse(typed)?;
        let change = AccountChange {
            pseudonym: Some((pseudonym.shown().to_owned(), pseudonym.key().to_owned())),
            ..AccountChange::default()
        };
        let decide = |_: &StoredAccount| Ok::<_, SettingsError>(change);
        Ok(self
            .inner
            .storage
            .change_account(account.as_str(), decide)
            .await?)
    }

    /// Gives an account another password, ends its other sessions and tells its owner.
    ///
    /// # Errors
    ///
    /// [`SettingsError`]; then nothing is changed.
    pub async fn change_password(
        &self,
        who: &SignedIn,
        current: &Password,
        new: &Password,
    ) -> Result<(), SettingsError> {
        let before = self.verify_again(who, current).await?;
        check_password(new, &before.pseudonym)?;
        let outside = &self.inner.outside;
        let hash = outside.passwords.hash(new, &*outside.entropy).await?;
        let kept = who.session.as_str().to_owned();
        let decide = |stored: &StoredAccount| {
            // Changed meanwhile, by somebody who knew it too.
            if stored.password_hash != before.password_hash {
                return Err(SettingsError::WrongPassword);
            }
            let letter = self.mail_to_owner(MailKind::PasswordChanged, stored, None);
            Ok(AccountChange {
                password_hash: Some(hash),
                end_sessions: EndSessions::Others(kept),
                // Whoever knew the old one may have named an address that waits for its confirmation.
                pending_email: Some(None),
                forget_links: vec![LinkPurpose::Confirm, LinkPurpose::Reset],
                letters: Vec::from_iter(letter),
                ..AccountChange::default()
            })
        };
        let storage = &self.inner.storage;
        storage.change_account(who.account.as_str(), decide).await?;
        self.mail_is_written();
        Ok(())
    }

    /// The account of who asks, if this is its password.
    pub(crate) async fn verify_again(
        &self,
        who: &SignedIn,
        password: &Password,
    ) -> Result<StoredAccount, SettingsError> {
        let stored = self.account(&who.account).await?;
        let stored = stored.ok_or(SettingsError::Gone)?;
        let attempt = self.begin_try_again(&who.session).await?;
        let hash = Some(stored.password_hash.0.as_str());
        let verified = self
            .verify_in_try::<SettingsError>(attempt, hash, password)
            .await?;
        if verified.ok {
            Ok(stored)
        } else {
            Err(SettingsError::WrongPassword)
        }
    }
}
