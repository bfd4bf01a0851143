//! Lints that ride on the build itself.
//!
//! `cargo clippy` is `cargo check` with another compiler for the members of the workspace, and
//! checked dependencies are of no use to a build: a test run with both pays for every dependency
//! twice. With clippy's compiler in a *build*, the members are linted while they are compiled and
//! the dependencies are compiled once.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

/// Makes a cargo build or test lint the workspace's members as it compiles them. Warnings are
/// errors; which lints there are stands in the root `Cargo.toml` and in `clippy.toml`.
///
/// # Errors
/// When clippy is not installed.
pub(crate) fn with_lints(command: &mut Command) -> Result<&mut Command> {
    let driver = process::find_program(&["clippy-driver"])
        .context("clippy is missing: install it with `rustup component add clippy`")?;
    // The separator is the one cargo-clippy itself uses.
    Ok(command
        .env("RUSTC_WORKSPACE_WRAPPER", driver)
        .env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__"))
}
