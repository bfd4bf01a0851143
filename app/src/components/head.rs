//! What a page says about itself to browsers, search engines and those who share it.

use leptos::{html, prelude::*};

use crate::shared::{PageContext, TextView};

/// A page's own words for its head.
#[derive(Clone, Debug, Default)]
pub(crate) struct HeadView {
    /// Without the site's name, which is added.
    pub(crate) title: String,
    /// A sentence or two; may be empty.
    pub(crate) description: String,
    /// Kept out of search engines, and without anything to share: personal pages and errors.
    pub(crate) private: bool,
    /// Whether the page holds an island, and so needs the script.
    pub(crate) islands: bool,
    /// Whether a script remembers on the device what visitors asked it to.
    pub(crate) device: bool,
    /// Whether its reader's place in it is kept by a script.
    pub(crate) place: bool,
    /// The language of the page's text, where it has one of its own.
    pub(crate) text: Option<TextView>,
    /// The address of a picture of the page, on this site.
    pub(crate) picture: Option<String>,
    /// What the page is in the words of schema.org, as JSON-LD that can stand in a script element.
    pub(crate) linked_data: Option<String>,
}

impl HeadView {
    /// A page that belongs to one person, or says an error.
    pub(crate) fn private(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            private: true,
            ..Self::default()
        }
    }

    /// A page of its own where a script looks at what this device remembers.
    pub(crate) fn device(title: impl Into<String>) -> Self {
        Self {
            device: true,
            ..Self::private(title)
        }
    }

    /// A page for everybody.
    pub(crate) fn public(title: &str, description: &str, text: Option<&TextView>) -> Self {
        Self {
            title: title.to_owned(),
            description: description.to_owned(),
            text: text.cloned(),
            ..Self::default()
        }
    }
}

/// The `<head>` element.
#[component]
pub(crate) fn Head(page: PageContext, head: HeadView) -> impl IntoView {
    let site_title = &page.site.title;
    let full_title = if head.title == *site_title {
        head.title.clone()
    } else {
        format!("{} — {site_title}", head.title)
    };
    let description = (!head.description.is_empty())
        .then(|| view! { <meta name="description" content=head.description.clone()/> });
    let colours = page
        .site
        .colours
        .clone()
        .map(|href| view! { <link rel="stylesheet" href=href/> });
    let boot = head
        .islands
        .then(|| view! { <script type="module" src=page.assets.boot.clone()></script> });
    let place = head
        .place
        .then(|| view! { <script type="module" src=page.assets.place.clone()></script> });
    let device = head
        .device
        .then(|| view! { <script type="module" blocking="render" src=page.assets.device.clone()></script> });
    let reload = page
        .assets
        .reload
        .clone()
        .map(|src| view! { <script type="module" src=src></script> });
    let for_others = if head.private {
        view! { <meta name="robots" content="noindex"/> }.into_any()
    } else {
        let feed = format!("/{}/feed.atom", page.tag);
        view! {
            <link rel="alternate" type="application/atom+xml" title=site_title.clone() href=feed/>
            {language_versions(&page, &head)}
            {sharing(&page, &head)}
        }
        .into_any()
    };
    let linked_data = head
        .linked_data
        .map(|json| view! { <script type="application/ld+json" inner_html=json></script> });
    let icon = page.site.logo.clone().unwrap_or(page.assets.logo.clone());
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{full_title}</title>
            {description}
            <meta name="color-scheme" content="light dark"/>
            <link rel="icon" href=icon/>
            <link rel="apple-touch-icon" href=page.assets.touch_icon.clone()/>
            <link rel="stylesheet" href=page.assets.style.clone()/>
            {colours}
            {for_others}
            {linked_data}
            {boot}
            {place}
            {device}
            {reload}
        </head>
    }
    .into_any()
}

/// The page's one address and the same page in each language that its text exists in; for a text that is not translated,
/// the page that it stands in for. Search engines take only whole addresses, so without a public one nothing is said.
fn language_versions(page: &PageContext, head: &HeadView) -> Vec<AnyView> {
    let canonical = canonical(page, head.text.as_ref())
        .map(|href| view! { <link rel="canonical" href=href/> }.into_any());
    let text = head.text.as_ref();
    let exists = |tag: &String| text.is_none_or(|text| text.languages.contains(tag));
    let alternates = versions(page)
        .filter(|(tag, _)| exists(tag) && exists(&page.tag))
        .filter_map(|(tag, href)| {
            let href = page.absolute(href)?;
            Some(view! { <link rel="alternate" hreflang=tag.clone() href=href/> }.into_any())
        });
    canonical.into_iter().chain(alternates).collect()
}

/// Language and address of the page and of its other languages.
fn versions(page: &PageContext) -> impl Iterator<Item = (&String, &String)> {
    let others = page.languages.iter().map(|link| (&link.tag, &link.href));
    std::iter::once((&page.tag, &page.href)).chain(others)
}

/// The whole address under which a page's text should be known: that of its own language.
pub(crate) fn canonical(page: &PageContext, text: Option<&TextView>) -> Option<String> {
    let own = text
        .filter(|text| text.fallback)
        .map_or(&page.tag, |text| &text.lang);
    let (_, href) = versions(page).find(|(tag, _)| *tag == own)?;
    page.absolute(href)
}

/// Open Graph (<https://ogp.me>), for those who share a link.
fn sharing(page: &PageContext, head: &HeadView) -> Option<AnyView> {
    let url = canonical(page, head.text.as_ref())?;
    let picture = head.picture.as_ref().unwrap_or(&page.assets.share);
    let properties = [
        ("og:title", Some(head.title.clone())),
        ("og:description", Some(head.description.clone())),
        ("og:type", Some("website".to_owned())),
        ("og:url", Some(url)),
        ("og:site_name", Some(page.site.title.clone())),
        ("og:image", page.absolute(picture)),
    ];
    let tags: Vec<_> = properties
        .into_iter()
        .filter_map(|(property, content)| {
            let content = content.filter(|content| !content.is_empty())?;
            Some(html::meta().attr("property", property).content(content))
        })
        .collect();
    Some(tags.into_any())
}
