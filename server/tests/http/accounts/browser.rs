//! A browser with a cookie jar: what a member's device does.

use std::sync::{Arc, Mutex};

use axum::http::Method;

use crate::client::{Answer, Sent, Site, encoded, request};

/// A password that nothing is wrong with.
pub(crate) const PASSWORD: &str = "trois chaises bleues au grenier";

/// A device: it keeps one site's cookies. Clones are the same device.
#[derive(Clone)]
pub(crate) struct Browser {
    site: Site,
    cookie: Arc<Mutex<Option<String>>>,
    /// Where its connections come from; nothing says it where there is none.
    address: Option<&'static str>,
}

impl Browser {
    /// A device that never was on this site.
    pub(crate) fn new(site: &Site) -> Self {
        Self {
            site: site.clone(),
            cookie: Arc::default(),
            address: None,
        }
    }

    /// The same device elsewhere, as if its connections came from this address.
    pub(crate) fn at(&self, address: &'static str) -> Self {
        Self {
            address: Some(address),
            ..self.clone()
        }
    }

    /// A device on which somebody has just registered.
    pub(crate) async fn registered(site: &Site, pseudonym: &str) -> Self {
        let browser = Self::new(site);
        let fields = [("pseudonym", pseudonym), ("password", PASSWORD)];
        browser.post("/fr/register", &fields).await.expect(303);
        browser
    }

    /// A device on which a member has just signed in.
    pub(crate) async fn signed_in(site: &Site, pseudonym: &str) -> Self {
        let browser = Self::new(site);
        browser.sign_in(pseudonym, PASSWORD).await.expect(303);
        browser
    }

    /// Signs in.
    pub(crate) async fn sign_in(&self, name: &str, password: &str) -> Answer {
        self.post("/fr/login", &[("name", name), ("password", password)])
            .await
    }

    /// Opens a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(request(Method::GET, path)).await
    }

    /// Sends a form. That to register was opened a minute ago, unless the fields say otherwise.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields = fields.to_vec();
        let stamped = fields.iter().any(|(name, _)| *name == "stamp");
        let stamp = match path.ends_with("/register") && !stamped {
            true => Some(self.site.stamp("register").await),
            false => None,
        };
        fields.extend(stamp.as_deref().map(|stamp| ("stamp", stamp)));
        let fields = &fields;
        self.send(request(Method::POST, path).form(&encoded(fields)))
            .await
    }

    /// Sends any request, with the cookie.
    pub(crate) async fn send(&self, request: Sent) -> Answer {
        let request = match self.cookie() {
            Some(cookie) => request.header("cookie", &cookie),
            None => request,
        };
        let request = match self.address {
            Some(address) => request.from(address),
            None => request,
        };
        let answer = self.site.send(request).await;
        for set in answer.headers.get_all("set-cookie") {
            let set = set.to_str().unwrap();
            let (pair, rest) = set.split_once(';').unwrap();
            let gone = rest.contains("Max-Age=0");
            *self.cookie.lock().unwrap() = (!gone).then(|| pair.to_owned());
        }
        answer
    }

    /// Whether the answer to a request breaks off before its end.
    pub(crate) async fn breaks_off(&self, request: Sent) -> bool {
        let request = request.header("cookie", &self.cookie().unwrap());
        self.site.breaks_off(request).await
    }

    /// The cookie, `name=value`.
    pub(crate) fn cookie(&self) -> Option<String> {
        self.cookie.lock().unwrap().clone()
    }

    /// The same device with this cookie in the place of its own.
    pub(crate) fn with_cookie(&self, cookie: &str) -> Self {
        Self {
            cookie: Arc::new(Mutex::new(Some(cookie.to_owned()))),
            ..self.clone()
        }
    }
}
