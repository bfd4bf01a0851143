//! Who may register.

use std::fmt::{self, Debug, Formatter};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The shortest code, in characters.
const SHORTEST: usize = 8;

/// Who may register.
#[derive(Clone, Debug)]
pub enum Registration {
    /// Everybody.
    Open,
    /// Whoever knows the code.
    Code(RegistrationCode),
    /// Nobody: accounts are made by the command line.
    Closed,
}

impl Registration {
    /// Whether anybody can register on the site.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        !matches!(self, Self::Closed)
    }
}

/// A code that an association gives to those who may register. It is kept as its hash and never shown.
#[derive(Clone)]
pub struct RegistrationCode {
    hash: [u8; 32],
}

impl RegistrationCode {
    /// A code; white space around it does not count. `None` where it has fewer than eight characters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let code = code.trim();
        (code.chars().count() >= SHORTEST).then(|| Self { hash: hash(code) })
    }

    /// Whether this is what somebody typed. How long it takes tells nothing of the code.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        hash(typed.trim()).ct_eq(&self.hash).into()
    }
}

fn hash(code: &str) -> [u8; 32] {
    Sha256::digest(code.as_bytes()).into()
}

impl Debug for RegistrationCode {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistrationCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_what_was_said_and_nothing_else() {
        let code = RegistrationCode::new(" atelier-2027 ").unwrap();
        assert!(code.is("atelier-2027"));
        assert!(code.is("  atelier-2027\n"));
        for wrong in [
            "",
            "atelier",
            "Atelier-2027",
            "atelier-2027x",
            "atelier 2027",
        ] {
            assert!(!code.is(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn a_code_is_counted_in_characters_and_never_shown() {
        assert!(RegistrationCode::new("1234567").is_none());
        assert!(RegistrationCode::new("ééééééé ").is_none());
        let code = RegistrationCode::new("12345678").unwrap();
        assert_eq!(
            format!("{:?}", Registration::Code(code)),
            "Code(RegistrationCode(…))"
        );
    }
}
