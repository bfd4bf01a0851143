//! What hashes passwords, in strings that say their own parameters.

use std::fmt;

use argon2::password_hash::Error;

use super::Password;

/// Hashes and verifies passwords, on the thread that asks. It takes its time by design: [`super::Passwords`] keeps it
/// away from the threads that answer requests.
pub trait PasswordHasher: fmt::Debug + Send + Sync + 'static {
    /// The hash of a password, as a PHC string.
    ///
    /// # Errors
    ///
    /// [`HashError`] if there is no memory for it.
    fn hash(&self, password: &Password, salt: [u8; 16]) -> Result<String, HashError>;

    /// Whether a password is the one that `hash` was made from.
    ///
    /// # Errors
    ///
    /// [`HashError`] if there is no memory for it, or if `hash` is not one.
    fn verify(&self, hash: &str, password: &Password) -> Result<Verified, HashError>;

    /// A hash that costs as much as a new one and belongs to nobody: verified where there is no account, so that the
    /// time of the answer does not tell.
    fn of_nobody(&self) -> &str;
}

/// What a verification found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Verified {
    /// Whether it is the password.
    pub ok: bool,
    /// Whether it is, and the hash was made with other parameters than new ones are: hash it again.
    pub needs_rehash: bool,
}

/// Hashing failed; the password's worth is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a password cannot be hashed or verified: {0}")]
pub struct HashError(pub(super) Error);
