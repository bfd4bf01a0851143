//! argon2id, by RustCrypto's library.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use argon2::{
    Algorithm, Argon2, Block, Params, PasswordHash, Version,
    password_hash::{
        Error,
        phc::{Output, ParamsString, Salt},
    },
};

use super::{HashError, Password, PasswordHasher, Verified};

/// argon2id, version 1.3 (RFC 9106). Clones share the memory that they work in.
#[derive(Clone)]
pub struct Argon2id {
    params: Params,
    of_nobody: String,
    /// Memory that nobody works in now: as much as ever worked at once. Given back to the allocator each time, it would
    /// stay with the thread that it was used on, and every one of many threads would hold some.
    memory: Arc<Mutex<Vec<Vec<Block>>>>,
}

/// Without the memory, which is made from passwords.
impl fmt::Debug for Argon2id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Argon2id")
            .field("params", &self.params)
            .finish_non_exhaustive()
    }
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
        Self {
            params,
            of_nobody,
            memory: Arc::default(),
        }
    }

    /// What comes of a password and a salt, with whatever parameters.
    fn output(
        &self,
        argon2: &Argon2<'_>,
        password: &Password,
        salt: &[u8],
    ) -> Result<Output, Error> {
        let params = argon2.params();
        let mut memory = self.take_memory(params.block_count())?;
        let mut bytes = [0; Output::MAX_LENGTH];
        let length = params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
        let bytes = bytes.get_mut(..length).ok_or(Error::OutputSize)?;
        argon2.hash_password_into_with_memory(password.bytes(), salt, bytes, &mut memory)?;
        self.give_memory_back(memory);
        Ok(Output::new(bytes)?)
    }

    fn take_memory(&self, blocks: usize) -> Result<Vec<Block>, Error> {
        let kept = self.kept().pop();
        let mut memory = kept.unwrap_or_default();
        let more = blocks.saturating_sub(memory.len());
        match memory.try_reserve_exact(more) {
            Ok(()) => {}
            Err(_no_memory) => return Err(Error::OutOfMemory),
        }
        memory.resize(blocks, Block::default());
        Ok(memory)
    }

    /// Hashes with older parameters may have taken more; that much is not kept.
    fn give_memory_back(&self, memory: Vec<Block>) {
        if memory.capacity() <= self.params.block_count() {
            self.kept().push(memory);
        }
    }

    fn kept(&self) -> impl std::ops::DerefMut<Target = Vec<Vec<Block>>> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
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

    fn try_hash(&self, password: &Password, salt: [u8; 16]) -> Result<String, Error> {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone());
        let hash = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&self.params)?,
            salt: Some(Salt::new(&salt)?),
            hash: Some(self.output(&argon2, password, &salt)?),
        };
        Ok(hash.to_string())
    }

    fn try_verify(&self, hash: &str, password: &Password) -> Result<Verified, Error> {
        let hash = PasswordHash::new(hash)?;
        let (Some(salt), Some(expected)) = (&hash.salt, &hash.hash) else {
            return Err(Error::EncodingInvalid);
        };
        // The parameters of the hash, not ours.
        let algorithm = Algorithm::try_from(hash.algorithm.as_str())?;
        let version = hash.version.map_or(Ok(Version::V0x10), Version::try_from)?;
        let argon2 = Argon2::new(algorithm, version, Params::try_from(&hash)?);
        // Outputs are compared in a time that does not depend on where they differ.
        let ok = self.output(&argon2, password, salt)? == *expected;
        Ok(Verified {
            ok,
            needs_rehash: ok && !self.is_current(&hash),
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
        self.try_hash(password, salt).map_err(HashError)
    }

    fn verify(&self, hash: &str, password: &Password) -> Result<Verified, HashError> {
        self.try_verify(hash, password).map_err(HashError)
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
    fn memory_is_used_again_and_no_more_of_it_is_kept_than_a_hash_takes() {
        let cheapest = Argon2id::cheapest().unwrap();
        let expensive = Argon2id::recommended().hash(&password("x"), [1; 16]);
        let expensive = expensive.unwrap();
        let cheap = cheapest.hash(&password("x"), [1; 16]).unwrap();
        for _ in 0..3 {
            assert!(cheapest.verify(&expensive, &password("x")).unwrap().ok);
            assert!(cheapest.verify(&cheap, &password("x")).unwrap().ok);
            assert!(!cheapest.verify(&cheap, &password("y")).unwrap().ok);
            // Whatever it held before.
            assert_eq!(cheapest.hash(&password("x"), [1; 16]).unwrap(), cheap);
        }
        let kept: Vec<usize> = cheapest.kept().iter().map(Vec::capacity).collect();
        assert_eq!(kept, [8]);
    }

    #[test]
    fn hashes_are_those_that_the_library_makes() {
        use argon2::password_hash::CustomizedPasswordHasher;

        let ours = Argon2id::cheapest().unwrap();
        let library = argon2::Argon2::default().hash_password_customized(
            "l'ardoise".as_bytes(),
            &[7; 16],
            None,
            None,
            ours.params.clone(),
        );
        let library = library.unwrap().to_string();
        assert_eq!(ours.hash(&password("l'ardoise"), [7; 16]), Ok(library));
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
