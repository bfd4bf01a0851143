//! An imported course as the content engine reads it.

use std::collections::BTreeMap;

use content::{Body, Item, LoadOptions, Sources};
use quiz::{Question, Quiz};

/// Loads a site that has these files as its only course.
pub(crate) fn load(files: &BTreeMap<String, Vec<u8>>) -> content::Load {
    let mut sources = Sources::default();
    let site = "title: \"Site\"\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n";
    sources.texts.insert("site.yml".to_owned(), site.into());
    for (number, (path, bytes)) in files.iter().enumerate() {
        let path = format!("courses/course/{path}");
        if path.ends_with(".md") {
            sources.texts.insert(path, bytes.as_slice().into());
        } else {
            let medium = content::Medium::of_hash(format!("{number:064x}"));
            sources.media.insert(path, medium);
        }
    }
    content::load(&sources, LoadOptions::default())
}

/// What the author is told, one line each, but for these codes.
pub(crate) fn messages(load: &content::Load, but: &[&str]) -> Vec<String> {
    load.diagnostics
        .iter()
        .filter(|diagnostic| !but.contains(&diagnostic.code))
        .map(|found| {
            format!(
                "{}:{} {} {}",
                found.file, found.line, found.code, found.message
            )
        })
        .collect()
}

/// The items of the course, in their order.
pub(crate) fn items(load: &content::Load) -> Vec<&Item> {
    let catalogue = load.catalogue.as_ref().unwrap();
    catalogue
        .courses
        .iter()
        .flat_map(|course| &course.modules)
        .flat_map(|module| &module.items)
        .collect()
}

/// The quiz of an item; `None` for a lesson.
pub(crate) fn quiz(item: &Item) -> Option<&Quiz> {
    match &item.text.get(item.text.original()).1.body {
        Body::Quiz { quiz, .. } => Some(quiz),
        Body::Prose(_) => None,
        Body::WithheldQuiz => panic!("the quiz {} is withheld", item.slug),
    }
}

/// The questions of a quiz, in the order of its file.
pub(crate) fn questions(quiz: &Quiz) -> Vec<&Question> {
    quiz.questions().collect()
}
