//! The way from the home page to a page.

use leptos::prelude::*;

use crate::{i18n::Lang, shared::Crumb};

/// Links to the pages above this one.
#[component]
pub(crate) fn Crumbs(lang: Lang, crumbs: Vec<Crumb>) -> impl IntoView {
    let items: Vec<_> = crumbs
        .into_iter()
        .map(|crumb| view! { <li><a href=crumb.href lang=crumb.lang>{crumb.title}</a></li> })
        .collect();
    view! {
        <nav class="crumbs" aria-label=lang.breadcrumb()>
            <ol class="list">{items}</ol>
        </nav>
    }
    .into_any()
}
