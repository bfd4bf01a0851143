//! The legal notice and the page on privacy: the site's own, where its authors wrote pages of these names, else what the
//! configuration says.

use app::{
    pages::{legal_page, privacy_page, site_page},
    shared::{ContactView, LegalView, PrivacyView},
    ssr::{self, LEGAL, PRIVACY},
};
use axum::{extract::State, response::Response};
use content::{Catalogue, Contact, Language};
use platform::{GRADED_ATTEMPT_KEPT, OPEN_ATTEMPT_KEPT};

use super::public;
use crate::{
    config::LegalFacts,
    state::AppState,
    visit::{DISPLAY_COOKIE, Visit},
};

/// The legal notice.
pub(crate) async fn legal(State(state): State<AppState>, visit: Visit) -> Response {
    let page = visit.page("/legal");
    if let Some(own) = ssr::site_page_view(&visit.catalogue, LEGAL, &visit.language) {
        return public(&visit, || site_page(page, own));
    }
    let view = legal_view(&visit.catalogue, &state.legal, &visit.language);
    public(&visit, || legal_page(page, view))
}

/// What is done with personal data.
pub(crate) async fn privacy(State(state): State<AppState>, visit: Visit) -> Response {
    let page = visit.page("/privacy");
    if let Some(own) = ssr::site_page_view(&visit.catalogue, PRIVACY, &visit.language) {
        return public(&visit, || site_page(page, own));
    }
    let facts = &state.legal;
    let accounts = &state.accounts;
    let legal = legal_view(&visit.catalogue, facts, &visit.language);
    let view = PrivacyView {
        data_contact: match &facts.data_contact {
            Some(contact) => Some(contact_view(contact)),
            None => legal.contact.clone(),
        },
        legal,
        backups: facts.backups.clone(),
        backup_days: facts.backup_days,
        log_days: facts.log_days,
        display_cookie: DISPLAY_COOKIE,
        session_cookie: accounts.offered.then_some(accounts.cookie.name),
        open_attempt_days: OPEN_ATTEMPT_KEPT.whole_days(),
        result_days: GRADED_ATTEMPT_KEPT.whole_days(),
    };
    public(&visit, || privacy_page(page, view))
}

/// What nobody said and these pages mark, by the keys of the configuration. Where a site has both pages of its own,
/// nothing is missing.
pub(crate) fn missing_facts(catalogue: &Catalogue, facts: &LegalFacts) -> Vec<&'static str> {
    let own = |slug| catalogue.page(slug).is_some();
    let (legal, privacy) = (!own(LEGAL), !own(PRIVACY));
    let publisher = catalogue.site.publisher.as_ref();
    let contact = facts.contact.is_some() || publisher.is_some_and(|it| it.contact.is_some());
    let facts = [
        (
            legal || privacy,
            facts.publisher.is_some() || publisher.is_some(),
            "publisher",
        ),
        (legal || privacy, facts.address.is_some(), "address"),
        (legal, facts.phone.is_some(), "phone"),
        (legal, contact, "contact"),
        (
            privacy && !legal,
            contact || facts.data_contact.is_some(),
            "data_contact",
        ),
        (legal, facts.director.is_some(), "director"),
        (legal || privacy, facts.host.is_some(), "host"),
        (legal, facts.host_address.is_some(), "host_address"),
        (legal, facts.host_phone.is_some(), "host_phone"),
        (privacy, facts.backup_days.is_some(), "backup_days"),
        (privacy, facts.log_days.is_some(), "log_days"),
    ];
    let missing = facts
        .into_iter()
        .filter(|(needed, said, _)| *needed && !said);
    missing.map(|(_, _, name)| name).collect()
}

fn legal_view(catalogue: &Catalogue, facts: &LegalFacts, language: &Language) -> LegalView {
    let site = &catalogue.site;
    let publisher = site.publisher.as_ref();
    let contact = facts
        .contact
        .as_ref()
        .or_else(|| publisher?.contact.as_ref());
    let name = || Some(publisher?.name.get(language).1.clone());
    LegalView {
        lang: site.languages.first().unwrap_or(language).to_string(),
        publisher: facts.publisher.clone().or_else(name),
        legal_form: facts.legal_form.clone(),
        registered_as: facts.registered_as.clone(),
        address: facts.address.clone(),
        phone: facts.phone.clone(),
        contact: contact.map(contact_view),
        director: facts.director.clone(),
        host: facts.host.clone(),
        host_address: facts.host_address.clone(),
        host_phone: facts.host_phone.clone(),
    }
}

fn contact_view(contact: &Contact) -> ContactView {
    ContactView {
        href: contact.href(),
        text: contact.text().to_owned(),
    }
}
