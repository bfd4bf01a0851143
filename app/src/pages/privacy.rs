//! What the site does with personal data.

use leptos::prelude::*;

use crate::{
    components::{
        Document, HeadView,
        legal_facts::{fact, incomplete, missing, reach, terms},
    },
    i18n::Lang,
    shared::{PageContext, PrivacyView},
};

/// Where complaints are heard in France.
const CNIL: &str = "https://www.cnil.fr/";

/// What is kept, why and for how long, who sees it, and what one may ask. It says of the program what the program does,
/// and of those who run it what the configuration says. A site with a page `privacy` of its own shows that one.
pub fn privacy_page(page: PageContext, view: PrivacyView) -> AnyView {
    let lang = page.lang;
    let head = HeadView::public(lang.privacy(), lang.privacy_lead(), None);
    let notice = is_incomplete(&view).then(|| incomplete(lang));
    let accounts = view.session_cookie.is_some();
    let short = [
        Some(lang.privacy_short_reading()),
        Some(lang.privacy_short_nobody()),
        accounts.then_some(lang.privacy_short_account()),
    ];
    let account = accounts.then(|| {
        view! { <h2>{lang.privacy_account()}</h2> {account(lang)} }
    });
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <article class="prose">
                        <h1>{lang.privacy()}</h1>
                        <p class="lead">{lang.privacy_lead()}</p>
                        {notice}
                        {list(short.into_iter().flatten())}
                        <h2>{lang.privacy_controller()}</h2>
                        {controller(lang, &view)}
                        <h2>{lang.privacy_visitor()}</h2>
                        {visitor(lang, &view)}
                        {account}
                        <h2>{lang.privacy_cookies()}</h2>
                        {cookies(lang, &view)}
                        <h2>{lang.privacy_recipients()}</h2>
                        {recipients(lang, &view, accounts)}
                        <h2>{lang.privacy_backups()}</h2>
                        {backups(lang, &view)}
                        <h2>{lang.privacy_rights()}</h2>
                        {rights(lang, &view, accounts)}
                    </article>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// Whether a fact is missing that this page needs.
fn is_incomplete(view: &PrivacyView) -> bool {
    let legal = &view.legal;
    let facts = [&legal.publisher, &legal.address, &legal.host];
    facts.into_iter().any(Option::is_none)
        || view.data_contact.is_none()
        || view.backup_days.is_none()
        || view.log_days.is_none()
}

fn list(lines: impl Iterator<Item = &'static str>) -> AnyView {
    let lines: Vec<_> = lines.map(|line| view! { <li>{line}</li> }).collect();
    view! { <ul>{lines}</ul> }.into_any()
}

fn controller(lang: Lang, view: &PrivacyView) -> AnyView {
    let legal = &view.legal;
    let fact = |said: &Option<String>| fact(lang, &legal.lang, said.clone());
    terms(vec![
        (lang.privacy_responsible(), fact(&legal.publisher)),
        (lang.legal_address(), fact(&legal.address)),
        (lang.privacy_ask(), reach(lang, view.data_contact.clone())),
    ])
}

fn visitor(lang: Lang, view: &PrivacyView) -> AnyView {
    let attempts = lang.privacy_attempts_text(view.open_attempt_days, view.result_days);
    let address = match view.log_days {
        Some(days) => {
            view! { {lang.privacy_address_text()} " " {lang.privacy_logs_kept(days)} }.into_any()
        }
        None => view! { {lang.privacy_address_text()} " " {missing(lang)} }.into_any(),
    };
    view! {
        {terms(vec![
            (lang.privacy_attempts(), attempts.into_any()),
            (lang.privacy_device(), lang.privacy_device_text().into_any()),
            (lang.privacy_address(), address),
        ])}
        <p>{lang.privacy_visitor_basis()}</p>
    }
    .into_any()
}

fn account(lang: Lang) -> AnyView {
    let rows = [
        (lang.privacy_name(), lang.privacy_name_text()),
        (lang.privacy_mail(), lang.privacy_mail_text()),
        (lang.privacy_path(), lang.privacy_path_text()),
        (lang.privacy_sessions(), lang.privacy_sessions_text()),
        (lang.privacy_last_seen(), lang.privacy_last_seen_text()),
        (lang.privacy_failures(), lang.privacy_failures_text()),
        (lang.privacy_acts(), lang.privacy_acts_text()),
    ];
    let rows = rows.map(|(term, said)| (term, said.into_any()));
    view! {
        <p>{lang.privacy_account_lead()}</p>
        {terms(rows.into())}
        <p>{lang.privacy_account_kept()}</p>
        <p>{lang.privacy_account_basis()}</p>
    }
    .into_any()
}

fn cookies(lang: Lang, view: &PrivacyView) -> AnyView {
    let named = |name: &'static str, said: &'static str| {
        view! { <li><code dir="ltr">{name}</code> " " {said}</li> }
    };
    let session = view
        .session_cookie
        .map(|name| named(name, lang.privacy_cookie_session()));
    view! {
        <p>{lang.privacy_cookies_text()}</p>
        <ul>
            {named(view.display_cookie, lang.privacy_cookie_display())}
            {session}
        </ul>
    }
    .into_any()
}

fn recipients(lang: Lang, view: &PrivacyView, accounts: bool) -> AnyView {
    let legal = &view.legal;
    let host = fact(lang, &legal.lang, legal.host.clone());
    let mail = accounts.then(|| view! { <p>{lang.privacy_mail_server()}</p> });
    view! {
        <p>{lang.privacy_recipients_text()} " " {lang.privacy_host()} " " {host} "."</p>
        {mail}
        <p>{lang.privacy_videos()}</p>
    }
    .into_any()
}

fn backups(lang: Lang, view: &PrivacyView) -> AnyView {
    let lead = match view.backup_days {
        None => {
            return view! { <p>{lang.privacy_backups_unknown()} " " {missing(lang)}</p> }
                .into_any();
        }
        Some(0) => return view! { <p>{lang.privacy_no_backups()}</p> }.into_any(),
        Some(days) => lang.privacy_backups_text(days),
    };
    let place = view.backups.clone().map(|place| {
        let place = fact(lang, &view.legal.lang, Some(place));
        view! { " " {lang.privacy_backups_place()} " " {place} "." }
    });
    view! { <p>{lead} {place}</p> }.into_any()
}

fn rights(lang: Lang, view: &PrivacyView, accounts: bool) -> AnyView {
    let lines = [
        lang.privacy_right_access(),
        lang.privacy_right_rectify(),
        lang.privacy_right_erase(),
        lang.privacy_right_restrict(),
        lang.privacy_right_object(),
        lang.privacy_right_portable(),
    ];
    let own = accounts.then(|| view! { <p>{lang.privacy_rights_account()}</p> });
    view! {
        <p>{lang.privacy_rights_text()}</p>
        {list(lines.into_iter())}
        {own}
        <p>{lang.privacy_rights_ask()} " " {reach(lang, view.data_contact.clone())} "."</p>
        <p>{lang.privacy_rights_visitor()}</p>
        <p>{lang.privacy_free()}</p>
        <p>
            {lang.privacy_complaint()} " " <a href=CNIL rel="external noopener noreferrer" dir="ltr">"www.cnil.fr"</a> "."
        </p>
    }
    .into_any()
}
