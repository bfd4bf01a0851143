//! `ardoise import`: a course of another format becomes a course folder.

mod markdown;

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs, io,
    path::{Component, Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use exchange::{Counts, Imported, Loss, MdbookOptions};
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
    let ready = convert(options)?;
    progress(&format!(
        "writing {} files to {}",
        ready.files.len() + ready.copies.len(),
        options.to.display()
    ));
    write_files(&options.to, &ready.files)?;
    copy_files(&options.to, &ready.copies)?;
    for loss in &ready.report {
        give(&format!("{loss}\n"))?;
    }
    report(&format!(
        "imported {}; {} things could not be carried over as they were{}",
        counted(options.format, &ready.counts),
        ready.report.len(),
        if ready.report.is_empty() {
            ""
        } else {
            " (listed on standard output)"
        },
    ));
    Ok(())
}

/// A course that is ready to be written.
struct Ready {
    /// Path relative to the course's folder → bytes.
    files: BTreeMap<String, Vec<u8>>,
    /// Path relative to the course's folder → the file to copy there.
    copies: BTreeMap<String, PathBuf>,
    report: Vec<Loss>,
    counts: Counts,
}

impl From<Imported> for Ready {
    fn from(imported: Imported) -> Self {
        Self {
            files: imported.files,
            copies: BTreeMap::new(),
            report: imported.report,
            counts: imported.summary,
        }
    }
}

fn convert(options: &ImportOptions) -> anyhow::Result<Ready> {
    let from = &options.from;
    Ok(match options.format {
        ImportFormat::Markdown => markdown::convert(from)?,
        ImportFormat::Mdbook => {
            exchange::import_mdbook(&read_files(from, |_| true)?, &MdbookOptions::default())?.into()
        }
        ImportFormat::QuizJson => {
            let files = read_quiz_files(from)?;
            let folder = if from.is_file() {
                from.parent()
            } else {
                Some(from.as_path())
            };
            let folder = folder.and_then(Path::file_name).and_then(OsStr::to_str);
            exchange::import_quiz_json(&files, folder)?.into()
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
        ImportFormat::Markdown => {
            format!("{} lessons and {} media", counts.chapters, counts.media)
        }
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
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
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
        let file = inside(to, path)?;
        fs::write(&file, bytes).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    Ok(())
}

fn copy_files(to: &Path, copies: &BTreeMap<String, PathBuf>) -> anyhow::Result<()> {
    for (path, source) in copies {
        let file = inside(to, path)?;
        // Not `fs::copy`, which would also make the copy unwritable where the source is.
        let mut reader = fs::File::open(source)
            .with_context(|| format!("{} cannot be read", source.display()))?;
        fs::File::create(&file)
            .and_then(|mut writer| io::copy(&mut reader, &mut writer))
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    Ok(())
}

/// The file at a path below the new folder, whose own folder is there then.
fn inside(to: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let relative = Path::new(path);
    let normal = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    ensure!(normal, "refusing to write outside the new folder: {path}");
    let file = to.join(relative);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    Ok(file)
}
