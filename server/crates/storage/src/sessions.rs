//! Sessions: which devices are signed in.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError, StoredAccount,
    connect::WriteTransaction,
    entities::{account, session},
};

/// A device that is signed in.
#[derive(Clone, Debug)]
pub struct StoredSession {
    /// What its cookie names: 32 hexadecimal digits.
    pub id: String,
    /// Browser and system, in a few words; may be empty.
    pub device: String,
    /// When it began.
    pub created_at: OffsetDateTime,
    /// When it was last used, to the hour.
    pub last_seen_at: OffsetDateTime,
    /// When it ends, however much it is used.
    pub expires_at: OffsetDateTime,
}

impl From<session::Model> for StoredSession {
    fn from(row: session::Model) -> Self {
        Self {
            id: row.id,
            device: row.device,
            created_at: row.created_at,
            last_seen_at: row.last_seen_at,
            expires_at: row.expires_at,
        }
    }
}

impl Storage {
    /// Keeps a session that begins, and that its account was used; not where the account is not any more as it was when its
    /// password was verified. Gives whether it was kept.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails, or the account is gone.
    pub async fn create_session(
        &self,
        account: &StoredAccount,
        new: &StoredSession,
    ) -> Result<bool, StorageError> {
        let transaction = self.begin_write().await?;
        let row = account::Entity::find_by_id(&account.id)
            .lock_exclusive()
            .one(&*transaction)
            .await?;
        let stored = row.map(StoredAccount::of_row).transpose()?;
        let same = stored.is_some_and(|stored| {
            stored.password_hash == account.password_hash
                && stored.role == account.role
                && stored.disabled_at.is_none()
        });
        if !same {
            return Ok(false);
        }
        let account = account.id.as_str();
        let row = session::ActiveModel {
            id: Set(new.id.clone()),
            account_id: Set(account.to_owned()),
            device: Set(new.device.clone()),
            created_at: Set(new.created_at),
            last_seen_at: Set(new.last_seen_at),
            expires_at: Set(new.expires_at),
        };
        row.insert(&*transaction).await?;
        seen(&transaction, account, new.created_at).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The session with this id, and whose it is.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn session(
        &self,
        id: &str,
    ) -> Result<Option<(StoredSession, StoredAccount)>, StorageError> {
        let found = session::Entity::find_by_id(id)
            .find_also_related(account::Entity)
            .one(self.db())
            .await?;
        let Some((session, Some(account))) = found else {
            return Ok(None);
        };
        Ok(Some((session.into(), StoredAccount::of_row(account)?)))
    }

    /// Keeps that a session and its account were used now.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn touch_session(
        &self,
        id: &str,
        account: &str,
        now: OffsetDateTime,
    ) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        // The account first, as whatever changes one does: on PostgreSQL, two that wait for each other would fail.
        seen(&transaction, account, now).await?;
        session::Entity::update_many()
            .col_expr(session::Column::LastSeenAt, now.into())
            .filter(session::Column::Id.eq(id))
            .exec(&*transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// The sessions of an account, the last used first.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn sessions_of(&self, account: &str) -> Result<Vec<StoredSession>, StorageError> {
        let rows = session::Entity::find()
            .filter(session::Column::AccountId.eq(account))
            .order_by_desc(session::Column::LastSeenAt)
            .order_by_desc(session::Column::CreatedAt)
            .order_by_asc(session::Column::Id)
            .all(self.db())
            .await?;
        Ok(rows.into_iter().map(StoredSession::from).collect())
    }

    /// Ends one session of an account. Gives whether there was such a one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn end_session(&self, account: &str, id: &str) -> Result<bool, StorageError> {
        let transaction = self.begin_write().await?;
        let ended = session::Entity::delete_many()
            .filter(session::Column::AccountId.eq(account))
            .filter(session::Column::Id.eq(id))
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(ended.rows_affected > 0)
    }

    /// Ends every session of an account but this one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn end_other_sessions(&self, account: &str, kept: &str) -> Result<u64, StorageError> {
        let transaction = self.begin_write().await?;
        let ended = session::Entity::delete_many()
            .filter(session::Column::AccountId.eq(account))
            .filter(session::Column::Id.ne(kept))
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(ended.rows_affected)
    }

    /// Forgets the sessions that ended before `now`, and those that were last used before `idle_before`.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn delete_old_sessions(
        &self,
        now: OffsetDateTime,
        idle_before: OffsetDateTime,
    ) -> Result<u64, StorageError> {
        let old = sea_orm::Condition::any()
            .add(session::Column::ExpiresAt.lte(now))
            .add(session::Column::LastSeenAt.lt(idle_before));
        let transaction = self.begin_write().await?;
        let ended = session::Entity::delete_many()
            .filter(old)
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(ended.rows_affected)
    }
}

/// Keeps that an account was used: its owner need not be warned any more.
async fn seen(
    transaction: &WriteTransaction,
    account: &str,
    now: OffsetDateTime,
) -> Result<(), StorageError> {
    account::Entity::update_many()
        .col_expr(account::Column::LastSeenAt, now.into())
        .col_expr(
            account::Column::WarnedAt,
            Option::<OffsetDateTime>::None.into(),
        )
        .filter(account::Column::Id.eq(account))
        .exec(&**transaction)
        .await?;
    Ok(())
}
