//! What members set about their account.

use leptos::prelude::*;

use crate::{
    components::{AccountNav, Document, FaultList, Field, HeadView, Said},
    i18n::Lang,
    shared::{EmailView, FieldView, PageContext, SessionView, SettingsView},
};

/// The page of one's own settings. Each form goes to an address of its own below the page's.
pub fn settings_page(page: PageContext, view: SettingsView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let address = format!("/{}/me/settings", page.tag);
    let head = HeadView::private(lang.my_settings());
    let said = view.said.map(|said| view! { <Said said/> });
    let kept = view
        .kept
        .then(|| view! { <p class="lead" role="status">{lang.account_changed()}</p> });
    let faults: Vec<FieldView> = [&view.pseudonym, &view.password, &view.email.fields]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let form = |part: &str, id: &'static str, title: &'static str, fields: Vec<FieldView>| {
        section(
            lang,
            &sprite,
            format!("{address}/{part}"),
            id,
            title,
            fields,
        )
    };
    let pseudonym = form(
        "pseudonym",
        "page:pseudonym",
        lang.change_pseudonym(),
        view.pseudonym,
    );
    let password = form(
        "password",
        "page:password",
        lang.change_password(),
        view.password,
    );
    let email = email(lang, &sprite, format!("{address}/email"), view.email);
    let sessions = sessions(lang, &format!("{address}/sessions"), view.sessions);
    view! {
        <Document page=page.clone() head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{lang.my_settings()}</h1>
                    <AccountNav page/>
                    {kept}
                    {said}
                    <FaultList lang fields=faults/>
                    {pseudonym}
                    {password}
                    {email}
                    {sessions}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn section(
    lang: Lang,
    sprite: &str,
    action: String,
    id: &'static str,
    title: &'static str,
    fields: Vec<FieldView>,
) -> AnyView {
    let fields: Vec<_> = fields
        .into_iter()
        .map(|field| view! { <Field sprite=sprite.to_owned() field/> })
        .collect();
    view! {
        <section class="section" aria-labelledby=id>
            <h2 class="title-xl" id=id>{title}</h2>
            <form class="stack stack--l" method="post" action=action>
                {fields}
                <p class="cluster"><button class="btn" type="submit">{lang.keep_change()}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// The address: what it is now, and a form that gives another one or takes it away.
fn email(lang: Lang, sprite: &str, action: String, view: EmailView) -> AnyView {
    let is_there = view.confirmed.is_some() || view.waits.is_some();
    let now = match (&view.confirmed, &view.waits) {
        (None, None) => vec![lang.my_email_none().to_owned()],
        (confirmed, waits) => {
            let confirmed = confirmed
                .as_deref()
                .map(|address| lang.my_email_confirmed(address));
            let waits = waits
                .as_deref()
                .map(|address| lang.my_email_waits(address, view.hours));
            confirmed.into_iter().chain(waits).collect()
        }
    };
    let now: Vec<_> = now
        .into_iter()
        .map(|words| view! { <p>{words}</p> })
        .collect();
    let words = if view.possible {
        lang.my_email_text()
    } else {
        lang.my_email_no_mail()
    };
    let fields: Vec<_> = view
        .fields
        .into_iter()
        .map(|field| view! { <Field sprite=sprite.to_owned() field/> })
        .collect();
    let keep = view
        .possible
        .then(|| view! { <button class="btn" type="submit">{lang.keep_email()}</button> });
    // What the form asks for is not needed to take the address away.
    let remove = is_there.then(|| {
        view! {
            <button class="btn btn--line" type="submit" name="remove" value="1" formnovalidate=true>
                {lang.remove_email()}
            </button>
        }
    });
    let form = (view.possible || is_there).then(|| {
        view! {
            <form class="stack stack--l" method="post" action=action>
                {fields}
                <p class="cluster">{keep} {remove}</p>
            </form>
        }
    });
    view! {
        <section class="section" aria-labelledby="page:email">
            <h2 class="title-xl" id="page:email">{lang.my_email()}</h2>
            <p class="soft">{words}</p>
            {now}
            {form}
        </section>
    }
    .into_any()
}

fn sessions(lang: Lang, action: &str, sessions: Vec<SessionView>) -> AnyView {
    let several = sessions.len() > 1;
    let lines: Vec<_> = sessions
        .into_iter()
        .map(|session| {
            let end = if session.here {
                view! { <p class="soft small">{lang.this_device()}</p> }.into_any()
            } else {
                let label = lang.end_session_of(&session.device);
                view! {
                    <button class="btn btn--line btn--small" type="submit" name="end" value=session.mark aria-label=label>
                        {lang.end_session()}
                    </button>
                }
                .into_any()
            };
            let when = lang.session_seen(&lang.date(&session.seen), &lang.date(&session.since));
            view! { <li><div>{session.device}<small>{when}</small></div>{end}</li> }
        })
        .collect();
    let list = view! { <ul class="sessions">{lines}</ul> };
    // Alone, there is nothing to end but by signing out.
    let list = if several {
        view! {
            <form class="stack stack--l" method="post" action=action.to_owned()>
                {list}
                <p class="cluster">
                    <button class="btn btn--line" type="submit" name="end" value="others">{lang.end_other_sessions()}</button>
                </p>
            </form>
        }
        .into_any()
    } else {
        list.into_any()
    };
    view! {
        <section class="section" aria-labelledby="page:sessions">
            <h2 class="title-xl" id="page:sessions">{lang.my_devices()}</h2>
            {list}
        </section>
    }
    .into_any()
}
