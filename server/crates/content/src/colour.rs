//! One colour, and how well two of them are told apart.

use std::fmt;

/// An opaque colour of sRGB, eight bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl Colour {
    /// `#000000`.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// `#ffffff`.
    pub const WHITE: Self = Self::new(0xff, 0xff, 0xff);

    /// A colour from its channels.
    #[must_use]
    pub const fn new(r: u8, g: u8, b: u8) -> Self {
        Self { r, g, b }
    }

    /// Reads `#rrggbb` or `#rgb`, in small letters or capitals.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        // `from_str_radix` would take a sign.
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => {
                let [_, r, g, b] = number.to_be_bytes();
                Some(Self::new(r, g, b))
            }
            3 => {
                let channel = |shift: u32| u8::try_from((number >> shift) & 0xf).ok();
                Some(Self::new(
                    channel(8)? * 0x11,
                    channel(4)? * 0x11,
                    channel(0)? * 0x11,
                ))
            }
            _ => None,
        }
    }

    /// From 0 for black to 1 for white (“relative luminance” in WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// From 1 for the same luminance to 21 for black and white, whichever of the two is the text (“contrast ratio” in
    /// WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour with some of another in it, in percent: 0 is this one, 100 the other.
    #[must_use]
    pub fn mixed(self, other: Self, percent: u8) -> Self {
        let part = u16::from(percent.min(100));
        let mix = |own: u8, other: u8| {
            let sum = u16::from(own) * (100 - part) + u16::from(other) * part;
            // A mean of two bytes is a byte.
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self::new(
            mix(self.r, other.r),
            mix(self.g, other.g),
            mix(self.b, other.b),
        )
    }
}

/// As CSS has it: `#rrggbb`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_colour_is_read_in_both_lengths_and_nothing_else_is() {
        assert_eq!(Colour::parse("#17508F"), Some(Colour::new(23, 80, 143)));
        assert_eq!(
            Colour::parse("#1aF").unwrap().to_string(),
            "#11aaff".to_owned()
        );
        for bad in [
            "",
            "#",
            "17508f",
            "#17508",
            "#17508f00",
            "#fff0",
            "#+12",
            "#-12345",
            "#12345g",
            "red",
            "rgb(0,0,0)",
            "#éa",
            "##fff",
            " #fff",
            "#fff}body{",
            "#f f",
        ] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn contrasts_are_those_of_wcag() {
        let ratio = |a, b| {
            Colour::parse(a)
                .unwrap()
                .contrast(Colour::parse(b).unwrap())
        };
        assert!((ratio("#000", "#fff") - 21.0).abs() < 1e-9);
        assert!((ratio("#777", "#fff") - 4.478).abs() < 1e-3);
        assert!((ratio("#767676", "#fff") - 4.542).abs() < 1e-3);
        assert!((ratio("#00f", "#fff") - 8.592).abs() < 1e-3);
    }

    proptest! {
        #[test]
        fn any_two_colours_have_a_contrast_and_any_mixture_is_one(a: [u8; 3], b: [u8; 3], percent: u8) {
            let colour = |[r, g, b]: [u8; 3]| Colour::new(r, g, b);
            let (a, b) = (colour(a), colour(b));
            prop_assert_eq!(Colour::parse(&a.to_string()), Some(a));
            prop_assert!((1.0..=21.0 + 1e-9).contains(&a.contrast(b)));
            prop_assert!((a.contrast(b) - b.contrast(a)).abs() < 1e-12);
            prop_assert_eq!(a.mixed(b, 0), a);
            prop_assert_eq!(a.mixed(b, 100), b);
            let mixed = a.mixed(b, percent);
            for (mixed, one, other) in [(mixed.r, a.r, b.r), (mixed.g, a.g, b.g), (mixed.b, a.b, b.b)] {
                prop_assert!((one.min(other)..=one.max(other)).contains(&mixed));
            }
        }
    }
}
