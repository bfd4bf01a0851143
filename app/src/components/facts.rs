//! Small facts in a row, under a title.

use leptos::prelude::*;

use crate::components::Icon;

/// Facts with the drawing that stands for each; words hold no markup.
#[component]
pub(crate) fn Facts(sprite: String, facts: Vec<(&'static str, String)>) -> impl IntoView {
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(icon, words)| {
            view! { <li><Icon sprite=sprite.clone() name=icon/> <span>{words}</span></li> }
        })
        .collect();
    view! { <ul class="facts">{facts}</ul> }.into_any()
}
