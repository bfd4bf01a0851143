//! The end of every page.

use leptos::prelude::*;

use crate::{
    components::{Icon, Licence},
    shared::{PageContext, PublisherView},
};

/// Who keeps the site, under which licence, and the pages that are not courses.
#[component]
pub(crate) fn Foot(page: PageContext) -> impl IntoView {
    let lang = page.lang;
    let publisher = page.site.publisher.clone().map(|publisher| {
        let contact = publisher
            .contact
            .clone()
            .map(|href| view! { " " <a href=href>{lang.write_to_them()}</a> "." });
        view! { <p>{lang.site_kept_by()} " " <PublisherName publisher/> "." {contact}</p> }
    });
    let pages: Vec<_> = page
        .site
        .pages
        .iter()
        .map(|link| {
            view! { <li><a href=link.href.clone() lang=link.lang.clone()>{link.title.clone()}</a></li> }
        })
        .collect();
    let own = &page.site.statements;
    let statements = [
        ("legal", &own.legal, lang.legal_notice()),
        ("privacy", &own.privacy, lang.privacy()),
        (
            "accessibility",
            &own.accessibility,
            lang.accessibility_not_audited(),
        ),
    ];
    let statements = statements.map(|(slug, own, ours)| {
        let title = own.clone().unwrap_or_else(|| ours.to_owned());
        view! { <li><a href=format!("/{}/{slug}", page.tag)>{title}</a></li> }
    });
    let feed = format!("/{}/feed.atom", page.tag);
    view! {
        <footer class="foot">
            <div class="foot__in">
                <div>
                    {publisher}
                    <p>{lang.runs_on_ardoise()}</p>
                    <p>{lang.texts_under_licence()} " " <Licence spdx=page.site.licence.clone()/> "."</p>
                </div>
                <ul class="list">
                    {pages}
                    {statements}
                    <li>
                        <a href=feed type="application/atom+xml">
                            <Icon sprite=page.assets.icons.clone() name="feed"/> " " {lang.feed()}
                        </a>
                    </li>
                </ul>
            </div>
        </footer>
    }
    .into_any()
}

/// A publisher's name, with a link to its own site where it has one.
#[component]
pub(crate) fn PublisherName(publisher: PublisherView) -> impl IntoView {
    match publisher.url {
        Some(url) => view! { <a href=url>{publisher.name}</a> }.into_any(),
        None => view! { <span>{publisher.name}</span> }.into_any(),
    }
}
