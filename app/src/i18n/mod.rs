//! The words of the interface, in every language that it speaks.
//!
//! They stand in `app/locales/`, one folder a language; the build script makes a method of [`Lang`] of each message. A
//! message that French or English lacks does not compile, a message that the browser does not use is not in its
//! module, and nothing is parsed when the program runs.

#[cfg(feature = "ssr")]
mod date;
mod duration;
#[cfg(feature = "ssr")]
#[path = "formats_icu.rs"]
mod formats;
#[cfg(not(feature = "ssr"))]
#[path = "formats_intl.rs"]
mod formats;
mod language_name;
mod number;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use language_name::language_name;
use number::Category;
pub use number::Number;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Lang {
    /// The interface's language for a site or a text in the language of this tag: the language itself, or its nearest
    /// relation by the tag's first parts (`fr` for `fr-CA`), or English.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let spoken = |range: &str| {
            let mut all = Self::ALL.iter().copied();
            all.find(|lang| lang.tag().eq_ignore_ascii_case(range))
        };
        let mut range = tag;
        loop {
            if let Some(lang) = spoken(range) {
                return lang;
            }
            match range.rsplit_once('-') {
                Some((shorter, _)) => range = shorter,
                None => break,
            }
        }
        // `pt` where there is `pt-BR` alone.
        let mut all = Self::ALL.iter().copied();
        all.find(|lang| {
            let language = lang.tag().split('-').next().unwrap_or_default();
            language.eq_ignore_ascii_case(range)
        })
        .unwrap_or(Self::En)
    }

    /// A number by the language's rules.
    fn number(self, number: Number) -> String {
        self.padded(number, 1)
    }

    /// A number by the language's rules, with zeros before it up to so many digits.
    fn padded(self, number: Number, digits: u8) -> String {
        formats::written(self.formats(), number, digits)
    }

    /// The plural category of a number.
    fn category(self, number: Number) -> Category {
        formats::category(self.formats(), number)
    }
}
