//! Icons: drawings of the sprite, always beside a word.

use leptos::prelude::*;

/// The drawing called `name` in the sprite at `sprite`; hidden from screen readers. `dir`: it points along the line, and
/// so the other way where one writes from right to left.
#[component]
pub(crate) fn Icon(
    sprite: String,
    name: &'static str,
    #[prop(optional)] dir: bool,
) -> impl IntoView {
    let class = if dir { "icon icon--dir" } else { "icon" };
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("{sprite}#{name}")></use>
        </svg>
    }
    .into_any()
}
