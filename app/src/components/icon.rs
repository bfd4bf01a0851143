//! Icons: drawings of the sprite, always beside a word.

use leptos::prelude::*;

/// The drawing called `name` in the sprite at `sprite`; hidden from screen readers.
#[component]
pub(crate) fn Icon(sprite: String, name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true">
            <use href=format!("{sprite}#{name}")></use>
        </svg>
    }
    .into_any()
}
