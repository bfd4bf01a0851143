//! `ardoise import markdown`: a tree is walked, its texts are read, and of its other files only those are copied that
//! the course uses.

use std::{ffi::OsStr, fs, io, path::Path};

use anyhow::{Context, bail};
use exchange::{Loss, MarkdownError, MarkdownTree};
use walkdir::{DirEntry, WalkDir};

use super::Ready;

/// The largest file that is carried over, in bytes: git and browsers have trouble with larger ones.
const MAX_BYTES: u64 = 100 * 1000 * 1000;

/// The most files that are looked at: a home folder is no course.
const MAX_FILES: usize = 100_000;

/// Folders whose name begins with a dot that site generators keep media in.
const DOTTED: &[&str] = &[".gitbook", ".vuepress", ".vitepress"];

/// A tree that was read, and what the reading itself had to leave out.
struct Walked {
    tree: MarkdownTree,
    report: Vec<Loss>,
}

/// Reads a tree and makes a course of it.
///
/// # Errors
///
/// If the folder cannot be read, or holds no text.
pub(super) fn convert(from: &Path) -> anyhow::Result<Ready> {
    let from = from
        .canonicalize()
        .with_context(|| format!("{} cannot be read", from.display()))?;
    let Walked { tree, mut report } = walk(&from)?;
    let mut imported =
        exchange::import_markdown(&tree).map_err(|error| with_reasons(&error, &report))?;
    imported.report.append(&mut report);
    imported.report.sort();
    let copies = imported.copies.into_iter();
    Ok(Ready {
        files: imported.files,
        copies: copies.map(|(to, source)| (to, from.join(source))).collect(),
        report: imported.report,
        counts: imported.summary,
    })
}

/// Why there is no course, with the files that could have been one.
fn with_reasons(error: &MarkdownError, before: &[Loss]) -> anyhow::Error {
    let MarkdownError::NoText { report } = error;
    let reasons: Vec<String> = before
        .iter()
        .chain(report)
        .take(10)
        .map(|loss| format!("\n{loss}"))
        .collect();
    anyhow::anyhow!("{error}{}", reasons.concat())
}

fn walk(from: &Path) -> anyhow::Result<Walked> {
    let mut walked = Walked {
        tree: MarkdownTree {
            name: from.file_name().and_then(OsStr::to_str).map(str::to_owned),
            ..MarkdownTree::default()
        },
        report: Vec::new(),
    };
    let mut count = 0;
    for entry in WalkDir::new(from).into_iter().filter_entry(is_shown) {
        let entry = entry.with_context(|| format!("{} cannot be read", from.display()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        count += 1;
        if count > MAX_FILES {
            bail!(
                "{} holds more than {MAX_FILES} files: name the folder of the course",
                from.display()
            );
        }
        walked.take(from, &entry)?;
    }
    Ok(walked)
}

/// What is not passed over: `.git` and its like, and what package managers fetched.
fn is_shown(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let hidden = name.starts_with('.') && !DOTTED.contains(&&*name);
    entry.depth() == 0 || !(hidden || name == "node_modules")
}

impl Walked {
    fn take(&mut self, from: &Path, entry: &DirEntry) -> anyhow::Result<()> {
        let relative = entry.path().strip_prefix(from)?;
        let parts: Vec<_> = relative.iter().map(OsStr::to_string_lossy).collect();
        let path = parts.join("/");
        let mut refuse = |why: &str| {
            self.report.push(Loss {
                file: path.clone(),
                line: 1,
                what: format!("{why}; it was left out."),
            });
        };
        if relative.to_str().is_none() {
            refuse("The file's name is not UTF-8");
            return Ok(());
        }
        if entry.path_is_symlink() {
            match entry.path().canonicalize() {
                Ok(real) if !real.starts_with(from) => {
                    refuse("The symbolic link leads out of the folder");
                    return Ok(());
                }
                Ok(real) if real.is_file() => {}
                Ok(_) => {
                    refuse("The symbolic link leads to a folder");
                    return Ok(());
                }
                Err(_broken) => {
                    refuse("The symbolic link leads nowhere");
                    return Ok(());
                }
            }
        } else if !entry.file_type().is_file() {
            return Ok(());
        }
        let length = match fs::metadata(entry.path()) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                refuse("The file may not be read");
                return Ok(());
            }
            Err(error) => return Err(error).with_context(|| format!("{path} cannot be read")),
        };
        if length > MAX_BYTES {
            refuse("The file has more than 100 MB");
            return Ok(());
        }
        if exchange::is_read_for_markdown(&path) {
            let bytes = fs::read(entry.path()).with_context(|| format!("{path} cannot be read"))?;
            self.tree.texts.insert(path, bytes);
        } else {
            self.tree.others.insert(path);
        }
        Ok(())
    }
}
