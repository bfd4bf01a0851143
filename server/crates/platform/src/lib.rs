//! The use cases: what visitors, learners and maintainers can do, whatever door they come in by (a plain form, an
//! island, the API, the command line).

mod answering;
mod attempt;
mod attempts;
mod beneath;
mod environment;
mod media;
mod one_question;
mod origin;
mod publishing;
mod retention;
mod seen;

pub use attempt::{
    Attempt, AttemptId, AttemptState, GradedAttempt, OpenAttempt, OpenQuestion, RefusedAnswer,
    RefusedReason, ReviewedQuestion,
};
pub use attempts::{Answers, AttemptError, StartError};
pub use environment::{Clock, Entropy, SystemClock, SystemEntropy};
pub use media::{MediumContent, OpenMedium};
pub use origin::{ContentOrigin, OriginError};
pub use publishing::{LoadedContent, load_content};
pub use retention::{GRADED_ATTEMPT_KEPT, OPEN_ATTEMPT_KEPT};
pub use storage::{Storage, StorageError};

use std::sync::Arc;

use arc_swap::ArcSwap;
use content::Catalogue;
use seen::SeenFiles;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// The whole application below its doors. Clones share it.
#[derive(Clone)]
pub struct Platform {
    inner: Arc<Inner>,
}

struct Inner {
    catalogue: ArcSwap<Catalogue>,
    /// When it was put in place.
    published: OffsetDateTime,
    origin: ContentOrigin,
    seen: SeenFiles,
    storage: Storage,
    clock: Box<dyn Clock>,
    entropy: Box<dyn Entropy>,
}

impl Platform {
    /// Brings together what the use cases need. `catalogue` was made from `origin`, which is asked for media later.
    pub fn new(
        catalogue: Catalogue,
        origin: ContentOrigin,
        storage: Storage,
        clock: impl Clock,
        entropy: impl Entropy,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                catalogue: ArcSwap::from_pointee(catalogue),
                published: clock.now(),
                origin,
                seen: SeenFiles::default(),
                storage,
                clock: Box::new(clock),
                entropy: Box::new(entropy),
            }),
        }
    }

    /// What may be read now. Whoever renders a page keeps this one to the end, and so never mixes two versions.
    #[must_use]
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.inner.catalogue.load_full()
    }

    /// When the catalogue was put in place, in UTC, as RFC 3339 writes it.
    #[must_use]
    pub fn published_at(&self) -> String {
        let second = self.inner.published.truncate_to_second();
        // It fails for years beyond 9999 alone.
        second.format(&Rfc3339).unwrap_or_default()
    }

    /// Whether requests can be served: the database answers. (A platform without a catalogue does not exist.)
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database does not answer.
    pub async fn ready(&self) -> Result<(), StorageError> {
        self.inner.storage.ping().await
    }

    /// Ends the connections to the database, once no request is left.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database does not answer any more.
    pub async fn close(&self) -> Result<(), StorageError> {
        self.inner.storage.clone().close().await
    }
}
