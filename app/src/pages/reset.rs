//! Choosing a new password by a link that was sent.

use leptos::prelude::*;

use crate::{
    components::{Document, FaultList, Field, HeadView, Said},
    shared::{PageContext, ResetForm, ResetView},
};

/// The page behind the link. Looking at it changes nothing.
pub fn reset_page(page: PageContext, view: ResetView) -> AnyView {
    let lang = page.lang;
    let (title, content) = match view {
        ResetView::Form(form) => (lang.reset_title(), form_of(&page, form)),
        ResetView::Gone => (lang.link_gone_title(), gone(&page)),
    };
    let head = HeadView::private(title);
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{title}</h1>
                    {content}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn form_of(page: &PageContext, form: ResetForm) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let action = page.href.clone();
    let said = form.said.map(|said| view! { <Said said/> });
    let faults = form.fields.clone();
    let fields: Vec<_> = form
        .fields
        .into_iter()
        .map(|field| view! { <Field sprite=sprite.clone() field/> })
        .collect();
    view! {
        <p class="lead">{lang.reset_of(&form.pseudonym)}</p>
        <div class="section">
            {said}
            <FaultList lang fields=faults/>
            <form class="stack stack--l" method="post" action=action>
                {fields}
                <p class="cluster"><button class="btn" type="submit">{lang.reset_button()}</button></p>
            </form>
        </div>
    }
    .into_any()
}

fn gone(page: &PageContext) -> AnyView {
    let lang = page.lang;
    let again = format!("/{}/forgot", page.tag);
    view! {
        <p class="lead">{lang.link_gone_text()}</p>
        <p class="cluster"><a class="btn" href=again>{lang.forgot_again()}</a></p>
    }
    .into_any()
}
