//! Taking a visitor's attempt along.

use leptos::prelude::*;

use crate::{pages::next_address, shared::PageContext};

/// What stands below an attempt and its result: the button that makes a visitor's attempt one of the reader's own account
/// (`claim` is where it goes), or for visitors the way to sign in, and back.
#[component]
pub(crate) fn KeepAttempt(page: PageContext, claim: Option<String>) -> Option<AnyView> {
    let lang = page.lang;
    if let Some(action) = claim {
        let form = view! {
            <form class="done" method="post" action=action>
                <p class="soft small">{lang.keep_attempt_hint()}</p>
                <button class="btn btn--line" type="submit">{lang.keep_attempt()}</button>
            </form>
        };
        return Some(form.into_any());
    }
    (page.accounts && page.account.is_none()).then(|| {
        let href = next_address(&format!("/{}/login", page.tag), Some(&page.href));
        view! {
            <p class="soft small section">
                {lang.sign_in_to_keep()} " " <a href=href rel="nofollow">{lang.sign_in()}</a>
            </p>
        }
        .into_any()
    })
}
