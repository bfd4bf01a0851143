//! System packages: installed where that needs no asking, named otherwise.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

/// Installs a Debian package when we are root on a system that has apt.
///
/// # Errors
/// `what` is the program that is missing. When it cannot be installed, the error is one line that
/// says which command does it.
pub(crate) fn install(what: &str, package: &str) -> Result<()> {
    if !Path::new("/etc/debian_version").exists() || process::find_program(&["apt-get"]).is_none() {
        bail!(
            "{what} is missing: install it with your system's packages (`apt install {package}` on Debian)"
        );
    }
    if !process::is_root()? {
        bail!("{what} is missing: install it with `sudo apt install {package}`");
    }
    process::say(&format!("{what} is missing: apt-get install {package}"));
    process::run(apt().arg("update").arg("-qq"))?;
    process::run(apt().args(["install", "-y", "-qq", "--no-install-recommends", package]))
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
