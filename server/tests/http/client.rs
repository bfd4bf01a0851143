//! A site without a listener, and requests to it. Every answer is checked for what every answer must hold.

use std::{collections::BTreeSet, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use platform::Platform;
use serde_json::Value;
use server::{AccountSettings, AppState, LegalFacts, Origins, TrustedProxies, router};
use test_support::{TestDatabase, TestSite, standard_site};
use tower::ServiceExt;

use crate::{headers::assert_every_header, html::assert_nothing_foreign_or_inline};

/// The public address of a site that has one.
pub(crate) const PUBLIC: &str = "https://cours.example.org";

/// A site that is served.
#[derive(Clone)]
pub(crate) struct Site {
    router: Router,
    https: bool,
    platform: Platform,
}

impl Site {
    /// The standard site on `database`.
    pub(crate) async fn standard(database: &TestDatabase) -> Self {
        Self::of(database, &standard_site()).await
    }

    /// This site on `database`, which readers find at [`PUBLIC`].
    pub(crate) async fn public(database: &TestDatabase, site: &TestSite) -> Self {
        Self::of_platform(database.platform(site).await, Some(PUBLIC))
    }

    /// This site on `database`, without a public address.
    pub(crate) async fn of(database: &TestDatabase, site: &TestSite) -> Self {
        Self::of_platform(database.platform(site).await, None)
    }

    /// With this public address.
    pub(crate) fn of_platform(platform: Platform, public: Option<&str>) -> Self {
        Self::set_up(platform, public, |state| state)
    }

    /// With this public address, set up as `settings` does.
    pub(crate) fn set_up(
        platform: Platform,
        public: Option<&str>,
        settings: impl FnOnce(AppState) -> AppState,
    ) -> Self {
        let public: Option<Arc<str>> = public.map(Into::into);
        let state = settings(AppState::new(platform.clone(), public.clone()).unwrap());
        Self::of_state(platform, state, public)
    }

    /// This site's platform with accounts as these settings say, without a public address.
    pub(crate) fn with_accounts(platform: Platform, accounts: AccountSettings) -> Self {
        Self::set_up(platform, None, |state| state.with_accounts(accounts))
    }

    /// This platform behind these proxies, without a public address.
    pub(crate) fn behind(platform: Platform, proxies: &[&str]) -> Self {
        let proxies = TrustedProxies::parse(proxies.iter().copied()).unwrap();
        Self::set_up(platform, None, |state| state.with_trusted_proxies(proxies))
    }

    /// A stamp as a form has that was given out a minute ago.
    pub(crate) async fn stamp(&self, form: &str) -> String {
        let given = self.platform.now() - Duration::from_secs(60);
        self.platform.form_stamp(form, given).await.unwrap()
    }

    /// The standard site, run by those whom these facts name.
    pub(crate) async fn with_legal_facts(database: &TestDatabase, facts: LegalFacts) -> Self {
        let platform = database.platform(&standard_site()).await;
        Self::set_up(platform, None, |state| state.with_legal_facts(facts))
    }

    /// Whether the answer to a request breaks off before its end.
    pub(crate) async fn breaks_off(&self, request: Sent) -> bool {
        let response = self.router.clone().oneshot(request.0).await.unwrap();
        to_bytes(response.into_body(), 16 << 20).await.is_err()
    }

    fn of_state(platform: Platform, state: AppState, public: Option<Arc<str>>) -> Self {
        let https = public
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"));
        let origins = Origins { public };
        Self {
            router: router(state, origins),
            https,
            platform,
        }
    }

    /// Every path that the router knows, as it says itself.
    pub(crate) fn paths(&self) -> BTreeSet<String> {
        let itself = format!("{:?}", self.router);
        // As `RouteId(3): "/{lang}"`.
        let ids = itself.split("RouteId(").skip(1);
        ids.filter_map(|part| {
            let (_, path) = part.split_once("): \"")?;
            let (path, _) = path.split_once('"')?;
            // What answers where there is no route is none.
            (!path.contains("__private__axum")).then(|| path.to_owned())
        })
        .collect()
    }

    /// Opens a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(request(Method::GET, path)).await
    }

    /// Sends a form.
    pub(crate) async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = request(Method::POST, path).form(&encoded(fields));
        self.send(request).await
    }

    /// Sends JSON.
    pub(crate) async fn post_json(&self, path: &str, body: &Value) -> Answer {
        self.send(request(Method::POST, path).json(body)).await
    }

    /// Sends JSON to be merged.
    pub(crate) async fn patch_json(&self, path: &str, body: &Value) -> Answer {
        self.send(request(Method::PATCH, path).json(body)).await
    }

    /// Sends any request.
    pub(crate) async fn send(&self, request: Sent) -> Answer {
        let what = format!("{} {}", request.0.method(), request.0.uri());
        let response = self.router.clone().oneshot(request.0).await.unwrap();
        let (parts, body) = response.into_parts();
        let answer = Answer {
            what,
            status: parts.status,
            headers: parts.headers,
            body: to_bytes(body, 16 << 20).await.unwrap().to_vec(),
        };
        assert_every_header(&answer, self.https);
        assert_nothing_foreign_or_inline(&answer);
        answer
    }
}

/// A request that is being written.
pub(crate) struct Sent(Request<Body>);

/// A request without headers and body.
pub(crate) fn request(method: Method, path: &str) -> Sent {
    let request = Request::builder().method(method).uri(path);
    Sent(request.body(Body::empty()).unwrap())
}

impl Sent {
    /// The address.
    pub(crate) fn path(&self) -> String {
        self.0.uri().path().to_owned()
    }

    /// With one header more.
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.0.headers_mut().append(name, value.parse().unwrap());
        self
    }

    /// As if the connection came from this address.
    pub(crate) fn from(mut self, address: &str) -> Self {
        let peer = SocketAddr::new(address.parse().unwrap(), 50_000);
        self.0.extensions_mut().insert(ConnectInfo(peer));
        self
    }

    /// With a body of some type.
    pub(crate) fn body(mut self, content_type: &str, body: impl Into<Body>) -> Self {
        *self.0.body_mut() = body.into();
        self.header("content-type", content_type)
    }

    /// With a form, encoded already.
    pub(crate) fn form(self, encoded: &str) -> Self {
        self.body("application/x-www-form-urlencoded", encoded.to_owned())
    }

    /// With JSON.
    pub(crate) fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string())
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Method and address, for messages.
    pub(crate) what: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The same, if it has this status.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}: {}",
            self.what,
            String::from_utf8_lossy(&self.body)
        );
        self
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// The body as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{}: {error}: {}", self.what, self.text()))
    }

    /// One header; empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }

    /// Where the answer leads.
    #[track_caller]
    pub(crate) fn location(&self) -> String {
        let location = self.header(header::LOCATION.as_str());
        assert!(!location.is_empty(), "{} leads nowhere", self.what);
        location.to_owned()
    }

    /// Whether the body is a page.
    pub(crate) fn is_html(&self) -> bool {
        self.header("content-type").starts_with("text/html")
    }

    /// The same, if it is an error of the API with this status (RFC 9457).
    #[track_caller]
    pub(crate) fn expect_problem(self, status: u16) -> Self {
        let answer = self.expect(status);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json()["status"], status);
        answer
    }
}

/// Fields as a browser sends them.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    fn escape(text: &str) -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                    char::from(byte).to_string()
                }
                other => format!("%{other:02X}"),
            })
            .collect()
    }
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    pairs.join("&")
}
