//! Taking a visitor's attempt along into an account.

use storage::AttemptChange;

use super::AccountId;
use crate::{AttemptError, AttemptKey, Platform};

impl Platform {
    /// Makes a visitor's attempt, open or graded, one of this account's. From then on nobody else finds it by its address.
    ///
    /// # Errors
    ///
    /// [`AttemptError::NotFound`] where there is none, or it is another account's.
    pub async fn claim_attempt(
        &self,
        key: &AttemptKey,
        account: &AccountId,
    ) -> Result<(), AttemptError> {
        let change = AttemptChange {
            account: Some(account.as_str().to_owned()),
            ..AttemptChange::default()
        };
        let key = key.clone().of(Some(account.clone()));
        let decide = |stored: &storage::StoredAttempt| {
            if key.opens(stored) {
                Ok(change)
            } else {
                Err(AttemptError::NotFound)
            }
        };
        Ok(self
            .inner
            .storage
            .update_attempt(key.as_str(), decide)
            .await?)
    }
}
