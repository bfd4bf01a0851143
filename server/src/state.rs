//! What every handler may use.

use std::sync::Arc;

use app::shared::Assets;
use platform::Platform;

use crate::{assets, reload};

/// Shared by all requests.
#[derive(Clone)]
pub struct AppState {
    /// The use cases.
    pub(crate) platform: Platform,
    /// Addresses of the program's files.
    pub(crate) assets: Assets,
    /// Scheme and host where readers find the site, without a slash at the end.
    pub(crate) public_url: Option<Arc<str>>,
}

impl AppState {
    /// The use cases, with the site's files that the program carries, for a site that readers find at `public_url`.
    ///
    /// # Errors
    ///
    /// If the program was built without the site's files; the error says how to build it with them.
    pub fn new(platform: Platform, public_url: Option<Arc<str>>) -> anyhow::Result<Self> {
        Ok(Self {
            platform,
            assets: assets::addresses()?,
            public_url,
        })
    }

    /// The same, for authors who write: open pages show changes by themselves.
    pub(crate) fn with_reload(mut self) -> Self {
        self.assets.reload = Some(reload::SCRIPT.to_owned());
        self
    }

    /// Whether readers reach the site by TLS.
    pub(crate) fn is_https(&self) -> bool {
        let url = self.public_url.as_deref();
        url.is_some_and(|url| url.starts_with("https://"))
    }
}
