//! Giving an address, taking it back, and confirming it by the link that was sent there.

use storage::{
    AccountChange, ChangeAccountError, LinkPurpose, StorageError, StoredAccount, StoredHash,
};
use time::{Duration, OffsetDateTime};

use super::{EmailAddress, LinkToken, links::works, outbox::MailKind};
use crate::{AccountId, Platform, SettingsError, SignedIn, passwords::Password};

/// For how long an address waits for its confirmation. Then it is forgotten, and the account stays.
pub const PENDING_ADDRESS_KEPT: Duration = Duration::days(7);

/// Why an account did not get another address.
#[derive(Debug, thiserror::Error)]
pub enum EmailError {
    /// No letters are sent, and so none can confirm an address.
    #[error("no letters are sent")]
    NoMail,
    /// No letter could be sent there.
    #[error("this is not an address")]
    NotAnAddress,
    /// As for every setting.
    #[error(transparent)]
    Settings(#[from] SettingsError),
}

/// What became of an address that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailGiven {
    /// It waits for its confirmation. Whether another account has it is told to the address alone.
    Waits,
    /// It is confirmed already, by this account.
    IsConfirmed,
}

/// What a link is about to confirm.
#[derive(Clone)]
pub struct Confirmation {
    /// The account that gets the address.
    pub pseudonym: String,
    /// The address.
    pub address: String,
}

