//! The result of an attempt.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, ResultBody},
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
    view! {
        <Document page=page title=lang.result_of(&title) description=String::new() private=true>
            <main id="page:content" class="shell shell--narrow">
                <div class="ruled">
                    <Crumbs lang crumbs/>
                    <h1 lang=result.lang.clone()>{title}</h1>
                    <ResultBody lang sprite result/>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
