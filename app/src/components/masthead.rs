//! The bar on top of every page.

use leptos::prelude::*;

use crate::{components::Icon, i18n::language_name, pages::next_address, shared::PageContext};

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
    let account = page.accounts.then(|| account(&page));
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
                        {account}
                        {languages}
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

/// The way to one's account: to sign in, from the page that one reads, or to what is one's own.
fn account(page: &PageContext) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let here = |href: &str| page.href.starts_with(href).then_some("page");
    match &page.account {
        Some(account) => {
            let href = format!("/{}/me", page.tag);
            view! {
                <li>
                    <a href=href.clone() aria-current=here(&href)>
                        <Icon sprite name="user"/> " " <span class="sr">{lang.my_account()} " "</span>
                        <bdi class="nav__name">{account.pseudonym.clone()}</bdi>
                    </a>
                </li>
            }
            .into_any()
        }
        None => {
            let href = format!("/{}/login", page.tag);
            let current = here(&href);
            let leads_back = current.is_none() && !page.href.contains("/register");
            let href = next_address(&href, leads_back.then_some(page.href.as_str()));
            view! {
                <li><a href=href rel="nofollow" aria-current=current><Icon sprite name="user"/> " " {lang.sign_in()}</a></li>
            }
            .into_any()
        }
    }
}
