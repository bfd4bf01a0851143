//! Lines and texts to type.

use html_escape::encode_text;
use leptos::prelude::*;

use super::Field;

/// No text that is graded is longer, and no hint at the length of the answer is given.
const MAX_LENGTH: &str = "2000";
/// What fits into an answer that is kept, whatever the script: browsers count in units of at most three bytes.
const MAX_OPEN_LENGTH: &str = "3300";

pub(super) fn text(field: &Field, value: String, exact: bool) -> AnyView {
    let hint = if exact {
        field.lang.exact_hint()
    } else {
        field.lang.text_hint()
    };
    line(field, value, hint.to_owned(), None)
}

pub(super) fn number(field: &Field, value: String, comma: bool) -> AnyView {
    let hint = field.lang.number_hint(if comma { "3,5" } else { "3.5" });
    line(field, value, hint, Some("decimal"))
}

fn line(field: &Field, value: String, hint: String, inputmode: Option<&'static str>) -> AnyView {
    let (id, hint_id) = (field.id("field"), field.id("hint"));
    let described = format!("{hint_id} {}", field.id("error"));
    view! {
        <div class="q__body field">
            <label class="label" for=id.clone()>{field.lang.your_answer()}</label>
            <span class="hint" id=hint_id>{hint}</span>
            <input
                class="input"
                type="text"
                id=id
                name=field.name.clone()
                value=value
                inputmode=inputmode
                aria-describedby=described
                aria-invalid=field.invalid.then_some("true")
                autocomplete="off"
                maxlength=MAX_LENGTH
            />
        </div>
    }
    .into_any()
}

pub(super) fn open(field: &Field, value: String) -> AnyView {
    let (id, hint_id) = (field.id("field"), field.id("hint"));
    let described = format!("{hint_id} {}", field.id("error"));
    // A text area drops the line break that it begins with; and Leptos does not escape what stands in one.
    let value = format!("\n{}", encode_text(&value));
    view! {
        <div class="q__body field">
            <label class="label" for=id.clone()>{field.lang.your_answer()}</label>
            <span class="hint" id=hint_id>{field.lang.open_how()}</span>
            <textarea
                class="input"
                id=id
                name=field.name.clone()
                rows="5"
                aria-describedby=described
                aria-invalid=field.invalid.then_some("true")
                maxlength=MAX_OPEN_LENGTH
            >{value}</textarea>
        </div>
    }
    .into_any()
}
