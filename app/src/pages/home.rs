//! The home page: the catalogue.

use leptos::prelude::*;

use crate::{
    components::{Cover, Document, Facts, HeadView, Resume, course_facts},
    i18n::Lang,
    shared::{CourseCard, HomeView, PageContext},
};

/// The home page.
pub fn home_page(page: PageContext, view: HomeView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let head = HeadView::public(&view.title, &view.summary, None);
    let lead = (!view.summary.is_empty()).then(|| {
        view! { <p class="lead" lang=view.summary_text.lang dir=view.summary_text.dir>{view.summary}</p> }
    });
    let resume = view
        .resume
        .map(|resume| view! { <Resume lang sprite=sprite.clone() resume names_course=true/> });
    let courses: Vec<_> = (1..)
        .zip(view.courses)
        .map(|(number, course)| course_card(lang, &sprite, number, course))
        .collect();
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <div class="flow">
                        <h1 lang=view.title_text.lang dir=view.title_text.dir>{view.title}</h1>
                        {lead}
                    </div>
                    {resume}
                    <section class="section" aria-labelledby="page:courses">
                        <h2 id="page:courses">{lang.open_courses()}</h2>
                        <ol class="courses">{courses}</ol>
                    </section>
                    <section class="section" aria-labelledby="page:how">
                        <h2 id="page:how">{lang.how_one_learns_here()}</h2>
                        <dl class="qa">{answers(lang)}</dl>
                    </section>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn course_card(
    lang: Lang,
    sprite: &str,
    number: usize,
    course: CourseCard,
) -> impl IntoView + use<> {
    let steps = course.lessons + course.activities + course.quizzes;
    let counts = [course.modules, steps];
    let facts = course_facts(
        lang,
        counts,
        course.minutes,
        &course.languages,
        &course.level,
    );
    let summary = (!course.summary.is_empty()).then(|| {
        view! { <p lang=course.text.lang.clone() dir=course.text.dir>{course.summary}</p> }
    });
    let bare = course.cover.is_none();
    let cover = course
        .cover
        .map(|cover| view! { <Cover cover first=number == 1/> });
    view! {
        <li class:courses__bare=bare>
            <p class="in-margin big" aria-hidden="true"><span>{lang.course()}</span> " " {number}</p>
            {cover}
            <div class="flow">
                <h3 lang=course.text.lang.clone() dir=course.text.dir>
                    <a href=course.href>{course.title}</a>
                </h3>
                {summary}
                <Facts sprite=sprite.to_owned() facts/>
            </div>
        </li>
    }
    .into_any()
}

/// What people ask before they begin.
fn answers(lang: Lang) -> Vec<impl IntoView> {
    [
        (lang.ask_account(), lang.answer_account()),
        (lang.ask_data(), lang.answer_data()),
        (lang.ask_reuse(), lang.answer_reuse()),
        (lang.ask_mistake(), lang.answer_mistake()),
    ]
    .into_iter()
    .map(|(question, answer)| view! { <div><dt>{question}</dt><dd>{answer}</dd></div> })
    .collect()
}
