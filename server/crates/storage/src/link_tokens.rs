//! The links in letters that do something: each works once, for a while, and the last one that was sent.

use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError,
    connect::WriteTransaction,
    entities::link_token,
    words::{read_word, write_word},
};

/// What a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkPurpose {
    /// It confirms an address.
    Confirm,
    /// It lets a new password be chosen.
    Reset,
}

/// A link as it is kept.
#[derive(Clone)]
pub struct StoredLink {
    /// SHA-256 of what stands in the link, in hexadecimal.
    pub hash: String,
    /// Whose it is.
    pub account: String,
    /// What it does.
    pub purpose: LinkPurpose,
    /// The address that it was sent to; `None`: it was given to somebody in another way.
    pub email: Option<String>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// From when on it does nothing.
    pub expires_at: OffsetDateTime,
}

/// Masked: it holds an address.
impl std::fmt::Debug for StoredLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredLink")
            .field("purpose", &self.purpose)
            .finish_non_exhaustive()
    }
}

impl Storage {
    /// Keeps a new link. The account's others for the same purpose do nothing any more.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails, or the account is gone; then nothing was changed.
    pub async fn create_link(&self, new: &StoredLink) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        forget_links(&transaction, &new.account, &[new.purpose]).await?;
        let row = link_token::ActiveModel {
            hash: Set(new.hash.clone()),
            account_id: Set(new.account.clone()),
            purpose: Set(write_word("purpose", &new.purpose)?),
            email: Set(new.email.clone()),
            created_at: Set(new.created_at),
            expires_at: Set(new.expires_at),
        };
        row.insert(&*transaction).await?;
        Ok(transaction.commit().await?)
    }

    /// The link with this hash, if there is one, also where its time is over.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn link(&self, hash: &str) -> Result<Option<StoredLink>, StorageError> {
        let row = link_token::Entity::find_by_id(hash).one(self.db()).await?;
        row.map(of_row).transpose()
    }

    /// Forgets the links whose time was over before `now`, and gives how many there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was forgotten.
    pub async fn delete_old_links(&self, now: OffsetDateTime) -> Result<u64, StorageError> {
        let transaction = self.begin_write().await?;
        let deleted = link_token::Entity::delete_many()
            .filter(link_token::Column::ExpiresAt.lte(now))
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(deleted.rows_affected)
    }
}

fn of_row(row: link_token::Model) -> Result<StoredLink, StorageError> {
    Ok(StoredLink {
        purpose: read_word("purpose", &row.purpose)?,
        hash: row.hash,
        account: row.account_id,
        email: row.email,
        created_at: row.created_at,
        expires_at: row.expires_at,
    })
}

/// Forgets an account's links for these purposes.
pub(crate) async fn forget_links(
    transaction: &WriteTransaction,
    account: &str,
    purposes: &[LinkPurpose],
) -> Result<(), StorageError> {
    if purposes.is_empty() {
        return Ok(());
    }
    let purposes = purposes
        .iter()
        .map(|purpose| write_word("purpose", purpose))
        .collect::<Result<Vec<_>, _>>()?;
    link_token::Entity::delete_many()
        .filter(link_token::Column::AccountId.eq(account))
        .filter(link_token::Column::Purpose.is_in(purposes))
        .exec(&**transaction)
        .await?;
    Ok(())
}

/// Uses a link up. Gives whether it was there: of several who come with the same one, one finds it.
pub(crate) async fn use_link(
    transaction: &WriteTransaction,
    hash: &str,
) -> Result<bool, StorageError> {
    let used = link_token::Entity::delete_by_id(hash)
        .exec(&**transaction)
        .await?;
    Ok(used.rows_affected > 0)
}
