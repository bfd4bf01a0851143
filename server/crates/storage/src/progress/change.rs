//! Keeping what a learner does.

use sea_orm::{ConnectionTrait, EntityTrait, QuerySelect, Set, sea_query::OnConflict};
use time::OffsetDateTime;

use super::{Completion, StoredPath};
use crate::{
    Storage, StorageError,
    entities::{completion, course_path, step_tick},
    words::{read_json, write_json, write_word},
};

/// What is changed of a learner's progress in an item. What is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct ProgressChange {
    /// Where they are in its course.
    pub path: Option<PathChange>,
    /// Whether it is done.
    pub completion: Option<CompletionChange>,
    /// The steps that are ticked from now on, all of them.
    pub steps: Option<Vec<String>>,
}

/// Where a learner is in a course.
#[derive(Clone, Debug)]
pub struct PathChange {
    /// As it is where they have not begun the course.
    pub path: StoredPath,
    /// Whether it moves them where they have. When they began it stays.
    pub moves: bool,
}

/// Whether an item is done.
#[derive(Clone, Debug)]
pub enum CompletionChange {
    /// It is; who has done it before keeps that.
    Done(Completion),
    /// It is not.
    Undone,
}

impl Storage {
    /// Keeps where an account is in a course.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn keep_path(&self, account: &str, change: &PathChange) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        keep_path(&*transaction, account, change).await?;
        Ok(transaction.commit().await?)
    }

    /// Changes what is kept of an account's progress in an item, in one transaction. `decide` is given the steps that are
    /// ticked.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was changed.
    pub async fn change_progress(
        &self,
        account: &str,
        [course_id, item_id]: [&str; 2],
        now: OffsetDateTime,
        decide: impl FnOnce(Vec<String>) -> ProgressChange,
    ) -> Result<(), StorageError> {
        let transaction = self.begin_write().await?;
        let key = || (account.to_owned(), course_id.to_owned(), item_id.to_owned());
        let ticked = step_tick::Entity::find_by_id(key())
            .lock_exclusive()
            .one(&*transaction)
            .await?;
        let ticked = ticked.map(|row| read_json("list of steps", &row.steps));
        let change = decide(ticked.transpose()?.unwrap_or_default());
        if let Some(steps) = &change.steps {
            let row = step_tick::ActiveModel {
                account_id: Set(account.to_owned()),
                course_id: Set(course_id.to_owned()),
                item_id: Set(item_id.to_owned()),
                steps: Set(write_json("list of steps", steps)?),
                changed_at: Set(now),
            };
            keep_ticks(&*transaction, row).await?;
        }
        match change.completion {
            Some(CompletionChange::Done(done)) => {
                keep_completion(&*transaction, account, &done).await?;
            }
            Some(CompletionChange::Undone) => {
                completion::Entity::delete_by_id(key())
                    .exec(&*transaction)
                    .await?;
            }
            None => {}
        }
        if let Some(path) = &change.path {
            keep_path(&*transaction, account, path).await?;
        }
        Ok(transaction.commit().await?)
    }
}

async fn keep_ticks(
    db: &impl ConnectionTrait,
    row: step_tick::ActiveModel,
) -> Result<(), StorageError> {
    use step_tick::Column;

    step_tick::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([Column::AccountId, Column::CourseId, Column::ItemId])
                .update_columns([Column::Steps, Column::ChangedAt])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Keeps that an account has done something, unless it has before.
pub(crate) async fn keep_completion(
    db: &impl ConnectionTrait,
    account: &str,
    done: &Completion,
) -> Result<(), StorageError> {
    use completion::Column;

    let row = completion::ActiveModel {
        account_id: Set(account.to_owned()),
        course_id: Set(done.course_id.clone()),
        item_id: Set(done.item_id.clone()),
        kind: Set(write_word("kind of item", &done.kind)?),
        title: Set(done.title.clone()),
        language: Set(done.language.clone()),
        done_at: Set(done.done_at),
    };
    completion::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([Column::AccountId, Column::CourseId, Column::ItemId])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Keeps where an account is in a course.
pub(crate) async fn keep_path(
    db: &impl ConnectionTrait,
    account: &str,
    change: &PathChange,
) -> Result<(), StorageError> {
    use course_path::Column;

    let path = &change.path;
    let row = course_path::ActiveModel {
        account_id: Set(account.to_owned()),
        course_id: Set(path.course_id.clone()),
        title: Set(path.title.clone()),
        started_at: Set(path.started_at),
        item_id: Set(path.item_id.clone()),
        heading: Set(path.heading.clone()),
        visited_at: Set(path.visited_at),
    };
    let mut begun = OnConflict::columns([Column::AccountId, Column::CourseId]);
    if change.moves {
        begun.update_columns([
            Column::Title,
            Column::ItemId,
            Column::Heading,
            Column::VisitedAt,
        ]);
    } else {
        begun.do_nothing();
    }
    course_path::Entity::insert(row)
        .on_conflict(begun)
        .exec_without_returning(db)
        .await?;
    Ok(())
}
