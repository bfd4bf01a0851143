//! The database: entities, queries and transactions, on SQLite or PostgreSQL, chosen by the URL at run time.
//!
//! The rules about what may be stored when are the platform's; this crate keeps them atomic.

mod accounts;
mod attempts;
mod audit;
mod connect;
mod entities;
mod error;
mod failures;
mod link_tokens;
mod my_data;
mod outbox;
mod progress;
mod retention;
mod sessions;
mod signing_keys;
mod wiping;
mod words;

pub use accounts::{
    AccountChange, AccountSearch, ChangeAccountError, CreateAccountError, EndSessions, NewAccount,
    Role, StaffAct, StoredAccount, StoredHash,
};
pub use attempts::{
    AttemptChange, AttemptQuestion, NewAttempt, NewAttemptQuestion, QuestionChange, StoredAttempt,
    UpdateError,
};
pub use audit::{NewAuditEntry, StoredAuditEntry};
pub use connect::Storage;
pub use error::StorageError;
pub use failures::StoredFailures;
pub use link_tokens::{LinkPurpose, StoredLink};
pub use my_data::{
    AttemptOfAccount, KeptAbout, KeptAct, KeptCompletion, KeptLetter, KeptLink, KeptPath,
    KeptTicks, StartedAttempt,
};
pub use outbox::{NewMail, StoredMail};
pub use progress::{
    CompletedKind, Completion, CompletionChange, PathChange, ProgressChange, QuizResults,
    StoredPath, StoredResult,
};
pub use retention::{KeptSince, Outdated};
pub use sessions::StoredSession;
pub use signing_keys::StoredKey;
pub use wiping::Wiped;
