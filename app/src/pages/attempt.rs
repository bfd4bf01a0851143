//! An attempt to be answered.

use leptos::prelude::*;

use crate::{
    components::{
        AttemptForm, Crumbs, Document, HeadView, KeepAttempt, QuestionField, QuestionNav,
        RefusedList,
    },
    islands::AttemptInPlace,
    shared::{AttemptView, PageContext, QuestionView, RefusedView},
};

/// The form of an attempt; the island around it grades in place. `claim`: where a visitor's attempt is taken along, for
/// somebody who is signed in.
pub fn attempt_page(page: PageContext, view: AttemptView, claim: Option<String>) -> AnyView {
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
    head.device = page.account.is_none();
    let remembered = head.device.then_some("");
    let keep = view! { <KeepAttempt page=page.clone() claim/> };
    let errors = (!view.refused.is_empty())
        .then(|| view! { <div data-came-with-page=""><RefusedList lang refused=view.refused.clone()/></div> });
    let total = view.questions.len();
    let form = AttemptForm {
        lang,
        text_lang: view.lang.clone(),
        sprite: sprite.clone(),
        action: view.action.clone(),
        immediate: view.immediate,
        total,
    };
    let verdicts = view.questions.iter();
    let verdicts = verdicts
        .map(|question| question.checked.as_ref().map(|checked| checked.verdict))
        .collect();
    let questions: Vec<_> = (1..)
        .zip(view.questions)
        .map(|(number, question)| numbered(&form, number, question, &view.refused))
        .collect();
    let save = format!("{}/save", view.action);
    let one_by_one = view
        .immediate
        .then(|| view! { <p class="attempt__how">{lang.check_one_by_one()}</p> });
    let send = if view.immediate {
        lang.finish_quiz()
    } else {
        lang.grade_my_answers()
    };
    view! {
        <Document page head>
            <main id="page:content" class="shell" data-device-attempt=remembered>
                <div class="ruled">
                    <Crumbs lang crumbs=view.crumbs/>
                    <h1 lang=view.lang dir="auto">{view.title}</h1>
                    <AttemptInPlace tag id=view.id>
                        {saved}
                        {errors}
                        {one_by_one}
                        <div class="with-aside">
                        <QuestionNav lang sprite prefix="q-" questions=verdicts/>
                        <form class="attempt" method="post" action=format!("{}/submit", view.action) data-attempt="">
                            // What the Enter key in a field does: the first button of a form is its default, where it is laid out.
                            <button type="submit" class="sr" formaction=save.clone() data-do="keep" tabindex="-1" aria-hidden="true">
                                {lang.save_for_later()}
                            </button>
                            {questions}
                            <div class="attempt__send">
                                <div class="cluster">
                                    <button type="submit" class="btn">{send}</button>
                                    <button type="submit" class="btn btn--line" formaction=save>
                                        {lang.save_for_later()}
                                    </button>
                                </div>
                                <p class="soft small">{lang.attempt_kept()} " " <span data-saved=""></span></p>
                                <p class="sr" role="status" data-said=""></p>
                            </div>
                        </form>
                        </div>
                    </AttemptInPlace>
                    {keep}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn numbered(
    form: &AttemptForm,
    number: usize,
    question: QuestionView,
    refused: &[RefusedView],
) -> impl IntoView + use<> {
    let error = refused
        .iter()
        .find(|refused| refused.id == question.id)
        .map(|refused| refused.message.clone());
    view! { <QuestionField form=form.clone() number question error/> }
}
