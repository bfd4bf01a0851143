//! The result of an attempt.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, HeadView, ResultBody},
    shared::{Crumb, PageContext, ResultView},
};

/// The result's page.
pub fn result_page(
    page: PageContext,
    crumbs: Vec<Crumb>,
    title: String,
    result: ResultView,
) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let head = HeadView::private(lang.result_of(&title));
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs/>
                    <h1 lang=result.lang.clone() dir="auto">{title}</h1>
                    <ResultBody lang sprite result/>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
