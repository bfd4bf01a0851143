//! A module: its presentation and its steps.

use leptos::prelude::*;

use crate::{
    components::{
        Counted, Crumbs, DeviceMark, Document, Facts, FallbackNotice, HeadView, Pager, Steps,
    },
    shared::{ModuleView, PageContext},
};

/// A module's page.
pub fn module_page(page: PageContext, view: ModuleView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let mut head = HeadView::public(&view.title, &view.summary, Some(&view.text));
    head.device = page.account.is_none();
    let mark = head
        .device
        .then(|| view! { <DeviceMark lang sprite=page.assets.icons.clone()/> });
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let facts = vec![
        ("plan", lang.steps_count(view.items.len())),
        ("clock", lang.about_minutes(view.minutes)),
    ];
    let done = view.done.map(|count| view! { <Counted lang count/> });
    let start = view.items.first().map(|item| {
        view! { <p class="start"><a class="btn" href=item.href.clone()>{lang.start_module()}</a></p> }
    });
    let lead = (!view.summary.is_empty())
        .then(|| view! { <p class="lead" lang=text_lang.clone() dir=dir>{view.summary}</p> });
    let prose = (!view.html.is_empty()).then(|| {
        view! { <div class="prose section" lang=text_lang.clone() dir=dir inner_html=view.html></div> }
    });
    let steps = if view.items.is_empty() {
        view! { <p class="soft">{lang.no_step_yet()}</p> }.into_any()
    } else {
        view! { <Steps lang sprite=sprite.clone() items=view.items/> }.into_any()
    };
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    {mark}
                    <Crumbs lang crumbs=view.crumbs/>
                    <FallbackNotice lang text=view.text/>
                    <p class="in-margin">{lang.module_number(view.number)}</p>
                    <div class="flow">
                        <h1 lang=text_lang dir=dir>{view.title}</h1>
                        {lead}
                        <Facts sprite=sprite.clone() facts/>
                        {done}
                        {start}
                    </div>
                    {prose}
                    <section class="section" aria-labelledby="page:steps">
                        <h2 id="page:steps">{lang.steps()}</h2>
                        {steps}
                    </section>
                    <div class="section"><Pager lang sprite previous=view.previous next=view.next modules=true/></div>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
