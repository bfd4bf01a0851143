//! Looking after a site: accounts, what was done to them, how the content is.

use std::collections::BTreeMap;

use app::{
    pages::{account_page, accounts_page, content_page, notes_page},
    shared::{AccountPageView, PagesAround},
    ssr,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use platform::{AccountId, StoredAccount};

use super::private;
use crate::{
    failure::storage_failure,
    staff::{Administrator, Staff},
};

type Asked = Query<BTreeMap<String, String>>;

/// Every account, or those that are looked for. Authors are led to the page that is theirs.
pub(crate) async fn accounts(staff: Staff, Query(asked): Asked) -> Response {
    if !staff.is_administrator() {
        let language = &staff.0.visit.language;
        return Redirect::to(&format!("/{language}/admin/content")).into_response();
    }
    let admin = Administrator(staff.0);
    let query = asked.get("q").map(String::as_str).unwrap_or_default();
    let Some(number) = page_number(&asked) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let visit = &admin.0.visit;
    let found = match visit.state().platform.find_accounts(query, number).await {
        Ok(found) => found,
        Err(error) => return storage_failure(&error),
    };
    let around = around(&admin.root(), Some(query), number, found.more);
    let view = ssr::accounts_view(&admin.root(), query, found, around);
    let page = visit.page("/admin");
    private(StatusCode::OK, || accounts_page(page, view))
}

/// One account.
pub(crate) async fn account(
    admin: Administrator,
    Path((_, id)): Path<(String, String)>,
) -> Response {
    match account_of(&admin, &id).await {
        Ok(account) => account_with(&admin, &account, StatusCode::OK, |_| ()),
        Err(answer) => answer,
    }
}

/// The account at an address.
pub(crate) async fn account_of(admin: &Administrator, id: &str) -> Result<StoredAccount, Response> {
    let not_found = || StatusCode::NOT_FOUND.into_response();
    let id: AccountId = id.parse().map_err(|()| not_found())?;
    match admin.0.visit.state().platform.account(&id).await {
        Ok(account) => account.ok_or_else(not_found),
        Err(error) => Err(storage_failure(&error)),
    }
}

/// An account's page, with what is to be said on it.
pub(crate) fn account_with(
    admin: &Administrator,
    account: &StoredAccount,
    status: StatusCode,
    say: impl FnOnce(&mut AccountPageView),
) -> Response {
    let own = admin.0.who.account.as_str() == account.id;
    let mut view = ssr::account_page_view(&admin.root(), account, own);
    say(&mut view);
    let page = admin
        .0
        .visit
        .page(&format!("/admin/accounts/{}", account.id));
    private(status, || account_page(page, view))
}

/// What was done to accounts.
pub(crate) async fn notes(admin: Administrator, Query(asked): Asked) -> Response {
    let Some(number) = page_number(&asked) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let visit = &admin.0.visit;
    let notes = match visit.state().platform.notes(number).await {
        Ok(notes) => notes,
        Err(error) => return storage_failure(&error),
    };
    let around = around(&format!("{}/log", admin.root()), None, number, notes.more);
    let page = visit.page("/admin/log");
    let view = ssr::notes_view(page.lang, &admin.root(), notes, around);
    private(StatusCode::OK, || notes_page(page, view))
}

/// How the content is, in the words of its diagnostics.
pub(crate) async fn content_state(staff: Staff) -> Response {
    let visit = &staff.0.visit;
    let view = ssr::content_state_view(&visit.state().platform.state_of_content());
    let page = visit.page("/admin/content");
    private(StatusCode::OK, || {
        content_page(page, view, staff.is_administrator())
    })
}

/// Which page of a list is asked for, from 1; `None` where there can be no such page.
fn page_number(asked: &BTreeMap<String, String>) -> Option<u64> {
    match asked.get("page") {
        None => Some(1),
        Some(page) => page.parse().ok().filter(|number| *number > 0),
    }
}

/// The addresses of the pages before and behind one of a list.
fn around(list: &str, query: Option<&str>, number: u64, more: bool) -> PagesAround {
    let address = |number: u64| {
        let mut fields = url::form_urlencoded::Serializer::new(String::new());
        if let Some(query) = query.filter(|query| !query.is_empty()) {
            fields.append_pair("q", query);
        }
        if number > 1 {
            fields.append_pair("page", &number.to_string());
        }
        match fields.finish() {
            fields if fields.is_empty() => list.to_owned(),
            fields => format!("{list}?{fields}"),
        }
    };
    PagesAround {
        before: (number > 1).then(|| address(number - 1)),
        behind: more.then(|| address(number.saturating_add(1))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_around_keep_what_is_looked_for() {
        let pages = around("/fr/admin", Some("a&b é"), 2, true);
        assert_eq!(pages.before.as_deref(), Some("/fr/admin?q=a%26b+%C3%A9"));
        let behind = Some("/fr/admin?q=a%26b+%C3%A9&page=3");
        assert_eq!(pages.behind.as_deref(), behind);
        let first = around("/fr/admin/log", None, 1, false);
        assert!(first.before.is_none() && first.behind.is_none());
    }
}
