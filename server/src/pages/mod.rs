//! Pages: find, turn into a view, render.

mod account;
mod admin;
mod attempt;
mod course;
mod device;
mod elsewhere;
mod legal;
mod mail;
mod media;
mod media_type;
mod my_data;
mod preferences;
mod progress;
mod site;
#[cfg(debug_assertions)]
mod style;
mod video;

use app::ssr;
use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use leptos::prelude::IntoView;

use crate::visit::Visit;

pub(crate) use account::{
    REGISTER, marked_sessions, register, register_again, settings, settings_with, sign_in,
    sign_in_again,
};
pub(crate) use admin::{account, account_of, account_with, accounts, content_state, notes};
pub(crate) use attempt::{attempt, attempt_with};
pub(crate) use course::{course, credits, further_reading, home, item, module, print};
pub(crate) use device::device;
pub(crate) use elsewhere::{elsewhere, root};
pub(crate) use legal::{legal, missing_facts, privacy};
pub(crate) use mail::{confirm, confirmed, forgot, link, not_confirmed, reset, reset_again};
pub(crate) use media::media;
pub(crate) use my_data::{leaving, my_data, my_data_with};
pub(crate) use preferences::preferences;
pub(crate) use progress::my_path;
pub(crate) use site::{accessibility, site_page_of};
#[cfg(debug_assertions)]
pub(crate) use style::style;
pub(crate) use video::video;

const X_ROBOTS_TAG: header::HeaderName = header::HeaderName::from_static("x-robots-tag");

/// A page that is the same for every visitor but for its look: it may be kept, and must be asked about again each time. For
/// those who are signed in it says their name, and is not kept.
fn public<V: IntoView>(visit: &Visit, page: impl FnOnce() -> V) -> Response {
    let caching = match visit.signed_in {
        Some(_) => "no-store",
        None => "no-cache",
    };
    let headers = [(header::CACHE_CONTROL, caching), (header::VARY, "Cookie")];
    (headers, Html(ssr::render(page))).into_response()
}

/// A page that belongs to one person.
pub(crate) fn private<V: IntoView>(status: StatusCode, page: impl FnOnce() -> V) -> Response {
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (X_ROBOTS_TAG, "noindex"),
    ];
    (status, headers, Html(ssr::render(page))).into_response()
}
