//! A quiz before an attempt: what it asks, and the button that starts one.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, Icon, Pager, PlanBeside},
    shared::{PageContext, QuizView},
};

/// A quiz's page.
pub fn quiz_page(page: PageContext, view: QuizView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let text_lang = view.text.lang.clone();
    let [module, step, steps] = view.place;
    let summary = (!view.summary.is_empty())
        .then(|| view! { <p class="lead" lang=text_lang.clone()>{view.summary.clone()}</p> });
    let introduction = (!view.introduction_html.is_empty()).then(|| {
        view! { <div class="prose__text" lang=text_lang.clone() inner_html=view.introduction_html></div> }
    });
    let pass = view
        .pass
        .map(|percent| view! { <li>{lang.pass_mark(percent)}</li> });
    let start = match view.start {
        Some(action) => view! {
            <ul class="facts">
                <li>{lang.questions_count(view.questions)}</li>
                {pass}
            </ul>
            <p>{lang.quiz_is_private()}</p>
            <form method="post" action=action>
                <button class="btn">{lang.start_quiz()}</button>
            </form>
        }
        .into_any(),
        None => view! { <p class="fallback" role="note">{lang.quiz_withheld()}</p> }.into_any(),
    };
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
                                    <span><Icon sprite=sprite.clone() name="quiz"/> " " {lang.quiz()}</span>
                                    <span><Icon sprite=sprite.clone() name="clock"/> " " {lang.about_minutes(view.duration)}</span>
                                </p>
                            </header>
                            {summary}
                            {introduction}
                            {start}
                            <Pager lang sprite previous=view.previous next=view.next/>
                        </article>
                    </div>
                </main>
            </div>
        </Document>
    }
    .into_any()
}
