//! From an mdBook to a course: chapters become lessons, the quizzes of mdbook-quiz become quizzes.

mod book;
mod book_toml;
mod chapters;
mod code;
mod course;
mod include;
mod include_lines;
mod layout;
mod options;
mod outline;
pub(crate) mod plan;
mod prompt;
mod quiz_accepted;
mod quiz_markdown;
mod quiz_options;
mod quiz_toml;
mod rewrite;
mod source_text;
pub(crate) mod summary;
mod words;

use std::collections::BTreeMap;

use self::course::Course;
pub use self::options::{MdbookError, MdbookOptions};
use crate::{
    licence, paths,
    report::{Imported, Losses},
    words::Words,
};

/// Makes a course from an mdBook.
///
/// `files` are those of the book: path relative to its folder, where `src/SUMMARY.md` stands (or that of another
/// folder, if `book.toml` names one), with `/` between its parts → bytes. Nothing else is looked at.
///
/// Left out in silence, since no reader of the book sees it: HTML comments, hidden lines of Rust code, and the anchors
/// of former headings, the links to which are mended.
///
/// # Errors
///
/// [`MdbookError`] where there is no book at all; every smaller mishap is in [`Imported::report`].
pub fn import_mdbook(
    files: &BTreeMap<String, Vec<u8>>,
    options: &MdbookOptions,
) -> Result<Imported, MdbookError> {
    let losses = Losses::default();
    report_strange_paths(files, &losses);
    let settings = match files.get("book.toml") {
        Some(bytes) => book_toml::parse(as_text(bytes, "book.toml")?)
            .map_err(|message| MdbookError::BookToml { message })?,
        None => book_toml::Book::default(),
    };
    let source_folder = paths::join("", settings.src.as_deref().unwrap_or("src"))
        .unwrap_or_else(|| "src".to_owned());
    let summary_path = format!("{source_folder}/SUMMARY.md");
    let bytes = files
        .get(&summary_path)
        .ok_or_else(|| MdbookError::NoSummary {
            path: summary_path.clone(),
        })?;
    let summary = summary::parse(as_text(bytes, &summary_path)?, &summary_path, &losses);

    let language = language(
        settings.language.as_deref().unwrap_or(&options.language),
        &losses,
    );
    let words = Words::of_language(&language);
    let own_title = summary
        .title
        .clone()
        .filter(|title| !title.trim().eq_ignore_ascii_case("summary"));
    let title = options
        .title
        .clone()
        .or_else(|| settings.title.clone())
        .or(own_title);
    let title = title.unwrap_or_else(|| words.untitled_course().to_owned());

    let planned = plan::plan(summary, &title, words);
    let modules = chapters::read(planned, files, &summary_path, &losses);
    if modules.is_empty() {
        return Err(MdbookError::NoChapter { path: summary_path });
    }
    let layout = layout::lay_out(&modules, &source_folder, files, words, &losses);
    let licence = licence::gather(files, "", words, words.licence_sentence(), &losses);
    let course = Course {
        title,
        language,
        words,
        options,
        settings,
        licence,
        modules,
    };
    let (written, mut counts) = course.write(files, layout, &source_folder, &losses);
    counts.chapters = course
        .modules
        .iter()
        .map(|module| module.chapters.len())
        .sum();
    Ok(Imported {
        files: written,
        report: losses.into_sorted(),
        summary: counts,
    })
}

fn as_text<'a>(bytes: &'a [u8], path: &str) -> Result<&'a str, MdbookError> {
    let text = std::str::from_utf8(bytes).map_err(|_not_utf8| MdbookError::NotText {
        path: path.to_owned(),
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Paths that no walk of a folder gives are never read: they are only told of.
fn report_strange_paths(files: &BTreeMap<String, Vec<u8>>, losses: &Losses) {
    for path in files.keys() {
        if paths::join("", path).as_ref() != Some(path) {
            losses.add(
                path,
                1,
                "This path lies outside the book; the file was not read.",
            );
        }
    }
}

fn language(tag: &str, losses: &Losses) -> String {
    if content::Language::parse(tag).is_some() {
        return tag.to_owned();
    }
    losses.add(
        "book.toml",
        1,
        format!("`{tag}` is no language tag; the course says `en`."),
    );
    "en".to_owned()
}
