//! All that a learner has done.

use std::collections::BTreeSet;

use storage::{Completion, QuizResults, StorageError, StoredPath, StoredResult};

use super::CourseProgress;
use crate::{AccountId, Platform};

/// More courses than anybody begins.
const MOST_COURSES: u64 = 10_000;

/// All that a learner has done, in all courses, whether they are still there or not.
#[derive(Clone, Debug, Default)]
pub struct LearnerPath {
    /// The courses that they have begun, where they were last first.
    pub courses: Vec<StoredPath>,
    /// What they have done, the newest first.
    pub completions: Vec<Completion>,
    /// What became of their attempts, one entry a quiz.
    pub results: Vec<QuizResults>,
}

impl LearnerPath {
    /// How far they are in a course.
    #[must_use]
    pub fn progress_in(&self, course_id: &str) -> CourseProgress {
        let completions = self.completions.iter();
        let done = completions.filter(|done| done.course_id == course_id);
        let mut paths = self.courses.iter();
        CourseProgress {
            done: done.map(|done| done.item_id.clone()).collect(),
            path: paths.find(|path| path.course_id == course_id).cloned(),
        }
    }
}

impl Platform {
    /// All that an account has done: three queries, however much it is.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn learner_path(&self, account: &AccountId) -> Result<LearnerPath, StorageError> {
        let (storage, account) = (&self.inner.storage, account.as_str());
        Ok(LearnerPath {
            courses: storage.paths(account, MOST_COURSES).await?,
            completions: storage.completions(account).await?,
            results: storage.results(account).await?,
        })
    }

    /// The course that an account was in last, by its identity, with how far it is there.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn last_course(
        &self,
        account: &AccountId,
    ) -> Result<Option<(String, CourseProgress)>, StorageError> {
        let (storage, account) = (&self.inner.storage, account.as_str());
        let Some(path) = storage.paths(account, 1).await?.pop() else {
            return Ok(None);
        };
        let done = storage.done_in(account, &path.course_id).await?;
        let done: BTreeSet<String> = done.into_iter().collect();
        let course = path.course_id.clone();
        let path = Some(path);
        Ok(Some((course, CourseProgress { done, path })))
    }

    /// What became of an account's attempts at a quiz, the last first; at most `most` of them.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn results_of(
        &self,
        account: &AccountId,
        place: &content::ItemPlace<'_>,
        most: u64,
    ) -> Result<Vec<StoredResult>, StorageError> {
        let key = [place.course.id.as_str(), place.item.id.as_str()];
        let storage = &self.inner.storage;
        storage.results_of(account.as_str(), key, most).await
    }
}
