//! How often something may be tried: by network, and by network and name together. Never by name alone, or whoever fails
//! on purpose could keep the owner of an account out of it.

use hmac::Mac;
use storage::{StorageError, StoredFailures};
use time::{Duration, OffsetDateTime};

use crate::{AccountId, Network, Platform, SessionId, keyed_hash::keyed_hash};

/// What is not to be tried without end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limited {
    /// A password: at login, and where a setting asks for it again.
    Password,
    /// Making an account.
    Registration,
    /// The code that a site may ask for at registration.
    Code,
    /// Asking for a letter that resets the password or confirms an address.
    Letter,
    /// Following the link of such a letter.
    Link,
}

/// How often in which time.
#[derive(Clone, Copy, Debug)]
struct Limit {
    most: u32,
    window: Duration,
}

/// The longest window of all.
const LONGEST_WINDOW: Duration = Duration::hours(1);

impl Limited {
    /// From one network. A school or a library is one: a class that registers, or mistypes, is not an attack.
    fn of_network(self) -> Limit {
        match self {
            Self::Password => Limit {
                most: 100,
                window: Duration::minutes(15),
            },
            Self::Registration | Self::Link => Limit {
                most: 60,
                window: LONGEST_WINDOW,
            },
            Self::Letter | Self::Code => Limit {
                most: 30,
                window: LONGEST_WINDOW,
            },
        }
    }

    /// From one network for one name.
    fn of_name(self) -> Limit {
        match self {
            Self::Password => Limit {
                most: 10,
                window: Duration::minutes(15),
            },
            Self::Letter => Limit {
                most: 5,
                window: LONGEST_WINDOW,
            },
            Self::Registration | Self::Code | Self::Link => self.of_network(),
        }
    }

    /// Never changed: it is hashed.
    fn word(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Registration => "registration",
            Self::Code => "code",
            Self::Letter => "letter",
            Self::Link => "link",
        }
    }
}

/// A try that was let pass, and counts as failed until it is said to have succeeded.
#[derive(Debug)]
#[must_use]
pub struct Try {
    /// By what it is counted; the network first, where it is one of them.
    counted: Vec<Counted>,
}

#[derive(Clone, Debug)]
struct Counted {
    key: String,
    limit: Limit,
    /// Whether a success clears it, and does not only take this try from it.
    is_cleared: bool,
}

impl Counted {
    /// For how long nothing is let pass, where the count is `at` or more.
    fn wait(&self, counts: &[StoredFailures], at: u32, now: OffsetDateTime) -> Option<Duration> {
        let stored = counts.iter().find(|stored| stored.key_hash == self.key)?;
        let over = stored.window_start + self.limit.window;
        (stored.count >= at && now < over).then(|| over - now)
    }
}

/// Why something may not be tried now.
#[derive(Debug, thiserror::Error)]
pub enum ThrottleError {
    /// It was tried too often.
    #[error("this was tried too often")]
    TooOften(Wait),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// For how long something may not be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait(Duration);

impl Wait {
    /// In seconds that are full.
    #[must_use]
    pub fn seconds(self) -> u64 {
        let full = self.0.unsigned_abs();
        full.as_secs() + u64::from(full.subsec_nanos() > 0)
    }

    /// In minutes that are full.
    #[must_use]
    pub fn minutes(self) -> u64 {
        self.seconds().div_ceil(60)
    }
}

impl Platform {
    /// Lets a try pass, and counts it as failed, unless too many failed already. Many at once do not slip through: each is
    /// counted before it is made. `name` is whom it is about, in the form that it is found by.
    ///
    /// # Errors
    ///
    /// [`ThrottleError`].
    pub async fn begin_try(
        &self,
        what: Limited,
        from: Network,
        name: Option<&str>,
    ) -> Result<Try, ThrottleError> {
        let secret = self.signing_key().await?.secret;
        let from = from.key();
        let mut counted = vec![Counted {
            key: key_hash(&secret, [what.word(), "network", &from]),
            limit: what.of_network(),
            is_cleared: false,
        }];
        counted.extend(name.map(|name| Counted {
            key: key_hash(&secret, [what.word(), &from, name]),
            limit: what.of_name(),
            is_cleared: true,
        }));
        self.count(Try { counted }).await
    }

