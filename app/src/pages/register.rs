//! Becoming a member.

use leptos::prelude::*;

use super::sign_in::{Next, next_address};
use crate::{
    components::{Document, FaultList, Field, FormGuard, HeadView, Said},
    shared::{PageContext, RegisterView},
};

/// The page where visitors become members; `None`: nobody can on this site.
pub fn register_page(page: PageContext, view: Option<RegisterView>) -> AnyView {
    let lang = page.lang;
    let head = HeadView::device(lang.create_account());
    let content = match view {
        Some(view) => form(&page, view),
        None => view! { <p class="lead">{lang.registration_closed()}</p> }.into_any(),
    };
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{lang.create_account()}</h1>
                    {content}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn form(page: &PageContext, view: RegisterView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let action = format!("/{}/register", page.tag);
    let sign_in = next_address(&format!("/{}/login", page.tag), view.next.as_deref());
    let said = view.said.map(|said| view! { <Said said/> });
    let next = view! { <Next tag=page.tag.clone() next=view.next/> };
    let faults = view.fields.clone();
    let fields: Vec<_> = view
        .fields
        .into_iter()
        .map(|field| view! { <Field sprite=sprite.clone() field/> })
        .collect();
    view! {
        <div class="split split--side-l section">
            <div>
                {said}
                <FaultList lang fields=faults/>
                <form class="stack stack--l" method="post" action=action>
                    {next}
                    <FormGuard lang stamp=view.stamp/>
                    {fields}
                    <p class="cluster"><button class="btn" type="submit">{lang.create_my_account()}</button></p>
                </form>
            </div>
            <section class="flow flow--s" aria-labelledby="page:kept">
                <h2 class="title-l" id="page:kept">{lang.what_we_keep()}</h2>
                <p>{lang.what_we_keep_text()}</p>
                <p>{lang.account_already()} " " <a href=sign_in>{lang.sign_in()}</a></p>
            </section>
        </div>
    }
    .into_any()
}
