//! From the quiz files of the "For Beginners" courses to a course of quizzes.
//!
//! Their quiz-app keeps a JSON file for each language, or a folder of files: a list of one object with `title` and
//! `quizzes`; each quiz has `id`, `title` and `quiz`, a list of questions with `questionText` and `answerOptions`, each
//! of these with `answerText` and `isCorrect`. The app shows texts as they are and options in their order; so does the
//! course. Whatever would make the key of a question doubtful leaves that question out, and no other.

mod course;
mod file;
mod json;
mod languages;
mod lessons;
mod question;
mod shown;
mod words;

use std::collections::BTreeMap;

use self::{file::QuizFile, languages::Language};
use crate::{
    licence, paths,
    report::{Imported, Loss, Losses},
    words::Words,
};

/// How many losses an error names.
const MAX_NAMED: usize = 3;

/// Why no course could be made at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuizJsonError {
    /// No file holds a question that can be asked.
    #[error(
        "no quiz was found: expected a `.json` file that is a list with `title` and `quizzes`, each quiz with `title` \
         and `quiz`, each question with `questionText` and `answerOptions`{}",
        named(report)
    )]
    NoQuiz {
        /// What is wrong with the files that were looked at.
        report: Vec<Loss>,
    },
    /// The files are in several languages, and a course has one.
    #[error(
        "there are quizzes in several languages ({}): import the file or the folder of one of them",
        files.join(", ")
    )]
    SeveralLanguages {
        /// The first file of each language.
        files: Vec<String>,
    },
}

fn named(report: &[Loss]) -> String {
    let named: Vec<String> = report
        .iter()
        .take(MAX_NAMED)
        .map(ToString::to_string)
        .collect();
    match named.as_slice() {
        [] => String::new(),
        named => format!(". {}", named.join(" ")),
    }
}

/// Whether [`import_quiz_json`] looks at a file of this path: a JSON file, or one about the licence.
#[must_use]
pub fn is_read_for_quiz_json(path: &str) -> bool {
    is_json(path) || licence::is_licence_file(paths::file_name(path))
}

fn is_json(path: &str) -> bool {
    paths::extension(path) == "json"
}

/// Makes a course from the quiz files of a quiz-app.
///
/// `files`: path with `/` between its parts → bytes. Files in one language make one course, in the order of their
/// names, `lesson-2` before `lesson-10`. The language is that of the file's name (`fr.json`) or of its folder
/// (`fr/lesson-1.json`); `folder` is the name of the folder that the files were found in, if it is known. The licence is
/// that of the nearest licence files, in the folder of the first file or above it.
///
/// # Errors
///
/// [`QuizJsonError`] where no question is left to ask, or where there are several languages; every smaller mishap is in
/// [`Imported::report`].
pub fn import_quiz_json(
    files: &BTreeMap<String, Vec<u8>>,
    folder: Option<&str>,
) -> Result<Imported, QuizJsonError> {
    let losses = Losses::default();
    let mut read: Vec<QuizFile> = files
        .iter()
        .filter(|(path, _)| is_json(path))
        .filter_map(|(path, bytes)| file::read(path, bytes, &losses))
        .collect();
    read.sort_by_cached_key(|file| languages::natural_order(&file.path));
    if read.iter().all(|file| file.quizzes.is_empty()) {
        return Err(QuizJsonError::NoQuiz {
            report: losses.into_sorted(),
        });
    }
    let language = only_language(&read, folder)?;
    let first = read.first().map_or("", |file| file.path.as_str());
    if language.is_none() {
        let what = "The file's name is no language tag; the course says `en`.";
        losses.add(first, 1, what);
    }
    let language = language.unwrap_or_else(|| "en".to_owned());
    let words = Words::of_language(&language);
    let licence = licence_above(first, files, words, &losses);
    let (written, summary) = course::write(read, &language, words, licence, &losses);
    Ok(Imported {
        files: written,
        report: losses.into_sorted(),
        summary,
    })
}

/// The language that all files are in, `None` where their names do not tell it.
fn only_language(
    files: &[QuizFile],
    folder: Option<&str>,
) -> Result<Option<Language>, QuizJsonError> {
    let mut found: BTreeMap<Option<Language>, &str> = BTreeMap::new();
    for file in files {
        found
            .entry(languages::of_path(&file.path, folder))
            .or_insert(&file.path);
    }
    if found.len() > 1 {
        return Err(QuizJsonError::SeveralLanguages {
            files: found.values().map(|path| (*path).to_owned()).collect(),
        });
    }
    Ok(found.into_keys().next().flatten())
}

/// The licence texts beside a file, else in the nearest folder above it.
fn licence_above(
    path: &str,
    files: &BTreeMap<String, Vec<u8>>,
    words: Words,
    losses: &Losses,
) -> licence::LicenceTexts {
    let mut folder = paths::folder(path);
    loop {
        let texts = licence::gather(files, folder, words, words.quiz_licence_sentence(), losses);
        if !texts.files.is_empty() || folder.is_empty() {
            return texts;
        }
        folder = paths::folder(folder);
    }
}
