//! The files of messages in their folders.

use std::{fs, path::Path};

use super::problem::Problem;

/// A file of messages.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The folder's name, a tag of BCP 47.
    pub(crate) tag: String,
    /// The file, from the workspace's folder on.
    pub(crate) file: String,
    /// What it says.
    pub(crate) text: String,
}

/// Every language's files in `folder`, French first, then English, then the others by their tags; of each `messages.ftl`
/// first, then its others by their names. `shown` is the folder's path from the workspace's folder on.
///
/// # Errors
///
/// A folder without `messages.ftl`, a folder that is not named by a tag, a file that cannot be read.
pub(crate) fn sources(folder: &Path, shown: &str) -> Result<Vec<Source>, Vec<Problem>> {
    let unreadable = |error: std::io::Error| {
        vec![Problem::new(
            shown,
            1,
            format!("this folder cannot be read: {error}"),
        )]
    };
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if !entry.path().is_dir() {
            continue;
        }
        let tag = entry.file_name().to_string_lossy().into_owned();
        let file = format!("{shown}/{tag}/messages.ftl");
        if !is_tag(&tag) {
            let words = format!(
                "`{tag}` is no language tag: name the folder as in `lang` attributes, for example `pt-BR`"
            );
            problems.push(Problem::new(&file, 1, words));
            continue;
        }
        for name in names(&entry.path()).map_err(unreadable)? {
            let file = format!("{shown}/{tag}/{name}");
            match fs::read_to_string(entry.path().join(&name)) {
                Ok(text) => found.push(Source {
                    tag: tag.clone(),
                    file,
                    text,
                }),
                Err(error) => {
                    let words = format!(
                        "the messages of this language cannot be read ({error}): write this file in UTF-8, or remove its folder"
                    );
                    problems.push(Problem::new(&file, 1, words));
                }
            }
        }
    }
    let place = |tag: &str| match tag {
        "fr" => 0,
        "en" => 1,
        _ => 2,
    };
    // The files of one language stay in their order.
    found.sort_by(|a, b| (place(&a.tag), &a.tag).cmp(&(place(&b.tag), &b.tag)));
    if problems.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

/// The names of a language's files: `messages.ftl`, which has to be there, and whatever else ends in `.ftl`.
fn names(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut others = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ftl") && name != "messages.ftl" {
            others.push(name);
        }
    }
    others.sort();
    others.insert(0, "messages.ftl".to_owned());
    Ok(others)
}

/// Whether `tag` has the shape of BCP 47: a language of two or three letters, then subtags of at most eight letters
/// and digits.
pub(crate) fn is_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
