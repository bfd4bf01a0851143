//! What is remembered on this device: visitors see it and forget it, members take it along.

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView},
    i18n::Lang,
    shared::PageContext,
};

/// The page. What it lists comes from the browser, by a script; the server knows nothing of it.
pub fn device_page(page: PageContext) -> AnyView {
    let lang = page.lang;
    let content = match page.account {
        Some(_) => take_along(&page),
        None => to_see(lang),
    };
    let listed = view! {
        <noscript><p class="lead">{lang.device_needs_script()}</p></noscript>
        <div id="page:device-none" class="flow flow--s above-3" tabindex="-1" hidden=true>
            <p class="lead">{lang.device_nothing()}</p>
            <p>{lang.device_nothing_hint()}</p>
        </div>
        <div id="page:device" hidden=true>{content}</div>
    };
    document(page, listed.into_any())
}

/// What was chosen is in the account: the script forgets all of it.
pub fn taken_along_page(page: PageContext) -> AnyView {
    let lang = page.lang;
    let path = format!("/{}/me", page.tag);
    let said = view! {
        <p class="lead above-3" role="status" data-device-taken="">{lang.taken_along()}</p>
        <p class="above-3"><a class="btn" href=path>{lang.my_path()}</a></p>
    };
    document(page, said.into_any())
}

fn document(page: PageContext, content: AnyView) -> AnyView {
    let lang = page.lang;
    let head = HeadView::device(lang.device_title());
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{lang.device_title()}</h1>
                    {content}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn to_see(lang: Lang) -> AnyView {
    view! {
        <p class="lead above-3">{lang.device_visitor()}</p>
        {lists(lang)}
        <p class="cluster section">
            <button class="btn btn--no" type="button" value="forget">{lang.device_forget()}</button>
        </p>
        <template id="page:device-line"><li><a data-title="" dir="auto"></a></li></template>
    }
    .into_any()
}

fn take_along(page: &PageContext) -> AnyView {
    let lang = page.lang;
    let action = format!("/{}/device", page.tag);
    view! {
        <p class="lead above-3">{lang.device_member()}</p>
        <form method="post" action=action>
            {lists(lang)}
            <p class="cluster section">
                <button class="btn" type="submit">{lang.take_into_account()}</button>
                <button class="btn btn--no" type="button" value="forget">{lang.device_forget()}</button>
            </p>
        </form>
        <template id="page:device-line">
            <li>
                <label class="check"><input type="checkbox" checked=true/><span data-title="" dir="auto"></span></label>
            </li>
        </template>
    }
    .into_any()
}

fn lists(lang: Lang) -> AnyView {
    let section = |id: &'static str, list: &'static str, title: &'static str| {
        view! {
            <section class="section" aria-labelledby=id>
                <h2 class="title-xl" id=id>{title}</h2>
                <ul class="list" id=list></ul>
            </section>
        }
    };
    view! {
        {section("page:steps", "page:device-steps", lang.device_steps())}
        {section("page:places", "page:device-places", lang.device_places())}
        {section("page:attempts", "page:device-attempts", lang.device_attempts())}
    }
    .into_any()
}
