//! Sessions: who is signed in, on which devices, and for how long.

mod keys;
mod sign_in;
mod token;

use std::{fmt, str::FromStr};

use storage::{Role, StorageError, StoredAccount, StoredSession};
use time::{Duration, OffsetDateTime};

use crate::{AccountId, Platform, accounts::is_id};

pub(crate) use keys::SigningKeys;
pub use keys::{KEY_KEPT, KEY_USED, SigningKey};
pub use sign_in::{SessionToken, SignInError};

/// For how long a learner's session lasts, however much it is used.
pub const SESSION_KEPT: Duration = Duration::days(90);
/// For how long a learner's session lasts without being used.
pub const SESSION_IDLE: Duration = Duration::days(14);
/// For how long the session of an author or administrator lasts.
pub const STAFF_SESSION_KEPT: Duration = Duration::hours(12);
/// How often the use of a session is written down.
const TOUCHED: Duration = Duration::hours(1);

/// What a session is known by: 128 random bits in hexadecimal. Signed by the site it opens an account, and so it is not
/// printed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SessionId(String);

impl SessionId {
    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SessionId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if is_id(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionId(…)")
    }
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Whose session it is.
    pub account: AccountId,
    /// The session.
    pub session: SessionId,
    /// What the account is called.
    pub pseudonym: String,
    /// What it may do.
    pub role: Role,
    /// When the account goes, where its owner asked for that.
    pub delete_after: Option<OffsetDateTime>,
}

impl Platform {
    /// Who asks, by the value of their cookie: nobody where the token is not one of this site's, its session has ended, or
    /// the account may not be used.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn signed_in(&self, token: &str) -> Result<Option<SignedIn>, StorageError> {
        let Some(claims) = self.read_token(token).await? else {
            return Ok(None);
        };
        let Some((session, account)) = self.inner.storage.session(&claims.sid).await? else {
            return Ok(None);
        };
        let now = self.now();
        if account.id != claims.sub
            || account.disabled_at.is_some()
            || is_over(&session, &account, now)
        {
            return Ok(None);
        }
        if now - session.last_seen_at >= TOUCHED {
            let touched = self
                .inner
                .storage
                .touch_session(&session.id, &account.id, now)
                .await;
            if let Err(error) = touched {
                // Reading goes on where nothing can be written, on a full disk for example.
                tracing::warn!(%error, "the use of a session could not be written down");
            }
        }
        Ok(Some(SignedIn {
            account: AccountId::known(account.id),
            session: SessionId(session.id),
            pseudonym: account.pseudonym,
            role: account.role,
            delete_after: account.delete_after,
        }))
    }

    /// The devices that an account is signed in on, the last used first.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn sessions(&self, who: &SignedIn) -> Result<Vec<StoredSession>, StorageError> {
        let now = self.now();
        let idle = idle_of(who.role);
        let sessions = self.inner.storage.sessions_of(who.account.as_str()).await?;
        let live =
            |session: &StoredSession| now < session.expires_at && now - session.last_seen_at < idle;
        Ok(sessions.into_iter().filter(live).collect())
    }

    /// Ends one session of an account. Gives whether there was one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn end_session(
        &self,
        account: &AccountId,
        session: &SessionId,
    ) -> Result<bool, StorageError> {
        let storage = &self.inner.storage;
        storage
            .end_session(account.as_str(), session.as_str())
            .await
    }

    /// Ends every session of an account but the one that asks.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn end_other_sessions(&self, who: &SignedIn) -> Result<u64, StorageError> {
        let storage = &self.inner.storage;
        storage
            .end_other_sessions(who.account.as_str(), who.session.as_str())
            .await
    }

    /// Forgets the sessions that are over, and gives how many there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn forget_old_sessions(&self) -> Result<u64, StorageError> {
        let now = self.now();
        self.inner
            .storage
            .delete_old_sessions(now, now - SESSION_IDLE)
            .await
    }
}

fn is_over(session: &StoredSession, account: &StoredAccount, now: OffsetDateTime) -> bool {
    now >= session.expires_at || now - session.last_seen_at >= idle_of(account.role)
}

/// For how long a session lasts without being used.
fn idle_of(role: Role) -> Duration {
    if role.is_staff() {
        STAFF_SESSION_KEPT
    } else {
        SESSION_IDLE
    }
}

/// For how long a session lasts, however much it is used.
fn kept_of(role: Role) -> Duration {
    if role.is_staff() {
        STAFF_SESSION_KEPT
    } else {
        SESSION_KEPT
    }
}
