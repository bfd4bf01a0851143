//! One account, and what can be done to it.

use leptos::prelude::*;

use super::{accounts::state, frame};
use crate::{
    components::{Icon, Said},
    i18n::Lang,
    shared::{AccountPageView, PageContext, RoleView},
};

const ROLES: [RoleView; 3] = [RoleView::Learner, RoleView::Author, RoleView::Admin];

/// An account's page. Each of its forms goes to the page's own address and says which act it asks for.
pub fn account_page(page: PageContext, view: AccountPageView) -> AnyView {
    let lang = page.lang;
    let account = &view.account;
    let said = view.said.clone().map(|said| view! { <Said said/> });
    let link = view.reset_link.clone().map(|link| {
        view! {
            <section class="section" aria-labelledby="page:link">
                <h2 class="title-xl" id="page:link">{lang.reset_link()}</h2>
                <p>{lang.reset_link_text()}</p>
                <p><code dir="ltr">{link}</code></p>
            </section>
        }
    });
    let email = if view.has_email {
        lang.account_has_email()
    } else {
        lang.account_has_no_email()
    };
    let acts = if view.own {
        view! { <p>{lang.own_account_text()}</p> }.into_any()
    } else {
        acts(lang, &page, &view)
    };
    let back = format!("/{}/admin", page.tag);
    let title = account.pseudonym.clone();
    let body = view! {
        <p>{state(lang, account)} " · " {email}</p>
        {said}
        {link}
        {acts}
        <p class="section"><a href=back>{lang.back_to_accounts()}</a></p>
    };
    frame(page, &title, true, body.into_any())
}

fn acts(lang: Lang, page: &PageContext, view: &AccountPageView) -> AnyView {
    let action = page.href.clone();
    let disabled = view.account.disabled.is_some();
    let (use_act, use_title, use_text) = if disabled {
        ("enable", lang.enable_account(), lang.enable_account_text())
    } else {
        (
            "disable",
            lang.disable_account(),
            lang.disable_account_text(),
        )
    };
    let reset = (!disabled).then(|| {
        let button = button("reset", lang.make_reset_link());
        act(
            &action,
            "page:reset",
            lang.new_password_link(),
            lang.make_reset_link_text(),
            button,
        )
    });
    view! {
        {act(&action, "page:role", lang.change_role(), lang.change_role_text(), role(lang, view))}
        {reset}
        {act(&action, "page:use", use_title, use_text, button(use_act, use_title))}
        {act(&action, "page:delete", lang.delete_account_now(), lang.delete_account_now_text(), delete(lang, page, view))}
    }
    .into_any()
}

fn act(
    action: &str,
    id: &'static str,
    title: &'static str,
    text: &'static str,
    fields: AnyView,
) -> AnyView {
    view! {
        <section class="section" aria-labelledby=id>
            <h2 class="title-xl" id=id>{title}</h2>
            <form class="stack" method="post" action=action.to_owned()>
                <p>{text}</p>
                {fields}
            </form>
        </section>
    }
    .into_any()
}

fn button(act: &'static str, words: &'static str) -> AnyView {
    view! {
        <p class="cluster">
            <button class="btn btn--line" type="submit" name="act" value=act>{words}</button>
        </p>
    }
    .into_any()
}

fn role(lang: Lang, view: &AccountPageView) -> AnyView {
    let options: Vec<_> = ROLES
        .into_iter()
        .map(|role| {
            let selected = role == view.account.role;
            view! { <option value=role.value() selected=selected>{role.name(lang)}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <label for="field:role">{lang.role()}</label>
            <select class="select" id="field:role" name="role">{options}</select>
        </div>
        {button("role", lang.change_role())}
    }
    .into_any()
}

fn delete(lang: Lang, page: &PageContext, view: &AccountPageView) -> AnyView {
    let sprite = page.assets.icons.clone();
    let described = match view.not_confirmed {
        Some(_) => "field:confirm:hint field:confirm:fault",
        None => "field:confirm:hint",
    };
    let invalid = view.not_confirmed.as_ref().map(|_| "true");
    let fault = view.not_confirmed.clone().map(|words| {
        view! { <p class="error" id="field:confirm:fault"><Icon sprite name="warning"/> " " <span>{words}</span></p> }
    });
    view! {
        <div class="field">
            <label for="field:confirm">{lang.type_pseudonym_again()}</label>
            <span class="hint" id="field:confirm:hint" dir="auto">{view.account.pseudonym.clone()}</span>
            <input
                class="input"
                type="text"
                id="field:confirm"
                name="confirm"
                dir="auto"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                required=true
                aria-invalid=invalid
                aria-describedby=described
            />
            {fault}
        </div>
        {button("delete", lang.delete_account_now())}
    }
    .into_any()
}
