//! Under a text: who wrote it, under which licence, and where to propose a correction.

use leptos::prelude::*;

use crate::{
    components::{Icon, Licence},
    i18n::Lang,
};

/// The foot of a text.
#[component]
pub(crate) fn Colophon(
    lang: Lang,
    sprite: String,
    authors: Vec<String>,
    licence: String,
    updated: Option<String>,
    correction: Option<String>,
    /// The address of the course's credits.
    credits: String,
) -> impl IntoView {
    let written = written(lang, &authors);
    let updated = updated.map(|day| {
        view! { <p>{lang.revised_on()} " " <time datetime=day.clone()>{lang.date(&day)}</time> "."</p> }
    });
    let correction = correction.map(|href| {
        view! {
            <p>
                <a href=href rel="nofollow external">
                    <Icon sprite name="pencil"/> " " {lang.propose_correction()}
                </a>
            </p>
        }
    });
    view! {
        <footer class="licence">
            <p>{written} " " <Licence spdx=licence/> "."</p>
            {updated}
            <p><a href=credits>{lang.credits_of_course()}</a></p>
            {correction}
        </footer>
    }
    .into_any()
}

/// Who wrote a text, up to the name of its licence, which follows.
pub(crate) fn written(lang: Lang, authors: &[String]) -> String {
    if authors.is_empty() {
        lang.text_under_licence().to_owned()
    } else {
        lang.text_by_under_licence(&authors.join(", "))
    }
}
