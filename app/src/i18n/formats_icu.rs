//! Plurals and numbers by ICU's rules and data, on the server.

use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::{
    Lang,
    number::{Category, Number},
};

/// The plural category of a number in the language of a tag.
pub(super) fn category(tag: &str, number: Number) -> Category {
    let rules = PluralRules::try_new(locale(tag).into(), Default::default());
    // There is data for every language, if only the root's; were there none, most words have this form.
    let category = rules.map_or(PluralCategory::Other, |rules| {
        rules.category_for(number.value())
    });
    match category {
        PluralCategory::Zero => Category::Zero,
        PluralCategory::One => Category::One,
        PluralCategory::Two => Category::Two,
        PluralCategory::Few => Category::Few,
        PluralCategory::Many => Category::Many,
        PluralCategory::Other => Category::Other,
    }
}

/// A number as the language of a tag writes it, with at least so many digits.
pub(super) fn written(tag: &str, number: Number, digits: u8) -> String {
    let mut decimal = Decimal::from(number.value());
    decimal.absolute.pad_start(digits.into());
    format(tag, &decimal)
}

impl Lang {
    /// A decimal number, given as programs write it (`7.5`), as readers of the language do (`7,5`). What is no number
    /// comes back as it is.
    #[must_use]
    pub fn decimal(self, number: &str) -> String {
        match number.parse() {
            Ok(decimal) => format(self.formats(), &decimal),
            Err(_) => number.to_owned(),
        }
    }
}

fn format(tag: &str, decimal: &Decimal) -> String {
    match DecimalFormatter::try_new(locale(tag).into(), Default::default()) {
        Ok(formatter) => formatter.format(decimal).to_string(),
        // As above: digits are read everywhere.
        Err(_) => decimal.to_string(),
    }
}

/// The locale of a tag that the build script has looked at; the root for anything else.
pub(super) fn locale(tag: &str) -> Locale {
    tag.parse().unwrap_or(Locale::UNKNOWN)
}
