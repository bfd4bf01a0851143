//! The result of an attempt.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, HeadView, KeepAttempt, ResultBody},
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
    let keep = view! { <KeepAttempt page=page.clone() claim/> };
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
