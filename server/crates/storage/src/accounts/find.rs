//! Finding an account.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::StoredAccount;
use crate::{Storage, StorageError, entities::account};

impl Storage {
    /// The account with this identity.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn account(&self, id: &str) -> Result<Option<StoredAccount>, StorageError> {
        let row = account::Entity::find_by_id(id).one(self.db()).await?;
        row.map(StoredAccount::of_row).transpose()
    }

    /// The account whose pseudonym has this key.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn account_of_pseudonym(
        &self,
        key: &str,
    ) -> Result<Option<StoredAccount>, StorageError> {
        self.account_where(account::Column::PseudonymKey, key).await
    }

    /// The account that has confirmed the address with this key.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn account_of_email(&self, key: &str) -> Result<Option<StoredAccount>, StorageError> {
        self.account_where(account::Column::EmailKey, key).await
    }

    async fn account_where(
        &self,
        column: account::Column,
        key: &str,
    ) -> Result<Option<StoredAccount>, StorageError> {
        // PostgreSQL takes it for a mistake of the program.
        if key.contains('\0') {
            return Ok(None);
        }
        let found = account::Entity::find().filter(column.eq(key));
        let row = found.one(self.db()).await?;
        row.map(StoredAccount::of_row).transpose()
    }
}
