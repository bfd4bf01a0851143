//! The home page: the catalogue.

use leptos::prelude::*;

use crate::{
    components::Document,
    i18n::{Lang, language_name},
    shared::{CourseCard, HomeView, PageContext},
};

/// The home page.
pub fn home_page(page: PageContext, view: HomeView) -> AnyView {
    let lang = page.lang;
    let courses: Vec<_> = view
        .courses
        .into_iter()
        .map(|course| course_card(lang, course))
        .collect();
    view! {
        <Document page=page title=view.title.clone() description=view.summary.clone()>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <div class="flow">
                        <h1>{view.title}</h1>
                        <p class="lead">{view.summary}</p>
                    </div>
                    <section class="section" aria-labelledby="page:courses">
                        <h2 id="page:courses">{lang.courses()}</h2>
                        <ul class="courses">{courses}</ul>
                    </section>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn course_card(lang: Lang, course: CourseCard) -> impl IntoView {
    let mut facts = vec![
        lang.modules_count(course.modules),
        lang.lessons_count(course.lessons),
    ];
    if course.activities > 0 {
        facts.push(lang.activities_count(course.activities));
    }
    if course.quizzes > 0 {
        facts.push(lang.quizzes_count(course.quizzes));
    }
    let names: Vec<&str> = course
        .languages
        .iter()
        .map(|tag| language_name(tag))
        .collect();
    facts.push(lang.in_languages(&names.join(", ")));
    let facts: Vec<_> = facts
        .into_iter()
        .map(|fact| view! { <li>{fact}</li> })
        .collect();
    view! {
        <li class="flow">
            <h3 lang=course.text.lang.clone()><a href=course.href>{course.title}</a></h3>
            <p lang=course.text.lang>{course.summary}</p>
            <ul class="facts">{facts}</ul>
        </li>
    }
    .into_any()
}
