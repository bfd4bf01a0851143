//! Passwords: what a new one must be, and how they are hashed without taking the machine with them.

mod argon2id;
mod common;
mod hasher;
mod password;
mod policy;

pub use argon2id::Argon2id;
pub use hasher::{HashError, PasswordHasher, Verified};
pub use password::Password;
pub use policy::{RefusedPassword, check_password};

use std::{num::NonZero, sync::Arc, thread, time::Duration};

use rand::Rng;
use tokio::sync::{Semaphore, TryAcquireError};

use crate::Entropy;

/// The shortest password, in bytes.
pub const MIN_BYTES: usize = 12;
/// The longest password, in bytes.
pub const MAX_BYTES: usize = 1_024;

/// How many passwords are hashed at once at the most, whatever the machine has: 19 MiB each.
const AT_ONCE: usize = 4;
/// How many may wait for each of those: some two seconds.
const WAITING: usize = 32;
/// When to come again if too many wait.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Hashes and verifies passwords beside the threads that answer requests, a few at once. Clones share their places.
#[derive(Clone, Debug)]
pub struct Passwords {
    hasher: Arc<dyn PasswordHasher>,
    /// Who hashes.
    places: Arc<Semaphore>,
    /// Who hashes or waits to.
    queue: Arc<Semaphore>,
}

/// Why a password was neither hashed nor verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordsError {
    /// So many wait already that one more would wait too long.
    #[error("too many passwords are being verified")]
    Busy,
    /// It failed.
    #[error(transparent)]
    Failed(#[from] HashError),
    /// The program is being stopped.
    #[error("the program stops")]
    Stopping,
}

impl PasswordsError {
    /// When to try again, where that helps.
    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Busy => Some(RETRY_AFTER),
            Self::Failed(_) | Self::Stopping => None,
        }
    }
}

impl Passwords {
    /// As many at once as the machine has cores, four at the most.
    #[must_use]
    pub fn new(hasher: impl PasswordHasher) -> Self {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        Self::with_places(hasher, cores.min(AT_ONCE), WAITING)
    }

    fn with_places(hasher: impl PasswordHasher, places: usize, waiting: usize) -> Self {
        Self {
            hasher: Arc::new(hasher),
            places: Arc::new(Semaphore::new(places)),
            queue: Arc::new(Semaphore::new(places * (waiting + 1))),
        }
    }

    /// The hash of a password that [`check_password`] let pass, as a PHC string.
    ///
    /// # Errors
    ///
    /// [`PasswordsError`]: busy, or broken.
    pub async fn hash(
        &self,
        password: &Password,
        entropy: &dyn Entropy,
    ) -> Result<String, PasswordsError> {
        let mut salt = [0; 16];
        entropy.rng().fill_bytes(&mut salt);
        let password = password.clone();
        self.run(move |hasher| hasher.hash(&password, salt)).await
    }

    /// Whether a password is the one that `hash` was made from. Without a hash, because there is no such account, it takes
    /// as long and is not.
    ///
    /// # Errors
    ///
    /// [`PasswordsError`]: busy, or broken.
    pub async fn verify(
        &self,
        hash: Option<&str>,
        password: &Password,
    ) -> Result<Verified, PasswordsError> {
        // What is longer than any password costs one verification as well, but not its length.
        let too_long = password.bytes().len() > MAX_BYTES;
        let password = match too_long {
            true => Password::new(""),
            false => password.clone(),
        };
        let known = hash.filter(|_| !too_long).map(str::to_owned);
        let verified = self.run(move |hasher| {
            let hash = known.as_deref().unwrap_or_else(|| hasher.of_nobody());
            let verified = hasher.verify(hash, &password)?;
            Ok(Verified {
                ok: verified.ok && known.is_some(),
                ..verified
            })
        });
        verified.await
    }

    /// Does the work on a thread of its own once there is a place. Who stops waiting, because the browser went away, gives
    /// the place in the queue back; work that has begun keeps its own to its end.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn PasswordHasher) -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, PasswordsError> {
        let in_queue = Arc::clone(&self.queue).try_acquire_owned();
        let in_queue = in_queue.map_err(|error| match error {
            TryAcquireError::NoPermits => PasswordsError::Busy,
            TryAcquireError::Closed => PasswordsError::Stopping,
        })?;
        let place = Arc::clone(&self.places).acquire_owned().await;
        let place = place.map_err(|_closed| PasswordsError::Stopping)?;
        let hasher = Arc::clone(&self.hasher);
        let done = tokio::task::spawn_blocking(move || {
            let done = work(&*hasher);
            drop((place, in_queue));
            done
        });
        match done.await {
            Ok(done) => Ok(done?),
            // It panicked, which is a fault of ours and says so in the log, or the runtime ends.
            Err(_join_error) => Err(PasswordsError::Stopping),
        }
    }
}

#[cfg(test)]
mod tests;
