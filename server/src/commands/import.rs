//! `ardoise import`: a course of another format becomes a course folder.

use std::{
    collections::BTreeMap,
    fs,
    path::{Component, Path},
};

use anyhow::{Context, bail, ensure};
use exchange::MdbookOptions;
use walkdir::WalkDir;

use super::{give, report};
use crate::cli::{ImportFormat, ImportOptions};

/// Reads, converts, writes, and lists what could not be carried over.
///
/// # Errors
///
/// If the source cannot be read as its format, or the new folder holds something already or cannot be written.
pub(crate) fn run(options: &ImportOptions) -> anyhow::Result<()> {
    refuse_occupied(&options.to)?;
    let progress = |line: &str| {
        if !options.quiet {
            report(line);
        }
    };
    progress(&format!("reading {}", options.from.display()));
    let files = read_files(&options.from)?;
    let imported = match options.format {
        ImportFormat::Mdbook => exchange::import_mdbook(&files, &MdbookOptions::default())?,
    };
    progress(&format!(
        "writing {} files to {}",
        imported.files.len(),
        options.to.display()
    ));
    write_files(&options.to, &imported.files)?;
    for loss in &imported.report {
        give(&format!("{}:{}: {}\n", loss.file, loss.line, loss.what))?;
    }
    let counts = &imported.summary;
    report(&format!(
        "imported {} chapters, {} quizzes with {} questions and {} media; {} things could not be carried over as they were{}",
        counts.chapters,
        counts.quizzes,
        counts.questions,
        counts.media,
        imported.report.len(),
        if imported.report.is_empty() {
            ""
        } else {
            " (listed on standard output)"
        },
    ));
    Ok(())
}

fn refuse_occupied(to: &Path) -> anyhow::Result<()> {
    match fs::read_dir(to) {
        Ok(mut entries) => {
            ensure!(
                entries.next().is_none(),
                "{} is not empty; name a new folder",
                to.display()
            );
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).with_context(|| format!("{} cannot be used", to.display())),
    }
}

/// Every file below `from`, links and dotfiles excepted, by its path with `/` between its parts.
fn read_files(from: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let shown = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in WalkDir::new(from).into_iter().filter_entry(shown) {
        let entry = entry.with_context(|| format!("{} cannot be read", from.display()))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let parts = entry
            .path()
            .strip_prefix(from)?
            .iter()
            .map(|part| part.to_str());
        let Some(parts) = parts.collect::<Option<Vec<_>>>() else {
            bail!("the name of {} is not UTF-8", entry.path().display());
        };
        let bytes = fs::read(entry.path())
            .with_context(|| format!("{} cannot be read", entry.path().display()))?;
        files.insert(parts.join("/"), bytes);
    }
    Ok(files)
}

fn write_files(to: &Path, files: &BTreeMap<String, Vec<u8>>) -> anyhow::Result<()> {
    for (path, bytes) in files {
        let relative = Path::new(path);
        let inside = relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        ensure!(inside, "refusing to write outside the new folder: {path}");
        let file = to.join(relative);
        let unwritable = || format!("{} cannot be written", file.display());
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(unwritable)?;
        }
        fs::write(&file, bytes).with_context(unwritable)?;
    }
    Ok(())
}
