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

use crate::{
    colours,
    language::{of_site, preferred},
    state::AppState,
};

/// The cookie that keeps how a reader wants pages to look. It is set only once a reader chose something.
pub(crate) const DISPLAY_COOKIE: &str = "ardoise-display";

/// A request for a page below `/{lang}`; others are answered with 404. It holds one version of the catalogue to its end.
pub(crate) struct Visit {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) language: Language,
    pub(crate) display: Display,
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
            state: state.clone(),
        }
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
        Ok(Self::new(state, catalogue, language, &parts.headers))
    }
}

/// The site's language that an address begins with.
fn language_of_path(catalogue: &Catalogue, path: &str) -> Option<Language> {
    let first = path.trim_start_matches('/').split('/').next()?;
    of_site(catalogue, first)
}
