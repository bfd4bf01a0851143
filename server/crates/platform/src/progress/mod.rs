//! Progress: what a learner has done, where they stopped, what their attempts earned.
//!
//! It hangs on the identities of courses and items, and is counted against the course as it is now: what was removed does
//! not count any more, and is still told with the title that it had.

mod act;
mod count;
mod learner;
mod resume;

use std::collections::BTreeSet;

use content::{Body, Course, Item, ItemKind, ItemPlace, Language};
use storage::{CompletedKind, Completion, PathChange, StorageError, StoredAttempt, StoredPath};
use time::OffsetDateTime;

use crate::{AccountId, Platform};

pub use act::ProgressError;
pub use count::Count;
pub use learner::LearnerPath;
pub use resume::Resume;

/// How far a learner is in a course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CourseProgress {
    /// The items that are done, by their identities; some may be gone from the course.
    pub done: BTreeSet<String>,
    /// Where they stopped, if they have begun it.
    pub path: Option<StoredPath>,
}

impl CourseProgress {
    /// Whether an item is done.
    #[must_use]
    pub fn is_done(&self, item: &Item) -> bool {
        self.done.contains(&item.id)
    }
}

impl Platform {
    /// The items of a course that an account has done.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn done_in(
        &self,
        account: &AccountId,
        course: &Course,
    ) -> Result<CourseProgress, StorageError> {
        let done = self.inner.storage.done_in(account.as_str(), &course.id);
        Ok(CourseProgress {
            done: done.await?.into_iter().collect(),
            path: None,
        })
    }

    /// The same, with where they stopped.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn progress_in(
        &self,
        account: &AccountId,
        course: &Course,
    ) -> Result<CourseProgress, StorageError> {
        let path = self.inner.storage.path(account.as_str(), &course.id);
        Ok(CourseProgress {
            path: path.await?,
            ..self.done_in(account, course).await?
        })
    }

    /// The steps of an activity that an account has ticked, by their keys.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn ticked_steps(
        &self,
        account: &AccountId,
        place: &ItemPlace<'_>,
    ) -> Result<BTreeSet<String>, StorageError> {
        let key = [place.course.id.as_str(), place.item.id.as_str()];
        let steps = self.inner.storage.ticked_steps(account.as_str(), key);
        Ok(steps.await?.into_iter().collect())
    }
}

/// That an item was done, as it is now.
fn completion(place: &ItemPlace<'_>, language: &Language, now: OffsetDateTime) -> Completion {
    let (language, text) = place.item.text.get(language);
    Completion {
        course_id: place.course.id.clone(),
        item_id: place.item.id.clone(),
        kind: match place.item.kind {
            ItemKind::Lesson => CompletedKind::Lesson,
            ItemKind::Activity => CompletedKind::Activity,
            ItemKind::Quiz => CompletedKind::Quiz,
        },
        title: text.title.clone(),
        language: language.to_string(),
        done_at: now,
    }
}

/// That a learner is at an item, and at one of its headings of level 2 or 3 if it has such a one in any language.
pub(crate) fn at_item(
    place: &ItemPlace<'_>,
    language: &Language,
    heading: Option<&str>,
    now: OffsetDateTime,
) -> PathChange {
    let has = |wanted: &&str| {
        let texts = place.item.text.texts();
        let mut headings = texts.filter_map(|text| text.body.prose());
        headings.any(|prose| prose.headings.iter().any(|heading| heading.id == **wanted))
    };
    PathChange {
        path: StoredPath {
            course_id: place.course.id.clone(),
            title: place.course.text.get(language).1.title.clone(),
            started_at: now,
            item_id: place.item.id.clone(),
            heading: heading.filter(has).map(str::to_owned),
            visited_at: now,
        },
        moves: true,
    }
}

/// That a quiz was done with an attempt that earned as much: where it has a threshold, by reaching it.
pub(crate) fn done_by_attempt(
    stored: &StoredAttempt,
    score: quiz::Score,
    submitted_at: OffsetDateTime,
) -> Option<Completion> {
    let pass = stored.pass.filter(|_| stored.max_score > quiz::Score::ZERO);
    let passed = pass.is_none_or(|percent| score.reaches(percent, stored.max_score));
    passed.then(|| Completion {
        course_id: stored.course_id.clone(),
        item_id: stored.item_id.clone(),
        kind: CompletedKind::Quiz,
        title: stored.title.clone(),
        language: stored.language.clone(),
        done_at: submitted_at,
    })
}

impl Platform {
    /// Where an attempt leaves its owner: at its quiz. The course keeps its name of today, if it is still there.
    pub(crate) fn at_attempt(&self, stored: &StoredAttempt, at: OffsetDateTime) -> PathChange {
        let catalogue = self.catalogue();
        let [slug, ..] = &stored.place;
        let course = catalogue.course_with_id(&stored.course_id);
        let title = course.map_or(slug, |course| {
            let language = Language::parse(&stored.language);
            let language = language.as_ref().unwrap_or(course.text.original());
            &course.text.get(language).1.title
        });
        PathChange {
            path: StoredPath {
                course_id: stored.course_id.clone(),
                title: title.clone(),
                started_at: at,
                item_id: stored.item_id.clone(),
                heading: None,
                visited_at: at,
            },
            moves: true,
        }
    }
}

/// Whether an item can be marked as done by hand: a quiz is done by an attempt.
fn is_done_by_hand(item: &Item) -> bool {
    let (_, text) = item.text.get(item.text.original());
    matches!(text.body, Body::Prose(_))
}
