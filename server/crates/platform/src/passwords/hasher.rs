//! How passwords are hashed: argon2id, in strings that say their own parameters.

use std::fmt;

use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordVerifier, Version,
    password_hash::{CustomizedPasswordHasher, Error},
};

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
pub struct HashError(Error);

/// argon2id, version 1.3 (RFC 9106).
#[derive(Clone, Debug)]
pub struct Argon2id {
    params: Params,
    of_nobody: String,
}

impl Argon2id {
    /// With the parameters that OWASP recommends: 19 MiB, 2 passes, 1 lane.
    ///
    /// <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id>
    #[must_use]
    pub fn recommended() -> Self {
        Self::of(Params::DEFAULT)
    }

    /// As cheap as argon2id can be (8 KiB, 1 pass): for tests, which hash much and protect nothing.
    ///
    /// # Errors
    ///
    /// None that is known; the library asks.
    pub fn cheapest() -> Result<Self, HashError> {
        let params = Params::new(Params::MIN_M_COST, Params::MIN_T_COST, 1, None);
        Ok(Self::of(params.map_err(|error| HashError(error.into()))?))
    }

    fn of(params: Params) -> Self {
        // A salt and an output of the usual lengths that come from no password that anybody knows.
        let of_nobody = format!(
            "$argon2id$v=19$m={},t={},p={}$b2Ygbm9ib2R5IGF0IGFsbA${}",
            params.m_cost(),
            params.t_cost(),
            params.p_cost(),
            "A".repeat(43)
        );
        Self { params, of_nobody }
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }

    fn is_current(&self, hash: &PasswordHash) -> bool {
        hash.algorithm == Algorithm::Argon2id.ident()
            && hash.version == Some(Version::V0x13.into())
            && Params::try_from(hash).is_ok_and(|params| {
                params.m_cost() == self.params.m_cost()
                    && params.t_cost() == self.params.t_cost()
                    && params.p_cost() == self.params.p_cost()
            })
    }
}

impl Default for Argon2id {
    fn default() -> Self {
        Self::recommended()
    }
}

impl PasswordHasher for Argon2id {
    fn hash(&self, password: &Password, salt: [u8; 16]) -> Result<String, HashError> {
        let hash: PasswordHash = self
            .argon2()
            .hash_password_customized(
                password.bytes(),
                &salt,
                Some(Algorithm::Argon2id.as_str()),
                None,
                self.params.clone(),
            )
            .map_err(HashError)?;
        Ok(hash.to_string())
    }

    fn verify(&self, hash: &str, password: &Password) -> Result<Verified, HashError> {
        let hash = PasswordHash::new(hash).map_err(|error| HashError(error.into()))?;
        // It takes the parameters of the hash, not ours.
        match self.argon2().verify_password(password.bytes(), &hash) {
            Ok(()) => Ok(Verified {
                ok: true,
                needs_rehash: !self.is_current(&hash),
            }),
            Err(Error::PasswordInvalid) => Ok(Verified {
                ok: false,
                needs_rehash: false,
            }),
            Err(error) => Err(HashError(error)),
        }
    }

    fn of_nobody(&self) -> &str {
        &self.of_nobody
    }
}

#[cfg(test)]
mod tests {
    use super::{Argon2id, PasswordHasher, Verified};
    use crate::passwords::Password;

    const RIGHT: Verified = Verified {
        ok: true,
        needs_rehash: false,
    };
    const WRONG: Verified = Verified {
        ok: false,
        needs_rehash: false,
    };

    fn password(text: &str) -> Password {
        Password::new(text)
    }

    #[test]
    fn a_password_verifies_against_its_own_hash_alone() {
        for hasher in [Argon2id::recommended(), Argon2id::cheapest().unwrap()] {
            let hash = hasher
                .hash(&password("l'ardoise du matin"), [7; 16])
                .unwrap();
            assert_eq!(
                hasher.verify(&hash, &password("l'ardoise du matin")),
                Ok(RIGHT)
            );
            assert_eq!(
                hasher.verify(&hash, &password("l'ardoise du soir")),
                Ok(WRONG)
            );
            assert!(!hash.contains("matin"));
        }
    }

    #[test]
    fn new_hashes_have_the_recommended_parameters() {
        let hash = Argon2id::recommended()
            .hash(&password("x"), [1; 16])
            .unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
    }

    #[test]
    fn another_salt_gives_another_hash() {
        let hasher = Argon2id::cheapest().unwrap();
        let first = hasher.hash(&password("x"), [1; 16]).unwrap();
        assert_ne!(first, hasher.hash(&password("x"), [2; 16]).unwrap());
    }

    #[test]
    fn a_hash_with_older_parameters_is_good_and_to_be_made_again() {
        let old = Argon2id::cheapest().unwrap().hash(&password("x"), [1; 16]);
        let old = old.unwrap();
        let verified = Argon2id::recommended()
            .verify(&old, &password("x"))
            .unwrap();
        assert!(verified.ok && verified.needs_rehash);
        let verified = Argon2id::recommended().verify(&old, &password("y"));
        assert_eq!(verified, Ok(WRONG));
    }

    #[test]
    fn the_hash_of_nobody_is_like_a_new_one_and_nobody_s() {
        for hasher in [Argon2id::recommended(), Argon2id::cheapest().unwrap()] {
            let new = hasher.hash(&password("x"), [1; 16]).unwrap();
            let nobody = hasher.of_nobody();
            assert_eq!(nobody.len(), new.len());
            assert_eq!(nobody.split('$').nth(3), new.split('$').nth(3));
            assert_eq!(hasher.verify(nobody, &password("x")), Ok(WRONG));
        }
    }

    #[test]
    fn what_is_no_hash_is_an_error_and_not_a_wrong_password() {
        let hasher = Argon2id::cheapest().unwrap();
        for damaged in ["", "plain", "$argon2id$v=19$m=8,t=1,p=1$", "$2b$12$abc"] {
            assert!(hasher.verify(damaged, &password("x")).is_err(), "{damaged}");
        }
    }
}
