//! Boxes and radio buttons.

use leptos::prelude::*;

use super::Field;
use crate::shared::OptionView;

pub(super) fn fields(field: &Field, multiple: bool, options: Vec<OptionView>) -> AnyView {
    let how = if multiple {
        field.lang.several_answers()
    } else {
        field.lang.one_answer()
    };
    let options: Vec<_> = options
        .into_iter()
        .map(|option| {
            view! {
                <label class="choice">
                    <input
                        type=if multiple { "checkbox" } else { "radio" }
                        name=field.name.clone()
                        value=option.id
                        checked=option.chosen
                    />
                    <span lang=field.text_lang.clone() dir="auto" inner_html=option.html></span>
                </label>
            }
        })
        .collect();
    view! { <div class="q__body">{field.how(how)} {options}</div> }.into_any()
}
