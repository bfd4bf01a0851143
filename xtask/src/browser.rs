//! What runs in a browser: Playwright and Lighthouse on the system's Chromium.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::npm;
use crate::packages;
use crate::process;
use crate::serve;
use crate::workspace::Workspace;

/// Names that Chromium goes by.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Where the browser tests are, from the root folder.
const FOLDER: &str = "end2end";

/// Where Lighthouse and its packages are, from there.
const LIGHTHOUSE: &str = "lighthouse";

/// Names the browser to test with, for us and for Playwright's configuration.
const VARIABLE: &str = "ARDOISE_CHROMIUM";

/// Finds or installs what the browser tests need.
///
/// # Errors
/// When Node or Chromium is missing and not installed.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    npm::install(&folder(workspace))?;
    chromium().map(|_found| ())
}

/// Checks the types of the browser tests and runs them against `binary`, which they start themselves.
///
/// # Errors
/// When Node or Chromium is missing and not installed, or a test fails.
pub(crate) fn test(workspace: &Workspace, binary: &Path) -> Result<()> {
    playwright(workspace, binary, &[])
}

/// Takes pictures of every kind of page, as the sources are now.
///
/// # Errors
/// When something does not build, Node or Chromium is missing and not installed, or a page does not open.
pub(crate) fn screenshots(workspace: &Workspace) -> Result<()> {
    let binary = serve::build(workspace)?;
    playwright(workspace, &binary, &["--config", "screens.config.ts"])?;
    println!("the pictures are in {FOLDER}/test-results/screens");
    Ok(())
}

/// Measures some pages with Lighthouse: those of the release binary where there is one, else as the sources are now.
///
/// # Errors
/// When something does not build, Node or Chromium is missing and not installed, or a page loses points.
pub(crate) fn lighthouse(workspace: &Workspace) -> Result<()> {
    let release = workspace.binary("release");
    let binary = if process::is_executable(&release) {
        release
    } else {
        serve::build(workspace)?
    };
    process::say(&format!("measuring {}", binary.display()));
    let folder = folder(workspace);
    npm::install(&folder)?;
    npm::install(&folder.join(LIGHTHOUSE))?;
    process::run(tsc(&folder).args(["--project", LIGHTHOUSE]))?;
    playwright(workspace, &binary, &["--config", "lighthouse.config.ts"])
}

/// Checks the types of what Playwright is to run, and runs it with `args` against `binary`.
fn playwright(workspace: &Workspace, binary: &Path, args: &[&str]) -> Result<()> {
    let folder = folder(workspace);
    npm::install(&folder)?;
    let chromium = chromium()?;
    process::run(&mut tsc(&folder))?;
    process::run(
        Command::new("npx")
            .args(["playwright", "test"])
            .args(args)
            .current_dir(folder)
            .env("ARDOISE_BINARY", binary)
            .env(VARIABLE, chromium),
    )
}

/// The type check of the tests in `folder`: Playwright looks at no type.
fn tsc(folder: &Path) -> Command {
    let mut command = Command::new("npx");
    command.args(["tsc", "--noEmit"]).current_dir(folder);
    command
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.root.join(FOLDER)
}

/// The browser: the one `ARDOISE_CHROMIUM` names, else one in `PATH`, else a fresh installation.
fn chromium() -> Result<PathBuf> {
    if let Some(file) = std::env::var_os(VARIABLE) {
        return named(file.into());
    }
    if let Some(file) = process::find_program(&NAMES) {
        return Ok(file);
    }
    packages::install("Chromium", "chromium")?;
    process::find_program(&NAMES)
        .context("Chromium is installed, but not in PATH: name it in ARDOISE_CHROMIUM")
}

fn named(file: PathBuf) -> Result<PathBuf> {
    if !process::is_executable(&file) {
        bail!("{VARIABLE} names {}, which is no program", file.display());
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_browser_that_does_not_exist_is_an_error_and_not_passed_over() {
        let error = named("/no/such/chromium".into()).unwrap_err();
        assert!(error.to_string().contains("/no/such/chromium"), "{error}");
    }
}
