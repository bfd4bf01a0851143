//! Changing an account in one transaction.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
    SqlErr,
};
use time::OffsetDateTime;

use super::{Role, StoredAccount};
use crate::{
    Storage, StorageError,
    entities::{account, session},
};

/// What is changed of an account. What is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct AccountChange {
    /// As its owner writes it, and by which it is found.
    pub pseudonym: Option<(String, String)>,
    /// In PHC's form.
    pub password_hash: Option<String>,
    /// What it may do.
    pub role: Option<Role>,
    /// The language of letters.
    pub language: Option<String>,
    /// When it was last used.
    pub last_seen_at: Option<OffsetDateTime>,
    /// Since when it may not be used; `Some(None)`: it may.
    pub disabled_at: Option<Option<OffsetDateTime>>,
    /// When it goes; `Some(None)`: it stays.
    pub delete_after: Option<Option<OffsetDateTime>>,
    /// Which of its sessions end with this.
    pub end_sessions: EndSessions,
}

/// Which sessions of an account end.
#[derive(Clone, Debug, Default)]
pub enum EndSessions {
    /// None.
    #[default]
    None,
    /// All but this one.
    Others(String),
    /// All.
    All,
}

/// Why an account was not changed. `E` is the caller's own refusal.
#[derive(Debug, thiserror::Error)]
pub enum ChangeAccountError<E> {
    /// There is no such account.
    #[error("there is no such account")]
    NotFound,
    /// Another account has this pseudonym or address.
    #[error("another account has this name")]
    Taken,
    /// The caller refused.
    #[error(transparent)]
    Refused(E),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl<E> From<sea_orm::DbErr> for ChangeAccountError<E> {
    fn from(error: sea_orm::DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Taken,
            _ => Self::Storage(error.into()),
        }
    }
}

impl Storage {
    /// Changes an account: `decide` is given it as it is kept, and what it decides is kept, whole. However many changes
    /// arrive at once, each sees what the one before it left.
    ///
    /// # Errors
    ///
    /// [`ChangeAccountError`]; in each case nothing was changed.
    pub async fn change_account<E>(
        &self,
        id: &str,
        decide: impl FnOnce(&StoredAccount) -> Result<AccountChange, E>,
    ) -> Result<(), ChangeAccountError<E>> {
        let transaction = self.begin_write().await?;
        let row = account::Entity::find_by_id(id)
            .lock_exclusive()
            .one(&*transaction)
            .await?
            .ok_or(ChangeAccountError::NotFound)?;
        let stored = StoredAccount::of_row(row.clone())?;
        let change = decide(&stored).map_err(ChangeAccountError::Refused)?;
        let ended = change.end_sessions.clone();
        let changed = apply(row, change);
        if changed.is_changed() {
            changed.update(&*transaction).await?;
        }
        let sessions = session::Entity::delete_many().filter(session::Column::AccountId.eq(id));
        match ended {
            EndSessions::None => {}
            EndSessions::Others(kept) => {
                let others = sessions.filter(session::Column::Id.ne(kept));
                others.exec(&*transaction).await?;
            }
            EndSessions::All => {
                sessions.exec(&*transaction).await?;
            }
        }
        Ok(transaction.commit().await?)
    }
}

fn apply(row: account::Model, change: AccountChange) -> account::ActiveModel {
    let mut row = row.into_active_model();
    if let Some((pseudonym, key)) = change.pseudonym {
        row.pseudonym = Set(pseudonym);
        row.pseudonym_key = Set(key);
    }
    if let Some(hash) = change.password_hash {
        row.password_hash = Set(hash);
    }
    if let Some(role) = change.role {
        row.role = Set(role.as_str().to_owned());
    }
    if let Some(language) = change.language {
        row.language = Set(language);
    }
    if let Some(at) = change.last_seen_at {
        row.last_seen_at = Set(at);
        // Who is back need not be warned any more.
        row.warned_at = Set(None);
    }
    if let Some(at) = change.disabled_at {
        row.disabled_at = Set(at);
    }
    if let Some(at) = change.delete_after {
        row.delete_after = Set(at);
    }
    row
}
