//! The word on every page of somebody whose account is about to go.

use leptos::prelude::*;

use crate::shared::PageContext;

/// When the account goes, and the button that keeps it; nothing for all others.
#[component]
pub(crate) fn Leaving(page: PageContext) -> impl IntoView {
    let lang = page.lang;
    let day = page.account.and_then(|account| account.leaves_on)?;
    let action = format!("/{}/me/data/keep", page.tag);
    Some(
        view! {
            <aside class="shell" aria-label=lang.my_account()>
                <form class="fallback cluster" method="post" action=action>
                    <p>{lang.account_leaves_on(&lang.date(&day))}</p>
                    <button class="btn btn--small" type="submit">{lang.keep_my_account()}</button>
                </form>
            </aside>
        }
        .into_any(),
    )
}
