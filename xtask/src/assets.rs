//! `cargo xtask assets`: the site's files, built into `<target>/site`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::manifest;
use crate::process;
use crate::script;
use crate::site::{self, Site};
use crate::style;
use crate::wasm;
use crate::workspace::Workspace;

/// The most a page with an island may cost in WebAssembly, in bytes as sent (Brotli): about a
/// second on a slow mobile line of 1.2 Mbit/s. It is a promise of the project.
const WASM_BUDGET: usize = 150_000;

/// Builds the site's files, or leaves them as they are when nothing they are made of has changed,
/// so that cargo does not rebuild the server for nothing.
///
/// # Errors
/// When a part does not build, or the module is above its budget.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    process::say("assets: compiling the islands to WebAssembly");
    let raw = wasm::compile(workspace)?;
    let styles = workspace.root.join("style");
    let scripts = workspace.root.join("frontend");
    let boot = scripts.join("boot.js");
    let [place, device] = ["place.js", "device.js"].map(|name| scripts.join(name));

    let folder = workspace.site();
    let stamp_file = workspace.target.join("site.stamp");
    let stamp = stamp(&raw, &[&boot, &place, &device], &styles)?;
    if fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) && site::is_whole(&folder) {
        process::say(&format!(
            "assets: unchanged in {}",
            workspace.shorten(&folder).display()
        ));
        return Ok(());
    }

    process::say("assets: glue, styles, compression");
    let site = gather(&raw, &boot, &[&place, &device], &styles)?;
    print!("{}", table(&site));
    check_budget(&site)?;
    site.write(&folder)?;
    fs::write(&stamp_file, stamp).with_context(|| stamp_file.display().to_string())?;
    process::say(&format!(
        "assets: written to {}",
        workspace.shorten(&folder).display()
    ));
    Ok(())
}

/// Makes every file of the site.
fn gather(raw: &Path, boot: &Path, scripts: &[&Path], styles: &Path) -> Result<Site> {
    let mut site = Site::default();
    let module = wasm::bind(raw)?;
    let glue = site.add("ardoise.js", module.glue)?;
    let wasm = site.add("ardoise_bg.wasm", module.wasm)?;
    let source = fs::read_to_string(boot).with_context(|| boot.display().to_string())?;
    site.add("boot.js", script::boot(&source, &glue, &wasm)?.into_bytes())?;
    let scripts = scripts.iter().map(|script| script.to_path_buf());
    for file in scripts.chain(statics(styles)?) {
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .with_context(|| file.display().to_string())?;
        site.add(name, read(&file)?)?;
    }
    let css = style::bundle(styles, &site.manifest)?;
    site.add("style.css", css.into_bytes())?;
    Ok(site)
}

/// The files served as they are, sorted; none when there is no such folder.
fn statics(styles: &Path) -> Result<Vec<PathBuf>> {
    let folder = styles.join(style::STATIC);
    let files = if folder.is_dir() {
        files_under(&folder)?
    } else {
        Vec::new()
    };
    if let Some(nested) = files.iter().find(|file| file.parent() != Some(&*folder)) {
        bail!(
            "{}: assets lie directly in {}, without folders",
            nested.display(),
            folder.display()
        );
    }
    Ok(files)
}

/// Every file below `folder`, sorted by path.
fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry.with_context(|| folder.display().to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| file.display().to_string())
}

/// One line for each thing the site is made of: this program, told by size and time because it is
/// large, then the files, told by their content.
fn stamp(raw: &Path, scripts: &[&Path], styles: &Path) -> Result<String> {
    let program = std::env::current_exe()
        .and_then(fs::metadata)
        .context("where this program lies")?;
    let modified = program.modified().context("when this program was built")?;
    let mut stamp = format!("{} {modified:?} xtask\n", program.len());
    let mut inputs = vec![raw.to_path_buf()];
    inputs.extend(scripts.iter().map(|script| script.to_path_buf()));
    inputs.extend(files_under(styles)?);
    for input in inputs {
        let fingerprint = manifest::fingerprint(&read(&input)?);
        stamp.push_str(&format!("{fingerprint} {}\n", input.display()));
    }
    Ok(stamp)
}

/// Names and sizes in bytes, one file a line.
fn table(site: &Site) -> String {
    let mut table = format!("{:<24}{:>10}{:>10}\n", "asset", "bytes", "brotli");
    for asset in &site.assets {
        table.push_str(&format!(
            "{:<24}{:>10}{:>10}\n",
            asset.name,
            asset.size(),
            asset.brotli_size()
        ));
    }
    table
}

/// Refuses a module that is larger than promised.
fn check_budget(site: &Site) -> Result<()> {
    for asset in site
        .assets
        .iter()
        .filter(|asset| asset.name.ends_with(".wasm"))
    {
        let size = asset.brotli_size();
        if size > WASM_BUDGET {
            bail!(
                "{} takes {size} bytes compressed with Brotli; the budget is {WASM_BUDGET}",
                asset.name
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that no compression makes smaller.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 0x9e37_79b9_u32;
        let next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes().first().copied()
        };
        std::iter::from_fn(next).take(length).collect()
    }

    #[test]
    fn a_module_above_the_budget_fails_the_build() {
        let mut site = Site::default();
        site.add("ardoise_bg.wasm", noise(WASM_BUDGET + 1)).unwrap();
        let error = check_budget(&site).unwrap_err();
        assert!(error.to_string().contains("150000"), "{error}");
    }

    #[test]
    fn the_budget_counts_what_is_sent_and_not_what_is_unpacked() {
        let mut site = Site::default();
        site.add("ardoise_bg.wasm", vec![0; WASM_BUDGET * 2])
            .unwrap();
        check_budget(&site).unwrap();
    }

    #[test]
    fn static_files_may_not_lie_in_folders() {
        let styles = tempfile::tempdir().unwrap();
        assert!(statics(styles.path()).unwrap().is_empty());
        fs::create_dir_all(styles.path().join("static/icons")).unwrap();
        fs::write(styles.path().join("static/logo.svg"), "").unwrap();
        assert_eq!(
            statics(styles.path()).unwrap(),
            [styles.path().join("static/logo.svg")]
        );
        fs::write(styles.path().join("static/icons/a.svg"), "").unwrap();
        assert!(statics(styles.path()).is_err());
    }

    #[test]
    fn the_stamp_changes_with_any_style_file() {
        let folder = tempfile::tempdir().unwrap();
        let raw = folder.path().join("raw.wasm");
        let boot = folder.path().join("boot.js");
        let styles = folder.path().join("style");
        fs::create_dir(&styles).unwrap();
        for file in [&raw, &boot, &styles.join("main.css")] {
            fs::write(file, "1").unwrap();
        }
        let before = stamp(&raw, &[&boot], &styles).unwrap();
        assert_eq!(stamp(&raw, &[&boot], &styles).unwrap(), before);
        fs::write(styles.join("card.css"), "2").unwrap();
        assert_ne!(stamp(&raw, &[&boot], &styles).unwrap(), before);
    }
}
