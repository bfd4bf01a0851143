//! Signing in.

use leptos::prelude::*;

use crate::{
    components::{Document, FaultList, Field, HeadView, Said},
    shared::{PageContext, SignInView},
};

/// The page where members sign in.
pub fn sign_in_page(page: PageContext, view: SignInView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let head = HeadView::device(lang.sign_in());
    let action = format!("/{}/login", page.tag);
    let register = next_address(&format!("/{}/register", page.tag), view.next.as_deref());
    let forgot = format!("/{}/forgot", page.tag);
    let said = view.said.map(|said| view! { <Said said/> });
    let next = view! { <Next tag=page.tag.clone() next=view.next/> };
    let faults = view.fields.clone();
    let fields: Vec<_> = view
        .fields
        .into_iter()
        .map(|field| view! { <Field sprite=sprite.clone() field/> })
        .collect();
    let join = view.can_register.then(|| {
        view! { <p>{lang.no_account_yet()} " " <a href=register>{lang.create_account()}</a></p> }
    });
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{lang.sign_in()}</h1>
                    <div class="split split--side-l section">
                        <div>
                            {said}
                            <FaultList lang fields=faults/>
                            <form class="stack stack--l" method="post" action=action>
                                {next}
                                {fields}
                                <p class="hint"><a href=forgot>{lang.forgot_title()}</a></p>
                                <label class="check">
                                    <input type="checkbox" name="stay" value="1" checked=view.stay aria-describedby="field:stay:hint"/>
                                    <span>{lang.stay_signed_in()}</span>
                                    <span class="hint" id="field:stay:hint">{lang.stay_signed_in_hint()}</span>
                                </label>
                                <p class="cluster"><button class="btn" type="submit">{lang.sign_in()}</button></p>
                            </form>
                        </div>
                        <section class="flow flow--s" aria-labelledby="page:why">
                            <h2 class="title-l" id="page:why">{lang.why_an_account()}</h2>
                            <p>{lang.why_an_account_text()}</p>
                            {join}
                        </section>
                    </div>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// An address with where to go afterwards.
pub(crate) fn next_address(address: &str, next: Option<&str>) -> String {
    match next {
        Some(next) => format!("{address}?next={next}"),
        None => address.to_owned(),
    }
}

/// Where the form leads to; a script leads to what this device remembers, where there is something to take along.
#[component]
pub(crate) fn Next(tag: String, next: Option<String>) -> impl IntoView {
    view! { <input type="hidden" name="next" value=next.unwrap_or_default() data-device-next=format!("/{tag}/device")/> }
}
