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
    let back = field("back").filter(|back| is_page_here(back));
    let home = format!("/{}", visit.language);
    (jar, Redirect::to(back.unwrap_or(&home))).into_response()
}

/// Whether an address is a path of this site: `//host` and what a browser takes for it lead elsewhere.
fn is_page_here(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && address
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::is_page_here;

    #[test]
    fn a_form_leads_nowhere_else() {
        assert!(is_page_here("/fr/courses/x"));
        for elsewhere in [
            "",
            "fr",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/\tx",
            "/a b",
        ] {
            assert!(!is_page_here(elsewhere), "{elsewhere:?}");
        }
    }
}
