//! Refuses what another site's page sends in a visitor's name (cross-site request forgery).

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// The site's own address.
#[derive(Clone, Debug)]
pub struct Origins {
    /// Scheme, host and port as visitors see them, without a final slash, where that is configured.
    pub public: Option<Arc<str>>,
}

/// Lets a request that may change something through only if it comes from this site or from no browser at all.
///
/// `Sec-Fetch-Site` decides where there is one; it cannot be forged by a page. Older browsers send `Origin`, which must
/// then be the public address or the requested host. A request with neither does not come from a browser's page.
pub(crate) async fn check_origin(
    State(origins): State<Origins>,
    request: Request,
    next: Next,
) -> Response {
    if request.method().is_safe() || comes_from_here(&origins, request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn comes_from_here(origins: &Origins, headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else {
        return true;
    };
    let Ok(origin) = origin.to_str() else {
        return false;
    };
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let origin_host = origin.split_once("://").map(|(_, host)| host);
    origins.public.as_deref() == Some(origin) || (origin_host.is_some() && origin_host == host)
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn comes(pairs: &[(&'static str, &'static str)]) -> bool {
        let origins = Origins {
            public: Some("https://cours.example.org".into()),
        };
        let headers = pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect();
        comes_from_here(&origins, &headers)
    }

    #[test]
    fn only_this_site_and_no_browser_may_change_something() {
        assert!(comes(&[]));
        assert!(comes(&[("sec-fetch-site", "same-origin")]));
        assert!(comes(&[("sec-fetch-site", "none")]));
        assert!(!comes(&[("sec-fetch-site", "same-site")]));
        assert!(!comes(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://cours.example.org")
        ]));
        assert!(comes(&[
            ("origin", "https://cours.example.org"),
            ("host", "127.0.0.1:3000")
        ]));
        assert!(comes(&[
            ("origin", "http://localhost:3000"),
            ("host", "localhost:3000")
        ]));
        assert!(!comes(&[
            ("origin", "https://evil.example"),
            ("host", "localhost:3000")
        ]));
        assert!(!comes(&[("origin", "null"), ("host", "localhost:3000")]));
        assert!(!comes(&[("origin", "null")]));
    }
}
