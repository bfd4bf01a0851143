//! What every handler may use.

use app::shared::Assets;
use platform::Platform;

use crate::assets;

/// Shared by all requests.
#[derive(Clone)]
pub struct AppState {
    /// The use cases.
    pub(crate) platform: Platform,
    /// Addresses of the site's files.
    pub(crate) assets: Assets,
}

impl AppState {
    /// The use cases, with the site's files that the program carries.
    ///
    /// # Errors
    ///
    /// If the program was built without the site's files; the error says how to build it with them.
    pub fn new(platform: Platform) -> anyhow::Result<Self> {
        Ok(Self {
            platform,
            assets: assets::addresses()?,
        })
    }
}
