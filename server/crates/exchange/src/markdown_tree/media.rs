//! The files that texts show or link to, beside the text that does so first.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    paths,
    slug::{Names, slugify},
};

/// Sound and moving pictures, which captions go with.
const PLAYED: &[&str] = &[
    "mp3", "mp4", "m4a", "oga", "ogg", "ogv", "opus", "wav", "webm", "flac",
];

/// Files that are part of a course wherever they lie: those that no text shows are reported one by one.
const SHOWN: &[&str] = &[
    "avif", "gif", "jpg", "jpeg", "png", "svg", "webp", "mp3", "mp4", "oga", "ogg", "ogv", "opus",
    "wav", "webm", "csv", "epub", "odp", "ods", "odt", "pdf",
];

/// The files of the tree that are no pages, and where those go that texts use.
#[derive(Debug, Default)]
pub(super) struct Media {
    /// Path in the tree.
    files: BTreeSet<String>,
    placed: RefCell<BTreeMap<String, String>>,
    names: RefCell<BTreeMap<String, Names>>,
}

impl Media {
    /// Over these files. Some have their place already (licences).
    pub(super) fn over(files: BTreeSet<String>, placed: BTreeMap<String, String>) -> Self {
        Self {
            files,
            placed: RefCell::new(placed),
            names: RefCell::default(),
        }
    }

    /// The place in the course of a file, which it is given on first use, beside the page at `target`.
    pub(super) fn place(&self, path: &str, target: &str) -> Option<String> {
        if let Some(place) = self.placed.borrow().get(path) {
            return Some(place.clone());
        }
        if !self.files.contains(path) {
            return None;
        }
        let folder = paths::folder(target).to_owned();
        let (stem, extension) = name_of(path);
        // Unique without extension, so that no video takes another one's captions, and in small letters.
        let small = stem.to_lowercase();
        let unique = self
            .names
            .borrow_mut()
            .entry(folder.clone())
            .or_default()
            .take(&small);
        let stem = if unique == small { stem } else { unique };
        let base = if folder.is_empty() {
            stem
        } else {
            format!("{folder}/{stem}")
        };
        let place = match extension.as_str() {
            "" => base.clone(),
            extension => format!("{base}.{extension}"),
        };
        let mut placed = self.placed.borrow_mut();
        for (companion, rest) in self.companions(path) {
            placed
                .entry(companion)
                .or_insert_with(|| format!("{base}.{rest}"));
        }
        placed.insert(path.to_owned(), place.clone());
        Some(place)
    }

    /// What belongs to a file by its name: its licence, and the captions of what is played. Each with its ending.
    fn companions(&self, path: &str) -> Vec<(String, String)> {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let extension = paths::extension(path);
        let start = format!("{stem}.");
        self.files
            .range(start.clone()..)
            .take_while(|other| other.starts_with(&start))
            .filter_map(|other| {
                let rest = other.get(start.len()..)?;
                let licence = rest == format!("{extension}.license");
                let captions = PLAYED.contains(&extension.as_str())
                    && (rest == "vtt" || rest.ends_with(".vtt"))
                    && rest
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
                (licence || captions).then(|| (other.clone(), rest.to_owned()))
            })
            .collect()
    }

    /// Those that no text uses: media one by one, and all others.
    pub(super) fn unused(&self) -> (Vec<&str>, Vec<&str>) {
        let placed = self.placed.borrow();
        self.files
            .iter()
            .map(String::as_str)
            .filter(|path| !placed.contains_key(*path))
            .partition(|path| SHOWN.contains(&paths::extension(path).as_str()))
    }

    /// Path in the course → path in the tree.
    pub(super) fn into_copies(self) -> BTreeMap<String, String> {
        let placed = self.placed.into_inner();
        placed.into_iter().map(|(from, to)| (to, from)).collect()
    }
}

/// A file's name, as it is where that makes no trouble in an address or a shell. A text that is no page is offered as
/// plain text: as Markdown it would be one.
fn name_of(path: &str) -> (String, String) {
    let name = paths::file_name(path);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let plain = |text: &str| {
        text.bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let extension = match extension {
        _ if super::page::is_markdown(path) => "txt".to_owned(),
        "license" => "license.txt".to_owned(),
        extension if plain(extension) && extension.len() <= 12 => extension.to_owned(),
        extension => slugify(extension),
    };
    let stem = if plain(stem) && !stem.is_empty() && stem.len() <= 60 {
        stem.to_owned()
    } else {
        slugify(stem)
    };
    let stem = if stem.is_empty() {
        "file".to_owned()
    } else {
        stem
    };
    (stem, extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_lie_beside_the_text_with_what_belongs_to_them() {
        let files = [
            "a/Été 1.png",
            "a/Été 1.png.license",
            "a/clip.mp4",
            "a/clip.fr.vtt",
            "a/clip.txt",
            "b/CLIP.png",
            ".gitbook/x",
            "a/Main.java",
        ];
        let media = Media::over(files.map(str::to_owned).into(), BTreeMap::new());
        let place = |path: &str| media.place(path, "01-m/01-a.md").unwrap_or_default();
        assert_eq!(place("a/Été 1.png"), "01-m/ete-1.png");
        assert_eq!(place("a/clip.mp4"), "01-m/clip.mp4");
        assert_eq!(place("b/CLIP.png"), "01-m/clip-2.png");
        assert_eq!(place(".gitbook/x"), "01-m/x");
        assert_eq!(
            media.place("a/clip.mp4", "02-n/01-b.md").as_deref(),
            Some("01-m/clip.mp4")
        );
        assert_eq!(media.place("gone.png", "01-m/01-a.md"), None);
        assert_eq!(
            media.unused(),
            (Vec::new(), vec!["a/Main.java", "a/clip.txt"])
        );
        let copies = media.into_copies();
        assert_eq!(
            copies.get("01-m/clip.fr.vtt").map(String::as_str),
            Some("a/clip.fr.vtt")
        );
        assert_eq!(
            copies.get("01-m/ete-1.png.license").map(String::as_str),
            Some("a/Été 1.png.license")
        );
    }
}
