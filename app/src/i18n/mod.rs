//! The words of the interface, in every language that it speaks.
//!
//! A message is a method of [`Lang`], made by one `match` over the languages: a language that a message lacks does not
//! compile, and a message that the browser does not use is not in its module.

mod messages;

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French, written first.
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The interface's language for a site or a text in the language of this tag: English for those that the interface
    /// does not speak.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("fr") => Self::Fr,
            _ => Self::En,
        }
    }

    /// The tag for `lang` attributes.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

/// The name that speakers of a language give it, for links that change language; the tag itself for those not listed.
#[must_use]
pub fn language_name(tag: &str) -> &str {
    match tag.split('-').next() {
        Some("fr") => "Français",
        Some("en") => "English",
        Some("es") => "Español",
        Some("de") => "Deutsch",
        Some("it") => "Italiano",
        Some("pt") => "Português",
        Some("nl") => "Nederlands",
        Some("br") => "Brezhoneg",
        Some("oc") => "Occitan",
        _ => tag,
    }
}
