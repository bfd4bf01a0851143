//! Every account, and finding one.

use leptos::prelude::*;

use super::{around, frame};
use crate::{
    i18n::Lang,
    shared::{AccountLine, AccountsView, PageContext},
};

/// The list of accounts.
pub fn accounts_page(page: PageContext, view: AccountsView) -> AnyView {
    let lang = page.lang;
    let action = format!("/{}/admin", page.tag);
    let lines: Vec<_> = view
        .accounts
        .into_iter()
        .map(|account| {
            let words = state(lang, &account);
            view! {
                <li>
                    <div>
                        <a href=account.href dir="auto">{account.pseudonym}</a>
                        <small>{words}</small>
                    </div>
                </li>
            }
        })
        .collect();
    let list = if lines.is_empty() {
        view! { <p class="wait">{lang.no_account_found()}</p> }.into_any()
    } else {
        view! { <ul class="sessions">{lines}</ul> }.into_any()
    };
    let body = view! {
        <form class="searchbar" method="get" action=action role="search">
            <label for="field:q">{lang.find_account()}</label>
            <input
                class="input"
                type="search"
                id="field:q"
                name="q"
                value=view.query
                dir="auto"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="field:q:hint"
            />
            <button class="btn" type="submit">{lang.find()}</button>
            <p class="hint" id="field:q:hint">{lang.find_account_hint()}</p>
        </form>
        <section class="section" aria-labelledby="page:accounts">
            <h2 class="title-xl" id="page:accounts">{lang.found_accounts()}</h2>
            {list}
            {around(lang, view.around)}
        </section>
    };
    frame(page, lang.accounts(), true, body.into_any())
}

/// What an account may do, since when it is there, and what is to be known of it, in a line.
pub(super) fn state(lang: Lang, account: &AccountLine) -> String {
    let mut words = vec![
        account.role.name(lang).to_owned(),
        lang.account_seen(&lang.date(&account.since), &lang.date(&account.seen)),
    ];
    if let Some(day) = &account.disabled {
        words.push(lang.account_disabled(&lang.date(day)));
    }
    if let Some(day) = &account.going {
        words.push(lang.account_going(&lang.date(day)));
    }
    words.join(" · ")
}
