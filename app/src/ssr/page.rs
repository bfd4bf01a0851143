//! From a view to a document.

use std::sync::Arc;

use content::{Catalogue, Language};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::{
    i18n::Lang,
    shared::{Assets, LanguageLink, PageContext},
};

/// What stands around a page whose address is `/{language}{rest}`.
#[must_use]
pub fn page_context(
    catalogue: &Catalogue,
    language: &Language,
    rest: &str,
    assets: &Assets,
) -> PageContext {
    let site = &catalogue.site;
    let others = site.languages.iter().filter(|other| *other != language);
    PageContext {
        lang: Lang::of_tag(language.as_str()),
        tag: language.to_string(),
        href: format!("/{language}{rest}"),
        site_title: site.title.get(language).1.clone(),
        licence: site.licence.clone(),
        languages: others
            .map(|other| LanguageLink {
                tag: other.to_string(),
                href: format!("/{other}{rest}"),
            })
            .collect(),
        assets: assets.clone(),
    }
}

/// The HTML of a page. Nothing in a page waits for anything, so it is rendered in one go, with its status known before.
#[must_use]
pub fn render<V: IntoView>(page: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| page().into_view().to_html());
    owner.unset_with_forced_cleanup();
    // By these marks an island finds its nodes; without one they are noise, and a parser calls them errors. Nothing else
    // can look like them: texts are escaped, and clean HTML holds no comment.
    let html = if html.contains("<leptos-island") {
        html
    } else {
        html.replace("<!>", "")
    };
    format!("<!DOCTYPE html>{html}")
}
