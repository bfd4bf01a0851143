//! The browser tests: Playwright on the system's Chromium.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::npm;
use crate::packages;
use crate::process;
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

/// Names the browser to test with, for us and for Playwright's configuration.
const VARIABLE: &str = "ARDOISE_CHROMIUM";

/// Finds or installs what the browser tests need.
///
/// # Errors
/// When Node or Chromium is missing and not installed.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    npm::install(&workspace.root.join(FOLDER))?;
    chromium().map(|_found| ())
}

/// Runs the browser tests against `binary`, which they start themselves.
///
/// # Errors
/// When Node or Chromium is missing and not installed, or a test fails.
pub(crate) fn test(workspace: &Workspace, binary: &Path) -> Result<()> {
    let folder = workspace.root.join(FOLDER);
    npm::install(&folder)?;
    let chromium = chromium()?;
    process::run(
        Command::new("npx")
            .args(["playwright", "test"])
            .current_dir(folder)
            .env("ARDOISE_BINARY", binary)
            .env(VARIABLE, chromium),
    )
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
