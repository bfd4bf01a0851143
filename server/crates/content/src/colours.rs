//! A site's own colours.

use std::fmt::Write as _;

use crate::colour::Colour;

/// A colour in both schemes of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LightDark {
    /// By day.
    pub light: Colour,
    /// By night.
    pub dark: Colour,
}

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

/// The colours that a site has of its own, by their role; `None` where it keeps the design's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// The background of the bar on top.
    pub masthead: Option<LightDark>,
    /// The background of buttons.
    pub action: Option<LightDark>,
    /// Links.
    pub link: Option<LightDark>,
    /// The line in the margin: decoration.
    pub margin: Option<LightDark>,
}

/// What colours stand on or bear, as `style/tokens.css` has it (a test compares the two).
pub(crate) mod ground {
    use super::{Colour, LightDark};

    /// `--paper`.
    pub(crate) const PAPER: LightDark = LightDark {
        light: Colour::new(0xfc, 0xfd, 0xfd),
        dark: Colour::new(0x24, 0x2e, 0x34),
    };
    /// `--paper-sunk`.
    pub(crate) const PAPER_SUNK: LightDark = LightDark {
        light: Colour::new(0xef, 0xf3, 0xf5),
        dark: Colour::new(0x1e, 0x27, 0x2c),
    };
    /// `--chalk`: the text of the bar on top.
    pub(crate) const CHALK: Colour = Colour::new(0xf3, 0xf1, 0xea);
    /// `--on-action`: the two colours that a button's text may have.
    pub(crate) const ON_ACTION: LightDark = LightDark {
        light: Colour::WHITE,
        dark: Colour::new(0x1e, 0x27, 0x2c),
    };
}

impl LightDark {
    /// One colour for both.
    #[must_use]
    pub const fn both(colour: Colour) -> Self {
        Self {
            light: colour,
            dark: colour,
        }
    }

    /// The colour of one scheme.
    pub(crate) fn in_scheme(self, scheme: Scheme) -> Colour {
        match scheme {
            Scheme::Light => self.light,
            Scheme::Dark => self.dark,
        }
    }

    fn map(self, change: impl Fn(Colour) -> Colour) -> Self {
        Self {
            light: change(self.light),
            dark: change(self.dark),
        }
    }

    /// A value for CSS that follows `color-scheme` in every browser, as lightningcss writes it in the site's own sheet:
    /// of the two variables, one is empty and the other makes its fallback stand.
    fn css(self) -> String {
        let Self { light, dark } = self;
        if light == dark {
            return light.to_string();
        }
        format!("var(--lightningcss-light,{light})var(--lightningcss-dark,{dark})")
    }
}

impl Colours {
    /// The colour of a button's text: white or nearly black, whichever is told better from [`Self::action`].
    #[must_use]
    pub fn on_action(&self) -> Option<LightDark> {
        self.action.map(|action| action.map(on_action))
    }

    /// A style sheet that gives these colours to the design's tokens, to be linked after the site's own; `None` where
    /// the site has none of its own.
    #[must_use]
    pub fn style_sheet(&self) -> Option<String> {
        let tokens = [
            ("masthead", self.masthead),
            ("action", self.action),
            ("action-hover", self.action.map(|action| action.map(hover))),
            ("on-action", self.on_action()),
            ("link", self.link),
            ("link-visited", self.link),
            ("margin-line", self.margin),
        ];
        let mut declarations = String::new();
        for (token, value) in tokens {
            if let Some(value) = value {
                let _written = write!(declarations, "--{token}:{};", value.css());
            }
        }
        let declarations = declarations.strip_suffix(';')?;
        Some(format!("@layer tokens{{:root{{{declarations}}}}}"))
    }
}

/// The text on a button of this colour.
pub(crate) fn on_action(action: Colour) -> Colour {
    let (white, dark) = (ground::ON_ACTION.light, ground::ON_ACTION.dark);
    if action.contrast(white) >= action.contrast(dark) {
        white
    } else {
        dark
    }
}

/// A button under the pointer: farther from its text, so that the text is read better and not worse.
fn hover(action: Colour) -> Colour {
    let away = match on_action(action) {
        Colour::WHITE => Colour::BLACK,
        _ => Colour::WHITE,
    };
    action.mixed(away, 25)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use std::{fs, path::Path};

    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn a_site_without_colours_has_no_style_sheet() {
        assert_eq!(Colours::default().style_sheet(), None);
        assert_eq!(Colours::default().on_action(), None);
    }

    #[test]
    fn the_style_sheet_gives_each_role_to_its_tokens() {
        let colours = Colours {
            masthead: Some(LightDark::both(colour("#123"))),
            action: Some(LightDark {
                light: colour("#205080"),
                dark: colour("#a0d0f0"),
            }),
            link: Some(LightDark {
                light: colour("#17508f"),
                dark: colour("#abd5ec"),
            }),
            margin: None,
        };
        assert_eq!(
            colours.style_sheet().unwrap(),
            "@layer tokens{:root{\
             --masthead:#112233;\
             --action:var(--lightningcss-light,#205080)var(--lightningcss-dark,#a0d0f0);\
             --action-hover:var(--lightningcss-light,#183c60)var(--lightningcss-dark,#b8dcf4);\
             --on-action:var(--lightningcss-light,#ffffff)var(--lightningcss-dark,#1e272c);\
             --link:var(--lightningcss-light,#17508f)var(--lightningcss-dark,#abd5ec);\
             --link-visited:var(--lightningcss-light,#17508f)var(--lightningcss-dark,#abd5ec)}}"
        );
    }

    #[test]
    fn the_text_of_a_button_is_told_better_under_the_pointer() {
        for action in ["#000", "#fff", "#205080", "#c0392b", "#808080", "#ffcc00"] {
            let action = colour(action);
            let text = on_action(action);
            assert!(hover(action).contrast(text) >= action.contrast(text));
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_design() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../style/tokens.css");
        let sheet = fs::read_to_string(&path).unwrap();
        let token = |name: &str| -> LightDark {
            let value = sheet
                .lines()
                .find_map(|line| line.trim().strip_prefix(&format!("--{name}:")))
                .unwrap_or_else(|| panic!("there is no token --{name} in style/tokens.css"))
                .trim()
                .trim_end_matches(';');
            let read = |text: &str| {
                Colour::parse(text.trim())
                    .unwrap_or_else(|| panic!("--{name} is not written as #rrggbb: {value}"))
            };
            match value.strip_prefix("light-dark(") {
                None => LightDark::both(read(value)),
                Some(pair) => {
                    let (light, dark) = pair.trim_end_matches(')').split_once(',').unwrap();
                    LightDark {
                        light: read(light),
                        dark: read(dark),
                    }
                }
            }
        };
        assert_eq!(token("paper"), ground::PAPER);
        assert_eq!(token("paper-sunk"), ground::PAPER_SUNK);
        assert_eq!(token("chalk"), LightDark::both(ground::CHALK));
        assert_eq!(token("on-action"), ground::ON_ACTION);
    }
}
