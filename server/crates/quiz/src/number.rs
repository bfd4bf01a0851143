//! Numbers as authors expect them and as learners type them, in exact decimals.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The sign between units and tenths in a language, beside the point that every language understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    /// `3.5`
    Point,
    /// `3,5`
    Comma,
}

impl DecimalSign {
    /// The sign of a language, given by its tag (`fr`, `en`, `pt-BR`). Those that write a point are listed, since
    /// they are fewer (Unicode CLDR, `decimal` of the default numbering systems).
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        match tag.split('-').next().unwrap_or(tag) {
            "en" | "zh" | "ja" | "ko" | "th" | "he" | "hi" | "bn" | "ga" | "cy" => Self::Point,
            _ => Self::Comma,
        }
    }
}

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// It holds something else than a sign, digits, spaces between them and one decimal sign.
    #[error("not a number")]
    NotANumber,
    /// It has more digits than can be kept exactly (28).
    #[error("too many digits")]
    TooLong,
}

/// Reads a number: an optional sign (`-`, `−` or `+`), digits that spaces may group by thousands, and one decimal
/// sign: the point, or the comma where the language writes it.
///
/// # Errors
///
/// [`NumberError`] for anything else: no `NaN`, no exponent, no infinity.
pub fn parse_number(text: &str, sign: DecimalSign) -> Result<Decimal, NumberError> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let decimal_sign = |c: char| c == '.' || (c == ',' && sign == DecimalSign::Comma);
    let mut plain = String::with_capacity(digits.len());
    let (mut seen_sign, mut previous) = (false, None);
    for c in digits.trim_start().chars() {
        match c {
            '0'..='9' => plain.push(c),
            c if decimal_sign(c) && !seen_sign && previous.is_some_and(is_digit) => {
                seen_sign = true;
                plain.push('.');
            }
            // A group of thousands: a space stands between two digits.
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' if previous.is_some_and(is_digit) => {}
            _ => return Err(NumberError::NotANumber),
        }
        previous = Some(c);
    }
    if !previous.is_some_and(is_digit) || !plain.starts_with(is_digit) {
        return Err(NumberError::NotANumber);
    }
    let number = Decimal::from_str_exact(&plain).map_err(|_too_precise| NumberError::TooLong)?;
    Ok(if negative { -number } else { number })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// The numbers that an expected answer stands for, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberRange {
    low: Decimal,
    high: Decimal,
}

impl NumberRange {
    /// Reads `42`, `3,5 ± 0,1`, `42 +- 1`, `42 ± 5 %` or `10..12`.
    ///
    /// # Errors
    ///
    /// [`NumberError`] where one of its numbers is none, a tolerance is negative or the range runs downwards.
    pub fn parse(text: &str, sign: DecimalSign) -> Result<Self, NumberError> {
        if let Some((low, high)) = text.split_once("..") {
            let (low, high) = (parse_number(low, sign)?, parse_number(high, sign)?);
            return Self::new(low, high);
        }
        let Some((centre, tolerance)) = text.split_once('±').or_else(|| text.split_once("+-"))
        else {
            let number = parse_number(text, sign)?;
            return Self::new(number, number);
        };
        let centre = parse_number(centre, sign)?;
        let too_long = NumberError::TooLong;
        let tolerance = match tolerance.trim_end().strip_suffix('%') {
            Some(percent) => parse_number(percent, sign)?
                .checked_mul(centre.abs())
                .and_then(|part| part.checked_div(Decimal::ONE_HUNDRED))
                .ok_or(too_long)?,
            None => parse_number(tolerance, sign)?,
        };
        let low = centre.checked_sub(tolerance).ok_or(too_long)?;
        let high = centre.checked_add(tolerance).ok_or(too_long)?;
        Self::new(low, high)
    }

    fn new(low: Decimal, high: Decimal) -> Result<Self, NumberError> {
        if low > high {
            return Err(NumberError::NotANumber);
        }
        Ok(Self { low, high })
    }

    /// Whether `number` is one of these.
    #[must_use]
    pub fn contains(&self, number: Decimal) -> bool {
        self.low <= number && number <= self.high
    }

    /// Whether some number is in both.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Option<String> {
        let number = parse_number(text, DecimalSign::Comma).ok()?;
        Some(number.normalize().to_string())
    }

    #[test]
    fn a_french_learner_may_write_a_comma_a_point_and_grouped_thousands() {
        assert_eq!(read("3,14").as_deref(), Some("3.14"));
        assert_eq!(read("3.14").as_deref(), Some("3.14"));
        assert_eq!(
            read(" 1\u{202f}234\u{a0}567,5 ").as_deref(),
            Some("1234567.5")
        );
        assert_eq!(read("−2").as_deref(), Some("-2"));
        assert_eq!(read("+ 2").as_deref(), Some("2"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "", "-", "NaN", "inf", "1e5", "1,2,3", "1 ,2", "1, 2", "5.", ".5", "0x10", "²", "--1",
            "1 ",
        ] {
            let ok = text == "1 ";
            assert_eq!(read(text).is_some(), ok, "{text:?}");
        }
        assert_eq!(
            parse_number("1,5", DecimalSign::Point),
            Err(NumberError::NotANumber)
        );
        assert_eq!(
            parse_number(&"9".repeat(5_000), DecimalSign::Comma),
            Err(NumberError::TooLong)
        );
    }

    #[test]
    fn a_range_holds_its_ends_and_nothing_beyond() {
        let holds = |range: &str, number: &str| {
            let range = NumberRange::parse(range, DecimalSign::Comma).unwrap();
            range.contains(parse_number(number, DecimalSign::Comma).unwrap())
        };
        for (range, inside, outside) in [
            ("2004 ± 1", "2003", "2002,99"),
            ("2004 +- 1", "2005", "2005,01"),
            ("-200 ± 5 %", "-210", "-210,1"),
            ("10..12", "12", "12,5"),
            ("0,1 ± 0,2", "0,3", "0,30001"),
            ("3,50", "3,5", "3,51"),
        ] {
            assert!(holds(range, inside), "{inside} is in {range}");
            assert!(!holds(range, outside), "{outside} is not in {range}");
        }
        for wrong in ["12..10", "1 ± -1", "a..b", "± 1", "5 ± %"] {
            assert!(
                NumberRange::parse(wrong, DecimalSign::Comma).is_err(),
                "{wrong}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,60}") {
            let _read = parse_number(&text, DecimalSign::Comma);
            let _range = NumberRange::parse(&text, DecimalSign::Point);
        }

        #[test]
        fn every_whole_number_is_read_back(number in any::<i64>()) {
            prop_assert_eq!(read(&number.to_string()), Some(number.to_string()));
        }
    }
}
