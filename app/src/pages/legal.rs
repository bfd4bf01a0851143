//! The legal notice.

use leptos::prelude::*;

use crate::{
    components::{
        Document, HeadView, Licence,
        legal_facts::{fact, incomplete, reach, terms},
    },
    i18n::Lang,
    shared::{LegalView, PageContext},
};

/// Who publishes the site, who hosts it and how to reach them. It says what the configuration says and marks what that
/// does not; what else a law asks of a publisher is the publisher's to know. A site with a page `legal` of its own shows
/// that one.
pub fn legal_page(page: PageContext, view: LegalView) -> AnyView {
    let lang = page.lang;
    let head = HeadView::public(lang.legal_notice(), lang.legal_lead(), None);
    let contact = reach(lang, view.contact.clone());
    let licence = page.site.licence.clone();
    let tag = page.tag.clone();
    let notice = is_incomplete(&view).then(|| incomplete(lang));
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <article class="prose">
                        <h1>{lang.legal_notice()}</h1>
                        <p class="lead">{lang.legal_lead()}</p>
                        {notice}
                        <h2>{lang.legal_who_publishes()}</h2>
                        {publisher(lang, &view)}
                        <h2>{lang.legal_who_hosts()}</h2>
                        {host(lang, &view)}
                        <h2>{lang.legal_texts()}</h2>
                        <p>
                            {lang.texts_under_licence()} " " <Licence spdx=licence/> ". " {lang.legal_credits()}
                        </p>
                        <p>{lang.legal_software()}</p>
                        <h2>{lang.legal_report()}</h2>
                        <p>{lang.legal_report_text()} " " {contact}</p>
                        <h2>{lang.legal_more()}</h2>
                        <ul>
                            <li><a href=format!("/{tag}/privacy")>{lang.privacy()}</a></li>
                            <li><a href=format!("/{tag}/accessibility")>{lang.accessibility()}</a></li>
                        </ul>
                    </article>
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// Whether a fact is missing that the notice needs. A legal form and a register are not for every publisher.
fn is_incomplete(view: &LegalView) -> bool {
    let facts = [
        &view.publisher,
        &view.address,
        &view.phone,
        &view.director,
        &view.host,
        &view.host_address,
        &view.host_phone,
    ];
    view.contact.is_none() || facts.into_iter().any(Option::is_none)
}

fn publisher(lang: Lang, view: &LegalView) -> AnyView {
    let fact = |said: &Option<String>| fact(lang, &view.lang, said.clone());
    let optional = |term, said: &Option<String>| said.is_some().then(|| (term, fact(said)));
    let rows = [
        Some((lang.legal_publisher(), fact(&view.publisher))),
        optional(lang.legal_form(), &view.legal_form),
        optional(lang.legal_registered_as(), &view.registered_as),
        Some((lang.legal_address(), fact(&view.address))),
        Some((lang.legal_phone(), fact(&view.phone))),
        Some((lang.legal_contact(), reach(lang, view.contact.clone()))),
        Some((lang.legal_director(), fact(&view.director))),
    ];
    terms(rows.into_iter().flatten().collect())
}

fn host(lang: Lang, view: &LegalView) -> AnyView {
    let fact = |said: &Option<String>| fact(lang, &view.lang, said.clone());
    terms(vec![
        (lang.legal_host(), fact(&view.host)),
        (lang.legal_address(), fact(&view.host_address)),
        (lang.legal_phone(), fact(&view.host_phone)),
    ])
}
