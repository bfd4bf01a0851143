//! What can go wrong with the database.

/// A failure of the database, never of a request: whoever meets it can only try again later.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Neither `sqlite:` nor `postgres:` nor `postgresql:`.
    #[error("the database's address must begin with sqlite:// or postgres://")]
    UnknownScheme,
    /// Some versions of SQLite can lose a transaction when the write-ahead log is reset.
    #[error("SQLite {0} has a fault that can lose data; 3.51.3 or later is needed")]
    FaultySqlite(String),
    /// The address begins well and cannot be read. It is not repeated: it may hold a password.
    #[error("the database's address cannot be read: {0}")]
    UnreadableAddress(String),
    /// The database refused or could not be reached.
    #[error("the database cannot be used: {0}")]
    Database(sea_orm::DbErr),
    /// So many wait to write that no turn came in time.
    #[error("too many wait to write to the database")]
    Busy,
    /// A row holds what this version of the program did not write.
    #[error("the database holds a damaged {0}: {1}")]
    Damaged(&'static str, #[source] serde_json::Error),
    /// A kept answer does not fit its kept question.
    #[error("the database holds an attempt that contradicts itself: {0}")]
    Inconsistent(String),
}

// Not `#[from]`, which would make a source of it as well: its words are in ours, and would be said twice.
impl From<sea_orm::DbErr> for StorageError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Database(error)
    }
}
