//! A lesson or an activity.

use leptos::prelude::*;

use crate::{
    components::{Colophon, StepPage},
    i18n::Lang,
    linked_data,
    shared::{HeadingView, ItemKindView, LessonView, PageContext},
};

/// A lesson's or an activity's page.
pub fn lesson_page(page: PageContext, view: LessonView) -> AnyView {
    let lang = page.lang;
    let linked_data = linked_data::lesson(&page, &view);
    let sprite = page.assets.icons.clone();
    let (text_lang, dir) = (view.step.text.lang.clone(), view.step.text.dir);
    let contents = contents(lang, view.step.kind, &text_lang, view.headings);
    view! {
        <StepPage page step=view.step linked_data>
            {objectives(lang, &text_lang, view.objectives)}
            {contents}
            <div class="prose__text" lang=text_lang dir=dir inner_html=view.html></div>
            <Colophon
                lang
                sprite
                authors=view.authors
                licence=view.licence
                updated=view.updated
                correction=view.correction
                credits=view.credits
            />
        </StepPage>
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
                <ul lang=text_lang dir="auto">{lines}</ul>
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
                <ol class="list" lang=text_lang dir="auto">{links}</ol>
            </nav>
        }
    })
}
