//! How a reader wants pages to look.

/// Something that can be chosen about the look of pages.
#[derive(Debug, PartialEq, Eq)]
pub struct DisplayChoice {
    /// Its name: of the form's field, of the cookie's part, and after `data-` of the attribute on `<html>`.
    pub name: &'static str,
    /// What can be chosen; the first is what everybody has who chose nothing, and sets no attribute.
    pub values: &'static [&'static str],
}

/// All that can be chosen. `style/preferences.css` gives the values their effect.
pub const DISPLAY_CHOICES: [DisplayChoice; 5] = [
    DisplayChoice {
        name: "theme",
        values: &["auto", "light", "dark"],
    },
    DisplayChoice {
        name: "size",
        values: &["m", "l", "xl", "xxl"],
    },
    DisplayChoice {
        name: "leading",
        values: &["normal", "loose", "looser"],
    },
    DisplayChoice {
        name: "measure",
        values: &["normal", "narrow", "wide"],
    },
    DisplayChoice {
        name: "text",
        values: &["serif", "sans"],
    },
];

/// A reader's choices: for each of [`DISPLAY_CHOICES`] the place of the chosen value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display([usize; DISPLAY_CHOICES.len()]);

impl Display {
    /// The choices that these names and values make; names and values that do not exist change nothing.
    pub fn of_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut display = Self::default();
        for (name, value) in pairs {
            for (choice, chosen) in DISPLAY_CHOICES.iter().zip(&mut display.0) {
                let place = choice.values.iter().position(|known| *known == value);
                if let Some(place) = place.filter(|_| choice.name == name) {
                    *chosen = place;
                }
            }
        }
        display
    }

    /// The value chosen for `name`; `None` where nothing was chosen.
    #[must_use]
    pub fn chosen(&self, name: &str) -> Option<&'static str> {
        let mut pairs = self.pairs();
        pairs
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// What was chosen, by name and value.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        DISPLAY_CHOICES
            .iter()
            .zip(self.0)
            .filter(|(_, place)| *place > 0)
            .filter_map(|(choice, place)| Some((choice.name, *choice.values.get(place)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::Display;

    #[test]
    fn what_is_chosen_is_kept_and_what_does_not_exist_is_passed_over() {
        let display = Display::of_pairs([
            ("theme", "dark"),
            ("size", "huge"),
            ("dark", "theme"),
            ("text", "sans"),
            ("text", "serif"),
        ]);
        assert_eq!(display.pairs().collect::<Vec<_>>(), [("theme", "dark")]);
        assert_eq!(display.chosen("theme"), Some("dark"));
        assert_eq!(display.chosen("size"), None);
        assert_eq!(Display::of_pairs([("theme", "auto")]), Display::default());
    }
}
