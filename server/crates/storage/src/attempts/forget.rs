//! Forgetting attempts whose time is over.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, sea_query::Query,
};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError,
    entities::{attempt, attempt_question, question_version},
};

impl Storage {
    /// Deletes the attempts that were left unfinished before `open_before` and those graded before `graded_before`, and
    /// the versions of questions that no attempt asks any more. Gives how many attempts there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was deleted.
    pub async fn delete_old_attempts(
        &self,
        open_before: OffsetDateTime,
        graded_before: OffsetDateTime,
    ) -> Result<u64, StorageError> {
        use attempt::Column;

        let unfinished = Condition::all()
            .add(Column::SubmittedAt.is_null())
            .add(Column::StartedAt.lt(open_before))
            .add(
                Condition::any()
                    .add(Column::SavedAt.is_null())
                    .add(Column::SavedAt.lt(open_before)),
            );
        let old = Condition::any()
            .add(unfinished)
            .add(Column::SubmittedAt.lt(graded_before));
        let transaction = self.begin_write().await?;
        if transaction.get_database_backend() == DbBackend::Postgres {
            // An attempt that begins counts on a version that it finds: it waits, or this does.
            let lock = "LOCK TABLE question_versions IN SHARE ROW EXCLUSIVE MODE";
            transaction.execute_unprepared(lock).await?;
        }
        let deleted = attempt::Entity::delete_many()
            .filter(old)
            .exec(&*transaction)
            .await?;
        if deleted.rows_affected > 0 {
            let asked = Query::select()
                .column(attempt_question::Column::VersionHash)
                .from(attempt_question::Entity)
                .to_owned();
            question_version::Entity::delete_many()
                .filter(question_version::Column::Hash.not_in_subquery(asked))
                .exec(&*transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(deleted.rows_affected)
    }
}
