//! A question as a part of a form.

mod actions;
mod choice;
mod cloze;
mod parts;
mod typed;

use leptos::prelude::*;

use crate::{
    components::ResultQuestion,
    i18n::Lang,
    shared::{QuestionView, ResponseView},
};

use actions::Actions;
pub(crate) use actions::HintItem;

/// What every question of one attempt's form needs to know.
#[derive(Clone, Debug)]
pub(crate) struct AttemptForm {
    /// The interface's language.
    pub(crate) lang: Lang,
    /// The language of the questions.
    pub(crate) text_lang: String,
    /// The address of the icons.
    pub(crate) sprite: String,
    /// Where the form posts to: this, then what is to be done.
    pub(crate) action: String,
    /// Whether questions can be checked one by one.
    pub(crate) immediate: bool,
    /// How many questions there are.
    pub(crate) total: usize,
}

/// One question. Its fields are named `q.` and the question's id, and for a question of several parts a dot and the
/// part's id; the hidden field `asked` tells the server that it was there even where nothing was answered. One that was
/// checked shows what came of it.
#[component]
pub(crate) fn QuestionField(
    form: AttemptForm,
    number: usize,
    question: QuestionView,
    /// Why the last answer was refused.
    error: Option<String>,
) -> impl IntoView {
    let AttemptForm {
        lang,
        text_lang,
        total,
        ..
    } = form.clone();
    if let Some(checked) = question.checked {
        let assess = format!("{}/assess", form.action);
        let sprite = form.sprite;
        return view! { <ResultQuestion lang sprite text_lang prefix="q-" level=2 number total assess question=checked/> }
            .into_any();
    }
    let anchor = format!("q-{number}");
    let field = Field {
        lang,
        text_lang: text_lang.clone(),
        name: format!("q.{}", question.id),
        invalid: error.is_some(),
        anchor: anchor.clone(),
    };
    // A legend may hold no paragraph and no code: the prompt stands after it, and both name the group. A prompt with
    // fields in it would be read whole before each of them: what is to be done names that group instead.
    let is_cloze = matches!(question.response, ResponseView::Cloze(_));
    let name = |part: &str| format!("{anchor}-{part}");
    let (number_id, prompt_id, error_id) = (name("number"), name("prompt"), name("error"));
    let named_by = format!(
        "{number_id} {}",
        if is_cloze {
            name("how")
        } else {
            prompt_id.clone()
        }
    );
    let described_by = error_id.clone();
    // Always there: an island fills it in place.
    let error = view! {
        <p class="error" id=error_id hidden=error.is_none()>{error.clone().unwrap_or_default()}</p>
    };
    let prompt = (!is_cloze).then(|| {
        view! {
            <div class="q__prompt" id=prompt_id lang=text_lang.clone() dir="auto" inner_html=question.prompt_html></div>
        }
    });
    let body = match question.response {
        ResponseView::Choice { multiple, options } => choice::fields(&field, multiple, options),
        ResponseView::Text { value, exact } => typed::text(&field, value, exact),
        ResponseView::Number { value, comma } => typed::number(&field, value, comma),
        ResponseView::Open { value } => typed::open(&field, value),
        ResponseView::Ordering { steps } => parts::ordering(&field, steps),
        ResponseView::Matching { left, menu, shown } => parts::matching(&field, left, menu, shown),
        ResponseView::Cloze(pieces) => cloze::fields(&field, pieces),
    };
    let actions = Actions {
        question: question.id.clone(),
        hints_left: question.hints_left,
    };
    let hints = actions::hints(&form, question.hints);
    view! {
        <fieldset class="q" id=anchor aria-labelledby=named_by aria-describedby=described_by>
            <legend class="q__num" id=number_id>
                {lang.question_number(number)} <span class="sr">" " {lang.of_total(total)}</span>
            </legend>
            {prompt}
            <input type="hidden" name="asked" value=question.id/>
            {error}
            {body}
            {hints}
            {actions.view(&form)}
        </fieldset>
    }
    .into_any()
}

/// What the fields of one question need to know.
struct Field {
    lang: Lang,
    text_lang: String,
    /// The name that its fields have or begin with.
    name: String,
    /// Whether the last answer was refused.
    invalid: bool,
    /// What the ids of its elements begin with.
    anchor: String,
}

impl Field {
    fn id(&self, part: &str) -> String {
        format!("{}-{part}", self.anchor)
    }

    fn part_name(&self, part: &str) -> String {
        format!("{}.{part}", self.name)
    }

    fn how(&self, words: &'static str) -> AnyView {
        view! { <p class="q__how" id=self.id("how")>{words}</p> }.into_any()
    }
}
