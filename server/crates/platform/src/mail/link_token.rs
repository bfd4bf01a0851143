//! What makes a link in a letter work.

use std::{fmt, str::FromStr};

use rand::Rng;
use sha2::{Digest, Sha256};
use time::Duration;

/// For how long a link works that confirms an address.
pub const CONFIRM_LINK_WORKS: Duration = Duration::hours(24);
/// For how long a link works that sets a new password.
pub const RESET_LINK_WORKS: Duration = Duration::minutes(30);

/// The secret part of a link that is sent by e-mail: 128 random bits in hexadecimal. The database knows its hash alone.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken(String);

impl LinkToken {
    pub(crate) fn random(rng: &mut impl Rng) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(hex::encode(bytes))
    }

    /// As it stands in addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its SHA-256 in hexadecimal, which is kept.
    pub(crate) fn hash(&self) -> String {
        hex::encode(Sha256::digest(self.0.as_bytes()))
    }
}

impl FromStr for LinkToken {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let hexadecimal = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() == 32 && hexadecimal {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

/// Masked: it opens an account.
impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken(…)")
    }
}
