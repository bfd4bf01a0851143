//! `ardoise retention`: forgets what the server forgets every hour, or says how much that would be.

use platform::{Clock as _, Outdated, Storage, SystemClock, kept_since};

use super::{give, report};
use crate::{cli::RetentionOptions, config::Config};

/// Does it, and prints how much of each there was: numbers and never names.
///
/// # Errors
///
/// A configuration that cannot be, or a database that cannot be used, in one line.
pub(crate) fn run(options: &RetentionOptions) -> anyhow::Result<()> {
    let config = Config::read(options.database.options())?;
    for slip in config.slips() {
        report(&format!("ardoise: {slip}"));
    }
    config.storing.prepare_data_folder()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let outdated = runtime.block_on(forget(&config, options.dry_run))?;
    Ok(give(&table(&outdated, options.dry_run))?)
}

async fn forget(config: &Config, dry_run: bool) -> anyhow::Result<Outdated> {
    let storage = Storage::open(&config.storing.database).await?;
    let since = kept_since(SystemClock.now(), config.mail.is_some());
    let outdated = if dry_run {
        storage.count_outdated(&since).await?
    } else {
        let outdated = storage.delete_outdated(&since).await?;
        storage.wipe(None).await?;
        outdated
    };
    storage.close().await?;
    Ok(outdated)
}

fn table(outdated: &Outdated, dry_run: bool) -> String {
    let rows = [
        ("visitors' attempts", outdated.attempts),
        ("accounts, as their owners asked", outdated.asked_accounts),
        ("accounts that nobody used", outdated.unused_accounts),
        (
            "addresses that nobody confirmed",
            outdated.unconfirmed_addresses,
        ),
        ("sessions", outdated.sessions),
        ("links in letters", outdated.links),
        ("counts of failures", outdated.failures),
        ("letters that could not be sent", outdated.letters),
        ("entries of the audit log", outdated.acts),
    ];
    let head = if dry_run { "would go" } else { "went" };
    // The server warns, which sends letters.
    let warnings = ("owners to be warned", outdated.warnings);
    let lines = rows.iter().chain(dry_run.then_some(&warnings));
    let lines = lines.map(|(what, count)| format!("{count:>8}  {what}\n"));
    std::iter::once(format!("{head:>8}\n"))
        .chain(lines)
        .collect()
}
