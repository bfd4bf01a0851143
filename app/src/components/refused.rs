//! The list of answers that could not be read.

use leptos::prelude::*;

use crate::{i18n::Lang, shared::RefusedView};

/// Says so, with a link to each question. It can take focus.
#[component]
pub fn RefusedList(lang: Lang, refused: Vec<RefusedView>) -> impl IntoView {
    let lines: Vec<_> = refused
        .into_iter()
        .map(|refused| {
            let href = format!("#{}", refused.anchor);
            view! { <li><a href=href>{refused.question}</a> " " {refused.message}</li> }
        })
        .collect();
    view! {
        <div class="errors" role="alert" id="outcome" tabindex="-1">
            <p>{lang.some_answers_unusable()}</p>
            <ul>{lines}</ul>
        </div>
    }
    .into_any()
}
