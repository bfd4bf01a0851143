//! Accounts: a pseudonym and a password, and nothing else that has to be said.

mod attempt_owner;
mod pseudonym;
mod register;
mod settings;

use std::{fmt, str::FromStr};

use rand::Rng;

pub use pseudonym::{LONGEST_PSEUDONYM, Pseudonym, PseudonymFault};
pub use register::{NewMember, RegisterError};
pub use settings::SettingsError;

/// What an account is known by inside: 128 random bits in hexadecimal, which outlive its pseudonym. Not a secret.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(String);

impl AccountId {
    pub(crate) fn random(rng: &mut impl Rng) -> Self {
        Self(random_hex(rng))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// One that the database gave.
    pub(crate) fn known(id: impl Into<String>) -> Self {
        Self(id.into())
    }
}

impl FromStr for AccountId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if is_id(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// 128 random bits in hexadecimal.
pub(crate) fn random_hex(rng: &mut impl Rng) -> String {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    hex::encode(bytes)
}

/// Whether a text is what [`random_hex`] writes.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