    /// The same for a password that a session asks for again. It is counted for that session alone: whoever took it over
    /// keeps nobody else from their account.
    ///
    /// # Errors
    ///
    /// [`ThrottleError`].
    pub async fn begin_try_again(&self, session: &SessionId) -> Result<Try, ThrottleError> {
        let secret = self.signing_key().await?.secret;
        let counted = vec![Counted {
            key: key_hash(&secret, ["password", "session", session.as_str()]),
            limit: Limited::Password.of_name(),
            is_cleared: true,
        }];
        self.count(Try { counted }).await
    }

    /// Counts a letter that a member has sent to an address of their choice: it stays counted, nobody needs many.
    ///
    /// # Errors
    ///
    /// [`ThrottleError`]; then no letter is to be written.
    pub(crate) async fn count_letter_of(&self, account: &AccountId) -> Result<(), ThrottleError> {
        let secret = self.signing_key().await?.secret;
        let counted = vec![Counted {
            key: key_hash(&secret, ["letter", "account", account.as_str()]),
            limit: Limited::Letter.of_name(),
            is_cleared: false,
        }];
        self.count(Try { counted }).await.map(|_counted| ())
    }

    async fn count(&self, attempt: Try) -> Result<Try, ThrottleError> {
        let now = self.now();
        let storage = &self.inner.storage;
        // Whoever is turned away writes nothing.
        let counts = storage.failures(&attempt.keys(|_| true)).await?;
        attempt.pass(|one| one.wait(&counts, one.limit.most, now))?;
        let windows = attempt.counted.iter();
        let windows: Vec<_> = windows
            .map(|one| (one.key.as_str(), now - one.limit.window))
            .collect();
        let counts = storage.count_failure(&windows, now).await?;
        attempt.pass(|one| one.wait(&counts, one.limit.most + 1, now))?;
        Ok(attempt)
    }

    /// Says that a try succeeded: nothing is held against this name from this network any more, and the network has one
    /// failure less.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then the try counts as failed.
    pub async fn try_succeeded(&self, attempt: Try) -> Result<(), StorageError> {
        let less = attempt.keys(|one| !one.is_cleared);
        let cleared = attempt.keys(|one| one.is_cleared);
        self.inner.storage.take_failure_back(&less, &cleared).await
    }

    /// Says that a try came to nothing, through no fault of who made it.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then the try counts as failed.
    pub async fn take_try_back(&self, attempt: Try) -> Result<(), StorageError> {
        let keys = attempt.keys(|_| true);
        self.inner.storage.take_failure_back(&keys, &[]).await
    }

    /// Forgets what was tried longer ago than any limit looks back, and gives how many counts there were.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails; then nothing was forgotten.
    pub async fn forget_old_failures(&self) -> Result<u64, StorageError> {
        let before = self.now() - LONGEST_WINDOW;
        self.inner.storage.delete_old_failures(before).await
    }
}

impl Try {
    fn keys(&self, which: impl Fn(&Counted) -> bool) -> Vec<&str> {
        let counted = self.counted.iter().filter(|one| which(one));
        counted.map(|one| one.key.as_str()).collect()
    }

    /// Passes unless one of the counts makes it wait; the longest wait is told.
    fn pass(&self, wait: impl Fn(&Counted) -> Option<Duration>) -> Result<(), ThrottleError> {
        match self.counted.iter().filter_map(wait).max() {
            None => Ok(()),
            Some(wait) => Err(ThrottleError::TooOften(Wait(wait))),
        }
    }
}

/// By what something is counted, so that neither a network nor a name can be read from the database or tried out on it.
pub(crate) fn key_hash(secret: &[u8; 32], parts: [&str; 3]) -> String {
    let mut hash = keyed_hash(secret).chain_update("ardoise limit");
    for part in parts {
        // With its length before it, no part runs into the next.
        hash.update(&part.len().to_be_bytes());
        hash.update(part.as_bytes());
    }
    hex::encode(hash.finalize().into_bytes())
}
