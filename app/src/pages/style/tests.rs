//! The style page is a page like others: what refers finds what it refers to.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that finds something else has failed"
)]

use std::{collections::BTreeSet, sync::Arc};

use super::style_page;
use crate::{
    i18n::Lang,
    shared::{Assets, Display, PageContext, SiteView, Statements},
    ssr::render,
};

fn page() -> String {
    let asset = |name: &str| format!("/assets/{name}");
    render(|| {
        style_page(PageContext {
            lang: Lang::Fr,
            dir: "ltr",
            tag: "fr".to_owned(),
            display: Display::default(),
            site: Arc::new(SiteView {
                title: "Ardoise".to_owned(),
                licence: "CC-BY-SA-4.0".to_owned(),
                logo: None,
                colours: None,
                publisher: None,
                pages: Vec::new(),
                statements: Statements::default(),
                public_url: None,
            }),
            href: "/fr/style".to_owned(),
            languages: Vec::new(),
            accounts: true,
            account: None,
            assets: Assets {
                style: asset("style.css"),
                boot: asset("boot.js"),
                icons: asset("icons.svg"),
                logo: asset("logo.svg"),
                touch_icon: asset("touch-icon.png"),
                share: asset("share.png"),
                wiped: asset("wiped.svg"),
                place: asset("place.js"),
                device: asset("device.js"),
                reload: None,
            },
        })
    })
}

/// The values of an attribute, in the order of the page.
fn values<'page>(html: &'page str, attribute: &str) -> Vec<&'page str> {
    html.split(&format!(" {attribute}=\""))
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

#[test]
fn no_id_is_given_twice() {
    let html = page();
    let ids = values(&html, "id");
    let distinct: BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len(), "{ids:?}");
}

#[test]
fn labels_names_and_links_within_the_page_lead_somewhere() {
    let html = page();
    let ids: BTreeSet<_> = values(&html, "id").into_iter().collect();
    let mut wanted: Vec<&str> = ["for", "aria-labelledby", "aria-describedby"]
        .iter()
        .flat_map(|attribute| values(&html, attribute))
        .flat_map(str::split_whitespace)
        .collect();
    wanted.extend(
        values(&html, "href")
            .iter()
            .filter_map(|href| href.strip_prefix('#')),
    );
    let lost: Vec<_> = wanted.into_iter().filter(|id| !ids.contains(id)).collect();
    assert_eq!(lost, Vec::<&str>::new());
}

#[test]
fn it_keeps_to_the_policy_without_inline_styles_or_scripts() {
    let html = page();
    for forbidden in [" style=\"", "<style", "<script", " onclick"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
}
