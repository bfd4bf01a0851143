//! A form's fields, and what is wrong with them.

use leptos::prelude::*;

use crate::{
    components::Icon,
    i18n::Lang,
    shared::{FieldView, SaidView},
};

/// A field with its label, its help and what is wrong with it.
#[component]
pub(crate) fn Field(sprite: String, field: FieldView) -> impl IntoView {
    let id = format!("field:{}", field.name);
    let [hint_id, fault_id] = ["hint", "fault"].map(|part| format!("{id}:{part}"));
    let described: Vec<&str> = [
        field.hint.as_ref().map(|_| hint_id.as_str()),
        field.fault.as_ref().map(|_| fault_id.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let hint = field
        .hint
        .map(|words| view! { <span class="hint" id=hint_id.clone()>{words}</span> });
    let invalid = field.fault.as_ref().map(|_| "true");
    let fault = field.fault.map(|words| {
        view! { <p class="error" id=fault_id.clone()><Icon sprite name="warning"/> " " <span>{words}</span></p> }
    });
    let value = (field.kind != "password").then_some(field.value);
    // A name is typed as it is: no capital at its beginning, nothing corrected.
    view! {
        <div class="field">
            <label for=id.clone()>{field.label}</label>
            {hint}
            <input
                class="input"
                type=field.kind
                id=id
                name=field.name
                value=value
                autocomplete=field.autocomplete
                autocapitalize="none"
                spellcheck="false"
                dir="auto"
                required=field.required
                aria-invalid=invalid
                aria-describedby=described
            />
            {fault}
        </div>
    }
    .into_any()
}

/// What is wrong in a form, above it, with a link to each field; nothing where nothing is.
#[component]
pub(crate) fn FaultList(lang: Lang, fields: Vec<FieldView>) -> impl IntoView {
    let lines: Vec<_> = fields
        .into_iter()
        .filter_map(|field| {
            let href = format!("#field:{}", field.name);
            let words = field.fault?;
            Some(view! { <li><a href=href>{words}</a></li> })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="errors" role="alert">
                <h2>{lang.one_thing_to_mend(lines.len())}</h2>
                <ul>{lines}</ul>
            </div>
        }
    })
}

/// What is said above a form.
#[component]
pub(crate) fn Said(said: SaidView) -> impl IntoView {
    match said {
        SaidView::Note(words) => view! { <p class="lead" role="status">{words}</p> }.into_any(),
        SaidView::Fault(words) => {
            view! { <div class="errors" role="alert"><p>{words}</p></div> }.into_any()
        }
    }
}
