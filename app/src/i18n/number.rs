//! Numbers in messages.

/// A whole number, as messages take it: made of any integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

impl Number {
    /// Its value.
    pub(super) const fn value(self) -> i64 {
        self.0
    }
}

macro_rules! from {
    ($($kind:ty),+) => { $(
        impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Self(number.into())
            }
        }
    )+ };
}

from!(i8, i16, i32, i64, u8, u16, u32);

impl From<u64> for Number {
    /// Beyond 2⁶³ − 1, which nothing here counts up to, that.
    fn from(number: u64) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Number {
    /// Beyond 2⁶³ − 1, which nothing here counts up to, that.
    fn from(number: usize) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A plural category (CLDR): the numbers that take the same form of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    /// 0 in Arabic.
    Zero,
    /// 1 in English; 0 and 1 in French.
    One,
    /// 2 in Arabic.
    Two,
    /// 3 to 10 in Arabic.
    Few,
    /// 11 to 99 in Arabic.
    Many,
    /// The rest; there alone in languages whose words do not change.
    Other,
}
