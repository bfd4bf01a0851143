//! Scores in ten-thousandths of a point.

use std::{fmt, iter::Sum, ops::Add};

use serde::{Deserialize, Serialize};

/// A score, exact to four decimal places.
///
/// Fixed-point on purpose: a total is then the very sum of the scores that the learner sees beside the
/// questions, on every machine, and no float drifts. Serialised as the count of ten-thousandths.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Score(i64);

impl Score {
    /// No point at all.
    pub const ZERO: Self = Self(0);
    /// One point.
    pub const ONE: Self = Self(Self::SCALE);
    /// The most that one question may be worth.
    pub const MAX_POINTS: Self = Self(1_000 * Self::SCALE);
    const SCALE: i64 = 10_000;

    /// A score from its count of ten-thousandths of a point, as [`Self::ten_thousandths`] gives it.
    #[must_use]
    pub const fn from_ten_thousandths(count: i64) -> Self {
        Self(count)
    }

    /// How many ten-thousandths of a point this is.
    #[must_use]
    pub const fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// Reads a weight such as `2`, `0.5` or `1,25`: above zero, at most [`Self::MAX_POINTS`] and at most
    /// four decimal places. `None` for anything else.
    #[must_use]
    pub fn parse_points(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 6 || decimals.len() > 4 {
            return None;
        }
        if !digits(whole) || !digits(decimals) || text.ends_with(['.', ',']) {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let decimals: i64 = format!("{decimals:0<4}").parse().ok()?;
        let points = Self(whole * Self::SCALE + decimals);
        (Self::ZERO < points && points <= Self::MAX_POINTS).then_some(points)
    }

    /// `part / whole` of this score, rounded half up to a ten-thousandth, though never up to the whole score
    /// where a part is missing. `part` is clamped to `0..=whole`; nothing is due where `whole` is 0.
    #[must_use]
    pub fn share(self, part: i64, whole: i64) -> Self {
        if whole <= 0 {
            return Self::ZERO;
        }
        if part >= whole {
            return self;
        }
        let part = i128::from(part.max(0));
        let whole = i128::from(whole);
        let exact = i128::from(self.0) * part * 2 + whole;
        let rounded = i64::try_from(exact / (whole * 2)).unwrap_or(self.0);
        Self(rounded.min(self.0 - 1).max(0))
    }

    /// Whether this score reaches `percent` of `max`, compared exactly.
    #[must_use]
    pub fn reaches(self, percent: u8, max: Self) -> bool {
        i128::from(self.0) * 100 >= i128::from(max.0) * i128::from(percent)
    }

    /// The score as the decimal number that the API gives, for example 0.6667.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "ten-thousandths of a score stay far below 2^53"
    )]
    pub fn as_decimal(self) -> f64 {
        self.0 as f64 / Self::SCALE as f64
    }
}

impl Add for Score {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Score {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::ZERO, Add::add)
    }
}

/// With a point and without trailing zeros: `2`, `0.5`, `0.6667`.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let count = self.0.unsigned_abs();
        let scale = Self::SCALE.unsigned_abs();
        write!(f, "{sign}{}", count / scale)?;
        let decimals = format!("{:04}", count % scale);
        match decimals.trim_end_matches('0') {
            "" => Ok(()),
            decimals => write!(f, ".{decimals}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn points_are_read_with_point_or_comma() {
        let read = |text| Score::parse_points(text).map(Score::ten_thousandths);
        assert_eq!(read("2"), Some(20_000));
        assert_eq!(read("0.5"), Some(5_000));
        assert_eq!(read("1,25"), Some(12_500));
        for wrong in [
            "", "0", "-1", "1.", ".5", "1.00001", "1e3", "NaN", "1001", "1 000",
        ] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_score_is_shown_without_trailing_zeros() {
        let shown = |count| Score::from_ten_thousandths(count).to_string();
        assert_eq!(shown(0), "0");
        assert_eq!(shown(20_000), "2");
        assert_eq!(shown(5_000), "0.5");
        assert_eq!(shown(6_667), "0.6667");
    }

    #[test]
    fn two_thirds_are_rounded_and_not_truncated() {
        assert_eq!(Score::ONE.share(2, 3).to_string(), "0.6667");
        assert_eq!(Score::ONE.share(1, 3).to_string(), "0.3333");
    }

    #[test]
    fn rounding_never_makes_a_part_the_whole() {
        let least = Score::from_ten_thousandths(1);
        assert_eq!(least.share(2, 3), Score::ZERO);
        assert_eq!(least.share(3, 3), least);
        assert_eq!(Score::ZERO.share(1, 3), Score::ZERO);
    }

    #[test]
    fn a_threshold_is_reached_exactly() {
        let max = Score::from_ten_thousandths(30_000);
        assert!(Score::from_ten_thousandths(18_000).reaches(60, max));
        assert!(!Score::from_ten_thousandths(17_999).reaches(60, max));
    }

    proptest! {
        #[test]
        fn a_share_never_leaves_its_bounds(points in 1i64..10_000_000, part in -50i64..200, whole in 0i64..100) {
            let points = Score::from_ten_thousandths(points);
            let share = points.share(part, whole);
            prop_assert!(Score::ZERO <= share && share <= points);
            if whole > 0 && part >= whole {
                prop_assert_eq!(share, points);
            }
        }
    }
}
