//! The WebAssembly module and its JavaScript glue.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::process;
use crate::workspace::Workspace;

/// The target of everything that runs in a browser.
const TARGET: &str = "wasm32-unknown-unknown";

/// What the generated files are called: `ardoise.js`, `ardoise_bg.wasm`.
const NAME: &str = "ardoise";

/// What wasm-bindgen makes of the compiled module.
pub(crate) struct Module {
    /// The JavaScript that loads the module and speaks with it.
    pub(crate) glue: Vec<u8>,
    /// The module.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles `frontend` and returns the path of the raw module. cargo does nothing when it is
/// up to date.
///
/// # Errors
/// When the target is missing and cannot be installed, or the compilation fails.
pub(crate) fn compile(workspace: &Workspace) -> Result<PathBuf> {
    ensure_target()?;
    process::run(&mut command(workspace, "build"))?;
    Ok(workspace
        .target
        .join(TARGET)
        .join("wasm")
        .join("frontend.wasm"))
}

/// cargo's `subcommand` (`build`, `rustc`) on `frontend`, not started yet.
pub(crate) fn command(workspace: &Workspace, subcommand: &str) -> Command {
    let mut command = workspace.cargo();
    command.args([
        subcommand,
        "--package",
        "frontend",
        "--lib",
        "--target",
        TARGET,
        "--profile",
        "wasm",
    ]);
    command
}

/// Makes the module and its glue out of the raw module.
///
/// # Errors
/// When wasm-bindgen refuses the module, or a library wants scripts of its own served.
pub(crate) fn bind(raw: &Path) -> Result<Module> {
    let mut output = Bindgen::new()
        .input_path(raw)
        .out_name(NAME)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .keep_debug(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen")?;
    let inline = output
        .snippets()
        .iter()
        .filter(|(_, scripts)| !scripts.is_empty())
        .map(|(name, _)| name);
    let snippets: Vec<&str> = inline
        .chain(output.local_modules().keys())
        .chain(output.npm_dependencies().keys())
        .map(String::as_str)
        .collect();
    if !snippets.is_empty() {
        bail!(
            "a library of `frontend` brings JavaScript of its own ({}), which the site does not serve",
            snippets.join(", ")
        );
    }
    let folder = tempfile::tempdir().context("could not make a temporary folder")?;
    output.emit(folder.path()).context("wasm-bindgen")?;
    let read = |name: String| {
        fs::read(folder.path().join(&name)).with_context(|| format!("wasm-bindgen made no {name}"))
    };
    Ok(Module {
        glue: read(format!("{NAME}.js"))?,
        wasm: read(format!("{NAME}_bg.wasm"))?,
    })
}

/// Installs the standard library for WebAssembly if it is missing.
///
/// # Errors
/// When it cannot be installed; one line says what would do it.
pub(crate) fn ensure_target() -> Result<()> {
    let libraries = process::output(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]))?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    if process::find_program(&["rustup"]).is_none() {
        bail!(
            "Rust's standard library for {TARGET} is missing: install it with your system's packages \
             (libstd-rust-dev-wasm32 on Debian), or install Rust with rustup"
        );
    }
    process::say(&format!("rustup target add {TARGET}"));
    process::run(Command::new("rustup").args(["target", "add", TARGET]))
}
