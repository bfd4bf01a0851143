//! Reading what a learner has done.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Completion, StoredPath};
use crate::{
    Storage, StorageError,
    entities::{completion, course_path, step_tick},
    words::{read_json, read_word},
};

impl Storage {
    /// The items of a course that an account has done, by their identities.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn done_in(
        &self,
        account: &str,
        course_id: &str,
    ) -> Result<Vec<String>, StorageError> {
        use completion::Column;

        let done = completion::Entity::find()
            .select_only()
            .column(Column::ItemId)
            .filter(Column::AccountId.eq(account))
            .filter(Column::CourseId.eq(course_id))
            .into_tuple()
            .all(self.db())
            .await?;
        Ok(done)
    }

    /// All that an account has done, the newest first.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn completions(&self, account: &str) -> Result<Vec<Completion>, StorageError> {
        let rows = completion::Entity::find()
            .filter(completion::Column::AccountId.eq(account))
            .order_by_desc(completion::Column::DoneAt)
            .order_by_asc(completion::Column::ItemId)
            .all(self.db())
            .await?;
        let completions = rows.into_iter().map(|row| {
            Ok(Completion {
                kind: read_word("kind of item", &row.kind)?,
                course_id: row.course_id,
                item_id: row.item_id,
                title: row.title,
                language: row.language,
                done_at: row.done_at,
            })
        });
        completions.collect()
    }

    /// The steps of an activity that an account has ticked.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn ticked_steps(
        &self,
        account: &str,
        [course_id, item_id]: [&str; 2],
    ) -> Result<Vec<String>, StorageError> {
        let key = (account.to_owned(), course_id.to_owned(), item_id.to_owned());
        let row = step_tick::Entity::find_by_id(key).one(self.db()).await?;
        let steps = row.map(|row| read_json("list of steps", &row.steps));
        Ok(steps.transpose()?.unwrap_or_default())
    }

    /// Where an account is in a course, if it has begun it.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn path(
        &self,
        account: &str,
        course_id: &str,
    ) -> Result<Option<StoredPath>, StorageError> {
        let key = (account.to_owned(), course_id.to_owned());
        let row = course_path::Entity::find_by_id(key).one(self.db()).await?;
        Ok(row.map(StoredPath::from))
    }

    /// The courses that an account has begun, where it was last first; at most `most` of them.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn paths(&self, account: &str, most: u64) -> Result<Vec<StoredPath>, StorageError> {
        let rows = course_path::Entity::find()
            .filter(course_path::Column::AccountId.eq(account))
            .order_by_desc(course_path::Column::VisitedAt)
            .order_by_asc(course_path::Column::CourseId)
            .limit(most)
            .all(self.db())
            .await?;
        Ok(rows.into_iter().map(StoredPath::from).collect())
    }
}

impl From<course_path::Model> for StoredPath {
    fn from(row: course_path::Model) -> Self {
        Self {
            course_id: row.course_id,
            title: row.title,
            started_at: row.started_at,
            item_id: row.item_id,
            heading: row.heading,
            visited_at: row.visited_at,
        }
    }
}
