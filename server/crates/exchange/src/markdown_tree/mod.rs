//! From a tree of Markdown as it is found in the wild to a course: folders become modules, texts become lessons.

mod addresses;
mod callouts;
mod course;
mod decode;
mod directive_lines;
mod directive_output;
mod directive_writer;
mod directives;
mod fences;
mod finder;
mod front_keys;
mod front_matter;
mod html;
mod images;
mod language;
mod listed;
mod media;
mod names;
mod navigation;
mod outline;
mod page;
mod place;
mod plan;
mod resolve;
mod rewrite;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    course::Facts,
    finder::Finder,
    media::Media,
    page::{Page, is_markdown},
    plan::{Plan, PlannedModule, Tree},
    resolve::Links,
};
use crate::{
    licence::{self, LicenceTexts},
    paths,
    report::{Counts, Loss, Losses},
    words::Words,
};

/// The files of a tree. Of those that are no texts only the names are known: a course may have gigabytes of video.
#[derive(Clone, Debug, Default)]
pub struct MarkdownTree {
    /// What [`is_read_for_markdown`] wants: path with `/` between its parts → bytes.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// The paths of all other files.
    pub others: BTreeSet<String>,
    /// The name of the tree's folder, for a course that says nowhere what it is called.
    pub name: Option<String>,
}

/// A course, made from a tree.
#[derive(Clone, Debug)]
pub struct ImportedTree {
    /// Path relative to the new course's folder → bytes.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Path relative to the new course's folder → path in the tree of the file to copy there.
    pub copies: BTreeMap<String, String>,
    /// Where every text went: path in the tree → path relative to the new course's folder.
    pub pages: BTreeMap<String, String>,
    /// What could not be carried over, in the order of files and lines.
    pub report: Vec<Loss>,
    /// How much was carried over.
    pub summary: Counts,
}

/// Why there is no course.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MarkdownError {
    /// The tree has no text.
    #[error("no text was found: expected a folder with files that end in `.md`")]
    NoText {
        /// Why files that might be texts are none.
        report: Vec<Loss>,
    },
}

/// Whether the bytes of a file are needed, given its path: texts, and what is about a licence.
#[must_use]
pub fn is_read_for_markdown(path: &str) -> bool {
    is_markdown(path) || (paths::folder(path).is_empty() && licence::is_licence_file(path))
}

/// Makes a course from a tree of Markdown.
///
/// # Errors
///
/// [`MarkdownError`] where there is no text at all; every smaller mishap is in [`ImportedTree::report`].
pub fn import_markdown(tree: &MarkdownTree) -> Result<ImportedTree, MarkdownError> {
    let losses = Losses::default();
    let sound = |path: &str| paths::join("", path).as_deref() == Some(path);
    let texts: BTreeMap<String, Vec<u8>> = tree
        .texts
        .iter()
        .filter(|(path, _)| sound(path))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    for path in tree
        .texts
        .keys()
        .chain(&tree.others)
        .filter(|path| !sound(path))
    {
        losses.add(
            path,
            1,
            "This path lies outside the folder; the file was not read.",
        );
    }
    let pages = page::read(&texts, is_page, &losses);
    if pages.is_empty() {
        return Err(MarkdownError::NoText {
            report: losses.into_sorted(),
        });
    }
    let others = tree.others.iter().filter(|path| sound(path));
    let not_pages: BTreeSet<String> = texts
        .keys()
        .filter(|path| !pages.contains_key(*path))
        // The table of contents is read, and is no text of the course.
        .filter(|path| !listed::is_contents(path))
        .chain(others)
        .cloned()
        .collect();
    Ok(convert(tree, &texts, &pages, not_pages, losses))
}

