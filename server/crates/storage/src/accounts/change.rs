//! Changing an account in one transaction.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    Set, SqlErr,
};
use time::OffsetDateTime;

use super::{Role, StoredAccount};
use crate::{
    Storage, StorageError,
    connect::WriteTransaction,
    entities::{account, session},
    link_tokens::{LinkPurpose, forget_links, use_link},
    outbox::{NewMail, enqueue},
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
    /// When its owner was warned that it goes because nobody uses it.
    pub warned_at: Option<OffsetDateTime>,
    /// Its confirmed address, as it was typed and by which it is found; `Some(None)`: none.
    pub email: Option<Option<(String, String)>>,
    /// The address that waits for its confirmation, and since when; `Some(None)`: none.
    pub pending_email: Option<Option<(String, OffsetDateTime)>>,
    /// Which of its sessions end with this.
    pub end_sessions: EndSessions,
    /// The hash of the link that allows this. It is used up; without it, nothing is changed.
    pub uses_link: Option<String>,
    /// Which of its links do nothing any more.
    pub forget_links: Vec<LinkPurpose>,
    /// Letters about it.
    pub letters: Vec<NewMail>,
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
    /// The link that allows it does nothing any more.
    #[error("the link does nothing any more")]
    LinkGone,
    /// The caller refused.
    #[error(transparent)]
    Refused(E),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl<E> From<DbErr> for ChangeAccountError<E> {
    fn from(error: DbErr) -> Self {
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
        keep(&transaction, row, change).await?;
        Ok(transaction.commit().await?)
    }
}

/// Keeps what was decided of an account.
pub(super) async fn keep<E>(
    transaction: &WriteTransaction,
    row: account::Model,
    change: AccountChange,
) -> Result<(), ChangeAccountError<E>> {
    let id = row.id.clone();
    if let Some(hash) = &change.uses_link
        && !use_link(transaction, hash).await?
    {
        return Err(ChangeAccountError::LinkGone);
    }
    forget_links(transaction, &id, &change.forget_links).await?;
    for letter in &change.letters {
        enqueue(transaction, letter).await?;
    }
    let ended = change.end_sessions.clone();
    let changed = apply(row, change);
    if changed.is_changed() {
        changed.update(&**transaction).await?;
    }
    let sessions = session::Entity::delete_many().filter(session::Column::AccountId.eq(id));
    match ended {
        EndSessions::None => {}
        EndSessions::Others(kept) => {
            let others = sessions.filter(session::Column::Id.ne(kept));
            others.exec(&**transaction).await?;
        }
        EndSessions::All => {
            sessions.exec(&**transaction).await?;
        }
    }
    Ok(())
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
    if let Some(at) = change.warned_at {
        row.warned_at = Set(Some(at));
    }
    if let Some(email) = change.email {
        let (email, key) = email.unzip();
        row.email = Set(email);
        row.email_key = Set(key);
    }
    if let Some(pending) = change.pending_email {
        let (email, since) = pending.unzip();
        row.pending_email = Set(email);
        row.pending_email_since = Set(since);
    }
    row
}

impl Storage {
    /// Forgets the addresses that have waited for their confirmation since before `before`, and gives how many there were.
    /// Their accounts stay.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was forgotten.
    pub async fn forget_pending_emails(&self, before: OffsetDateTime) -> Result<u64, StorageError> {
        let transaction = self.begin_write().await?;
        let forgotten = account::Entity::update_many()
            .col_expr(account::Column::PendingEmail, Option::<String>::None.into())
            .col_expr(
                account::Column::PendingEmailSince,
                Option::<OffsetDateTime>::None.into(),
            )
            .filter(account::Column::PendingEmailSince.lt(before))
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(forgotten.rows_affected)
    }
}
