//! Whether a site's own colours are told apart from what they stand on.

use crate::{
    colour::Colour,
    colours::{Scheme, ground, on_action},
};

/// What text needs (WCAG 2.2, 1.4.3 “Contrast (Minimum)”).
const TEXT: f64 = 4.5;
/// What a button needs, to be seen at all (WCAG 2.2, 1.4.11 “Non-text Contrast”).
const CONTROL: f64 = 3.0;

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Masthead,
    Action,
    Link,
    Margin,
}

/// A contrast that is too low.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shortfall {
    /// What it is not told apart from, in words.
    pub(crate) against: &'static str,
    /// That colour.
    pub(crate) other: Colour,
    pub(crate) ratio: f64,
    pub(crate) needed: f64,
}

impl Role {
    /// The greatest lack of contrast of a colour in this role; `None` where it has enough.
    pub(crate) fn shortfall(self, scheme: Scheme, colour: Colour) -> Option<Shortfall> {
        let paper = ground::PAPER.in_scheme(scheme);
        let sunk = ground::PAPER_SUNK.in_scheme(scheme);
        let needs = match self {
            Self::Masthead => vec![("the text of the bar on top", ground::CHALK, TEXT)],
            Self::Action => vec![
                ("the text of buttons", on_action(colour), TEXT),
                ("the paper", paper, CONTROL),
            ],
            Self::Link => vec![("the paper", paper, TEXT), ("the tinted paper", sunk, TEXT)],
            Self::Margin => Vec::new(),
        };
        needs
            .into_iter()
            .map(|(against, other, needed)| Shortfall {
                against,
                other,
                ratio: colour.contrast(other),
                needed,
            })
            .filter(|found| found.ratio < found.needed)
            .min_by(|a, b| (a.ratio / a.needed).total_cmp(&(b.ratio / b.needed)))
    }

    /// The nearest darker or lighter shade that has the contrast that this role needs.
    pub(crate) fn mended(self, scheme: Scheme, colour: Colour) -> Colour {
        (0..=100)
            .flat_map(|percent| {
                [Colour::BLACK, Colour::WHITE].map(|towards| colour.mixed(towards, percent))
            })
            .find(|shade| self.shortfall(scheme, *shade).is_none())
            .unwrap_or(colour)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_colour_can_be_mended_in_any_role(channels: [u8; 3]) {
            let [r, g, b] = channels;
            let colour = Colour::new(r, g, b);
            for role in [Role::Masthead, Role::Action, Role::Link, Role::Margin] {
                for scheme in [Scheme::Light, Scheme::Dark] {
                    let mended = role.mended(scheme, colour);
                    prop_assert_eq!(role.shortfall(scheme, mended), None);
                    if role.shortfall(scheme, colour).is_none() {
                        prop_assert_eq!(mended, colour);
                    }
                }
            }
        }
    }

    #[test]
    fn the_design_s_own_colours_have_enough() {
        for (role, light, dark) in [
            (Role::Link, "#17508f", "#abd5ec"),
            (Role::Action, "#24424f", "#f3f1ea"),
            (Role::Masthead, "#212b31", "#212b31"),
        ] {
            for (scheme, colour) in [(Scheme::Light, light), (Scheme::Dark, dark)] {
                let found = Colour::parse(colour).map(|colour| role.shortfall(scheme, colour));
                assert_eq!(found, Some(None), "{role:?} {colour}");
            }
        }
    }
}
