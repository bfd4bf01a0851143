//! What a learner may be called.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The fewest characters of a pseudonym.
const SHORTEST: usize = 2;
/// The most characters of a pseudonym.
pub const LONGEST_PSEUDONYM: usize = 40;

/// What an account is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pseudonym {
    shown: String,
    key: String,
}

/// Why a name cannot be taken as a pseudonym.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PseudonymFault {
    /// Fewer than two characters.
    #[error("a pseudonym has at least {SHORTEST} characters")]
    TooShort,
    /// More than forty.
    #[error("a pseudonym has at most {LONGEST_PSEUDONYM} characters")]
    TooLong,
    /// Something other than letters, digits, spaces and `-` `_` `.` `’`.
    #[error("a pseudonym is made of letters, digits, spaces and - _ . '")]
    Character,
}

impl Pseudonym {
    /// A name as it was typed: spaces around it go, several become one.
    ///
    /// # Errors
    ///
    /// [`PseudonymFault`].
    pub fn parse(typed: &str) -> Result<Self, PseudonymFault> {
        // Before it is looked at more closely: it may be a book.
        if typed.len() > LONGEST_PSEUDONYM * 16 {
            return Err(PseudonymFault::TooLong);
        }
        let words: Vec<&str> = typed.split_whitespace().collect();
        let shown: String = words.join(" ").nfc().collect();
        let length = shown.chars().count();
        if length < SHORTEST {
            return Err(PseudonymFault::TooShort);
        }
        if length > LONGEST_PSEUDONYM {
            return Err(PseudonymFault::TooLong);
        }
        // No sign that cannot be seen, none that turns the text around, and no `@`, by which an address is known.
        let letters = shown.chars().any(char::is_alphanumeric);
        if !letters || !shown.chars().all(may_stand) {
            return Err(PseudonymFault::Character);
        }
        let key = Self::key_of(&shown);
        Ok(Self { shown, key })
    }

    /// By which an account is found, whatever is typed: no capitals, one form for each letter.
    #[must_use]
    pub fn key_of(typed: &str) -> String {
        let folded: String = typed.nfkc().collect();
        let folded: String = folded.to_lowercase().nfkc().collect();
        // At the end: an accent that stands alone becomes a space with an accent.
        let words: Vec<&str> = folded.split_whitespace().collect();
        words.join(" ")
    }

    /// As its owner writes it.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// By which it is found, and which no two accounts have.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

fn may_stand(sign: char) -> bool {
    sign.is_alphanumeric()
        || is_combining_mark(sign)
        || matches!(sign, ' ' | '-' | '_' | '.' | '\'' | '\u{2019}' | '·')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_as_typed_and_found_however_it_is_typed() {
        let name = Pseudonym::parse("  Zoé   Ardoise ").unwrap();
        assert_eq!(name.shown(), "Zoé Ardoise");
        for same in [
            "zoé ardoise",
            "ZOÉ ARDOISE",
            "Zoe\u{301} Ardoise",
            " Zoé\u{a0}Ardoise",
        ] {
            assert_eq!(Pseudonym::key_of(same), name.key(), "{same:?}");
        }
        assert_ne!(Pseudonym::key_of("Zoe Ardoise"), name.key());
        assert!(Pseudonym::parse("ليلى").is_ok());
        assert!(Pseudonym::parse("O’Brien-2.0_b").is_ok());
    }

    #[test]
    fn what_cannot_be_seen_or_is_no_name_is_refused() {
        let fault = |typed: &str| Pseudonym::parse(typed).unwrap_err();
        assert_eq!(fault(""), PseudonymFault::TooShort);
        assert_eq!(fault(" a "), PseudonymFault::TooShort);
        assert_eq!(fault(&"é".repeat(41)), PseudonymFault::TooLong);
        assert_eq!(fault(&"a".repeat(1_000_000)), PseudonymFault::TooLong);
        for typed in [
            "a\u{202e}b",
            "a\u{200b}b",
            "a@b.org",
            "a\0b",
            "<b>",
            "...",
            "a/b",
            "a\u{ad}b",
        ] {
            assert_eq!(fault(typed), PseudonymFault::Character, "{typed:?}");
        }
    }

    #[test]
    fn an_accent_that_stands_alone_leaves_no_space_at_an_end() {
        assert_eq!(Pseudonym::key_of("¸"), "\u{327}");
        assert_eq!(Pseudonym::key_of("a ´"), "a \u{301}");
    }

    proptest::proptest! {
        #[test]
        fn the_key_of_a_key_is_itself(typed in "\\PC{0,60}") {
            let key = Pseudonym::key_of(&typed);
            proptest::prop_assert_eq!(Pseudonym::key_of(&key), key);
        }
    }
}
