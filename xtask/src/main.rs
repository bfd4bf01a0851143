//! `cargo xtask`: what cargo alone cannot do for this workspace.
//!
//! It builds the site's files (WebAssembly, scripts, styles) that the server carries, runs the
//! server, builds the release binary, and runs every check of CI. See `cargo xtask help`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool: results go to standard output, the rest to standard error"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "steps are timed by the clock on the wall; nothing here is a rule about time"
)]

#[cfg(not(unix))]
compile_error!("cargo xtask needs a Unix system; on Windows, use the Windows Subsystem for Linux");

mod assets;
mod browser;
mod checks;
mod compress;
mod lint;
mod manifest;
mod npm;
mod packages;
mod postgres;
mod process;
mod release;
mod script;
mod serve;
mod site;
mod style;
mod summary;
mod test;
mod wasm;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::checks::Check;
use crate::workspace::Workspace;

/// Builds, runs and checks Ardoise.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_version_flag = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the site's files (WebAssembly, scripts, styles) that the server carries
    Assets,
    /// Builds everything for development and runs the server
    Run {
        /// Arguments for `ardoise`, after `--`; `serve` when there are none
        #[arg(last = true)]
        args: Vec<OsString>,
    },
    /// Builds the one release binary, with every asset inside
    Build,
    /// Runs every check of CI and stops at the first that fails
    Test {
        /// Leaves out PostgreSQL and the browser
        #[arg(long)]
        fast: bool,
        /// Runs this check alone; may be given more than once
        #[arg(long, value_name = "CHECK")]
        only: Vec<Check>,
    },
    /// Takes pictures of every kind of page, at four widths, in light and dark: `end2end/test-results/screens`
    Screenshots,
    /// Measures pages with Lighthouse and fails below 100 for accessibility, best practices and search engines
    Lighthouse,
}

fn main() -> ExitCode {
    match dispatch(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<()> {
    let workspace = Workspace::find()?;
    match command {
        Command::Assets => assets::build(&workspace),
        Command::Run { args } => serve::run(&workspace, args),
        Command::Build => release::build(&workspace),
        Command::Test { fast, only } => test::run(&workspace, fast, &only),
        Command::Screenshots => browser::screenshots(&workspace),
        Command::Lighthouse => browser::lighthouse(&workspace),
    }
}
