//! Forgetting attempts whose time is over.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, QueryFilter,
    sea_query::{Expr, ExprTrait, Query},
};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError,
    connect::WriteTransaction,
    entities::{attempt, attempt_question, question_version},
};

impl Storage {
    /// Deletes the visitors' attempts that were left unfinished before `open_before` and those graded before
    /// `graded_before`, and the versions of questions that no attempt asks any more. Gives how many attempts there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was deleted.
    pub async fn delete_old_attempts(
        &self,
        open_before: OffsetDateTime,
        graded_before: OffsetDateTime,
    ) -> Result<u64, StorageError> {
        let transaction = self.begin_write().await?;
        let deleted = attempt::Entity::delete_many()
            .filter(old_attempts(open_before, graded_before))
            .exec(&*transaction)
            .await?;
        if deleted.rows_affected > 0 {
            forget_unasked_versions(&transaction).await?;
        }
        transaction.commit().await?;
        Ok(deleted.rows_affected)
    }
}

/// The attempts that [`Storage::delete_old_attempts`] deletes.
pub(crate) fn old_attempts(
    open_before: OffsetDateTime,
    graded_before: OffsetDateTime,
) -> Condition {
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
    Condition::all().add(Column::AccountId.is_null()).add(old)
}

/// Deletes the versions of questions that no attempt asks any more, after attempts were deleted.
pub(crate) async fn forget_unasked_versions(
    transaction: &WriteTransaction,
) -> Result<(), StorageError> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        // An attempt that begins counts on a version that it finds: it waits, or this does.
        let lock = "LOCK TABLE question_versions IN SHARE ROW EXCLUSIVE MODE";
        transaction.execute_unprepared(lock).await?;
    }
    // Not `NOT IN`, which PostgreSQL answers by reading all questions again for each version.
    let asks = Query::select()
        .expr(Expr::val(1))
        .from(attempt_question::Entity)
        .and_where(
            Expr::col((
                attempt_question::Entity,
                attempt_question::Column::VersionHash,
            ))
            .equals((question_version::Entity, question_version::Column::Hash)),
        )
        .to_owned();
    question_version::Entity::delete_many()
        .filter(Expr::exists(asks).not())
        .exec(&**transaction)
        .await?;
    Ok(())
}
