//! The files of the tree by the addresses that texts give them.

use std::collections::{BTreeMap, BTreeSet};

use super::page::is_markdown;
use crate::paths;

/// Where site generators keep what their addresses begin with a slash for.
const ROOTS: &[&str] = &[
    "",
    "static",
    "public",
    "docs",
    "src",
    "content",
    ".vuepress/public",
    "docs/.vuepress/public",
    "docs/public",
];

/// What an address means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file of the tree.
    File(String),
    /// A folder that has no page of its own, but texts in it.
    Folder(String),
}

/// All files of the tree.
#[derive(Debug, Default)]
pub(super) struct Finder {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
    /// Paths in small letters → the path, where only one is written so.
    small: BTreeMap<String, Option<String>>,
}

impl Finder {
    /// Over these files, of which those that are Markdown make their folders known.
    pub(super) fn over<'a>(files: impl Iterator<Item = &'a str>) -> Self {
        let mut finder = Self::default();
        for path in files {
            finder
                .small
                .entry(path.to_lowercase())
                .and_modify(|only| *only = None)
                .or_insert_with(|| Some(path.to_owned()));
            if is_markdown(path) {
                let mut folder = paths::folder(path);
                while !folder.is_empty() && finder.folders.insert(folder.to_owned()) {
                    folder = paths::folder(folder);
                }
            }
            finder.files.insert(path.to_owned());
        }
        finder
    }

    /// What a path, decoded and without anchor, means from within `folder`.
    pub(super) fn find(&self, folder: &str, path: &str) -> Option<Found> {
        let path = path.replace('\\', "/");
        let rooted = path.trim_start_matches('/');
        if rooted.is_empty() {
            return (!path.is_empty()).then(|| self.root()).flatten();
        }
        let from_here = (rooted.len() == path.len())
            .then(|| joined(folder, &path))
            .flatten();
        let from_roots = ROOTS.iter().filter_map(|root| joined(root, rooted));
        let bases: Vec<String> = from_here.into_iter().chain(from_roots).collect();
        let is_folder = path.ends_with('/');
        bases
            .iter()
            .find_map(|base| self.exact(base, is_folder))
            .or_else(|| bases.iter().find_map(|base| self.nearly(base, is_folder)))
    }

    fn root(&self) -> Option<Found> {
        names("", true)
            .find(|name| self.files.contains(name))
            .map(Found::File)
    }

    fn exact(&self, base: &str, is_folder: bool) -> Option<Found> {
        let file = names(base, is_folder).find(|name| self.files.contains(name));
        let folder = || {
            self.folders
                .contains(base)
                .then(|| Found::Folder(base.to_owned()))
        };
        file.map(Found::File).or_else(folder)
    }

    /// The same with capitals aside, where that means one file alone.
    fn nearly(&self, base: &str, is_folder: bool) -> Option<Found> {
        names(base, is_folder)
            .find_map(|name| self.small.get(&name.to_lowercase()).cloned().flatten())
            .map(Found::File)
    }
}

/// Like [`paths::join`]; the folder itself for `.`, and the empty path for the top.
fn joined(folder: &str, path: &str) -> Option<String> {
    // A trailing name keeps the path from being empty, which `join` takes for none.
    paths::join(folder, &format!("{}/_", path.trim_end_matches('/')))
        .map(|joined| paths::folder(&joined).to_owned())
}

/// The files that an address may mean, the likeliest first.
fn names(path: &str, is_folder: bool) -> impl Iterator<Item = String> {
    let mut names = Vec::new();
    if !path.is_empty() && !is_folder {
        names.push(path.to_owned());
    }
    let html = path
        .strip_suffix(".html")
        .or_else(|| path.strip_suffix(".htm"));
    if let Some(stem) = html {
        names.push(format!("{stem}.md"));
        names.push(format!("{stem}/README.md"));
        if let Some(folder) = stem.strip_suffix("index") {
            names.extend(
                ["README.md", "index.md", "_index.md"].map(|name| format!("{folder}{name}")),
            );
        }
    }
    let slash = if path.is_empty() { "" } else { "/" };
    names.extend(
        [
            "README.md",
            "index.md",
            "_index.md",
            "Readme.md",
            "readme.md",
            "README.markdown",
            "index.mdx",
        ]
        .map(|name| format!("{path}{slash}{name}")),
    );
    if !path.is_empty() {
        names.extend(["md", "mdx", "markdown"].map(|extension| format!("{path}.{extension}")));
    }
    names.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_every_habit_lead_to_their_file() {
        let files = [
            "README.md",
            "a.md",
            "x/README.md",
            "x/Été 1.md",
            "y/b.md",
            "y/index.md",
            "z/c.md",
            "static/img/p.png",
            "Q.md",
            "q.md",
            "x/Photo.PNG",
        ];
        let finder = Finder::over(files.into_iter());
        let file = |path: &str| Some(Found::File(path.to_owned()));
        for (folder, path, found) in [
            ("x", "../a.md", file("a.md")),
            ("x", "../a.html", file("a.md")),
            ("x", "../a", file("a.md")),
            ("", "x", file("x/README.md")),
            ("", "./x/", file("x/README.md")),
            ("x", ".", file("x/README.md")),
            ("x", "..", file("README.md")),
            ("y", "./", file("y/index.md")),
            ("", "y/index.html", file("y/index.md")),
            ("", "z/", Some(Found::Folder("z".to_owned()))),
            ("x", "Été 1.md", file("x/Été 1.md")),
            ("z", "/img/p.png", file("static/img/p.png")),
            ("z", "/x/", file("x/README.md")),
            ("z", "a.md", file("a.md")),
            ("z", "/", file("README.md")),
            ("x", "photo.png", file("x/Photo.PNG")),
            ("", "q.md", file("q.md")),
            ("", "X\\README.md", file("x/README.md")),
            ("", "../../etc/passwd", None),
            ("", "nothing.md", None),
            ("", "", None),
        ] {
            assert_eq!(finder.find(folder, path), found, "{path} in {folder:?}");
        }
    }
}
