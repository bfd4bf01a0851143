//! The accessibility statement.

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView, PublisherName},
    shared::PageContext,
};

/// What the site promises, what is known not to work, and whom to tell. It says of the program what its tests check; it
/// claims no audit that nobody made. A site with a page `accessibility` of its own shows that one.
pub fn accessibility_page(page: PageContext) -> AnyView {
    let lang = page.lang;
    let head = HeadView::public(lang.accessibility(), lang.accessibility_lead(), None);
    let display = format!("/{}/preferences", page.tag);
    let publisher = page.site.publisher.clone();
    let contact = publisher
        .as_ref()
        .and_then(|publisher| publisher.contact.clone());
    let publisher = publisher.map(|publisher| {
        view! { <p>{lang.site_kept_by()} " " <PublisherName publisher/> "."</p> }
    });
    let contact = match contact {
        Some(href) => view! {
            <p>{lang.accessibility_contact()} " " <a href=href>{lang.write_to_them()}</a> "."</p>
        }
        .into_any(),
        None => view! { <p>{lang.accessibility_no_contact()}</p> }.into_any(),
    };
    let list = |lines: Vec<&'static str>| {
        let lines: Vec<_> = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect();
        view! { <ul>{lines}</ul> }
    };
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <article class="prose">
                        <h1>{lang.accessibility()}</h1>
                        <p class="lead">{lang.accessibility_lead()}</p>
                        {publisher}
                        <h2>{lang.accessibility_state()}</h2>
                        <p>{lang.accessibility_state_text()}</p>
                        <h2>{lang.accessibility_done()}</h2>
                        {list(vec![
                            lang.accessibility_done_keyboard(),
                            lang.accessibility_done_script(),
                            lang.accessibility_done_contrast(),
                            lang.accessibility_done_zoom(),
                            lang.accessibility_done_forms(),
                            lang.accessibility_done_tests(),
                        ])}
                        <p><a href=display>{lang.set_display()}</a></p>
                        <h2>{lang.accessibility_limits()}</h2>
                        {list(vec![
                            lang.accessibility_limit_content(),
                            lang.accessibility_limit_tested(),
                        ])}
                        <h2>{lang.accessibility_tell()}</h2>
                        {contact}
                        <p>{lang.accessibility_remedy()}</p>
                    </article>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
