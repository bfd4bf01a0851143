//! `cargo xtask test`: the checks one after another, timed, with a summary at the end.

use std::time::Instant;

use anyhow::{Result, bail};
use clap::ValueEnum as _;

use crate::checks::Check;
use crate::process;
use crate::summary::{Outcome, Summary};
use crate::workspace::Workspace;

/// Runs `only`, or every check when it is empty; `fast` leaves out PostgreSQL and the browser.
///
/// # Errors
/// At the first check that fails; the error says how to run it alone.
pub(crate) fn run(workspace: &Workspace, fast: bool, only: &[Check]) -> Result<()> {
    let mut summary = Summary::default();
    let mut failed = None;
    for check in Check::value_variants()
        .iter()
        .filter(|check| only.is_empty() || only.contains(check))
    {
        process::say(&format!("check: {}", check.name()));
        let start = Instant::now();
        let result = check.run(workspace, fast);
        let time = start.elapsed();
        match result {
            Ok(outcome) => summary.add(&check.name(), time, outcome),
            Err(error) => {
                eprintln!("error: {error:#}");
                summary.add(&check.name(), time, Outcome::Failed);
                failed = Some(check);
                break;
            }
        }
    }
    print!("\n{summary}");
    match failed {
        Some(check) => bail!(
            "{} failed; run it alone with `{}`",
            check.name(),
            alone(*check, fast)
        ),
        None => Ok(()),
    }
}

/// The command that runs one check as it ran here.
fn alone(check: Check, fast: bool) -> String {
    let fast = if fast { " --fast" } else { "" };
    format!("cargo xtask test{fast} --only {}", check.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_that_runs_a_check_alone_runs_it_in_the_same_way() {
        assert_eq!(
            alone(Check::Server, false),
            "cargo xtask test --only server"
        );
        assert_eq!(
            alone(Check::Islands, true),
            "cargo xtask test --fast --only islands"
        );
    }
}
