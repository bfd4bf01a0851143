//! `cargo xtask run`: everything for development, then the server.

use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::assets;
use crate::process;
use crate::workspace::Workspace;

/// Builds the assets and the server, then becomes the server: its exit status is ours, and a
/// signal to us is a signal to it.
///
/// # Errors
/// When something does not build or the server cannot be started.
pub(crate) fn run(workspace: &Workspace, args: Vec<OsString>) -> Result<()> {
    let binary = build(workspace)?;
    let args = if args.is_empty() {
        vec!["serve".into()]
    } else {
        args
    };
    let words: Vec<_> = args.iter().map(|word| word.to_string_lossy()).collect();
    process::say(&format!("ardoise {}", words.join(" ")));
    let error = Command::new(&binary).args(args).exec();
    Err(error).with_context(|| format!("could not start {}", binary.display()))
}

/// Builds the assets and the server for development and says where the binary is.
///
/// # Errors
/// When something does not build.
pub(crate) fn build(workspace: &Workspace) -> Result<PathBuf> {
    assets::build(workspace)?;
    process::say("building the server");
    process::run(workspace.cargo().args(["build", "--package", "server"]))?;
    Ok(workspace.binary("debug"))
}
