//! What learners say about their progress.

use std::collections::BTreeSet;

use content::{Catalogue, ItemKind, ItemPlace, Language};
use storage::{CompletionChange, ProgressChange, StorageError};

use super::{at_item, completion, is_done_by_hand};
use crate::{AccountId, Platform};

/// How many ticks an item keeps: those of steps that are not there now may come back.
const MOST_TICKS: usize = 1_000;

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum ProgressError {
    /// There is no such item.
    #[error("there is nothing at this address")]
    NoItem,
    /// A quiz is done by an attempt, and only activities have steps.
    #[error("this cannot be said of it")]
    NotByHand,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Platform {
    /// Keeps that an account has done the lesson or activity at `place` (slugs of course, module and item), read in
    /// `language`.
    ///
    /// # Errors
    ///
    /// [`ProgressError`].
    pub async fn mark_done(
        &self,
        account: &AccountId,
        place: [&str; 3],
        language: &Language,
    ) -> Result<(), ProgressError> {
        self.say(account, place, language, true).await
    }

    /// Keeps that it has not.
    ///
    /// # Errors
    ///
    /// [`ProgressError`].
    pub async fn mark_undone(
        &self,
        account: &AccountId,
        place: [&str; 3],
        language: &Language,
    ) -> Result<(), ProgressError> {
        self.say(account, place, language, false).await
    }

    async fn say(
        &self,
        account: &AccountId,
        place: [&str; 3],
        language: &Language,
        done: bool,
    ) -> Result<(), ProgressError> {
        let catalogue = self.catalogue();
        let place = by_hand(&catalogue, place)?;
        let now = self.now();
        let change = ProgressChange {
            path: Some(at_item(&place, language, None, now)),
            completion: Some(match done {
                true => CompletionChange::Done(completion(&place, language, now)),
                false => CompletionChange::Undone,
            }),
            steps: None,
        };
        self.keep_progress(account, &place, |_| change).await
    }

    /// Keeps which steps of an activity are ticked, of those that it has in `language`. With the last one the activity is
    /// done; once one of them is taken back, it is not any more.
    ///
    /// # Errors
    ///
    /// [`ProgressError`].
    pub async fn tick_steps(
        &self,
        account: &AccountId,
        place: [&str; 3],
        language: &Language,
        ticked: &BTreeSet<&str>,
    ) -> Result<(), ProgressError> {
        let catalogue = self.catalogue();
        let place = by_hand(&catalogue, place)?;
        if place.item.kind != ItemKind::Activity {
            return Err(ProgressError::NotByHand);
        }
        let now = self.now();
        let steps = place.item.steps(language);
        let all = |ticked: &dyn Fn(&str) -> bool| {
            !steps.is_empty() && steps.iter().all(|step| ticked(&step.key))
        };
        let decide = |before: Vec<String>| {
            let were_all = all(&|key| before.iter().any(|own| own == key));
            let completion = match all(&|key| ticked.contains(key)) {
                true => Some(CompletionChange::Done(completion(&place, language, now))),
                false => were_all.then_some(CompletionChange::Undone),
            };
            let own: BTreeSet<&str> = steps.iter().map(|step| step.key.as_str()).collect();
            let now_ticked = steps
                .iter()
                .filter(|step| ticked.contains(step.key.as_str()));
            let mut kept: Vec<String> = now_ticked.map(|step| step.key.clone()).collect();
            // What is not shown in this language, or was removed, keeps its tick.
            kept.extend(before.into_iter().filter(|key| !own.contains(key.as_str())));
            kept.truncate(MOST_TICKS.max(own.len()));
            ProgressChange {
                path: Some(at_item(&place, language, None, now)),
                completion,
                steps: Some(kept),
            }
        };
        self.keep_progress(account, &place, decide).await
    }

    /// Keeps where an account is: at this item, and at this heading of it.
    ///
    /// # Errors
    ///
    /// [`ProgressError`].
    pub async fn keep_place(
        &self,
        account: &AccountId,
        place: [&str; 3],
        language: &Language,
        heading: Option<&str>,
    ) -> Result<(), ProgressError> {
        let catalogue = self.catalogue();
        let place = find(&catalogue, place)?;
        let path = at_item(&place, language, heading, self.now());
        let account = account.as_str();
        Ok(self.inner.storage.keep_path(account, &path).await?)
    }

    async fn keep_progress(
        &self,
        account: &AccountId,
        place: &ItemPlace<'_>,
        decide: impl FnOnce(Vec<String>) -> ProgressChange,
    ) -> Result<(), ProgressError> {
        let key = [place.course.id.as_str(), place.item.id.as_str()];
        let storage = &self.inner.storage;
        let kept = storage.change_progress(account.as_str(), key, self.now(), decide);
        Ok(kept.await?)
    }
}

fn find<'c>(catalogue: &'c Catalogue, place: [&str; 3]) -> Result<ItemPlace<'c>, ProgressError> {
    let [course, module, item] = place;
    let found = catalogue.item(course, module, item);
    found.ok_or(ProgressError::NoItem)
}

fn by_hand<'c>(catalogue: &'c Catalogue, place: [&str; 3]) -> Result<ItemPlace<'c>, ProgressError> {
    let found = find(catalogue, place)?;
    if is_done_by_hand(found.item) {
        Ok(found)
    } else {
        Err(ProgressError::NotByHand)
    }
}
