//! Taking a visitor's attempt along.

use leptos::prelude::*;

use crate::i18n::Lang;

/// The button that makes a visitor's attempt one of the reader's own account.
#[component]
pub(crate) fn ClaimAttempt(lang: Lang, action: String) -> impl IntoView {
    view! {
        <form class="done" method="post" action=action>
            <p class="soft small">{lang.keep_attempt_hint()}</p>
            <button class="btn btn--line" type="submit">{lang.keep_attempt()}</button>
        </form>
    }
    .into_any()
}
