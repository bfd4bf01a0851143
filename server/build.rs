//! Tells the program where the site's files are that it will carry.

use std::{env, fs, path::PathBuf};

fn main() {
    println!("cargo:rerun-if-env-changed=ARDOISE_SITE");
    let site = env::var_os("ARDOISE_SITE").map_or_else(beside_the_target_folder, PathBuf::from);
    // Without them the program still compiles, which linters need; it then says at its start what is missing.
    if let Err(error) = fs::create_dir_all(&site) {
        println!(
            "cargo:warning=the site's files in {} cannot be read: {error}",
            site.display()
        );
    }
    println!("cargo:rerun-if-changed={}", site.display());
    println!("cargo:rerun-if-changed=../content");
    println!("cargo:rustc-env=ARDOISE_SITE={}", site.display());
}

/// `OUT_DIR` is `<target>/<profile>/build/<crate>/out`; the files stand in `<target>/site`.
fn beside_the_target_folder() -> PathBuf {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    out.ancestors()
        .nth(4)
        .map(PathBuf::from)
        .unwrap_or_default()
        .join("site")
}
