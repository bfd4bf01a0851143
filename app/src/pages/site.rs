//! A page beside the courses.

use leptos::prelude::*;

use crate::{
    components::{Document, FallbackNotice, HeadView},
    shared::{PageContext, SitePageView},
};

/// The page.
pub fn site_page(page: PageContext, view: SitePageView) -> AnyView {
    let lang = page.lang;
    let head = HeadView::public(&view.title, &view.summary, Some(&view.text));
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let lead = (!view.summary.is_empty())
        .then(|| view! { <p class="lead" lang=text_lang.clone() dir=dir>{view.summary}</p> });
    let revised = view.updated.map(|day| {
        view! {
            <p class="soft small">
                {lang.revised_on()} " " <time datetime=day.clone()>{lang.date(&day)}</time> "."
            </p>
        }
    });
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <article class="prose">
                        <FallbackNotice lang text=view.text/>
                        <h1 lang=text_lang.clone() dir=dir>{view.title}</h1>
                        {lead}
                        <div class="prose__text" lang=text_lang dir=dir inner_html=view.html></div>
                        {revised}
                    </article>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
