//! A lesson or an activity.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, Icon, Licence, Pager, PlanBeside},
    i18n::Lang,
    shared::{HeadingView, ItemKindView, LessonView, PageContext},
};

/// A lesson's or an activity's page.
pub fn lesson_page(page: PageContext, view: LessonView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let text_lang = view.text.lang.clone();
    let [module, step, steps] = view.place;
    let duration = match view.kind {
        ItemKindView::Lesson => lang.reading_minutes(view.duration),
        ItemKindView::Activity | ItemKindView::Quiz => lang.about_minutes(view.duration),
    };
    let authors = (!view.authors.is_empty()).then(|| lang.by_authors(&view.authors.join(", ")));
    let summary = (!view.summary.is_empty())
        .then(|| view! { <p class="lead" lang=text_lang.clone()>{view.summary.clone()}</p> });
    view! {
        <Document page=page text=view.text.clone() title=view.title.clone() description=view.summary>
            <div class="with-plan">
                <PlanBeside lang sprite=sprite.clone() course=view.course plan=view.plan/>
                <main id="page:content" class="shell">
                    <div class="ruled">
                        <article class="prose">
                            <header class="lesson-head">
                                <Crumbs lang crumbs=view.crumbs/>
                                <FallbackNotice lang text=view.text/>
                                <p class="in-margin">
                                    {lang.module_number(module)} ", " <br/> {lang.step_of(step, steps)}
                                </p>
                                <h1 lang=text_lang.clone()>{view.title}</h1>
                                <p class="kicker">
                                    <span><Icon sprite=sprite.clone() name=view.kind.icon()/> " " {view.kind.name(lang)}</span>
                                    <span><Icon sprite=sprite.clone() name="clock"/> " " {duration}</span>
                                </p>
                            </header>
                            {summary}
                            {objectives(lang, &text_lang, view.objectives)}
                            {contents(lang, view.kind, &text_lang, view.headings)}
                            <div class="prose__text" lang=text_lang inner_html=view.html></div>
                            <Pager lang sprite previous=view.previous next=view.next/>
                            <footer class="licence">
                                <p>{authors} {lang.under_licence()} " " <Licence spdx=view.licence/> "."</p>
                            </footer>
                        </article>
                    </div>
                </main>
            </div>
        </Document>
    }
    .into_any()
}

fn objectives(lang: Lang, text_lang: &str, lines: Vec<String>) -> Option<impl IntoView + use<>> {
    let text_lang = text_lang.to_owned();
    (!lines.is_empty()).then(|| {
        let lines: Vec<_> = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect();
        view! {
            <section class="objectives" aria-labelledby="page:objectives">
                <h2 id="page:objectives">{lang.objectives()}</h2>
                <ul lang=text_lang>{lines}</ul>
            </section>
        }
    })
}

/// The contents of the page; none for a page of one section.
fn contents(
    lang: Lang,
    kind: ItemKindView,
    text_lang: &str,
    headings: Vec<HeadingView>,
) -> Option<impl IntoView + use<>> {
    let text_lang = text_lang.to_owned();
    let title = match kind {
        ItemKindView::Activity => lang.in_this_activity(),
        ItemKindView::Lesson | ItemKindView::Quiz => lang.in_this_lesson(),
    };
    (headings.len() > 1).then(|| {
        let links: Vec<_> = headings
            .into_iter()
            .map(
                |heading| view! { <li><a href=format!("#{}", heading.id)>{heading.title}</a></li> },
            )
            .collect();
        view! {
            <nav class="toc" aria-labelledby="page:contents">
                <h2 id="page:contents">{title}</h2>
                <ol class="list" lang=text_lang>{links}</ol>
            </nav>
        }
    })
}
