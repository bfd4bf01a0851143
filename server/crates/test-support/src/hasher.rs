//! Passwords hashed cheaply, and counted.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use platform::passwords::{Argon2id, HashError, Password, PasswordHasher, Verified};

/// argon2id at its cheapest. Clones continue the same counts.
#[derive(Clone, Debug)]
pub struct CountingHasher {
    argon2id: Arc<Argon2id>,
    hashed: Arc<AtomicU64>,
    verified: Arc<AtomicU64>,
}

impl CountingHasher {
    /// How many passwords were hashed.
    #[must_use]
    pub fn hashed(&self) -> u64 {
        self.hashed.load(Ordering::SeqCst)
    }

    /// How many passwords were verified, those of nobody with them.
    #[must_use]
    pub fn verified(&self) -> u64 {
        self.verified.load(Ordering::SeqCst)
    }
}

impl Default for CountingHasher {
    fn default() -> Self {
        Self {
            argon2id: Arc::new(Argon2id::cheapest().unwrap()),
            hashed: Arc::default(),
            verified: Arc::default(),
        }
    }
}

impl PasswordHasher for CountingHasher {
    fn hash(&self, password: &Password, salt: [u8; 16]) -> Result<String, HashError> {
        self.hashed.fetch_add(1, Ordering::SeqCst);
        self.argon2id.hash(password, salt)
    }

    fn verify(&self, hash: &str, password: &Password) -> Result<Verified, HashError> {
        self.verified.fetch_add(1, Ordering::SeqCst);
        self.argon2id.verify(hash, password)
    }

    fn of_nobody(&self) -> &str {
        self.argon2id.of_nobody()
    }
}
