//! A question as a part of a form.

use leptos::prelude::*;

use crate::{
    i18n::Lang,
    shared::{OptionView, QuestionView, ResponseView},
};

/// One question. Its fields are named `q.` and the question's id; the hidden field `asked` tells the server that it
/// was there even where nothing was answered.
#[component]
pub(crate) fn QuestionField(
    lang: Lang,
    /// The language of the question.
    text_lang: String,
    number: usize,
    total: usize,
    question: QuestionView,
    /// Why the last answer was refused.
    error: Option<String>,
) -> impl IntoView {
    let anchor = format!("q-{number}");
    let name = format!("q.{}", question.id);
    // A legend may hold no paragraph and no code: the prompt stands after it, and both name the group.
    let (number_id, prompt_id) = (format!("{anchor}-number"), format!("{anchor}-prompt"));
    let named_by = format!("{number_id} {prompt_id}");
    let invalid = error.is_some();
    // Always there: an island fills it in place.
    let error = view! {
        <p class="error" id=format!("{anchor}-error") hidden=!invalid>{error.unwrap_or_default()}</p>
    };
    let body = match question.response {
        ResponseView::Choice { multiple, options } => {
            choice(lang, &text_lang, multiple, &name, options).into_any()
        }
        ResponseView::Text { value, exact } => {
            let hint = if exact {
                lang.exact_hint()
            } else {
                lang.text_hint()
            };
            typed(lang, &anchor, name, value, hint.to_owned(), None, invalid).into_any()
        }
        ResponseView::Number { value, comma } => {
            let hint = lang.number_hint(if comma { "3,5" } else { "3.5" });
            typed(lang, &anchor, name, value, hint, Some("decimal"), invalid).into_any()
        }
    };
    view! {
        <fieldset class="q" id=anchor aria-labelledby=named_by>
            <legend class="q__num" id=number_id>
                {lang.question_number(number)} <span class="sr">" " {lang.of_total(total)}</span>
            </legend>
            <div class="q__prompt" id=prompt_id lang=text_lang dir="auto" inner_html=question.prompt_html></div>
            <input type="hidden" name="asked" value=question.id/>
            {error}
            {body}
        </fieldset>
    }
    .into_any()
}

fn choice(
    lang: Lang,
    text_lang: &str,
    multiple: bool,
    name: &str,
    options: Vec<OptionView>,
) -> impl IntoView + use<> {
    let how = if multiple {
        lang.several_answers()
    } else {
        lang.one_answer()
    };
    let options: Vec<_> = options
        .into_iter()
        .map(|option| {
            view! {
                <label class="choice">
                    <input
                        type=if multiple { "checkbox" } else { "radio" }
                        name=name.to_owned()
                        value=option.id
                        checked=option.chosen
                    />
                    <span lang=text_lang.to_owned() dir="auto" inner_html=option.html></span>
                </label>
            }
        })
        .collect();
    view! {
        <div class="q__body">
            <p class="q__how">{how}</p>
            {options}
        </div>
    }
    .into_any()
}

fn typed(
    lang: Lang,
    anchor: &str,
    name: String,
    value: String,
    hint: String,
    inputmode: Option<&'static str>,
    invalid: bool,
) -> impl IntoView + use<> {
    let field = format!("{anchor}-field");
    let hint_id = format!("{anchor}-hint");
    let described = format!("{hint_id} {anchor}-error");
    view! {
        <div class="q__body field">
            <label class="label" for=field.clone()>{lang.your_answer()}</label>
            <span class="hint" id=hint_id>{hint}</span>
            <input
                class="input"
                type="text"
                id=field
                name=name
                value=value
                inputmode=inputmode
                aria-describedby=described
                aria-invalid=invalid.then_some("true")
                autocomplete="off"
                maxlength="2000"
            />
        </div>
    }
    .into_any()
}
