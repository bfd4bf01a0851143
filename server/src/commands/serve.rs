//! `ardoise serve`.

use anyhow::Context;
use platform::{ContentOrigin, Platform, Storage, SystemClock, SystemEntropy};
use tracing_subscriber::EnvFilter;

use super::report;
use crate::{
    assets, carried, cli::ServeOptions, config::Config, lifecycle, middleware::Origins,
    router::router, state::AppState,
};

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
    let filter =
        EnvFilter::try_from_env("ARDOISE_LOG").unwrap_or_else(|_unset| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
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
    let assets = assets::addresses()?;
    config.prepare_data_folder()?;
    let listener = lifecycle::listen(config.listen).await?;
    let storage = Storage::open(&config.database).await?;
    let platform = Platform::new(catalogue, origin, storage, SystemClock, SystemEntropy);
    let origins = Origins {
        public: config.public_origin(),
    };
    let router = router(
        AppState {
            platform: platform.clone(),
            assets,
        },
        origins,
    );
    lifecycle::serve(listener, router).await?;
    platform
        .close()
        .await
        .context("the database did not close cleanly")
}
