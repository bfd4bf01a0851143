//! Making an account.

use content::Language;
use storage::{CreateAccountError, NewAccount, Role, StorageError};

use super::{AccountId, Pseudonym, PseudonymFault};
use crate::{
    Limited, Network, Platform, ThrottleError, Wait,
    passwords::{Password, PasswordsError, RefusedPassword, check_password},
};

/// Who registers.
#[derive(Clone, Debug)]
pub struct NewMember<'a> {
    /// As typed.
    pub pseudonym: &'a str,
    /// As typed.
    pub password: &'a Password,
    /// The language of letters.
    pub language: &'a Language,
    /// What the account may do.
    pub role: Role,
    /// From where, unless it is the machine itself.
    pub from: Option<Network>,
}

/// Why no account was made.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// It cannot be a pseudonym.
    #[error(transparent)]
    Pseudonym(#[from] PseudonymFault),
    /// Another account is called so.
    #[error("another account has this pseudonym")]
    Taken,
    /// The password is no good.
    #[error(transparent)]
    Password(#[from] RefusedPassword),
    /// Too many registered from there.
    #[error("too many accounts were made from there")]
    TooOften(Wait),
    /// The password could not be hashed now.
    #[error(transparent)]
    Passwords(#[from] PasswordsError),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<CreateAccountError> for RegisterError {
    fn from(error: CreateAccountError) -> Self {
        match error {
            CreateAccountError::Taken => Self::Taken,
            CreateAccountError::Storage(error) => Self::Storage(error),
        }
    }
}

impl From<ThrottleError> for RegisterError {
    fn from(error: ThrottleError) -> Self {
        match error {
            ThrottleError::TooOften(wait) => Self::TooOften(wait),
            ThrottleError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Platform {
    /// Makes an account.
    ///
    /// # Errors
    ///
    /// [`RegisterError`]; then there is none.
    pub async fn register(&self, new: &NewMember<'_>) -> Result<AccountId, RegisterError> {
        let pseudonym = Pseudonym::parse(new.pseudonym)?;
        check_password(new.password, pseudonym.shown())?;
        if let Some(from) = new.from {
            // Never given back: each costs a hash and a row.
            let _counted = self.begin_try(Limited::Registration, from, None).await?;
        }
        // Told before the password costs anything; who is quicker with the same name is told apart below.
        if self
            .inner
            .storage
            .account_of_pseudonym(pseudonym.key())
            .await?
            .is_some()
        {
            return Err(RegisterError::Taken);
        }
        let outside = &self.inner.outside;
        let hash = outside
            .passwords
            .hash(new.password, &*outside.entropy)
            .await?;
        let id = AccountId::random(&mut outside.entropy.rng());
        let account = NewAccount {
            id: id.as_str(),
            pseudonym: pseudonym.shown(),
            pseudonym_key: pseudonym.key(),
            password_hash: &hash,
            role: new.role,
            language: new.language.as_str(),
            created_at: self.now(),
        };
        self.inner.storage.create_account(&account).await?;
        Ok(id)
    }
}
