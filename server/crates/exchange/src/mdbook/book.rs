//! The book as a whole, once every chapter and quiz has its place in the course: where links and images lead.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    link_text::{encoded, scheme},
    paths,
    report::Losses,
    slug::{Names, slugify},
    words::Words,
};

/// What a page may show or offer beside its text.
const MEDIA_EXTENSIONS: &[&str] = &[
    "avif", "gif", "jpg", "jpeg", "png", "svg", "webp", "mp3", "mp4", "oga", "ogg", "ogv", "opus",
    "vtt", "wav", "webm", "csv", "epub", "odp", "ods", "odt", "pdf", "txt", "zip",
];

/// Where a chapter went.
#[derive(Debug)]
pub(super) struct ChapterPlace {
    /// Relative to the course.
    pub(super) target: String,
    /// Each anchor that the book's page had → the lesson's own; `None` for the top of the page.
    pub(super) anchors: BTreeMap<String, Option<String>>,
}

/// Where a quiz went.
#[derive(Clone, Debug)]
pub(super) struct QuizPlace {
    /// Relative to the course.
    pub(super) target: String,
    /// Plain text.
    pub(super) title: String,
}

/// What every chapter and quiz needs to know of the others.
pub(super) struct Book<'a> {
    pub(super) files: &'a BTreeMap<String, Vec<u8>>,
    pub(super) words: Words,
    /// By path in the book.
    pub(super) chapters: BTreeMap<String, ChapterPlace>,
    /// By path in the book; only those that can be written.
    pub(super) quizzes: BTreeMap<String, QuizPlace>,
    pub(super) media: RefCell<Media>,
    pub(super) losses: &'a Losses,
}

/// The files that pages show: path in the book → path in the course.
#[derive(Debug, Default)]
pub(super) struct Media {
    pub(super) placed: BTreeMap<String, String>,
    names: BTreeMap<String, Names>,
}

/// Where a link leads in the course.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Resolved {
    /// Where it led.
    Keep,
    /// To another address.
    To(String),
    /// To another address, with something lost.
    Less(String, String),
    /// Nowhere, and why.
    Gone(String),
}

/// Who links: a page of the book and what it becomes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page<'a> {
    /// The chapter's path in the book; for a quiz, that of the chapter that shows it.
    pub(super) source: &'a str,
    /// The new file's path in the course.
    pub(super) target: &'a str,
}

impl Book<'_> {
    /// Where `address`, written on `page`, leads.
    pub(super) fn resolve(&self, address: &str, page: Page<'_>) -> Resolved {
        if let Some(rest) = address.strip_prefix("//") {
            return Resolved::To(format!("https://{rest}"));
        }
        if let Some(scheme) = scheme(address) {
            return match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" | "mailto" => Resolved::Keep,
                other => Resolved::Gone(format!(
                    "A link of the kind `{other}:` cannot stand in a course."
                )),
            };
        }
        let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
        let path = path.split('?').next().unwrap_or("");
        if path.is_empty() {
            return self.to_chapter(page.source, anchor, page);
        }
        let Some(wanted) = paths::join(paths::folder(page.source), &paths::percent_decoded(path))
        else {
            return Resolved::Gone(format!("The link to `{path}` leads out of the book."));
        };
        if let Some(chapter) = chapter_names(&wanted, path.ends_with('/'))
            .find(|name| self.chapters.contains_key(name))
        {
            return self.to_chapter(&chapter, anchor, page);
        }
        match self.medium(&wanted, page.target) {
            Some(target) => Resolved::To(encoded(&paths::relative(page.target, &target))),
            None => Resolved::Gone(format!(
                "The link to `{path}` leads to nothing that is part of the course."
            )),
        }
    }

    fn to_chapter(&self, source: &str, anchor: &str, page: Page<'_>) -> Resolved {
        let Some(chapter) = self.chapters.get(source) else {
            return Resolved::Gone(format!(
                "The link to `{source}` leads to no chapter of the course."
            ));
        };
        let same = chapter.target == page.target;
        let file = paths::relative(page.target, &chapter.target);
        if anchor.is_empty() {
            return Resolved::To(file);
        }
        match chapter
            .anchors
            .get(anchor)
            .or_else(|| chapter.anchors.get(&paths::percent_decoded(anchor)))
        {
            Some(Some(anchor)) if same => Resolved::To(format!("#{anchor}")),
            Some(Some(anchor)) => Resolved::To(format!("{file}#{anchor}")),
            Some(None) => Resolved::To(file),
            None => {
                let what = format!(
                    "The link to `#{anchor}` now leads to the top of the page: `{source}` has no such heading."
                );
                Resolved::Less(file, what)
            }
        }
    }

    /// The place in the course of a file that a page shows, which it is given on first use beside that page.
    pub(super) fn medium(&self, path: &str, target: &str) -> Option<String> {
        let extension = paths::extension(path);
        if !self.files.contains_key(path) || !MEDIA_EXTENSIONS.contains(&extension.as_str()) {
            return None;
        }
        let mut media = self.media.borrow_mut();
        if let Some(place) = media.placed.get(path) {
            return Some(place.clone());
        }
        let folder = paths::folder(target).to_owned();
        let stem = slugify(paths::stem(path));
        let stem = if stem.is_empty() {
            "image".to_owned()
        } else {
            stem
        };
        // Names are unique without their extension, so that no video takes another one's captions.
        let name = media.names.entry(folder.clone()).or_default().take(&stem);
        let place = format!("{folder}/{name}.{extension}");
        media.placed.insert(path.to_owned(), place.clone());
        Some(place)
    }

    /// The files of a folder that no page shows and no chapter is made of.
    pub(super) fn unused<'b>(
        &'b self,
        folder: &'b str,
        used: &'b BTreeSet<String>,
    ) -> impl Iterator<Item = &'b str> {
        let media = self.media.borrow();
        let placed: BTreeSet<String> = media.placed.keys().cloned().collect();
        self.files.keys().map(String::as_str).filter(move |path| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
                && !placed.contains(*path)
                && !used.contains(*path)
        })
    }
}

