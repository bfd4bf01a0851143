//! Languages of texts.

use std::fmt;

use icu_locale::{Locale, LocaleDirectionality};
use serde::Serialize;

/// A language tag as it stands in `site.yml`, in `lang` attributes and at the start of addresses: `fr`, `en`, `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// Accepts what looks like a tag of BCP 47: letters first, then parts of 1 to 8 letters or digits, 35 bytes at the most.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let first = parts.next()?;
        let alphabetic =
            (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
        let rest = parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        (alphabetic && rest && tag.len() <= 35).then(|| Self(tag.to_owned()))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether texts in this language are written from right to left: see [`is_right_to_left`].
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        is_right_to_left(&self.0)
    }
}

/// Whether texts in the language of this tag (BCP 47) are written from right to left, by the script that the tag names
/// or that the language is mostly written in (Unicode CLDR, as ICU has it). A language that nobody knows is not.
#[must_use]
pub fn is_right_to_left(tag: &str) -> bool {
    // All languages and not only the common ones; this only points to data that the program carries.
    let directions = LocaleDirectionality::new_extended();
    let known = Locale::try_from_str(tag).or_else(|_not_a_tag| {
        // What follows may be ill-formed; the language itself is told by the first part.
        Locale::try_from_str(tag.split(['-', '_']).next().unwrap_or_default())
    });
    known.is_ok_and(|locale| directions.is_right_to_left(&locale.id))
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_is_that_of_the_script() {
        for right_to_left in [
            "ar",
            "ar-MA",
            "he",
            "fa",
            "ur",
            "ckb",
            "yi",
            "dv",
            "nqo",
            "syr",
            "az-Arab",
            "pa-PK",
            "AR",
            "ar-x-classe",
        ] {
            assert!(is_right_to_left(right_to_left), "{right_to_left}");
        }
        for left_to_right in [
            "fr", "en", "pt-BR", "zh-Hant", "ja", "ar-Latn", "az", "pa", "br", "oc",
        ] {
            assert!(!is_right_to_left(left_to_right), "{left_to_right}");
        }
        assert!(Language::parse("ar").is_some_and(|arabic| arabic.is_right_to_left()));
    }

    #[test]
    fn a_tag_that_is_none_is_read_as_far_as_it_can_be() {
        assert!(is_right_to_left("ar-1"));
        for nothing in ["", "-", "xx", "12", "é", "ar é", "\0", &"a".repeat(10_000)] {
            assert!(!is_right_to_left(nothing), "{nothing}");
        }
    }
}
