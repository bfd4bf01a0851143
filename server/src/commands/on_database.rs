//! What commands need that look after the configured database, without serving.

use anyhow::Context;
use platform::{Outside, Platform, Storage};

use super::report;
use crate::{carried, cli::DatabaseOptions, config::Config};

/// The configuration and the use cases on its database, within a runtime.
pub(crate) struct OnDatabase {
    pub(crate) config: Config,
    pub(crate) platform: Platform,
    runtime: tokio::runtime::Runtime,
}

impl OnDatabase {
    /// Reads the configuration and opens its database, which is made or brought up to date if need be.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from that, in one line.
    pub(crate) fn open(options: &DatabaseOptions) -> anyhow::Result<Self> {
        let config = Config::read(options.options())?;
        for slip in config.slips() {
            report(&format!("ardoise: {slip}"));
        }
        config.storing.prepare_data_folder()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("the program cannot start")?;
        // Of the content nothing is needed here; the course that the program carries is always there.
        let origin = carried::demonstration();
        let loaded = platform::load_content(&origin, false)?;
        let catalogue = loaded.catalogue.context("there is no content")?;
        let storage = runtime.block_on(Storage::open(&config.storing.database))?;
        let platform = Platform::new(catalogue, origin, storage, Outside::real());
        Ok(Self {
            config,
            platform,
            runtime,
        })
    }

    /// Waits for it.
    pub(crate) fn wait<T>(&self, for_what: impl Future<Output = T>) -> T {
        self.runtime.block_on(for_what)
    }

    /// Ends the connections to the database.
    ///
    /// # Errors
    ///
    /// If it does not answer any more.
    pub(crate) fn close(self) -> anyhow::Result<()> {
        let closed = self.runtime.block_on(self.platform.close());
        closed.context("the database did not close cleanly")
    }
}
