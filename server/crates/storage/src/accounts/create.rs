//! Making an account.

use sea_orm::{ActiveModelTrait, Set, SqlErr};
use time::OffsetDateTime;

use super::Role;
use crate::{Storage, StorageError, entities::account};

/// An account that is made.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// 32 hexadecimal digits.
    pub id: &'a str,
    /// As its owner wrote it.
    pub pseudonym: &'a str,
    /// By which it is found, and which no two have.
    pub pseudonym_key: &'a str,
    /// In PHC's form.
    pub password_hash: &'a str,
    /// What it may do.
    pub role: Role,
    /// The language of letters to its owner.
    pub language: &'a str,
    /// Now.
    pub created_at: OffsetDateTime,
}

/// Why an account was not made.
#[derive(Debug, thiserror::Error)]
pub enum CreateAccountError {
    /// Another account has this pseudonym.
    #[error("another account has this pseudonym")]
    Taken,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Storage {
    /// Keeps a new account.
    ///
    /// # Errors
    ///
    /// [`CreateAccountError`]; then there is none.
    pub async fn create_account(&self, new: &NewAccount<'_>) -> Result<(), CreateAccountError> {
        let transaction = self.begin_write().await?;
        let row = account::ActiveModel {
            id: Set(new.id.to_owned()),
            pseudonym: Set(new.pseudonym.to_owned()),
            pseudonym_key: Set(new.pseudonym_key.to_owned()),
            password_hash: Set(new.password_hash.to_owned()),
            role: Set(new.role.as_str().to_owned()),
            language: Set(new.language.to_owned()),
            email: Set(None),
            email_key: Set(None),
            pending_email: Set(None),
            pending_email_since: Set(None),
            created_at: Set(new.created_at),
            last_seen_at: Set(new.created_at),
            disabled_at: Set(None),
            delete_after: Set(None),
            warned_at: Set(None),
        };
        match row.insert(&*transaction).await {
            Ok(_) => {}
            Err(error) => return Err(taken_or(error)),
        }
        transaction.commit().await.map_err(StorageError::from)?;
        Ok(())
    }
}

/// The pseudonym is the one thing about a new account that another can have.
fn taken_or(error: sea_orm::DbErr) -> CreateAccountError {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => CreateAccountError::Taken,
        _ => CreateAccountError::Storage(error.into()),
    }
}
