//! The words that every import adds, in the course's language: French, and English for every other one.

/// Which words an import adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    /// English.
    English,
    /// French.
    French,
}

impl Words {
    /// The words for a language tag.
    pub(crate) fn of_language(tag: &str) -> Self {
        let primary = tag.split('-').next().unwrap_or(tag);
        if primary.eq_ignore_ascii_case("fr") {
            Self::French
        } else {
            Self::English
        }
    }

    /// One of two texts.
    pub(crate) fn pick(self, english: &'static str, french: &'static str) -> &'static str {
        match self {
            Self::English => english,
            Self::French => french,
        }
    }

    pub(crate) fn untitled_course(self) -> &'static str {
        self.pick("Imported course", "Cours importé")
    }

    pub(crate) fn licence_heading(self) -> &'static str {
        // The same word in both languages.
        "Licence"
    }
}
