//! What the samples are made of.

use leptos::prelude::*;

pub(super) use crate::components::tally;

/// A part of a group: its classes in the margin, its name, its sample.
pub(super) fn part<V: IntoView + 'static>(
    name: &'static str,
    classes: &'static str,
    sample: V,
) -> AnyView {
    view! {
        <div class="section">
            <p class="in-margin">{classes}</p>
            <h3>{name}</h3>
            {sample}
        </div>
    }
    .into_any()
}

/// A drawing of the sprite.
pub(super) fn icon(sprite: &str, name: &str) -> AnyView {
    drawing(sprite, name, "icon")
}

/// A drawing that points along the line, and so turns with it.
pub(super) fn arrow(sprite: &str, name: &str) -> AnyView {
    drawing(sprite, name, "icon icon--dir")
}

fn drawing(sprite: &str, name: &str, class: &'static str) -> AnyView {
    let href = format!("{sprite}#{name}");
    view! { <svg class=class aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// A chalk drawing in the place of a cover: the shed of a garden and its rows.
pub(super) fn cover() -> AnyView {
    view! {
        <svg viewBox="0 0 640 420" width="640" height="420" aria-hidden="true" fill="none" stroke-width="5" stroke-linecap="round">
            <path stroke="#f3f1ea" d="M110 250c1-40-1-80 0-118l78-52 84 50c-2 40 1 82 0 121M106 251c60-3 110 2 168-1M168 250c2-30-1-54 1-78l44-1c1 28-2 50 0 78"/>
            <path stroke="#b9dfae" d="M70 300c160-8 330 6 500-2M90 340c150-7 310 5 462-1M60 380c180-6 350 6 520 0M340 298c-3-20 4-34 18-46M340 296c2-22-6-36-20-44M430 300c-2-24 5-38 20-50M430 298c2-22-7-36-22-46M520 300c-2-20 5-34 18-44"/>
            <path stroke="#f4da80" d="M500 66c28-4 52 16 50 42s-26 44-52 40-44-28-40-52 18-28 42-30M430 100l-26-4M444 156l-20 18M500 186l2 26M560 158l20 16"/>
            <path stroke="#f4b3a8" d="M352 246c10-14 26-10 26 4s-18 20-26 8M444 244c12-12 26-6 24 8s-20 16-26 4"/>
        </svg>
    }
    .into_any()
}
