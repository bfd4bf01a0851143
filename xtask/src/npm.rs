//! The npm packages of the browser tests.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::process;

/// Installs the packages that `folder/package-lock.json` names, unless that was done already.
///
/// # Errors
/// When Node is missing or npm fails.
pub(crate) fn install(folder: &Path) -> Result<()> {
    for program in ["node", "npm", "npx"] {
        process::find_program(&[program])
            .with_context(|| format!("{program} is missing: install Node.js 20.19 or later with npm, the browser tests need it (`apt install nodejs npm` on Debian)"))?;
    }
    if is_current(folder)? {
        return Ok(());
    }
    process::say("npm ci");
    process::run(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder),
    )
}

/// Whether what npm installed last is at least as new as the lock file.
fn is_current(folder: &Path) -> Result<bool> {
    let lock = folder.join("package-lock.json");
    let wanted = modified(&lock).with_context(|| lock.display().to_string())?;
    Ok(
        modified(&folder.join("node_modules").join(".package-lock.json"))
            .is_ok_and(|installed| installed >= wanted),
    )
}

fn modified(file: &Path) -> std::io::Result<SystemTime> {
    fs::metadata(file)?.modified()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn packages_are_installed_again_only_when_the_lock_file_is_newer() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("package-lock.json");
        assert!(is_current(folder.path()).is_err());
        let lock = fs::File::create(lock).unwrap();
        assert!(!is_current(folder.path()).unwrap());
        fs::create_dir(folder.path().join("node_modules")).unwrap();
        fs::write(folder.path().join("node_modules/.package-lock.json"), "").unwrap();
        assert!(is_current(folder.path()).unwrap());
        lock.set_modified(SystemTime::now() + Duration::from_secs(5))
            .unwrap();
        assert!(!is_current(folder.path()).unwrap());
    }
}
