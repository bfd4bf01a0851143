//! Accounts: made, found, changed.

mod change;
mod create;
mod find;
mod role;
mod search;
mod staff;

use time::OffsetDateTime;

use crate::{StorageError, entities::account, words::read_word};

pub use change::{AccountChange, ChangeAccountError, EndSessions};
pub use create::{CreateAccountError, NewAccount};
pub use role::Role;
pub use search::AccountSearch;
pub use staff::StaffAct;

/// An account as it is kept.
#[derive(Clone, Debug)]
pub struct StoredAccount {
    /// Its identity, which outlives every name: 32 hexadecimal digits.
    pub id: String,
    /// As its owner wrote it.
    pub pseudonym: String,
    /// In PHC's form. Not a secret that opens anything, but nobody's to read.
    pub password_hash: StoredHash,
    /// What it may do.
    pub role: Role,
    /// The language that letters to its owner are written in.
    pub language: String,
    /// A confirmed address.
    pub email: Option<String>,
    /// An address that waits for its confirmation, and since when.
    pub pending_email: Option<(String, OffsetDateTime)>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was last used, to the day.
    pub last_seen_at: OffsetDateTime,
    /// Since when it may not be used.
    pub disabled_at: Option<OffsetDateTime>,
    /// When it goes, where its owner asked for that.
    pub delete_after: Option<OffsetDateTime>,
    /// When its owner was warned that it goes because nobody uses it.
    pub warned_at: Option<OffsetDateTime>,
}

/// A hashed password, masked where it is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredHash(pub String);

impl std::fmt::Debug for StoredHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoredHash(…)")
    }
}

impl StoredAccount {
    pub(crate) fn of_row(row: account::Model) -> Result<Self, StorageError> {
        Ok(Self {
            role: read_word("role", &row.role)?,
            id: row.id,
            pseudonym: row.pseudonym,
            password_hash: StoredHash(row.password_hash),
            language: row.language,
            email: row.email,
            pending_email: row.pending_email.zip(row.pending_email_since),
            created_at: row.created_at,
            last_seen_at: row.last_seen_at,
            disabled_at: row.disabled_at,
            delete_after: row.delete_after,
            warned_at: row.warned_at,
        })
    }
}