/// Why no address was confirmed.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// The link was used, its time is over, or another address was given since.
    #[error("the link does nothing any more")]
    Link,
    /// Another account has confirmed the address meanwhile.
    #[error("another account has this address")]
    Taken,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<ChangeAccountError<Self>> for ConfirmError {
    fn from(error: ChangeAccountError<Self>) -> Self {
        match error {
            ChangeAccountError::NotFound | ChangeAccountError::LinkGone => Self::Link,
            ChangeAccountError::Taken => Self::Taken,
            ChangeAccountError::Refused(error) => error,
            ChangeAccountError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Platform {
    /// Gives an account an address, as it was typed, which counts once it is confirmed. The one before counts until then.
    ///
    /// # Errors
    ///
    /// [`EmailError`]; then nothing is changed.
    pub async fn change_email(
        &self,
        who: &SignedIn,
        password: &Password,
        typed: &str,
    ) -> Result<EmailGiven, EmailError> {
        let address = self.readable(typed)?;
        let before = self.verify_again(who, password).await?;
        let counted = self.count_letter_of(&who.account).await;
        counted.map_err(SettingsError::from)?;
        let hash = Some(before.password_hash);
        self.wait_for_confirmation(&who.account, hash, address)
            .await
    }

    /// The same for an account that was just made, whose password was just typed.
    ///
    /// # Errors
    ///
    /// [`EmailError`]; then nothing is changed.
    pub async fn give_first_email(
        &self,
        account: &AccountId,
        typed: &str,
    ) -> Result<EmailGiven, EmailError> {
        let address = self.readable(typed)?;
        self.wait_for_confirmation(account, None, address).await
    }

    /// Takes the addresses from an account, the confirmed one and the one that waits.
    ///
    /// # Errors
    ///
    /// [`SettingsError`]; then nothing is changed.
    pub async fn remove_email(
        &self,
        who: &SignedIn,
        password: &Password,
    ) -> Result<(), SettingsError> {
        let before = self.verify_again(who, password).await?;
        let decide = |stored: &StoredAccount| {
            // Changed meanwhile, by somebody who knew it too.
            if stored.password_hash != before.password_hash {
                return Err(SettingsError::WrongPassword);
            }
            Ok(AccountChange {
                email: Some(None),
                pending_email: Some(None),
                forget_links: vec![LinkPurpose::Confirm, LinkPurpose::Reset],
                letters: Vec::from_iter(self.mail_to_owner(MailKind::AddressChanged, stored, None)),
                ..AccountChange::default()
            })
        };
        let storage = &self.inner.storage;
        storage.change_account(who.account.as_str(), decide).await?;
        self.mail_is_written();
        Ok(())
    }

    /// What a link is about to confirm; `None` where it does nothing any more. Nothing is changed by looking.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn confirmation(
        &self,
        token: &LinkToken,
    ) -> Result<Option<Confirmation>, StorageError> {
        let found = self.working_link(token, LinkPurpose::Confirm).await?;
        Ok(found.and_then(|(_, account)| {
            Some(Confirmation {
                address: account.pending_email?.0,
                pseudonym: account.pseudonym,
            })
        }))
    }

    /// Confirms an address. Of several accounts that gave the same one, the first to confirm it gets it. The address that
    /// it takes the place of is told.
    ///
    /// # Errors
    ///
    /// [`ConfirmError`]; then nothing is changed.
    pub async fn confirm_email(&self, token: &LinkToken) -> Result<(), ConfirmError> {
        let found = self.working_link(token, LinkPurpose::Confirm).await?;
        let (link, account) = found.ok_or(ConfirmError::Link)?;
        let decide = |stored: &StoredAccount| {
            // It may have changed since it was looked at.
            if !works(&link, stored, LinkPurpose::Confirm, self.now()) {
                return Err(ConfirmError::Link);
            }
            let pending = stored.pending_email.as_ref();
            let address = pending.and_then(|(address, _)| EmailAddress::parse(address));
            let address = address.ok_or(ConfirmError::Link)?;
            Ok(AccountChange {
                email: Some(Some((address.as_str().to_owned(), address.key()))),
                pending_email: Some(None),
                uses_link: Some(link.hash.clone()),
                // Those that reset the password went to the address before.
                forget_links: vec![LinkPurpose::Reset],
                letters: Vec::from_iter(self.word_to_address_before(stored, &address)),
                ..AccountChange::default()
            })
        };
        let storage = &self.inner.storage;
        storage.change_account(&account.id, decide).await?;
        self.mail_is_written();
        Ok(())
    }

    /// Forgets the addresses that nobody confirmed, and the links whose time is over. Gives how many addresses there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn forget_unconfirmed_emails(&self) -> Result<u64, StorageError> {
        let now = self.now();
        let storage = &self.inner.storage;
        storage.delete_old_links(now).await?;
        storage
            .forget_pending_emails(now - PENDING_ADDRESS_KEPT)
            .await
    }

    fn readable(&self, typed: &str) -> Result<EmailAddress, EmailError> {
        if !self.sends_mail() {
            return Err(EmailError::NoMail);
        }
        EmailAddress::parse(typed).ok_or(EmailError::NotAnAddress)
    }

    /// `verified` is the password that was asked for, as it is kept.
    async fn wait_for_confirmation(
        &self,
        account: &AccountId,
        verified: Option<StoredHash>,
        address: EmailAddress,
    ) -> Result<EmailGiven, EmailError> {
        let mut given = EmailGiven::Waits;
        let decide = |stored: &StoredAccount| {
            // Changed meanwhile, by somebody who knew it too.
            if verified.is_some_and(|verified| verified != stored.password_hash) {
                return Err(SettingsError::WrongPassword);
            }
            let change = self.pending(stored, &address);
            if change.letters.is_empty() {
                given = EmailGiven::IsConfirmed;
            }
            Ok(change)
        };
        let storage = &self.inner.storage;
        let changed = storage.change_account(account.as_str(), decide).await;
        changed.map_err(SettingsError::from)?;
        self.mail_is_written();
        Ok(given)
    }

    /// That an address waits; or that none does, where the one that was given is the confirmed one.
    fn pending(&self, stored: &StoredAccount, address: &EmailAddress) -> AccountChange {
        let confirmed = stored.email.as_deref().and_then(EmailAddress::parse);
        let is_confirmed = confirmed.is_some_and(|confirmed| confirmed.key() == address.key());
        let forget_links = vec![LinkPurpose::Confirm];
        if is_confirmed {
            return AccountChange {
                pending_email: Some(None),
                forget_links,
                ..AccountChange::default()
            };
        }
        let written = address.as_str().to_owned();
        let pending: (String, OffsetDateTime) = (written.clone(), self.now());
        AccountChange {
            pending_email: Some(Some(pending)),
            forget_links,
            letters: Vec::from_iter(self.mail_to(MailKind::Confirm, stored, written, None)),
            ..AccountChange::default()
        }
    }

    /// A word to the address that another takes the place of.
    fn word_to_address_before(
        &self,
        stored: &StoredAccount,
        address: &EmailAddress,
    ) -> Option<storage::NewMail> {
        let before = stored.email.as_deref().and_then(EmailAddress::parse)?;
        // A change of capitals alone reaches the same person.
        let differs = before.key() != address.key();
        differs
            .then(|| self.mail_to_owner(MailKind::AddressChanged, stored, None))
            .flatten()
    }
}
