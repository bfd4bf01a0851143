//! The document around every page.

use leptos::prelude::*;

use crate::{
    components::Licence,
    i18n::language_name,
    shared::{PageContext, TextView},
};

/// The whole document, from `<html>` on. `islands`: whether the page holds one, and so needs the script.
#[component]
pub(crate) fn Document(
    page: PageContext,
    title: String,
    description: String,
    #[prop(optional)] islands: bool,
    /// Kept out of search engines: personal pages and errors.
    #[prop(optional)]
    private: bool,
    /// The language of the page's text, where it has one of its own.
    #[prop(optional)]
    text: Option<TextView>,
    children: Children,
) -> impl IntoView {
    let lang = page.lang;
    let home = format!("/{}", page.tag);
    let full_title = if title == page.site_title {
        title
    } else {
        format!("{title} — {}", page.site_title)
    };
    let boot =
        islands.then(|| view! { <script type="module" src=page.assets.boot.clone()></script> });
    let hidden = private.then(|| view! { <meta name="robots" content="noindex"/> });
    let description =
        (!description.is_empty()).then(|| view! { <meta name="description" content=description/> });
    let alternates = if private {
        Vec::new()
    } else {
        language_versions(&page, text)
    };
    view! {
        <html lang=lang.tag() dir=lang.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{full_title}</title>
                {description}
                {hidden}
                <meta name="theme-color" content="#212b31"/>
                <link rel="icon" href=page.assets.logo.clone() type="image/svg+xml"/>
                <link rel="stylesheet" href=page.assets.style.clone()/>
                {alternates}
                {boot}
            </head>
            <body>
                <a class="skip" href="#page:content">{lang.skip_to_content()}</a>
                <header class="masthead">
                    <div class="masthead__in">
                        <a class="brand" href=home.clone()>
                            <img src=page.assets.logo.clone() alt="" width="40" height="34"/>
                            <span><b>{page.site_title.clone()}</b></span>
                        </a>
                        <nav aria-label=lang.main_navigation()>
                            <ul class="nav">
                                <li><a href=home>{lang.courses()}</a></li>
                                {language_links(&page)}
                            </ul>
                        </nav>
                    </div>
                </header>
                {children()}
                <footer class="foot">
                    <div class="foot__in">
                        <div>
                            <p>{lang.runs_on_ardoise()}</p>
                            <p>{lang.no_account_needed()}</p>
                            <p>{lang.texts_under_licence()} " " <Licence spdx=page.licence.clone()/> "."</p>
                        </div>
                    </div>
                </footer>
            </body>
        </html>
    }
    .into_any()
}

fn language_links(page: &PageContext) -> Vec<impl IntoView + use<>> {
    let lang = page.lang;
    page.languages
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
        .collect()
}

/// For search engines: the same page in each language; or, for a text that is not translated, the page that it stands
/// in for.
fn language_versions(page: &PageContext, text: Option<TextView>) -> Vec<AnyView> {
    let others = page.languages.iter().map(|link| (&link.tag, &link.href));
    if let Some(text) = text.filter(|text| text.fallback) {
        let original = others.filter(|(tag, _)| **tag == text.lang);
        return original
            .map(|(_, href)| view! { <link rel="canonical" href=href.clone()/> }.into_any())
            .collect();
    }
    std::iter::once((&page.tag, &page.href))
        .chain(others)
        .map(|(tag, href)| {
            view! { <link rel="alternate" hreflang=tag.clone() href=href.clone()/> }.into_any()
        })
        .collect()
}
