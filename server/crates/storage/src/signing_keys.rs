//! The keys that the site signs with, shared by all nodes.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter,
    QueryOrder, Set,
};
use time::OffsetDateTime;

use crate::{Storage, StorageError, entities::signing_key};

/// A key as it is kept.
#[derive(Clone)]
pub struct StoredKey {
    /// What tokens name it by (`kid`): 32 hexadecimal digits.
    pub id: String,
    /// 32 bytes in hexadecimal.
    pub secret: String,
    /// When it was made.
    pub created_at: OffsetDateTime,
}

/// Masked: it signs for the site.
impl std::fmt::Debug for StoredKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl From<signing_key::Model> for StoredKey {
    fn from(row: signing_key::Model) -> Self {
        Self {
            id: row.id,
            secret: row.secret,
            created_at: row.created_at,
        }
    }
}

impl Storage {
    /// The keys there are, the newest first.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn signing_keys(&self) -> Result<Vec<StoredKey>, StorageError> {
        Ok(newest_first(self.db()).await?)
    }

    /// Adds `new` where no key is younger than `fresh_after`, and drops those older than `drop_before`. Of several nodes
    /// that ask at once, one adds its key. Gives the keys there are then, the newest first.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was changed.
    pub async fn rotate_signing_keys(
        &self,
        new: &StoredKey,
        fresh_after: OffsetDateTime,
        drop_before: OffsetDateTime,
    ) -> Result<Vec<StoredKey>, StorageError> {
        let transaction = self.begin_write().await?;
        if transaction.get_database_backend() == DbBackend::Postgres {
            let lock = "LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE";
            transaction.execute_unprepared(lock).await?;
        }
        signing_key::Entity::delete_many()
            .filter(signing_key::Column::CreatedAt.lt(drop_before))
            .exec(&*transaction)
            .await?;
        let keys = newest_first(&*transaction).await?;
        if keys.first().is_none_or(|key| key.created_at < fresh_after) {
            let row = signing_key::ActiveModel {
                id: Set(new.id.clone()),
                secret: Set(new.secret.clone()),
                created_at: Set(new.created_at),
            };
            row.insert(&*transaction).await?;
        }
        let keys = newest_first(&*transaction).await?;
        transaction.commit().await?;
        Ok(keys)
    }
}

async fn newest_first(db: &impl ConnectionTrait) -> Result<Vec<StoredKey>, sea_orm::DbErr> {
    let rows = signing_key::Entity::find()
        .order_by_desc(signing_key::Column::CreatedAt)
        .order_by_asc(signing_key::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(StoredKey::from).collect())
}
