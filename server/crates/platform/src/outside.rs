//! What the use cases need from outside: passed in, so that every rule about it has a test.

use std::fmt;

use crate::{
    Clock, Entropy, SystemClock, SystemEntropy,
    passwords::{Argon2id, Passwords},
};

/// What the use cases need from outside.
pub struct Outside {
    /// The time.
    pub clock: Box<dyn Clock>,
    /// Randomness.
    pub entropy: Box<dyn Entropy>,
    /// How passwords are hashed.
    pub passwords: Passwords,
}

impl Outside {
    /// The machine's clock and randomness, and passwords as they should be hashed.
    #[must_use]
    pub fn real() -> Self {
        Self {
            clock: Box::new(SystemClock),
            entropy: Box::new(SystemEntropy),
            passwords: Passwords::new(Argon2id::recommended()),
        }
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outside").finish_non_exhaustive()
    }
}
