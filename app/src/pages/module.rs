//! A module: its presentation and its steps.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, Steps},
    shared::{ModuleView, PageContext},
};

/// A module's page.
pub fn module_page(page: PageContext, view: ModuleView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let text_lang = view.text.lang.clone();
    let prose = (!view.html.is_empty()).then(|| {
        view! { <div class="prose section" lang=text_lang.clone() inner_html=view.html></div> }
    });
    view! {
        <Document page=page text=view.text.clone() title=view.title.clone() description=view.summary.clone()>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=view.crumbs/>
                    <FallbackNotice lang text=view.text/>
                    <p class="in-margin">{lang.module_number(view.number)}</p>
                    <div class="flow" lang=text_lang.clone()>
                        <h1>{view.title}</h1>
                        <p class="lead">{view.summary}</p>
                    </div>
                    {prose}
                    <section class="section" aria-labelledby="page:steps">
                        <h2 id="page:steps">{lang.steps()}</h2>
                        <Steps lang sprite items=view.items/>
                    </section>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
