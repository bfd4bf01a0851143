//! A text of the tree, read once.

use std::collections::BTreeMap;

use super::{
    decode::decode,
    directives::{Dialect, Prepared, prepare},
    front_keys::Meta,
    front_matter,
    names::title_of,
    outline::{Outline, outline},
};
use crate::{paths, report::Losses};

/// The largest text that becomes a lesson, in bytes: what is added to it must still fit into the engine's 1 MiB.
const MAX_BYTES: usize = 900_000;

/// A text with what must be known of it.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) meta: Meta,
    pub(super) prepared: Prepared,
    pub(super) outline: Outline,
    /// Plain text on one line, never empty.
    pub(super) title: String,
}

/// Reads every text that can be one; the others are reported.
pub(super) fn read(
    texts: &BTreeMap<String, Vec<u8>>,
    is_page: impl Fn(&str) -> bool,
    losses: &Losses,
) -> BTreeMap<String, Page> {
    texts
        .iter()
        .filter(|(path, _)| is_page(path))
        .filter_map(|(path, bytes)| Some((path.clone(), page(path, bytes, losses)?)))
        .collect()
}

fn page(path: &str, bytes: &[u8], losses: &Losses) -> Option<Page> {
    if bytes.len() > MAX_BYTES {
        losses.add(path, 1, "The text has more than 900 kB; it was left out.");
        return None;
    }
    let Some(decoded) = decode(bytes) else {
        losses.add(path, 1, "The file is no text; it was left out.");
        return None;
    };
    if let Some((line, encoding)) = decoded.foreign {
        let what =
            format!("The text is not UTF-8; it was read as {encoding} and written as UTF-8.");
        losses.add(path, line, what);
    }
    let front = front_matter::read(&decoded.text);
    if front.lines > 0 && !front.sound {
        losses.add(
            path,
            1,
            "The front matter is neither YAML nor TOML that can be read; it was read line by line.",
        );
    }
    let lines = front.lines;
    let meta = Meta::of(front);
    if !meta.dropped.is_empty() {
        let keys: Vec<String> = meta.dropped.iter().take(20).map(|key| shown(key)).collect();
        let what = format!(
            "These keys of the front matter mean nothing here and were dropped: {}.",
            keys.join(", ")
        );
        losses.add(path, 1, what);
    }
    let body = after_lines(&decoded.text, lines);
    if body.trim().is_empty() {
        losses.add(path, 1, "The text is empty; the page has a title alone.");
    }
    let dialect = Dialect {
        marp: meta.marp,
        mdx: paths::extension(path) == "mdx",
    };
    let prepared = prepare(body, lines + 1, dialect, path, losses);
    let outline = outline(&prepared, meta.title.as_deref());
    let title = meta
        .title
        .clone()
        .or_else(|| outline.title.as_ref().map(|(title, _)| bounded(title)))
        .unwrap_or_else(|| title_of_path(path));
    Some(Page {
        meta,
        prepared,
        outline,
        title,
    })
}

/// A key as a message names it.
fn shown(key: &str) -> String {
    let key: String = key.chars().filter(|c| !c.is_control()).take(40).collect();
    format!("`{}`", key.replace('`', "'"))
}

/// A title of at most 200 characters.
fn bounded(title: &str) -> String {
    title
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect()
}

fn after_lines(text: &str, lines: usize) -> &str {
    let mut rest = text;
    for _ in 0..lines {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest
}

/// The title that a file's name gives; a folder's own page is called like its folder.
pub(super) fn title_of_path(path: &str) -> String {
    let stem = paths::stem(path);
    let name = if is_index(path) && !paths::folder(path).is_empty() {
        paths::file_name(paths::folder(path))
    } else {
        stem
    };
    let title = bounded(&title_of(name));
    if title.is_empty() {
        "…".to_owned()
    } else {
        title
    }
}

/// Whether a file is its folder's own page, as forges and site generators know it.
pub(super) fn is_index(path: &str) -> bool {
    let stem = paths::stem(path).to_lowercase();
    matches!(stem.as_str(), "readme" | "index" | "_index")
}

/// Whether a file is a text that may become a lesson, by its name.
pub(super) fn is_markdown(path: &str) -> bool {
    matches!(
        paths::extension(path).as_str(),
        "md" | "markdown" | "mdown" | "mkd" | "mdx"
    )
}
