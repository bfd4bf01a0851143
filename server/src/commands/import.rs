//! `ardoise import`: a course of another format becomes a course folder.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    path::{Component, Path},
};

use anyhow::{Context, bail, ensure};
use exchange::{Counts, Imported, MdbookOptions};
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
    let imported = convert(options)?;
    progress(&format!(
        "writing {} files to {}",
        imported.files.len(),
        options.to.display()
    ));
    write_files(&options.to, &imported.files)?;
    for loss in &imported.report {
        give(&format!("{}:{}: {}\n", loss.file, loss.line, loss.what))?;
    }
    report(&format!(
        "imported {}; {} things could not be carried over as they were{}",
        counted(options.format, &imported.summary),
        imported.report.len(),
        if imported.report.is_empty() {
            ""
        } else {
            " (listed on standard output)"
        },
    ));
    Ok(())
}

fn convert(options: &ImportOptions) -> anyhow::Result<Imported> {
    let from = &options.from;
    Ok(match options.format {
        ImportFormat::Mdbook => {
            exchange::import_mdbook(&read_files(from, |_| true)?, &MdbookOptions::default())?
        }
        ImportFormat::QuizJson => {
            let files = read_quiz_files(from)?;
            let folder = if from.is_file() {
                from.parent()
            } else {
                Some(from.as_path())
            };
            let folder = folder.and_then(Path::file_name).and_then(OsStr::to_str);
            exchange::import_quiz_json(&files, folder)?
        }
    })
}

/// What was carried over, in words. Only books have chapters and media.
fn counted(format: ImportFormat, counts: &Counts) -> String {
    let quizzes = format!(
        "{} quizzes with {} questions",
        counts.quizzes, counts.questions
    );
    match format {
        ImportFormat::Mdbook => format!(
            "{} chapters, {quizzes} and {} media",
            counts.chapters, counts.media
        ),
        ImportFormat::QuizJson => quizzes,
    }
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

/// A quiz file with the licence texts beside it, or all such files of a folder.
fn read_quiz_files(from: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    if !from.is_file() {
        return read_files(from, exchange::is_read_for_quiz_json);
    }
    let Some(name) = from.file_name().and_then(OsStr::to_str) else {
        bail!("the name of {} is not UTF-8", from.display());
    };
    let folder = match from.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let beside = WalkDir::new(folder).max_depth(1);
    let mut files = read_entries(beside, folder, exchange::is_licence_file)?;
    let bytes = fs::read(from).with_context(|| format!("{} cannot be read", from.display()))?;
    files.insert(name.to_owned(), bytes);
    Ok(files)
}

/// Every file below `from` that is wanted.
fn read_files(
    from: &Path,
    is_wanted: impl Fn(&str) -> bool,
) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    read_entries(WalkDir::new(from), from, is_wanted)
}

/// Every file of a walk through `from` that is wanted, links and dotfiles excepted, by its path with `/` between its
/// parts.
fn read_entries(
    walk: WalkDir,
    from: &Path,
    is_wanted: impl Fn(&str) -> bool,
) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let shown = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in walk.into_iter().filter_entry(shown) {
        let entry = entry.with_context(|| format!("{} cannot be read", from.display()))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let relative = entry.path().strip_prefix(from)?;
        let parts = relative.iter().map(OsStr::to_string_lossy);
        let path = parts.collect::<Vec<_>>().join("/");
        if !is_wanted(&path) {
            continue;
        }
        ensure!(
            relative.to_str().is_some(),
            "the name of {} is not UTF-8",
            entry.path().display()
        );
        let bytes = fs::read(entry.path())
            .with_context(|| format!("{} cannot be read", entry.path().display()))?;
        files.insert(path, bytes);
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
