//! What every handler may use.

use app::shared::Assets;
use platform::Platform;

/// Shared by all requests.
#[derive(Clone)]
pub(crate) struct AppState {
    /// The use cases.
    pub(crate) platform: Platform,
    /// Addresses of the site's files.
    pub(crate) assets: Assets,
}
