//! Taking a visitor's attempt along into an account.

use storage::{AttemptChange, PathChange};

use super::AccountId;
use crate::{AttemptError, AttemptKey, Platform, progress::done_by_attempt};

impl Platform {
    /// Makes a visitor's attempt, open or graded, one of this account's, with all that it brings. From then on nobody else finds it by its address.
    ///
    /// # Errors
    ///
    /// [`AttemptError::NotFound`] where there is none, or it is another account's.
    pub async fn claim_attempt(
        &self,
        key: &AttemptKey,
        account: &AccountId,
    ) -> Result<(), AttemptError> {
        let key = key.clone().of(Some(account.clone()));
        let decide = |stored: &storage::StoredAttempt| {
            if !key.opens(stored) {
                return Err(AttemptError::NotFound);
            }
            let graded = stored.submitted_at.zip(stored.score);
            let begun = self.at_attempt(stored, stored.started_at);
            Ok(AttemptChange {
                account: Some(account.as_str().to_owned()),
                completion: graded.and_then(|(at, score)| done_by_attempt(stored, score, at)),
                // It was taken before: whoever is elsewhere in the course by now stays there.
                path: Some(PathChange {
                    moves: false,
                    ..begun
                }),
                ..AttemptChange::default()
            })
        };
        Ok(self
            .inner
            .storage
            .update_attempt(key.as_str(), decide)
            .await?)
    }
}
