//! The database: entities, queries and transactions, on SQLite or PostgreSQL, chosen by the URL at run time.
//!
//! The rules about what may be stored when are the platform's; this crate keeps them atomic.

mod attempts;
mod connect;
mod entities;
mod error;

pub use attempts::{
    AttemptChange, AttemptQuestion, NewAttempt, NewAttemptQuestion, QuestionChange, StoredAttempt,
    UpdateError,
};
pub use connect::Storage;
pub use error::StorageError;
