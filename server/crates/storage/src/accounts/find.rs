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
        let found = account::Entity::find().filter(account::Column::PseudonymKey.eq(key));
        let row = found.one(self.db()).await?;
        row.map(StoredAccount::of_row).transpose()
    }

    /// The account that has confirmed the address with this key.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn account_of_email(&self, key: &str) -> Result<Option<StoredAccount>, StorageError> {
        let found = account::Entity::find().filter(account::Column::EmailKey.eq(key));
        let row = found.one(self.db()).await?;
        row.map(StoredAccount::of_row).transpose()
    }
}
