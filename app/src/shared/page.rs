//! What every page is given.

use std::sync::Arc;

use super::Display;
use crate::i18n::Lang;

/// What stands around every page.
#[derive(Clone, Debug)]
pub struct PageContext {
    /// The interface's language.
    pub lang: Lang,
    /// The direction of the interface's language, `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language at the start of the page's address.
    pub tag: String,
    /// How the reader wants pages to look.
    pub display: Display,
    /// What the site says about itself.
    pub site: Arc<SiteView>,
    /// The page's own address.
    pub href: String,
    /// The same page in the site's other languages.
    pub languages: Vec<LanguageLink>,
    /// The addresses of the program's files.
    pub assets: Assets,
    /// Whether the site has accounts.
    pub accounts: bool,
    /// Who is signed in.
    pub account: Option<AccountView>,
}

/// Who is signed in, as pages may say it to them.
#[derive(Clone, Debug)]
pub struct AccountView {
    /// What they are called.
    pub pseudonym: String,
    /// Whether they may do more than learn.
    pub staff: bool,
    /// The day when the account goes, `YYYY-MM-DD`, where its owner asked for that.
    pub leaves_on: Option<String>,
}

impl PageContext {
    /// An address of this site with scheme and host, if the site's public address is known.
    #[must_use]
    pub fn absolute(&self, href: &str) -> Option<String> {
        let public = self.site.public_url.as_deref()?;
        Some(format!("{public}{href}"))
    }
}

/// What the site says about itself, in the language of the page.
#[derive(Clone, Debug)]
pub struct SiteView {
    /// Its name.
    pub title: String,
    /// SPDX identifier of its default licence.
    pub licence: String,
    /// The address of its own logo.
    pub logo: Option<String>,
    /// The address of the style sheet with its own colours.
    pub colours: Option<String>,
    /// Who publishes it.
    pub publisher: Option<PublisherView>,
    /// Its pages beside the courses.
    pub pages: Vec<Crumb>,
    /// The titles of its own statements.
    pub statements: Statements,
    /// Scheme and host where readers find it, without a slash at the end; `None` where nobody configured it.
    pub public_url: Option<Arc<str>>,
}

/// The titles of a site's own statements; `None` where the program's stands in for one.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    /// How accessible it is.
    pub accessibility: Option<String>,
    /// The legal notice.
    pub legal: Option<String>,
    /// What it does with personal data.
    pub privacy: Option<String>,
}

/// Who publishes the site.
#[derive(Clone, Debug)]
pub struct PublisherView {
    /// Its name.
    pub name: String,
    /// Its own site.
    pub url: Option<String>,
    /// Where it can be reached: `mailto:…` or a page.
    pub contact: Option<String>,
}

/// The same page in another language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// The page's address.
    pub href: String,
}

/// Addresses of the program's own files.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// The script that wakes islands.
    pub boot: String,
    /// The script that keeps a reader's place.
    pub place: String,
    /// The script that remembers on a visitor's device.
    pub device: String,
    /// The drawings of icons.
    pub icons: String,
    /// The logo.
    pub logo: String,
    /// The logo for home screens, a PNG.
    pub touch_icon: String,
    /// A picture for links to the site, a PNG of 1200 × 630.
    pub share: String,
    /// A drawing for addresses that lead nowhere.
    pub wiped: String,
    /// The script that shows a page anew when its text has changed; for authors who write.
    pub reload: Option<String>,
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
