//! Where the workspace and its target folder are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;

/// The folders every task needs.
pub(crate) struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Where cargo builds, whatever decided it (`CARGO_TARGET_DIR`, a configuration file, neither).
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Asks cargo.
    ///
    /// # Errors
    /// When `cargo metadata` fails, which it does outside the workspace.
    pub(crate) fn find() -> Result<Self> {
        let metadata =
            process::output(cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
        Self::from_metadata(&metadata)
    }

    fn from_metadata(metadata: &str) -> Result<Self> {
        let metadata: Value =
            serde_json::from_str(metadata).context("cargo metadata printed no JSON")?;
        let folder = |key: &str| -> Result<PathBuf> {
            let path = metadata.get(key).and_then(Value::as_str);
            Ok(path
                .with_context(|| format!("cargo metadata has no `{key}`"))?
                .into())
        };
        Ok(Self {
            root: folder("workspace_root")?,
            target: folder("target_directory")?,
        })
    }

    /// cargo, started in the root folder.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root);
        command
    }

    /// Where the site's files lie once built.
    pub(crate) fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The server's binary in the folder of a profile (`debug`, `release`).
    pub(crate) fn binary(&self, profile: &str) -> PathBuf {
        self.target.join(profile).join("ardoise")
    }

    /// `path` as seen from the root folder, for messages.
    pub(crate) fn shorten<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

/// The cargo that started us, so that one tool chain does everything.
fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo told us of our own package; a build script that looks at it (ring's does) would run again, with all
    // that depends on it, whenever a build from here follows one from a shell.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_folder_is_the_one_cargo_names() {
        let workspace = Workspace::from_metadata(
            r#"{"workspace_root":"/src","target_directory":"/elsewhere/target"}"#,
        )
        .unwrap();
        assert_eq!(workspace.site(), Path::new("/elsewhere/target/site"));
        assert_eq!(
            workspace.binary("debug"),
            Path::new("/elsewhere/target/debug/ardoise")
        );
        assert_eq!(
            workspace.shorten(Path::new("/src/style/main.css")),
            Path::new("style/main.css")
        );
    }

    #[test]
    fn metadata_without_a_target_folder_is_an_error() {
        assert!(Workspace::from_metadata(r#"{"workspace_root":"/src"}"#).is_err());
    }
}
