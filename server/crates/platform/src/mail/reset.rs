//! A forgotten password: asking for a link, and choosing another password by it.

use content::Language;
use storage::{
    AccountChange, ChangeAccountError, EndSessions, LinkPurpose, NewMail, StorageError,
    StoredAccount,
};

use super::{EmailAddress, LinkToken, RESET_LINK_WORKS, links::works, outbox::MailKind};
use crate::{
    AccountId, Platform,
    passwords::{Password, PasswordsError, RefusedPassword, check_password},
};

/// Why the password stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum ResetError {
    /// The link was used, its time is over, or a newer one was sent.
    #[error("the link does nothing any more")]
    Link,
    /// The new password is no good.
    #[error(transparent)]
    NewPassword(#[from] RefusedPassword),
    /// Passwords cannot be hashed now.
    #[error(transparent)]
    Passwords(#[from] PasswordsError),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<ChangeAccountError<Self>> for ResetError {
    fn from(error: ChangeAccountError<Self>) -> Self {
        match error {
            ChangeAccountError::NotFound
            | ChangeAccountError::LinkGone
            | ChangeAccountError::Taken => Self::Link,
            ChangeAccountError::Refused(error) => error,
            ChangeAccountError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Platform {
    /// Writes down that somebody asks for a new password of the account that confirmed `address`. Whether there is one is
    /// found out when the letter is sent, and so nothing here tells it, nor takes longer for it.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn ask_for_reset(
        &self,
        address: &EmailAddress,
        language: &Language,
    ) -> Result<(), StorageError> {
        if !self.sends_mail() {
            return Ok(());
        }
        let mail = NewMail {
            id: self.mail_id(),
            kind: MailKind::Reset.as_str(),
            account: None,
            address: address.as_str().to_owned(),
            language: language.as_str().to_owned(),
            detail: None,
            at: self.now(),
        };
        self.inner.storage.enqueue_mail(&mail).await?;
        self.mail_is_written();
        Ok(())
    }

    /// A link that resets an account's password, for an administrator to hand over. Those made before do nothing any more.
    /// `None` where there is no such account, or it may not be used.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn reset_link(&self, account: &AccountId) -> Result<Option<LinkToken>, StorageError> {
        let account = self.account(account).await?;
        let Some(account) = account.filter(|account| account.disabled_at.is_none()) else {
            return Ok(None);
        };
        let token = self.new_link(&account, LinkPurpose::Reset, None, RESET_LINK_WORKS);
        Ok(Some(token.await?))
    }

    /// The pseudonym of the account whose password a link resets; `None` where it does nothing any more. Nothing is
    /// changed by looking.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn reset_of(&self, token: &LinkToken) -> Result<Option<String>, StorageError> {
        let found = self.working_link(token, LinkPurpose::Reset).await?;
        Ok(found.map(|(_, account)| account.pseudonym))
    }

    /// Gives an account another password, ends every session of it and tells its owner. The link is used up.
    ///
    /// # Errors
    ///
    /// [`ResetError`]; then nothing is changed, and the link still works if it did.
    pub async fn reset_password(
        &self,
        token: &LinkToken,
        new: &Password,
    ) -> Result<(), ResetError> {
        let found = self.working_link(token, LinkPurpose::Reset).await?;
        let (link, account) = found.ok_or(ResetError::Link)?;
        check_password(new, &account.pseudonym)?;
        let outside = &self.inner.outside;
        let hash = outside.passwords.hash(new, &*outside.entropy).await?;
        let decide = |stored: &StoredAccount| {
            // It may have changed while the password was hashed.
            if !works(&link, stored, LinkPurpose::Reset, self.now()) {
                return Err(ResetError::Link);
            }
            let letter = self.mail_to_owner(MailKind::PasswordChanged, stored, None);
            Ok(AccountChange {
                password_hash: Some(hash),
                end_sessions: EndSessions::All,
                // Whoever knew the old one may have named an address that waits for its confirmation.
                pending_email: Some(None),
                forget_links: vec![LinkPurpose::Confirm, LinkPurpose::Reset],
                uses_link: Some(link.hash.clone()),
                letters: Vec::from_iter(letter),
                ..AccountChange::default()
            })
        };
        let storage = &self.inner.storage;
        storage.change_account(&account.id, decide).await?;
        self.mail_is_written();
        Ok(())
    }
}
