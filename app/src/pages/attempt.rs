//! An attempt to be answered.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, HeadView, QuestionField, QuestionNav, RefusedList},
    i18n::Lang,
    islands::GradeInPlace,
    shared::{AttemptView, PageContext, QuestionView, RefusedView},
};

/// The form of an attempt; the island around it grades in place.
pub fn attempt_page(page: PageContext, view: AttemptView) -> AnyView {
    let lang = page.lang;
    let tag = page.tag.clone();
    let sprite = page.assets.icons.clone();
    let saved = view
        .saved
        .then(|| view! { <p class="fallback" role="status">{lang.answers_saved()}</p> });
    let mut head = HeadView::private(if view.refused.is_empty() {
        view.title.clone()
    } else {
        lang.error_in(&view.title)
    });
    head.islands = true;
    let errors = (!view.refused.is_empty())
        .then(|| view! { <RefusedList lang refused=view.refused.clone()/> });
    let total = view.questions.len();
    let text_lang = view.lang;
    let questions: Vec<_> = (1..)
        .zip(view.questions)
        .map(|(number, question)| {
            numbered(lang, &text_lang, number, total, question, &view.refused)
        })
        .collect();
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=view.crumbs/>
                    <h1 lang=text_lang dir="auto">{view.title}</h1>
                    <GradeInPlace tag id=view.id sprite=sprite.clone()>
                        {saved}
                        {errors}
                        <div class="with-aside">
                        <QuestionNav lang sprite prefix="q-" questions=vec![None; total]/>
                        <form class="attempt" method="post" action=format!("{}/submit", view.action) data-attempt="">
                            {questions}
                            <div class="cluster attempt__send">
                                <button type="submit" class="btn">{lang.grade_my_answers()}</button>
                                <button type="submit" class="btn btn--line" formaction=format!("{}/save", view.action)>
                                    {lang.save_for_later()}
                                </button>
                            </div>
                        </form>
                        </div>
                    </GradeInPlace>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn numbered(
    lang: Lang,
    text_lang: &str,
    number: usize,
    total: usize,
    question: QuestionView,
    refused: &[RefusedView],
) -> impl IntoView + use<> {
    let error = refused
        .iter()
        .find(|refused| refused.id == question.id)
        .map(|refused| refused.message.clone());
    view! { <QuestionField lang text_lang=text_lang.to_owned() number total question error/> }
}
