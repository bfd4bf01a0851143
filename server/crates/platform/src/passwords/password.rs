//! A password as it was typed, kept out of logs and wiped from memory.

use std::fmt;

use serde::{Deserialize, Deserializer};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::MAX_BYTES;

/// A password. Neither its `Debug` nor an error tells it, and its memory is wiped when it goes. (What the network and the
/// form were read into is not in our hands.)
///
/// The same letters are the same password, whatever keyboard they come from: text is brought to NFC and every kind of
/// space to the ASCII one, as RFC 8265 (`OpaqueString`) has it.
#[derive(Clone, Default)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// What was typed.
    #[must_use]
    pub fn new(typed: impl Into<String>) -> Self {
        let typed = Zeroizing::new(typed.into());
        // So long a text is refused anyway, and normalising it would cost its length.
        if typed.is_ascii() || typed.len() > 4 * MAX_BYTES {
            return Self(typed);
        }
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 3));
        text.extend(typed.nfc().map(|letter| match letter {
            space if space.is_whitespace() => ' ',
            letter => letter,
        }));
        Self(text)
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(…)")
    }
}

impl<'de> Deserialize<'de> for Password {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::Password;

    #[test]
    fn debug_output_does_not_tell_it() {
        let password = Password::new("correct horse battery");
        assert_eq!(format!("{password:?}"), "Password(…)");
        assert_eq!(format!("{:?}", Some(password)), "Some(Password(…))");
    }

    #[test]
    fn the_same_letters_are_the_same_password_on_every_keyboard() {
        let composed = Password::new("été\u{a0}sans fin");
        let decomposed = Password::new("e\u{301}te\u{301} sans\u{2009}fin");
        assert_eq!(composed.text(), decomposed.text());
        // Case and other letters are not.
        assert_ne!(Password::new("Été").text(), Password::new("été").text());
    }
}
