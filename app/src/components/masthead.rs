//! The bar on top of every page.

use leptos::prelude::*;

use crate::{components::Icon, i18n::language_name, shared::PageContext};

/// The site's name, and the links that every page has.
#[component]
pub(crate) fn Masthead(page: PageContext) -> impl IntoView {
    let lang = page.lang;
    let home = format!("/{}", page.tag);
    let display = format!("/{}/preferences", page.tag);
    let current = |href: &str| (page.href == href).then_some("page");
    let logo = page.site.logo.clone().unwrap_or(page.assets.logo.clone());
    let sprite = page.assets.icons.clone();
    let languages: Vec<_> = page
        .languages
        .iter()
        .map(|link| {
            let name = language_name(&link.tag).to_owned();
            view! {
                <li>
                    <a href=link.href.clone() hreflang=link.tag.clone()>
                        <span class="sr">{lang.read_site_in()} " "</span>
                        <span lang=link.tag.clone()>{name}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <header class="masthead">
            <div class="masthead__in">
                <a class="brand" href=home.clone() aria-current=current(&home)>
                    <img src=logo alt="" width="40" height="34"/>
                    <span><b>{page.site.title.clone()}</b></span>
                </a>
                <nav aria-label=lang.main_navigation()>
                    <ul class="nav">
                        <li><a href=home.clone() aria-current=current(&home)>{lang.courses()}</a></li>
                        <li>
                            <a href=display.clone() rel="nofollow" aria-current=current(&display)>
                                <Icon sprite name="light"/> " " {lang.display()}
                            </a>
                        </li>
                        {languages}
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}
