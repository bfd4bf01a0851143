//! Letters that wait to be sent. What they say is found out when they are; no secret is kept here.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{Expr, LockBehavior, LockType},
};
use time::OffsetDateTime;

use crate::{Storage, StorageError, connect::WriteTransaction, entities::outgoing_mail};

/// A letter that is to be sent.
#[derive(Clone)]
pub struct NewMail {
    /// 32 hexadecimal digits.
    pub id: String,
    /// What it is about, in the platform's words.
    pub kind: &'static str,
    /// Whose it is; it goes with the account. `None`: whoever confirmed the address, if anybody did.
    pub account: Option<String>,
    /// Where it goes.
    pub address: String,
    /// The language's tag.
    pub language: String,
    /// What else it is about.
    pub detail: Option<String>,
    /// Now. It is due at once.
    pub at: OffsetDateTime,
}

/// A letter that waits, and was taken to be sent.
#[derive(Clone)]
pub struct StoredMail {
    /// 32 hexadecimal digits.
    pub id: String,
    /// What it is about.
    pub kind: String,
    /// Whose it is.
    pub account: Option<String>,
    /// Where it goes.
    pub address: String,
    /// The language's tag.
    pub language: String,
    /// What else it is about.
    pub detail: Option<String>,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// How often it was taken, this time counted.
    pub tries: u32,
}

/// Masked: they hold addresses.
macro_rules! masked {
    ($($kind:ident),*) => {$(
        impl std::fmt::Debug for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($kind))
                    .field("kind", &self.kind)
                    .finish_non_exhaustive()
            }
        }
    )*};
}
masked!(NewMail, StoredMail);

impl Storage {
    /// Keeps a letter, to be sent soon.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails, or the account is gone.
    pub async fn enqueue_mail(&self, new: &NewMail) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        enqueue(&transaction, new).await?;
        Ok(transaction.commit().await?)
    }

    /// Takes the letter that has waited longest of those due at `now`, if there is one. Nobody else gets it before
    /// `again_at`, by when it should have been sent, postponed or dropped.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn take_due_mail(
        &self,
        now: OffsetDateTime,
        again_at: OffsetDateTime,
    ) -> Result<Option<StoredMail>, StorageError> {
        use outgoing_mail::Column;

        let due = outgoing_mail::Entity::find()
            .filter(Column::NextTryAt.lte(now))
            .order_by_asc(Column::NextTryAt)
            .order_by_asc(Column::Id);
        // Most of the time there is none, and then nobody's turn to write is taken.
        if due.clone().limit(1).one(self.db()).await?.is_none() {
            return Ok(None);
        }
        let transaction = self.begin_write().await?;
        // Another node may hold it at this moment: it is that node's. (SQLite lets one writer in at a time.)
        let row = due
            .limit(1)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .one(&*transaction)
            .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        outgoing_mail::Entity::update_many()
            .col_expr(Column::NextTryAt, again_at.into())
            .col_expr(Column::Tries, Expr::val(row.tries.saturating_add(1)))
            .filter(Column::Id.eq(&row.id))
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(Some(StoredMail {
            tries: u32::try_from(row.tries)
                .unwrap_or_default()
                .saturating_add(1),
            id: row.id,
            kind: row.kind,
            account: row.account_id,
            address: row.address,
            language: row.language,
            detail: row.detail,
            created_at: row.created_at,
        }))
    }

    /// Lets a letter wait until `until`.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn postpone_mail(&self, id: &str, until: OffsetDateTime) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        outgoing_mail::Entity::update_many()
            .col_expr(outgoing_mail::Column::NextTryAt, until.into())
            .filter(outgoing_mail::Column::Id.eq(id))
            .exec(&*transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Drops a letter that was sent, or never will be.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn drop_mail(&self, id: &str) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        outgoing_mail::Entity::delete_by_id(id)
            .exec(&*transaction)
            .await?;
        Ok(transaction.commit().await?)
    }
}

/// Keeps a letter, together with what the transaction changes.
pub(crate) async fn enqueue(
    transaction: &WriteTransaction,
    new: &NewMail,
) -> Result<(), sea_orm::DbErr> {
    let row = outgoing_mail::ActiveModel {
        id: Set(new.id.clone()),
        kind: Set(new.kind.to_owned()),
        account_id: Set(new.account.clone()),
        address: Set(new.address.clone()),
        language: Set(new.language.clone()),
        detail: Set(new.detail.clone()),
        created_at: Set(new.at),
        next_try_at: Set(new.at),
        tries: Set(0),
    };
    row.insert(&**transaction).await?;
    Ok(())
}
