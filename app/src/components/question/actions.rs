//! What can be asked for beside answering: hints, and a check of this one question. Each is a button of the attempt's
//! form, which keeps the answers as well.

use leptos::prelude::*;

use super::AttemptForm;
use crate::i18n::Lang;

/// The hints that were asked for. The list is always there: an island adds to it.
pub(super) fn hints(form: &AttemptForm, shown: Vec<String>) -> AnyView {
    let hints: Vec<_> = (1..)
        .zip(shown)
        .map(|(number, html)| {
            let (lang, text_lang) = (form.lang, form.text_lang.clone());
            view! { <HintItem lang text_lang number html/> }
        })
        .collect();
    view! { <ol class="clues">{hints}</ol> }.into_any()
}

/// One hint.
#[component]
pub(crate) fn HintItem(
    lang: Lang,
    /// The language of the question.
    text_lang: String,
    /// Its place in its question, from 1.
    number: usize,
    /// Clean HTML.
    html: String,
) -> impl IntoView {
    view! {
        <li tabindex="-1">
            <p class="clue__label">{lang.hint_number(number)}</p>
            <div lang=text_lang dir="auto" inner_html=html></div>
        </li>
    }
    .into_any()
}

/// The buttons.
pub(super) struct Actions {
    /// The question's id.
    pub(super) question: String,
    pub(super) hints_left: usize,
}

impl Actions {
    pub(super) fn view(self, form: &AttemptForm) -> AnyView {
        let lang = form.lang;
        let button = |what: &'static str, words: AnyView| {
            view! {
                <button
                    type="submit"
                    class="btn btn--line btn--small"
                    name="question"
                    value=self.question.clone()
                    formaction=format!("{}/{what}", form.action)
                    data-do=what
                >
                    {words}
                </button>
            }
        };
        let hint = (self.hints_left > 0).then(|| {
            let left = lang.hints_left(self.hints_left);
            let words = view! { {lang.show_hint()} " " <span data-left="">{left}</span> };
            button("hint", words.into_any())
        });
        let check = form
            .immediate
            .then(|| button("check", lang.check_answer().into_any()));
        (hint.is_some() || check.is_some())
            .then(|| view! { <div class="cluster q__actions">{check} {hint}</div> })
            .into_any()
    }
}
