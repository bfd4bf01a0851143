//! A quiz before an attempt: what it asks, and the button that starts one.

use leptos::prelude::*;

use crate::{
    components::StepPage,
    i18n::Lang,
    linked_data,
    shared::{PageContext, QuizView, StartView},
};

/// A quiz's page.
pub fn quiz_page(page: PageContext, view: QuizView) -> AnyView {
    let lang = page.lang;
    let linked_data = linked_data::quiz(&page, &view);
    let start = match view.start {
        Some(quiz) => start(lang, view.step.text.lang.clone(), quiz),
        None => view! { <p class="fallback" role="note">{lang.quiz_withheld()}</p> }.into_any(),
    };
    view! { <StepPage page step=view.step linked_data>{start}</StepPage> }.into_any()
}

fn start(lang: Lang, text_lang: String, quiz: StartView) -> AnyView {
    let introduction = (!quiz.introduction_html.is_empty()).then(|| {
        view! { <div class="prose__text" lang=text_lang dir="auto" inner_html=quiz.introduction_html></div> }
    });
    let pass = quiz
        .pass
        .map(|percent| view! { <li>{lang.pass_mark(percent)}</li> });
    view! {
        {introduction}
        <ul class="facts">
            <li>{lang.questions_count(quiz.questions)}</li>
            {pass}
        </ul>
        <p>{lang.quiz_is_private()}</p>
        <form method="post" action=quiz.action>
            <button type="submit" class="btn">{lang.start_quiz()}</button>
        </form>
    }
    .into_any()
}
