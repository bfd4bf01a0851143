//! Tells people from programs by what came back with a form: when it was given out, and whether a field is filled that
//! nobody sees. Nothing is asked of people, and nothing of another site.

use platform::{Platform, StampError, StampFault, StorageError};
use serde::Deserialize;

/// The fields of a guarded form that nobody types into: `app::shared::STAMP_FIELD` and `TRAP_FIELD`.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct FormGuard {
    #[serde(default)]
    stamp: String,
    #[serde(default)]
    subject: String,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Guarded {
    /// People send such forms. The stamp is good for sending the form again, with something mended.
    Good(String),
    /// It is to be sent again, with this stamp where there is one that is still good, or will be in a moment.
    Again(Option<String>),
}

impl FormGuard {
    /// Judges a form that came back; `form` is what it was stamped as.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub(crate) async fn judge(
        self,
        platform: &Platform,
        form: &str,
    ) -> Result<Guarded, StorageError> {
        let fault = match platform.check_form_stamp(form, &self.stamp).await {
            Ok(()) => None,
            Err(StampError::Fault(fault)) => Some(fault),
            Err(StampError::Storage(error)) => return Err(error),
        };
        let filled = !self.subject.is_empty();
        // No name, no address: only that it happens, for who wonders why forms do not come through.
        tracing::debug!(form, ?fault, filled, "a guarded form came back");
        Ok(match fault {
            None if !filled => Guarded::Good(self.stamp),
            None | Some(StampFault::TooQuick) => Guarded::Again(Some(self.stamp)),
            Some(StampFault::TooOld | StampFault::Foreign) => Guarded::Again(None),
        })
    }
}
