//! How a reader wants pages to look: the form.

use app::pages::preferences_page;
use axum::{
    http::{HeaderMap, StatusCode, Uri, header},
    response::Response,
};

use super::private;
use crate::visit::Visit;

/// The form. It leads back to the page that its reader comes from.
pub(crate) async fn preferences(visit: Visit, headers: HeaderMap) -> Response {
    let page = visit.page("/preferences");
    let back = page_before(&headers, visit.public_url())
        .filter(|before| *before != page.href)
        .unwrap_or_else(|| format!("/{}", visit.language));
    private(StatusCode::OK, || preferences_page(page, back))
}

/// The page of this site that the reader's browser names as the one before.
fn page_before(headers: &HeaderMap, public_url: Option<&str>) -> Option<String> {
    let text = |name| headers.get(name)?.to_str().ok();
    let before: Uri = text(header::REFERER)?.parse().ok()?;
    let host = before.authority()?.as_str();
    // Behind a proxy, `Host` may be the proxy's own word.
    let public = public_url.and_then(|url| url.split_once("://"));
    let here = text(header::HOST) == Some(host) || public.is_some_and(|(_, public)| public == host);
    here.then(|| before.path().to_owned())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::page_before;

    #[test]
    fn only_a_page_of_this_site_is_led_back_to() {
        let before = |referer: &str| {
            let mut headers = HeaderMap::new();
            let referer = HeaderValue::from_str(referer).unwrap();
            headers.insert(header::REFERER, referer);
            headers.insert(header::HOST, HeaderValue::from_static("a.example"));
            page_before(&headers, Some("https://public.example"))
        };
        assert_eq!(before("https://a.example/fr/x?y").as_deref(), Some("/fr/x"));
        assert_eq!(before("https://public.example/fr").as_deref(), Some("/fr"));
        for foreign in ["https://b.example/fr", "/fr", "", "https://a.example@b/fr"] {
            assert_eq!(before(foreign), None, "{foreign}");
        }
    }
}