/// The source files that an address of a page may mean, the likeliest first.
fn chapter_names(path: &str, is_folder: bool) -> impl Iterator<Item = String> {
    let mut names = vec![path.to_owned()];
    if let Some(stem) = path.strip_suffix(".html") {
        names.push(format!("{stem}.md"));
        if let Some(folder) = stem.strip_suffix("index") {
            names.push(format!("{folder}README.md"));
        }
    }
    if is_folder || paths::extension(path).is_empty() {
        names.push(format!("{path}/README.md"));
        names.push(format!("{path}/index.md"));
        names.push(format!("{path}.md"));
    }
    names.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_book(check: impl Fn(&Book<'_>)) {
        let files = [
            "src/a.md",
            "src/img/p.png",
            "src/x/README.md",
            "secret.png",
            "src/b.rs",
        ]
        .map(|path| (path.to_owned(), Vec::new()))
        .into();
        let losses = Losses::default();
        let place = |target: &str| ChapterPlace {
            target: target.to_owned(),
            anchors: [
                ("old".to_owned(), Some("new".to_owned())),
                ("title".to_owned(), None),
            ]
            .into(),
        };
        let chapters = [
            ("src/a.md", "01-m/01-a.md"),
            ("src/x/README.md", "02-n/01-x.md"),
        ]
        .map(|(path, target)| (path.to_owned(), place(target)))
        .into();
        check(&Book {
            files: &files,
            words: Words::English,
            chapters,
            quizzes: BTreeMap::new(),
            media: RefCell::default(),
            losses: &losses,
        });
    }

    const A: Page<'_> = Page {
        source: "src/a.md",
        target: "01-m/01-a.md",
    };

    #[test]
    fn links_between_pages_lead_to_the_new_files_and_their_anchors() {
        with_book(|book| {
            for (address, expected) in [
                ("a.html#old", "#new"),
                ("#title", "01-a.md"),
                ("x/index.html#old", "../02-n/01-x.md#new"),
                ("./x/", "../02-n/01-x.md"),
                ("x/README.md#title", "../02-n/01-x.md"),
                ("img/p.png", "p.png"),
                ("//host/x", "https://host/x"),
            ] {
                assert_eq!(
                    book.resolve(address, A),
                    Resolved::To(expected.to_owned()),
                    "{address}"
                );
            }
            assert_eq!(book.resolve("https://a.example/x.html", A), Resolved::Keep);
            assert!(matches!(book.resolve("x/#nowhere", A), Resolved::Less(..)));
        });
    }

    #[test]
    fn a_link_out_of_the_book_or_to_a_strange_scheme_is_gone() {
        with_book(|book| {
            for address in [
                "../../etc/passwd",
                "/a.md",
                "javascript:alert(1)",
                "b.rs",
                "absent.html",
                "%2e%2e/%2e%2e/x.png",
                "data:x",
            ] {
                assert!(
                    matches!(book.resolve(address, A), Resolved::Gone(_)),
                    "{address}"
                );
            }
        });
    }
}
