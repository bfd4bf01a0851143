//! The use cases: what visitors, learners and maintainers can do, whatever door they come in by (a plain form, an
//! island, the API, the command line).

mod accounts;
mod answering;
mod attempt;
mod attempts;
mod environment;
mod folder_reader;
mod folder_watch;
mod form_stamp;
mod git_dates;
mod keyed_hash;
mod last_good;
mod mail;
mod media;
mod my_data;
mod network;
mod one_question;
mod origin;
mod outside;
pub mod passwords;
mod progress;
mod publishing;
mod retention;
mod sessions;
mod staff;
mod state_of_content;
mod throttle;

pub use accounts::{
    AccountId, LONGEST_PSEUDONYM, NewMember, Pseudonym, PseudonymFault, RegisterError,
    SettingsError,
};
pub use attempt::{
    Attempt, AttemptKey, AttemptState, GradedAttempt, OpenAttempt, OpenQuestion, RefusedAnswer,
    RefusedReason, ReviewedQuestion,
};
pub use attempts::{Answers, AttemptError, StartError};
pub use environment::{Clock, Entropy, SystemClock, SystemEntropy};
pub use folder_watch::{FolderWatch, WatchError};
pub use form_stamp::{LONGEST_FILLING, SHORTEST_FILLING, StampError, StampFault};
pub use git_dates::last_changes;
pub use mail::{
    CONFIRM_LINK_WORKS, ConfirmError, Confirmation, EmailAddress, EmailError, EmailGiven, Letter,
    LetterKind, LinkToken, MailError, Mailer, PENDING_ADDRESS_KEPT, RESET_LINK_WORKS, ResetError,
};
pub use media::{MediumContent, OpenMedium};
pub use my_data::{MyAttempt, MyData, MyQuestion};
pub use network::Network;
pub use origin::{ContentOrigin, OriginError};
pub use outside::Outside;
pub use progress::{Count, CourseProgress, LearnerPath, ProgressError, Resume};
pub use publishing::{LoadedContent, Publisher, load_content};
pub use retention::{
    ACTS_KEPT, DELETION_DELAY, FAILURES_KEPT, GRADED_ATTEMPT_KEPT, LETTERS_KEPT, OPEN_ATTEMPT_KEPT,
    UNUSED_ACCOUNT_KEPT, WARNED_BEFORE, kept_since,
};
pub use sessions::{
    KEY_KEPT, KEY_USED, SESSION_IDLE, SESSION_KEPT, STAFF_SESSION_KEPT, SessionId, SessionToken,
    SignInError, SignedIn, SigningKey,
};
pub use staff::{Act, Actor, FoundAccounts, Notes, PAGE_OF_ACCOUNTS, StaffError};
pub use state_of_content::{Mistake, StateOfContent};
pub use storage::{
    CompletedKind, Completion, KeptAbout, KeptAct, KeptCompletion, KeptLetter, KeptLink, KeptPath,
    KeptSince, KeptTicks, Outdated, QuizResults, Role, Storage, StorageError, StoredAccount,
    StoredAuditEntry, StoredPath, StoredResult, StoredSession,
};
pub use throttle::{Limited, ThrottleError, Try, Wait};

use std::sync::Arc;

use arc_swap::ArcSwap;
use content::Catalogue;
use mail::Post;
use media::SeenFiles;
use sessions::SigningKeys;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use tokio::sync::watch;

/// A catalogue in its place.
struct Published {
    catalogue: Arc<Catalogue>,
    at: OffsetDateTime,
}

/// The whole application below its doors. Clones share it.
#[derive(Clone)]
pub struct Platform {
    inner: Arc<Inner>,
}

struct Inner {
    published: ArcSwap<Published>,
    /// Counts what was published, for those who wait for the next.
    versions: watch::Sender<u64>,
    state_of_content: ArcSwap<StateOfContent>,
    origin: ContentOrigin,
    seen: SeenFiles,
    storage: Storage,
    outside: Outside,
    keys: SigningKeys,
    post: Post,
}

impl Platform {
    /// Brings together what the use cases need. `catalogue` was made from `origin`, which is asked for media later.
    pub fn new(
        catalogue: Catalogue,
        origin: ContentOrigin,
        storage: Storage,
        outside: Outside,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                published: ArcSwap::from_pointee(Published {
                    catalogue: Arc::new(catalogue),
                    at: outside.clock.now(),
                }),
                versions: watch::Sender::new(0),
                state_of_content: ArcSwap::default(),
                origin,
                seen: SeenFiles::default(),
                storage,
                outside,
                keys: SigningKeys::default(),
                post: Post::default(),
            }),
        }
    }

    /// What may be read now. Whoever renders a page keeps this one to the end, and so never mixes two versions.
    #[must_use]
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.inner.published.load().catalogue)
    }

    /// Puts another catalogue in place: whoever asks from now on gets this one, whoever holds one keeps it.
    pub fn publish(&self, catalogue: Catalogue) {
        self.inner.published.store(Arc::new(Published {
            catalogue: Arc::new(catalogue),
            at: self.now(),
        }));
        self.inner.versions.send_modify(|version| *version += 1);
    }

    /// Changes each time that a catalogue is put in place.
    #[must_use]
    pub fn versions(&self) -> watch::Receiver<u64> {
        self.inner.versions.subscribe()
    }

    /// Wakes all who wait for the next catalogue, without one.
    pub fn wake(&self) {
        self.inner.versions.send_modify(|_| ());
    }

    /// How the content is, for those who maintain it.
    #[must_use]
    pub fn state_of_content(&self) -> Arc<StateOfContent> {
        self.inner.state_of_content.load_full()
    }

    /// Says how the content is.
    pub fn set_state_of_content(&self, state: StateOfContent) {
        self.inner.state_of_content.store(Arc::new(state));
    }

    /// When the catalogue was put in place, for those who compare: nanoseconds since 1970.
    #[must_use]
    pub fn published_nanos(&self) -> i128 {
        self.inner.published.load().at.unix_timestamp_nanos()
    }

    /// Now, in UTC.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.inner.outside.clock.now()
    }

    /// When the catalogue was put in place, in UTC, as RFC 3339 writes it.
    #[must_use]
    pub fn published_at(&self) -> String {
        let second = self.inner.published.load().at.truncate_to_second();
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
