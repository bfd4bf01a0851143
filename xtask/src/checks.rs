//! The checks of CI, each able to run alone.

use anyhow::Result;
use clap::ValueEnum;

use crate::assets;
use crate::browser;
use crate::lint;
use crate::postgres::{self, Postgres};
use crate::process;
use crate::summary::Outcome;
use crate::wasm;
use crate::workspace::Workspace;

/// A check, in the order in which they run: the quick ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Check {
    /// The programs that the other checks need: found, installed or named before anything is compiled
    Tools,
    /// rustfmt
    Format,
    /// Licences, bans and sources of the dependencies
    Deny,
    /// The site's files, and the budget of the WebAssembly module
    Assets,
    /// Lints of what runs in the browser
    Islands,
    /// Lints and tests of this tool
    Xtask,
    /// Lints and tests of the server, on SQLite and PostgreSQL
    Server,
    /// The site in a browser, with and without JavaScript
    Browser,
}

impl Check {
    /// The name on the command line and in the summary.
    pub(crate) fn name(self) -> String {
        self.to_possible_value()
            .map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Runs the check. `fast` leaves out PostgreSQL and the browser.
    ///
    /// # Errors
    /// When the check fails.
    pub(crate) fn run(self, workspace: &Workspace, fast: bool) -> Result<Outcome> {
        match self {
            Self::Tools if fast => wasm::ensure_target()?,
            Self::Tools => {
                wasm::ensure_target()?;
                postgres::ensure()?;
                browser::ensure(workspace)?;
            }
            Self::Format => process::run(workspace.cargo().args(["fmt", "--all", "--check"]))?,
            Self::Deny => return deny(workspace),
            Self::Assets => assets::build(workspace)?,
            Self::Islands => islands(workspace)?,
            Self::Xtask => xtask(workspace, fast)?,
            Self::Server => server(workspace, fast)?,
            Self::Browser if fast => return Ok(Outcome::Skipped("--fast".to_owned())),
            Self::Browser => {
                assets::build(workspace)?;
                process::run(lint::with_lints(workspace.cargo().args([
                    "build",
                    "--package",
                    "server",
                ]))?)?;
                browser::test(workspace, &workspace.binary("debug"))?;
            }
        }
        Ok(Outcome::Passed)
    }
}

/// cargo-deny takes minutes to compile, so that installing it is left to the reader.
fn deny(workspace: &Workspace) -> Result<Outcome> {
    if process::find_program(&["cargo-deny"]).is_none() {
        return Ok(Outcome::Skipped(
            "install it with `cargo install --locked cargo-deny`".to_owned(),
        ));
    }
    process::run(
        workspace
            .cargo()
            .args(["deny", "check", "--hide-inclusion-graph"])
            .args(["licenses", "bans", "sources"]),
    )?;
    Ok(Outcome::Passed)
}

/// Lints `frontend` and the browser's half of `app`, on the dependencies that the assets are
/// built from. As a Rust library: linking would take its time, and put a module compiled by
/// another compiler where the served one lies.
fn islands(workspace: &Workspace) -> Result<()> {
    wasm::ensure_target()?;
    let mut command = wasm::command(workspace, "rustc");
    process::run(lint::with_lints(command.args(["--crate-type", "rlib"]))?)
}

/// Tests this tool; the tests that need PostgreSQL are marked as ignored.
fn xtask(workspace: &Workspace, fast: bool) -> Result<()> {
    let mut command = workspace.cargo();
    command.args(["test", "--package", "xtask"]);
    if !fast {
        command.args(["--", "--include-ignored"]);
    }
    process::run(lint::with_lints(&mut command)?)
}

/// Tests everything that runs on the server. `xtask` is not among it because cargo would unify the
/// features of both and compile its dependencies once more.
fn server(workspace: &Workspace, fast: bool) -> Result<()> {
    // The server carries the site's files, and its tests look at them.
    assets::build(workspace)?;
    // Built first, so that PostgreSQL does not idle through the compilation.
    process::run(lint::with_lints(
        workspace.cargo().args(SERVER_TESTS).arg("--no-run"),
    )?)?;
    let mut command = workspace.cargo();
    lint::with_lints(command.args(SERVER_TESTS).arg("--no-fail-fast"))?;
    if fast {
        process::say("tests on SQLite alone: --fast leaves out PostgreSQL");
        return process::run(command.env_remove(POSTGRES));
    }
    process::say("starting a PostgreSQL for the tests");
    let postgres = Postgres::start()?;
    process::run(command.env(POSTGRES, postgres.url()))
}

/// What cargo builds and runs for [`Check::Server`].
const SERVER_TESTS: [&str; 6] = [
    "test",
    "--workspace",
    "--exclude",
    "frontend",
    "--exclude",
    "xtask",
];

/// Tells the tests where PostgreSQL is; without it they run on SQLite alone.
const POSTGRES: &str = "ARDOISE_TEST_POSTGRES";
