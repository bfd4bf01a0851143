//! The result of an attempt.

use leptos::prelude::*;

use super::next_address;
use crate::{
    components::{ClaimAttempt, Crumbs, Document, HeadView, ResultBody},
    shared::{Crumb, PageContext, ResultView},
};

/// The result's page. `claim`: where a visitor's attempt is taken along, for somebody who is signed in.
pub fn result_page(
    page: PageContext,
    crumbs: Vec<Crumb>,
    title: String,
    result: ResultView,
    claim: Option<String>,
) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let mut head = HeadView::private(lang.result_of(&title));
    head.device = page.account.is_none();
    let remembered = head.device.then_some("");
    let keep = match claim {
        Some(action) => Some(view! { <ClaimAttempt lang action/> }.into_any()),
        None => (head.device && page.accounts).then(|| sign_in_to_keep(&page)),
    };
    view! {
        <Document page head>
            <main id="page:content" class="shell" data-device-attempt=remembered>
                <div class="ruled">
                    <Crumbs lang crumbs/>
                    <h1 lang=result.lang.clone() dir="auto">{title}</h1>
                    <ResultBody lang sprite result/>
                    {keep}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// A visitor is led to where the result can be taken along, and back.
fn sign_in_to_keep(page: &PageContext) -> AnyView {
    let lang = page.lang;
    let href = next_address(&format!("/{}/login", page.tag), Some(&page.href));
    view! { <p class="soft small section">{lang.sign_in_to_keep()} " " <a href=href rel="nofollow">{lang.sign_in()}</a></p> }
        .into_any()
}
