//! What a course gives to read further.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, HeadView},
    shared::{FurtherReadingView, LessonReadingView, PageContext},
};

/// A course's further reading, lesson by lesson.
pub fn further_reading_page(page: PageContext, view: FurtherReadingView) -> AnyView {
    let lang = page.lang;
    let title = format!("{} — {}", lang.further_reading(), view.title);
    let head = HeadView::public(&title, lang.further_reading_lead(), Some(&view.text));
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let lessons: Vec<_> = view.lessons.into_iter().map(lesson).collect();
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=view.crumbs/>
                    <FallbackNotice lang text=view.text/>
                    <div class="flow">
                        <h1>{lang.further_reading()}</h1>
                        <p class="lead" lang=text_lang dir=dir>{view.title}</p>
                        <p>{lang.further_reading_lead()}</p>
                    </div>
                    {lessons}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn lesson(lesson: LessonReadingView) -> impl IntoView {
    let (lang, dir) = (lesson.text.lang, lesson.text.dir);
    view! {
        <section class="section" lang=lang dir=dir>
            <h2><a href=lesson.link.href>{lesson.link.title}</a></h2>
            <div class="prose__text" inner_html=lesson.html></div>
        </section>
    }
    .into_any()
}
