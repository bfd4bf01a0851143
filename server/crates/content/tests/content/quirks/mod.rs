//! Texts as they are found in the wild, each with what its reader sees and what its author is told.

mod bytes;
mod markup;
mod names;
mod scripts;
mod shapes;
mod sizes;
mod spaces;

use crate::site::{Folder, item, prose, strange_markup};

const LESSON: &str = "courses/c/01-m/02-b.md";

/// A lesson that is written in a strange way. It stands beside a lesson `01-a.md`.
struct Quirk<'a> {
    name: &'a str,
    file: &'a [u8],
    /// The page's title and its HTML; `None` where the lesson is not served.
    reader: Option<(&'a str, &'a str)>,
    /// `line:column code` of each message about the lesson.
    author: &'a [&'a str],
}

fn check(quirks: &[Quirk<'_>]) {
    for Quirk {
        name,
        file,
        reader,
        author,
    } in quirks
    {
        let folder = Folder::sound().with_bytes(LESSON, file);
        assert_eq!(told(&folder), *author, "{name}");
        let seen = seen(&folder);
        let seen = seen
            .as_ref()
            .map(|(title, html)| (title.as_str(), html.trim()));
        assert_eq!(seen, *reader, "{name}");
        let html = seen.map_or("", |(_, html)| html);
        assert!(strange_markup(html).is_empty(), "{name}");
    }
}

/// `line:column code` of each message; every one is about the lesson.
fn told(folder: &Folder) -> Vec<String> {
    let diagnostics = folder.load().diagnostics;
    let told = diagnostics.iter().map(|told| {
        assert_eq!(told.file, LESSON, "{told:?}");
        format!("{}:{} {}", told.line, told.column, told.code)
    });
    told.collect()
}

/// The lesson's title and HTML, if it is served. The rest of the site always is.
fn seen(folder: &Folder) -> Option<(String, String)> {
    let catalogue = folder.catalogue();
    let mut items = catalogue.courses[0].modules[0].items.iter();
    assert!(items.any(|item| item.slug == "a"));
    items.find(|item| item.slug == "b")?;
    let item = item(&catalogue, "c/m/b");
    let title = item.text.get(item.text.original()).1.title.clone();
    Some((title, prose(item, "fr")?))
}

/// Markdown below a title.
fn titled(markdown: &str) -> Vec<u8> {
    format!("# T\n\n{markdown}\n").into_bytes()
}