fn convert(
    tree: &MarkdownTree,
    texts: &BTreeMap<String, Vec<u8>>,
    pages: &BTreeMap<String, Page>,
    not_pages: BTreeSet<String>,
    losses: Losses,
) -> ImportedTree {
    let finder = Finder::over(pages.keys().chain(&not_pages).map(String::as_str));
    let language = language::named(pages).or_else(|| {
        let guess = language::guessed(pages)?;
        let first = pages.keys().next().map_or("", String::as_str);
        let what = format!("The course says that it is in `{guess}`, as its words do; look at `language` in `course.md`.");
        losses.add(first, 1, what);
        Some(guess.to_owned())
    });
    let words = Words::of_language(language.as_deref().unwrap_or("en"));
    let shape = Tree::of(pages);
    let listed = listed::find(texts, &shape);
    let title = title(
        tree,
        &shape,
        pages,
        listed.as_ref().and_then(|listed| listed.title.clone()),
        words,
    );
    let mut plan = match listed {
        Some(listed) => listed.plan(&shape, pages, &finder, &title, words, &losses),
        None => plan::by_folders(&shape, &title, words),
    };
    if plan.modules.is_empty() {
        only_page(&mut plan, &title);
    }
    let places = place::lay_out(&plan, pages, &shape);
    let licence = licence::gather(texts, "", words, words.tree_licence_sentence(), &losses);
    let media = Media::over(not_pages, licence_places(texts, &licence));
    let facts = Facts {
        title,
        language,
        licence,
    };
    let links = Links {
        finder: &finder,
        pages,
        places: &places,
        media: &media,
        words,
        losses: &losses,
    };
    let files = course::write(&plan, &facts, &places, pages, &links);
    report_unused(&media, &losses);
    let mut copies = media.into_copies();
    copies.retain(|to, _| !files.contains_key(to));
    let chapters = places
        .pages
        .values()
        .filter(|place| !place.id.is_empty())
        .count();
    let summary = Counts {
        chapters,
        media: copies.len(),
        ..Counts::default()
    };
    ImportedTree {
        files,
        copies,
        pages: places
            .pages
            .iter()
            .map(|(path, place)| (path.clone(), place.target.clone()))
            .collect(),
        report: losses.into_sorted(),
        summary,
    }
}

/// A course of a single text: it is the lesson.
fn only_page(plan: &mut Plan, title: &str) {
    let pages = plan.course.take().into_iter().collect();
    plan.modules.push(PlannedModule {
        title: title.to_owned(),
        part: None,
        folder: None,
        pages,
    });
}

fn title(
    tree: &MarkdownTree,
    shape: &Tree<'_>,
    pages: &BTreeMap<String, Page>,
    listed: Option<String>,
    words: Words,
) -> String {
    let own = shape.course().and_then(|path| {
        let page = pages.get(path)?;
        let says = page.meta.title.is_some() || page.outline.title.is_some();
        says.then(|| page.title.clone())
    });
    let named = || {
        let name = tree.name.as_deref().map(names::title_of);
        name.filter(|name| !name.is_empty())
    };
    own.or(listed)
        .or_else(named)
        .unwrap_or_else(|| words.untitled_course().to_owned())
}

/// The texts of licences lie beside `course.md`: where links to them lead.
fn licence_places(
    texts: &BTreeMap<String, Vec<u8>>,
    licence: &LicenceTexts,
) -> BTreeMap<String, String> {
    texts
        .keys()
        .filter(|path| paths::folder(path).is_empty() && licence::is_licence_file(path))
        .filter_map(|path| {
            let written = path
                .strip_suffix(".md")
                .map_or_else(|| path.clone(), |stem| format!("{stem}.txt"));
            licence
                .files
                .contains_key(&written)
                .then(|| (path.clone(), written))
        })
        .collect()
}

/// Whether a text may become a lesson: not those that are for those who keep the source, nor tables of contents.
fn is_page(path: &str) -> bool {
    let name = paths::file_name(path);
    let stem = paths::stem(path).to_lowercase();
    let for_keepers = licence::is_licence_file(name)
        || matches!(
            stem.as_str(),
            "changelog"
                | "contributing"
                | "code_of_conduct"
                | "code-of-conduct"
                | "security"
                | "pull_request_template"
        );
    is_markdown(path) && !for_keepers && !listed::is_frame(path)
}

fn report_unused(media: &Media, losses: &Losses) {
    let (shown, others) = media.unused();
    for path in shown {
        losses.add(
            path,
            1,
            "No text shows this file or links to it; it was not carried over.",
        );
    }
    if let Some(first) = others.first() {
        let what = match others.len() {
            1 => "No text links to this file; it was not carried over.".to_owned(),
            count => format!(
                "No text links to this file, nor to {} others that are no pages, pictures, sounds or films; they were not carried over.",
                count - 1
            ),
        };
        losses.add(first, 1, what);
    }
}
