//! The word above a text that is not in the reader's language.

use leptos::prelude::*;

use crate::{
    i18n::{Lang, language_name},
    shared::TextView,
};

/// Says that a text is shown in its original language; nothing where it is in the reader's own.
#[component]
pub(crate) fn FallbackNotice(lang: Lang, text: TextView) -> impl IntoView {
    let words = lang.not_translated(language_name(&text.lang));
    text.fallback
        .then(|| view! { <p class="fallback" role="note">{words}</p> })
}
