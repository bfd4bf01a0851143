//! How often something was tried of late, counted for all nodes together.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, Statement, sea_query::Expr,
};
use time::OffsetDateTime;

use crate::{Storage, StorageError, entities::failure};

/// A count. It begins anew once its window is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFailures {
    /// A keyed hash of what is counted, in hexadecimal.
    pub key_hash: String,
    /// How often, since the window began.
    pub count: u32,
    /// When the window began.
    pub window_start: OffsetDateTime,
}

impl From<failure::Model> for StoredFailures {
    fn from(row: failure::Model) -> Self {
        Self {
            key_hash: row.key_hash,
            count: u32::try_from(row.count).unwrap_or_default(),
            window_start: row.window_start,
        }
    }
}

/// Counts one more. A window that began at `$3` or before is over, and another begins.
const COUNT: &str = "INSERT INTO failures (key_hash, count, window_start) VALUES ($1, 1, $2) \
    ON CONFLICT (key_hash) DO UPDATE SET \
    count = CASE WHEN failures.window_start <= $3 THEN 1 ELSE failures.count + 1 END, \
    window_start = CASE WHEN failures.window_start <= $3 THEN $2 ELSE failures.window_start END \
    RETURNING count, window_start";

impl Storage {
    /// The counts there are for these keys, in any order, those of windows that are over among them.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn failures(&self, keys: &[&str]) -> Result<Vec<StoredFailures>, StorageError> {
        let rows = failure::Entity::find()
            .filter(failure::Column::KeyHash.is_in(keys.iter().copied()))
            .all(self.db())
            .await?;
        Ok(rows.into_iter().map(StoredFailures::from).collect())
    }

    /// Counts one more for each key, and gives the counts then, in the same order. Beside each key stands the time at or
    /// before which a window must have begun to be over. Whoever counts for several keys gives them in the same order
    /// always: two that wait for each other would be turned away.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was counted.
    pub async fn count_failure(
        &self,
        keys: &[(&str, OffsetDateTime)],
        now: OffsetDateTime,
    ) -> Result<Vec<StoredFailures>, StorageError> {
        let transaction = self.begin_write().await?;
        let backend = transaction.get_database_backend();
        let mut counted = Vec::with_capacity(keys.len());
        for (key, over) in keys {
            let values = [(*key).into(), now.into(), (*over).into()];
            let statement = Statement::from_sql_and_values(backend, COUNT, values);
            let row = transaction.query_one_raw(statement).await?;
            let row = row
                .ok_or_else(|| StorageError::Inconsistent("a count was not written".to_owned()))?;
            let count: i32 = row.try_get("", "count")?;
            counted.push(StoredFailures {
                key_hash: (*key).to_owned(),
                count: u32::try_from(count).unwrap_or_default(),
                window_start: row.try_get("", "window_start")?,
            });
        }
        transaction.commit().await?;
        Ok(counted)
    }

    /// Counts one less for each key of `less`, and forgets those of `forgotten`.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing is changed.
    pub async fn take_failure_back(
        &self,
        less: &[&str],
        forgotten: &[&str],
    ) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        for key in less {
            failure::Entity::update_many()
                .col_expr(
                    failure::Column::Count,
                    Expr::col(failure::Column::Count).sub(1),
                )
                .filter(failure::Column::KeyHash.eq(*key))
                .filter(failure::Column::Count.gt(0))
                .exec(&*transaction)
                .await?;
        }
        failure::Entity::delete_many()
            .filter(failure::Column::KeyHash.is_in(forgotten.iter().copied()))
            .exec(&*transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Forgets the counts whose window began before `before`, and gives how many there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was forgotten.
    pub async fn delete_old_failures(&self, before: OffsetDateTime) -> Result<u64, StorageError> {
        let transaction = self.begin_write().await?;
        let deleted = failure::Entity::delete_many()
            .filter(failure::Column::WindowStart.lt(before))
            .exec(&*transaction)
            .await?;
        transaction.commit().await?;
        Ok(deleted.rows_affected)
    }
}
