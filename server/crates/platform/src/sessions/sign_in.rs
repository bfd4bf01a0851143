//! Signing in and out.

use std::fmt;

use storage::{AccountChange, StorageError, StoredAccount, StoredHash, StoredSession};
use time::Duration;

use super::{SessionId, kept_of, token::Claims};
use crate::{
    AccountId, EmailAddress, Limited, Network, Platform, Pseudonym, ThrottleError, Try, Wait,
    accounts::random_hex,
    passwords::{Password, PasswordsError, Verified},
};

/// The longest description of a device, in characters.
const LONGEST_DEVICE: usize = 60;

/// What a browser keeps to be known again: the value of its cookie, and for how long it is good.
#[derive(Clone)]
pub struct SessionToken {
    /// A signed token; it opens the account.
    pub value: String,
    /// From now on.
    pub lasts: Duration,
}

/// Masked: it opens the account.
impl fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionToken(…)")
    }
}

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// There is no such account, the password is another one, or the account may not be used: which of them is not told.
    #[error("the name or the password is not right")]
    Refused,
    /// Too many tries failed, from where this one comes.
    #[error("too many tries failed")]
    TooOften(Wait),
    /// Passwords cannot be verified now.
    #[error(transparent)]
    Passwords(#[from] PasswordsError),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<ThrottleError> for SignInError {
    fn from(error: ThrottleError) -> Self {
        match error {
            ThrottleError::TooOften(wait) => Self::TooOften(wait),
            ThrottleError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Platform {
    /// Signs in by pseudonym or confirmed address, and password. `device` says in a few words where. Whether there is such
    /// an account cannot be told from what comes back, nor from how long it takes.
    ///
    /// # Errors
    ///
    /// [`SignInError`].
    pub async fn sign_in(
        &self,
        name: &str,
        password: &Password,
        device: &str,
        from: Network,
    ) -> Result<SessionToken, SignInError> {
        let name = named(name);
        let attempt = self
            .begin_try(Limited::Password, from, Some(&name.key))
            .await?;
        let found = self.account_named(&name).await?;
        let hash = found
            .as_ref()
            .map(|account| account.password_hash.0.as_str());
        let verified = self
            .verify_in_try::<SignInError>(attempt, hash, password)
            .await?;
        let account = found.filter(|account| verified.ok && account.disabled_at.is_none());
        let mut account = account.ok_or(SignInError::Refused)?;
        if verified.needs_rehash {
            self.rehash(&mut account, password).await?;
        }
        self.begin_session(&account, device).await
    }

    /// Signs in a new member, who has just chosen the password.
    ///
    /// # Errors
    ///
    /// [`SignInError::Refused`] where the account is gone already.
    pub async fn sign_in_new(
        &self,
        account: &AccountId,
        device: &str,
    ) -> Result<SessionToken, SignInError> {
        let account = self.account(account).await?.ok_or(SignInError::Refused)?;
        self.begin_session(&account, device).await
    }

    /// Verifies a password, and says how the try went: while passwords cannot be verified, nobody has failed.
    pub(crate) async fn verify_in_try<E: From<PasswordsError> + From<StorageError>>(
        &self,
        attempt: Try,
        hash: Option<&str>,
        password: &Password,
    ) -> Result<Verified, E> {
        match self.inner.outside.passwords.verify(hash, password).await {
            Ok(verified) => {
                if verified.ok {
                    self.try_succeeded(attempt).await?;
                }
                Ok(verified)
            }
            Err(error) => {
                self.take_try_back(attempt).await?;
                Err(error.into())
            }
        }
    }

    async fn account_named(&self, name: &Named) -> Result<Option<StoredAccount>, StorageError> {
        let storage = &self.inner.storage;
        if name.is_email {
            storage.account_of_email(&name.key).await
        } else {
            storage.account_of_pseudonym(&name.key).await
        }
    }

    /// Hashes a password anew, as it is done today.
    async fn rehash(
        &self,
        account: &mut StoredAccount,
        password: &Password,
    ) -> Result<(), SignInError> {
        let outside = &self.inner.outside;
        let hash = outside.passwords.hash(password, &*outside.entropy).await?;
        let before = std::mem::replace(&mut account.password_hash, StoredHash(hash.clone()));
        let decide = |stored: &StoredAccount| {
            // Changed meanwhile: that one stands.
            let same = stored.password_hash == before;
            Ok::<_, StorageError>(AccountChange {
                password_hash: same.then_some(hash),
                ..AccountChange::default()
            })
        };
        match self.inner.storage.change_account(&account.id, decide).await {
            Err(storage::ChangeAccountError::Storage(error)) => Err(error.into()),
            // Gone meanwhile: beginning a session will say so.
            _ => Ok(()),
        }
    }

    /// Begins a session of an account as it was when its password was verified: where it was changed or closed meanwhile,
    /// there is none.
    async fn begin_session(
        &self,
        account: &StoredAccount,
        device: &str,
    ) -> Result<SessionToken, SignInError> {
        let now = self.now();
        let lasts = kept_of(account.role);
        let id = random_hex(&mut self.inner.outside.entropy.rng());
        let key = self.signing_key().await?;
        let session = StoredSession {
            id: id.clone(),
            device: device.chars().take(LONGEST_DEVICE).collect(),
            created_at: now,
            last_seen_at: now,
            expires_at: now + lasts,
        };
        let storage = &self.inner.storage;
        if !storage.create_session(account, &session).await? {
            return Err(SignInError::Refused);
        }
        let claims = Claims::of_session(&account.id, &SessionId(id), now, now + lasts);
        Ok(SessionToken {
            value: claims.sign(&key)?,
            lasts,
        })
    }
}

/// Whom somebody named, who signs in.
struct Named {
    is_email: bool,
    /// By which the account is found.
    key: String,
}

fn named(typed: &str) -> Named {
    /// Longer than any name and any address.
    const LONGEST: usize = 1_000;
    let typed: String = typed.chars().take(LONGEST).collect();
    // A pseudonym holds no `@`.
    let is_email = typed.contains('@');
    let address = EmailAddress::parse(&typed).filter(|_| is_email);
    // What is no address is looked for too: whether it is one takes no other time.
    let key = address.map_or_else(|| Pseudonym::key_of(&typed), |address| address.key());
    Named { is_email, key }
}
