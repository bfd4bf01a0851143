//! Makes the methods of `i18n::Lang` from the messages in `locales/`: a message, a language or a variable that is
//! missing stops the build, with its file and line.

#[path = "build/mod.rs"]
mod locales;

use std::{env, fs, io, path::PathBuf};

use locales::problem::Problem;

fn main() -> io::Result<()> {
    for path in ["build.rs", "build", "locales"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let variable = |name: &str| env::var_os(name).map(PathBuf::from).unwrap_or_default();
    let folder = variable("CARGO_MANIFEST_DIR").join("locales");
    let read = || -> Result<_, Vec<Problem>> {
        locales::catalogue(&locales::sources(&folder, "app/locales")?)
    };
    match read() {
        Ok(catalogue) => {
            for warning in &catalogue.warnings {
                println!("cargo::warning={warning}");
            }
            let out = variable("OUT_DIR");
            fs::write(out.join("messages.rs"), locales::messages(&catalogue))?;
            fs::write(out.join("samples.rs"), locales::samples(&catalogue))?;
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
    Ok(())
}
