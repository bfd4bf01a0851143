//! How a reader wants pages to look: keeping it.

use app::shared::{DISPLAY_CHOICES, Display};
use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use time::Duration;

use crate::{
    back::page_here,
    state::AppState,
    visit::{DISPLAY_COOKIE, Visit},
};

/// For how long a choice is kept.
const KEPT: Duration = Duration::days(365);

/// Keeps the choice in a cookie, or drops the cookie where everything is as it would be without one, and leads back.
pub(crate) async fn keep_preferences(
    State(state): State<AppState>,
    visit: Visit,
    jar: CookieJar,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let field = |wanted: &str| {
        let mut fields = fields.iter();
        fields.find_map(|(name, value)| (name == wanted).then_some(value.as_str()))
    };
    let chosen = DISPLAY_CHOICES.iter();
    let display =
        Display::of_pairs(chosen.filter_map(|choice| Some((choice.name, field(choice.name)?))));
    let value: Vec<String> = display
        .pairs()
        .map(|(name, value)| format!("{name}-{value}"))
        .collect();
    let cookie = Cookie::build((DISPLAY_COOKIE, value.join(".")))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.is_https())
        .max_age(KEPT);
    let jar = if value.is_empty() {
        jar.remove(Cookie::build(DISPLAY_COOKIE).path("/"))
    } else {
        jar.add(cookie)
    };
    let back = field("back").and_then(page_here);
    let back = back.unwrap_or_else(|| visit.home());
    (jar, Redirect::to(&back)).into_response()
}
