//! From a view to a document.

use std::sync::Arc;

use content::{Catalogue, Contact, Language};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use platform::SignedIn;

use super::direction;
use crate::{
    i18n::Lang,
    shared::{
        AccountView, Assets, Crumb, Display, LanguageLink, PageContext, PublisherView, SiteView,
        Statements,
    },
};

/// The slug of the page that takes the place of the program's accessibility statement.
pub const ACCESSIBILITY: &str = "accessibility";

/// The slug of the page that takes the place of the legal notice.
pub const LEGAL: &str = "legal";

/// The slug of the page that takes the place of the program's page on privacy.
pub const PRIVACY: &str = "privacy";

/// Whether a page of this slug takes the place of one of the program's own, at `/{language}/{slug}`.
#[must_use]
pub fn is_statement(slug: &str) -> bool {
    [ACCESSIBILITY, LEGAL, PRIVACY].contains(&slug)
}

/// What a site has in common for all its pages.
#[derive(Clone, Debug)]
pub struct Surroundings<'a> {
    /// The content that is served.
    pub catalogue: &'a Catalogue,
    /// The addresses of the program's files.
    pub assets: &'a Assets,
    /// Scheme and host where readers find the site.
    pub public_url: Option<&'a Arc<str>>,
    /// The address of the style sheet with the site's own colours.
    pub colours: Option<String>,
    /// Whether the site has accounts.
    pub accounts: bool,
    /// Who asks, if they are signed in.
    pub account: Option<&'a SignedIn>,
}

/// What stands around a page whose address is `/{language}{rest}`.
#[must_use]
pub fn page_context(
    around: &Surroundings<'_>,
    language: &Language,
    display: Display,
    rest: &str,
) -> PageContext {
    let site = &around.catalogue.site;
    let others = site.languages.iter().filter(|other| *other != language);
    let lang = Lang::of_tag(language.as_str());
    PageContext {
        lang,
        dir: direction(lang.tag()),
        tag: language.to_string(),
        display,
        site: Arc::new(site_view(around, language)),
        href: format!("/{language}{rest}"),
        languages: others
            .map(|other| LanguageLink {
                tag: other.to_string(),
                href: format!("/{other}{rest}"),
            })
            .collect(),
        assets: around.assets.clone(),
        accounts: around.accounts,
        account: around.account.map(account_view),
    }
}

fn account_view(signed_in: &SignedIn) -> AccountView {
    AccountView {
        pseudonym: signed_in.pseudonym.clone(),
        staff: signed_in.role.is_staff(),
        leaves_on: signed_in.delete_after.map(|at| at.date().to_string()),
    }
}

fn site_view(around: &Surroundings<'_>, language: &Language) -> SiteView {
    let catalogue = around.catalogue;
    let site = &catalogue.site;
    let publisher = site.publisher.as_ref().map(|publisher| PublisherView {
        name: publisher.name.get(language).1.clone(),
        url: publisher.url.clone(),
        contact: publisher.contact.as_ref().map(Contact::href),
    });
    let own = |slug| {
        let page = catalogue.page(slug)?;
        Some(page.text.get(language).1.title.clone())
    };
    SiteView {
        title: site.title.get(language).1.clone(),
        licence: site.licence.clone(),
        logo: site.logo.clone(),
        colours: around.colours.clone(),
        publisher,
        pages: catalogue
            .pages
            .iter()
            // These are linked from every page already.
            .filter(|page| !is_statement(&page.slug))
            .map(|page| {
                let (lang, text) = page.text.get(language);
                Crumb {
                    title: text.title.clone(),
                    lang: lang.to_string(),
                    href: format!("/{language}/pages/{}", page.slug),
                }
            })
            .collect(),
        statements: Statements {
            accessibility: own(ACCESSIBILITY),
            legal: own(LEGAL),
            privacy: own(PRIVACY),
        },
        public_url: around.public_url.cloned(),
    }
}

/// The HTML of a page. Nothing in a page waits for anything, so it is rendered in one go, with its status known before.
#[must_use]
pub fn render<V: IntoView>(page: impl FnOnce() -> V) -> String {
    format!("<!DOCTYPE html>{}", render_part(page))
}

/// The HTML of a part of a page.
pub(super) fn render_part<V: IntoView>(part: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| part().into_view().to_html());
    owner.unset_with_forced_cleanup();
    // By these marks an island finds its nodes; without one they are noise. Parsers read them as comments and call them
    // errors. Nothing else can look like them: texts are escaped, and clean HTML holds no comment.
    let mark = if html.contains("<leptos-island") {
        "<!---->"
    } else {
        ""
    };
    html.replace("<!>", mark)
}
