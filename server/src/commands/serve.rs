//! `ardoise serve`.

use std::{
    io::{self, IsTerminal},
    time::Duration,
};

use anyhow::Context;
use platform::{ContentOrigin, Platform, Storage, SystemClock, SystemEntropy};
use tracing_subscriber::EnvFilter;

use super::report;
use crate::{
    carried, cli::ServeOptions, config::Config, housekeeping, lifecycle, middleware::Origins,
    router::router, state::AppState,
};

/// How long the database may take to let go. With the time that requests may take, it stays below ten seconds.
const CLOSING: Duration = Duration::from_secs(1);

/// Serves until it is told to stop.
///
/// # Errors
///
/// Whatever keeps it from starting, in one line.
pub(crate) fn run(options: &ServeOptions) -> anyhow::Result<()> {
    let (config, warnings) = Config::read(options)?;
    for warning in warnings {
        report(&format!("ardoise: {warning}"));
    }
    let filter = match std::env::var("ARDOISE_LOG") {
        Ok(wanted) if !wanted.is_empty() => {
            EnvFilter::try_new(&wanted).with_context(|| format!("ARDOISE_LOG: `{wanted}`"))?
        }
        _ => EnvFilter::new("info"),
    };
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the program cannot start its threads")?;
    runtime.block_on(serve(&config))
}

async fn serve(config: &Config) -> anyhow::Result<()> {
    let origin = match &config.content {
        Some(folder) => ContentOrigin::Folder(folder.clone()),
        None => carried::demonstration(),
    };
    let content = platform::load_content(&origin, config.drafts)?;
    let problems = content.diagnostics.len();
    let catalogue = match content.catalogue {
        Some(catalogue) => catalogue,
        None => {
            report(&content::human(&content.diagnostics, false));
            anyhow::bail!("the content cannot be served: see above");
        }
    };
    if problems > 0 {
        report(&content::human(&content.diagnostics, false));
        tracing::warn!(
            problems,
            "some content has mistakes; what they concern is not served if they are errors"
        );
    }
    config.prepare_data_folder()?;
    let listener = lifecycle::listen(config.listen).await?;
    let storage = Storage::open(&config.database).await?;
    let platform = Platform::new(catalogue, origin, storage, SystemClock, SystemEntropy);
    let origins = Origins {
        public: config.public_origin(),
    };
    let router = router(
        AppState::new(platform.clone(), config.public_origin())?,
        origins,
    );
    let housekeeping = housekeeping::start(platform.clone());
    lifecycle::serve(listener, router).await?;
    housekeeping.abort();
    match tokio::time::timeout(CLOSING, platform.close()).await {
        Ok(closed) => closed.context("the database did not close cleanly"),
        Err(_elapsed) => {
            tracing::warn!("the database did not let go in time; what it acknowledged is kept");
            Ok(())
        }
    }
}
