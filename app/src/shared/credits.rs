//! Who made what a course shows, as its credits page and search engines are told.

use super::{Crumb, ItemKindView, TextView};

/// The page with a course's credits.
#[derive(Clone, Debug)]
pub struct CreditsView {
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// The course's title.
    pub title: String,
    /// The title's language.
    pub text: TextView,
    /// What it gives to read, by those who wrote it: each group in the order of the course.
    pub texts: Vec<TextCreditsView>,
    /// What it shows, in the order in which it does.
    pub media: Vec<MediumCreditView>,
}

/// Texts by the same people under the same licence.
#[derive(Clone, Debug)]
pub struct TextCreditsView {
    /// Names.
    pub authors: Vec<String>,
    /// SPDX expression.
    pub licence: String,
    /// The texts.
    pub texts: Vec<TextCreditView>,
}

/// A text in the credits.
#[derive(Clone, Debug)]
pub struct TextCreditView {
    /// What it is; `None` for the course's own presentation.
    pub kind: Option<ItemKindView>,
    /// Where it stands.
    pub link: Crumb,
}

/// A picture or another medium in the credits.
#[derive(Clone, Debug)]
pub struct MediumCreditView {
    /// Its address.
    pub href: String,
    /// Its caption, else what it shows, else its file's name.
    pub name: String,
    /// The name's language.
    pub lang: String,
    /// The names of those who made it; empty where they are not known.
    pub holders: Vec<String>,
    /// The notices that the names are from.
    pub copyright: Vec<String>,
    /// SPDX expression; `None` where nobody says it.
    pub licence: Option<String>,
    /// Where it comes from: a web address.
    pub source: Option<String>,
    /// Whether others made it than those who wrote the course.
    pub third_party: bool,
    /// The pages that it stands on.
    pub places: Vec<Crumb>,
}
