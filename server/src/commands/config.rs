//! `ardoise config`: what is in force, and where each value comes from.

use super::{give, report};
use crate::{cli::SiteOptions, config::Config};

/// Prints it in the notation of the file, without the secrets.
///
/// # Errors
///
/// What would keep the site from starting, too: a key that there is not, a value that is wrong.
pub(crate) fn run(options: &SiteOptions) -> anyhow::Result<()> {
    let config = Config::read(options.options())?;
    for slip in config.slips() {
        report(&format!("ardoise: {slip}"));
    }
    Ok(give(&config.shown())?)
}
