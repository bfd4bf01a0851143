//! Erasing what a person has done here, and nothing else of them.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::{
    Storage, StorageError, StoredAccount,
    attempts::forget::forget_unasked_versions,
    entities::{account, attempt, completion, course_path, step_tick},
    wiping::mark_for_wiping,
};

impl Storage {
    /// Erases what was done in an account: what is marked as done, ticked steps, where its owner stopped, and every
    /// attempt. The account stays. Nothing is erased where its password is not any more what it was when it was verified.
    /// Gives whether it was done.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was erased.
    pub async fn erase_progress(&self, account: &StoredAccount) -> Result<bool, StorageError> {
        let transaction = self.begin_write().await?;
        let found = account::Entity::find_by_id(&account.id)
            .lock_exclusive()
            .one(&*transaction)
            .await?;
        if found.is_none_or(|row| row.password_hash != account.password_hash.0) {
            return Ok(false);
        }
        let account = account.id.as_str();
        completion::Entity::delete_many()
            .filter(completion::Column::AccountId.eq(account))
            .exec(&*transaction)
            .await?;
        step_tick::Entity::delete_many()
            .filter(step_tick::Column::AccountId.eq(account))
            .exec(&*transaction)
            .await?;
        course_path::Entity::delete_many()
            .filter(course_path::Column::AccountId.eq(account))
            .exec(&*transaction)
            .await?;
        let attempts = attempt::Entity::delete_many()
            .filter(attempt::Column::AccountId.eq(account))
            .exec(&*transaction)
            .await?;
        if attempts.rows_affected > 0 {
            forget_unasked_versions(&transaction).await?;
        }
        mark_for_wiping(&transaction).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
