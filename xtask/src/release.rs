//! `cargo xtask build`: the one binary that leaves the house.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::assets;
use crate::process;
use crate::workspace::Workspace;

/// Builds the release binary with every asset inside and leaves it at `target/release/ardoise`
/// below the root folder, wherever cargo builds.
///
/// # Errors
/// When something does not build or the binary cannot be copied.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    assets::build(workspace)?;
    process::say("building the server for release");
    process::run(
        workspace
            .cargo()
            .args(["build", "--release", "--package", "server"]),
    )?;
    let built = workspace.binary("release");
    let promised = workspace
        .root
        .join("target")
        .join("release")
        .join("ardoise");
    if built != promised {
        copy(&built, &promised)?;
    }
    let size = fs::metadata(&promised)
        .with_context(|| promised.display().to_string())?
        .len();
    println!(
        "{} ({:.1} MB)",
        workspace.shorten(&promised).display(),
        megabytes(size)
    );
    Ok(())
}

/// Copies beside the place and renames, so that a running binary is not written into.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let context = || format!("could not copy {} to {}", from.display(), to.display());
    let folder = to.parent().with_context(context)?;
    fs::create_dir_all(folder).with_context(context)?;
    let new = to.with_extension("new");
    fs::copy(from, &new).with_context(context)?;
    fs::rename(&new, to).with_context(context)
}

#[allow(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn the_copy_replaces_the_old_binary_and_can_be_executed() {
        let folder = tempfile::tempdir().unwrap();
        let from = folder.path().join("built");
        fs::write(&from, "new").unwrap();
        fs::set_permissions(&from, fs::Permissions::from_mode(0o755)).unwrap();
        let to = folder.path().join("target/release/ardoise");
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(&to, "old").unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "new");
        assert!(process::is_executable(&to));
        assert!(!to.with_extension("new").exists());
    }
}
