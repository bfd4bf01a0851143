//! A course: what one learns, and its plan.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, Icon, Licence, Steps},
    i18n::Lang,
    shared::{CourseView, Crumb, PageContext, PlanModule},
};

/// A course's page.
pub fn course_page(page: PageContext, view: CourseView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let home = Crumb {
        title: lang.courses().to_owned(),
        lang: lang.tag().to_owned(),
        href: format!("/{}", page.tag),
    };
    let text_lang = view.text.lang.clone();
    let start = view
        .plan
        .iter()
        .find_map(|module| module.items.first())
        .map(|item| {
            view! { <p class="start"><a class="btn" href=item.href.clone()>{lang.start_course()}</a></p> }
        });
    let learnt: Vec<_> = view
        .objectives
        .into_iter()
        .map(|line| {
            view! { <li><Icon sprite=sprite.clone() name="check"/> <span>{line}</span></li> }
                .into_any()
        })
        .collect();
    let before: Vec<_> = view
        .prerequisites
        .into_iter()
        .map(|line| view! { <li><span>{line}</span></li> }.into_any())
        .collect();
    let prose = (!view.html.is_empty()).then(|| {
        view! { <div class="prose section" lang=text_lang.clone() inner_html=view.html></div> }
    });
    let level = (!view.level.is_empty())
        .then(|| view! { <li lang=text_lang.clone()>{lang.level_is(&view.level)}</li> });
    let facts = view! {
        <ul class="facts" lang=lang.tag()>
            {level}
            <li>{lang.modules_count(view.plan.len())}</li>
        </ul>
    };
    let plan: Vec<_> = view
        .plan
        .into_iter()
        .map(|module| plan_module(lang, &sprite, module))
        .collect();
    let authors = (!view.authors.is_empty()).then(|| lang.by_authors(&view.authors.join(", ")));
    view! {
        <Document page=page text=view.text.clone() title=view.title.clone() description=view.summary.clone()>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=vec![home]/>
                    <FallbackNotice lang text=view.text/>
                    <div class="flow" lang=text_lang.clone()>
                        <h1>{view.title}</h1>
                        <p class="lead">{view.summary}</p>
                        {facts}
                    </div>
                    {start}
                    {list_section(lang.what_you_will_learn(), "page:learn", &text_lang, learnt)}
                    {list_section(lang.what_to_know_before(), "page:before", &text_lang, before)}
                    {prose}
                    <section class="section" aria-labelledby="page:plan">
                        <h2 id="page:plan">{lang.course_plan()}</h2>
                        <ol class="modules">{plan}</ol>
                    </section>
                    <footer class="licence">
                        <p>{authors} {lang.under_licence()} " " <Licence spdx=view.licence/> "."</p>
                    </footer>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn plan_module(lang: Lang, sprite: &str, module: PlanModule) -> impl IntoView + use<> {
    let summary = (!module.summary.is_empty())
        .then(|| view! { <p class="module__about" lang=module.lang.clone()>{module.summary}</p> });
    view! {
        <li class="module">
            <h3>
                <span class="module__num"><span class="sr">{lang.module()} " "</span>{module.number}</span>
                <a href=module.href lang=module.lang.clone()>{module.title}</a>
            </h3>
            {summary}
            <Steps lang sprite=sprite.to_owned() items=module.items/>
        </li>
    }
    .into_any()
}

fn list_section(
    title: &'static str,
    id: &'static str,
    text_lang: &str,
    lines: Vec<AnyView>,
) -> Option<impl IntoView + use<>> {
    let text_lang = text_lang.to_owned();
    let class = if id == "page:learn" { "can" } else { "needs" };
    (!lines.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul class=class lang=text_lang>{lines}</ul>
            </section>
        }
    })
}
