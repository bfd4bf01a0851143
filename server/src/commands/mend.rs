//! `ardoise check --fix`: writes what can be mended by machine.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use anyhow::{Context, bail};
use content::{LoadOptions, Mending};
use platform::ContentOrigin;

use super::report;

/// Mends the texts of a content folder, drafts included.
///
/// # Errors
///
/// Any failure to read the folder or to write one of its files; files before it are then written.
pub(super) fn run(folder: &Path) -> anyhow::Result<Mending> {
    let sources = ContentOrigin::Folder(folder.to_owned()).sources()?;
    let mut mended = sources.clone();
    let mending = content::mend(&mut mended, LoadOptions { drafts: true });
    for path in &mending.changed {
        let file = folder.join(path);
        let (before, after) = (sources.texts.get(path), mended.texts.get(path));
        if let (Some(before), Some(after)) = (before, after) {
            replace(&file, before.as_bytes(), after.as_bytes())
                .with_context(|| format!("{} cannot be mended", file.display()))?;
            report(&format!("mended {}", file.display()));
        }
    }
    Ok(mending)
}

/// Puts other bytes into a file, all of them or none: they are written beside it and take its name.
fn replace(file: &Path, before: &[u8], after: &[u8]) -> anyhow::Result<()> {
    if fs::read(file)? != before {
        bail!("it was changed meanwhile; run the command again");
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(format!(".{}.tmp", std::process::id()));
    let beside = file.with_file_name(name);
    let written = write_new(&beside, file, after).and_then(|()| fs::rename(&beside, file));
    if written.is_err() {
        // What is left of a failed try is nobody's; the failure itself is what is told.
        drop(fs::remove_file(&beside));
    }
    Ok(written?)
}

/// Writes a file with the permissions of another one.
fn write_new(file: &Path, like: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut new = File::create_new(file)?;
    new.set_permissions(fs::metadata(like)?.permissions())?;
    new.write_all(bytes)?;
    new.sync_all()
}
