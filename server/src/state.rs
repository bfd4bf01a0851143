//! What every handler may use.

use std::sync::Arc;

use app::shared::Assets;
use platform::Platform;

use crate::{
    assets,
    config::{AccountSettings, LegalFacts},
    reload,
    trusted_proxies::TrustedProxies,
};

/// Shared by all requests.
#[derive(Clone)]
pub struct AppState {
    /// The use cases.
    pub(crate) platform: Platform,
    /// Addresses of the program's files.
    pub(crate) assets: Assets,
    /// Scheme and host where readers find the site, without a slash at the end.
    pub(crate) public_url: Option<Arc<str>>,
    /// What the site says about accounts.
    pub(crate) accounts: Arc<AccountSettings>,
    /// Who answers for the site.
    pub(crate) legal: Arc<LegalFacts>,
    /// Whose word about visitors' addresses counts.
    pub(crate) trusted_proxies: Arc<TrustedProxies>,
}

impl AppState {
    /// The use cases, with the site's files that the program carries, for a site that readers find at `public_url`;
    /// with accounts for everybody.
    ///
    /// # Errors
    ///
    /// If the program was built without the site's files; the error says how to build it with them.
    pub fn new(platform: Platform, public_url: Option<Arc<str>>) -> anyhow::Result<Self> {
        Ok(Self {
            platform,
            assets: assets::addresses()?,
            accounts: Arc::new(AccountSettings::open(public_url.as_deref())),
            legal: Arc::default(),
            public_url,
            trusted_proxies: Arc::default(),
        })
    }

    /// The same with accounts as these settings say.
    #[must_use]
    pub fn with_accounts(mut self, accounts: AccountSettings) -> Self {
        self.accounts = Arc::new(accounts);
        self
    }

    /// The same, run by those whom these facts name.
    #[must_use]
    pub fn with_legal_facts(mut self, legal: LegalFacts) -> Self {
        self.legal = Arc::new(legal);
        self
    }

    /// The same, behind proxies whose word about visitors' addresses counts.
    #[must_use]
    pub fn with_trusted_proxies(mut self, proxies: TrustedProxies) -> Self {
        self.trusted_proxies = Arc::new(proxies);
        self
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
