//! `ardoise serve`.

use std::{
    io::{self, IsTerminal},
    path::Path,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use content::{Catalogue, Diagnostic};
use platform::{
    Clock as _, ContentOrigin, LoadedContent, Outside, Platform, Publisher, StateOfContent,
    Storage, SystemClock,
};
use sha2::{Digest, Sha256};
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

use super::report;
use crate::{
    carried,
    cli::ServeOptions,
    config::Config,
    housekeeping, lifecycle,
    mail::{MailWorker, SmtpMailer},
    middleware::Origins,
    pages::missing_facts,
    publishing,
    router::router,
    state::AppState,
};

/// How long the database may take to let go. With the time that requests and the last letter may take, it stays below ten
/// seconds.
const CLOSING: Duration = Duration::from_secs(1);

/// How long the mail server may still take for a letter once no request is left.
const LAST_LETTER: Duration = Duration::from_millis(500);

/// Serves until it is told to stop.
///
/// # Errors
///
/// Whatever keeps it from starting, in one line.
pub(crate) fn run(options: &ServeOptions) -> anyhow::Result<()> {
    let config = Config::read(options.site.options())?;
    for slip in config.slips() {
        report(&format!("ardoise: {slip}"));
    }
    let log = &config.serving.log;
    let filter = EnvFilter::try_new(log).with_context(|| format!("log: `{log}`"))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the program cannot start its threads")?;
    let outcome = runtime.block_on(serve(&config, options));
    // A file that is still being read, from a disk that does not answer perhaps, keeps nobody from stopping.
    runtime.shutdown_timeout(Duration::ZERO);
    outcome
}

async fn serve(config: &Config, options: &ServeOptions) -> anyhow::Result<()> {
    let origin = match &config.serving.content {
        Some(folder) => ContentOrigin::Folder(folder.clone()),
        None => carried::demonstration(),
    };
    let data = config.storing.prepare_data_folder()?;
    let mut publisher = Publisher::new(&origin, options.drafts);
    if let (ContentOrigin::Folder(folder), Some(data)) = (&origin, data) {
        let kept = data.join("last-good").join(key_of(folder)?);
        if let Err(error) = publisher.keep_in(kept.clone()) {
            tracing::warn!(
                "{} cannot be read: {error}; a file with an error is absent then",
                kept.display()
            );
        }
    }
    let first = first_content(&mut publisher)?;
    let listener = lifecycle::listen(config.serving.listen).await?;
    let storage = Storage::open(&config.storing.database).await?;
    let platform = Platform::new(first.catalogue, origin, storage, Outside::real());
    platform.set_state_of_content(first.state);
    if let Some(folder) = &config.serving.content {
        publishing::start(
            platform.clone(),
            publisher,
            folder.clone(),
            first.diagnostics,
        )?;
    }
    let origins = Origins {
        public: config.serving.public_url.clone(),
    };
    let mut state = AppState::new(platform.clone(), config.serving.public_url.clone())?
        .with_accounts(config.accounts.clone())
        .with_legal_facts(config.legal.clone())
        .with_trusted_proxies(config.serving.trusted_proxies.clone());
    warn(config, &platform);
    if options.watch {
        state = state.with_reload();
    }
    let (stop, stopping) = watch::channel(false);
    let letters = send_letters(config, &platform, stopping)?;
    let housekeeping = housekeeping::start(platform.clone());
    let waiting = platform.clone();
    let on_stop = move || {
        stop.send_replace(true);
        waiting.wake();
    };
    lifecycle::serve(listener, router(state, origins), on_stop).await?;
    housekeeping.abort();
    if let Some(letters) = letters {
        letters.ended(LAST_LETTER).await;
    }
    match tokio::time::timeout(CLOSING, platform.close()).await {
        Ok(closed) => closed.context("the database did not close cleanly"),
        Err(_elapsed) => {
            tracing::warn!("the database did not let go in time; what it acknowledged is kept");
            Ok(())
        }
    }
}

/// Begins to send letters, where the configuration says how.
fn send_letters(
    config: &Config,
    platform: &Platform,
    stopping: watch::Receiver<bool>,
) -> anyhow::Result<Option<MailWorker>> {
    let (Some(settings), Some(public_url)) = (&config.mail, &config.serving.public_url) else {
        return Ok(None);
    };
    platform.set_mailer(SmtpMailer::new(settings.clone(), Arc::clone(public_url))?);
    Ok(Some(MailWorker::start(platform.clone(), stopping)))
}

/// Tells the maintainers what they should know before anybody comes.
fn warn(config: &Config, platform: &Platform) {
    if let Some(warning) = config.warning_of_accounts() {
        tracing::warn!("{warning}");
    }
    let missing = missing_facts(&platform.catalogue(), &config.legal);
    if !missing.is_empty() {
        tracing::warn!(
            "the legal notice and the page on privacy mark what nobody said yet: fill in [legal] of the configuration: {}",
            missing.join(", ")
        );
    }
}

/// A name for a content folder, so that one site never gets the texts of another that keeps its data in the same place.
fn key_of(folder: &Path) -> anyhow::Result<String> {
    let path = std::path::absolute(folder)
        .with_context(|| format!("{} cannot be found", folder.display()))?;
    let mut key = hex::encode(Sha256::digest(path.as_os_str().as_encoded_bytes()));
    key.truncate(16);
    Ok(key)
}

/// What is served first.
struct First {
    catalogue: Catalogue,
    state: StateOfContent,
    diagnostics: Vec<Diagnostic>,
}

/// Reads the content; where nothing of it can be served, the last good version is.
///
/// # Errors
///
/// If there is none.
fn first_content(publisher: &mut Publisher) -> anyhow::Result<First> {
    let (loaded, state, why) = match publisher.read(SystemClock.now()) {
        Ok(loaded) => {
            let loaded = loaded.unwrap_or_default();
            let state = StateOfContent::of(&loaded);
            let why = anyhow::anyhow!("the content cannot be served: see above");
            (loaded, state, why)
        }
        Err(error) => (
            LoadedContent::default(),
            StateOfContent::unreadable(),
            error.into(),
        ),
    };
    if !loaded.diagnostics.is_empty() {
        report(&content::human(&loaded.diagnostics, false));
    }
    let catalogue = match loaded.catalogue {
        Some(catalogue) => catalogue,
        None => {
            let last_good = publisher.last_good();
            let Some(last_good) = last_good else {
                return Err(why);
            };
            tracing::error!("{why:#}; the last good version of everything is served");
            last_good
        }
    };
    if !loaded.diagnostics.is_empty() {
        publishing::log(&loaded.diagnostics, &loaded.kept);
    }
    Ok(First {
        catalogue,
        state,
        diagnostics: loaded.diagnostics,
    })
}
