//! A visit: who asks for a page, in which language and with which look.

use std::sync::Arc;

use app::{
    shared::{Display, PageContext},
    ssr::{self, Surroundings},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, request::Parts},
};
use axum_extra::extract::CookieJar;
use content::{Catalogue, Language};
use platform::SignedIn;

use crate::{
    colours,
    language::{of_site, preferred},
    session,
    state::AppState,
};

/// The cookie that keeps how a reader wants pages to look. It is set only once a reader chose something.
pub(crate) const DISPLAY_COOKIE: &str = "ardoise-display";

/// A request for a page below `/{lang}`; others are answered with 404. It holds one version of the catalogue to its end.
pub(crate) struct Visit {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) language: Language,
    pub(crate) display: Display,
    /// Who asks, if they are signed in.
    pub(crate) signed_in: Option<SignedIn>,
    state: AppState,
}

impl Visit {
    /// A visit to any address, which may be wrong: in the language that its beginning names, else in the one that the
    /// reader's browser asks for.
    pub(crate) fn anywhere(state: &AppState, path: &str, headers: &HeaderMap) -> Self {
        let catalogue = state.platform.catalogue();
        let language =
            language_of_path(&catalogue, path).unwrap_or_else(|| preferred(&catalogue, headers));
        Self::new(state, catalogue, language, headers)
    }

    fn new(
        state: &AppState,
        catalogue: Arc<Catalogue>,
        language: Language,
        headers: &HeaderMap,
    ) -> Self {
        let cookies = CookieJar::from_headers(headers);
        let chosen = cookies.get(DISPLAY_COOKIE);
        let chosen = chosen.map_or("", |cookie| cookie.value()).split('.');
        Self {
            catalogue,
            language,
            display: Display::of_pairs(chosen.filter_map(|pair| pair.split_once('-'))),
            signed_in: None,
            state: state.clone(),
        }
    }

    /// The same, with who asks. Where the database cannot say, reading goes on as a visitor.
    pub(crate) async fn asked_by(mut self, headers: &HeaderMap) -> Self {
        match session::signed_in(&self.state, headers).await {
            Ok(signed_in) => self.signed_in = signed_in,
            Err(error) => tracing::error!(%error, "who asks is not known"),
        }
        self
    }

    /// What the page around this visit may use.
    pub(crate) fn state(&self) -> &AppState {
        &self.state
    }

    /// The address of the home page.
    pub(crate) fn home(&self) -> String {
        format!("/{}", self.language)
    }

    /// Scheme and host where readers find the site.
    pub(crate) fn public_url(&self) -> Option<&str> {
        self.state.public_url.as_deref()
    }

    /// What stands around the page at `/{language}{rest}`.
    pub(crate) fn page(&self, rest: &str) -> PageContext {
        ssr::page_context(
            &Surroundings {
                catalogue: &self.catalogue,
                assets: &self.state.assets,
                public_url: self.state.public_url.as_ref(),
                colours: colours::address(&self.catalogue),
                accounts: self.state.accounts.offered,
                account: self.signed_in.as_ref(),
            },
            &self.language,
            self.display,
            rest,
        )
    }
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = StatusCode;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let catalogue = state.platform.catalogue();
        let language =
            language_of_path(&catalogue, parts.uri.path()).ok_or(StatusCode::NOT_FOUND)?;
        let visit = Self::new(state, catalogue, language, &parts.headers);
        Ok(visit.asked_by(&parts.headers).await)
    }
}

/// The site's language that an address begins with.
fn language_of_path(catalogue: &Catalogue, path: &str) -> Option<Language> {
    let first = path.trim_start_matches('/').split('/').next()?;
    of_site(catalogue, first)
}
