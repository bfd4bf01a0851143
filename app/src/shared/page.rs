//! What every page is given.

use crate::i18n::Lang;

/// What stands around every page.
#[derive(Clone, Debug)]
pub struct PageContext {
    /// The interface's language.
    pub lang: Lang,
    /// The language at the start of the page's address.
    pub tag: String,
    /// The site's name.
    pub site_title: String,
    /// SPDX identifier of the site's default licence.
    pub licence: String,
    /// The page's own address.
    pub href: String,
    /// The same page in the site's other languages.
    pub languages: Vec<LanguageLink>,
    /// The addresses of the site's files.
    pub assets: Assets,
}

/// The same page in another language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// The page's address.
    pub href: String,
}

/// Addresses of the site's own files.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// The script that wakes islands.
    pub boot: String,
    /// The drawings of icons.
    pub icons: String,
    /// The logo.
    pub logo: String,
}

/// A step of the way from the home page to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// What it is called.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// Its address.
    pub href: String,
}
