//! The files of the course.

use std::collections::BTreeMap;

use super::{
    file::{QuizFile, SourceQuiz},
    lessons::{self, Parts},
    question::SourceQuestion,
    shown::excerpt,
};
use crate::{
    hash::hash,
    licence::LicenceTexts,
    markdown_text,
    report::{Counts, Losses},
    slug::{Names, RESERVED, digits, slug_or},
    words::Words,
    yaml_text::FrontMatter,
};

/// The longest title, in characters.
const MAX_TITLE: usize = 200;

/// From this length on a quiz takes no further question, in bytes: a course reads 1 MiB, and a question may be some tens
/// of KiB.
const MAX_QUIZ_BYTES: usize = 900_000;

/// How many questions of a quiz a course reads.
const MAX_QUESTIONS: usize = 500;

/// A quiz with its file and its title.
struct Entry<'a> {
    path: &'a str,
    quiz: &'a SourceQuiz,
    title: String,
    parts: Option<Parts>,
}

/// Writes the course: its presentation, a module for each lesson, its quizzes.
pub(super) fn write(
    files: Vec<QuizFile>,
    language: &str,
    words: Words,
    licence: LicenceTexts,
    losses: &Losses,
) -> (BTreeMap<String, Vec<u8>>, Counts) {
    let mut counts = Counts {
        source_questions: files.iter().map(|file| file.questions).sum(),
        ..Counts::default()
    };
    let first = files.first().map_or("", |file| file.path.as_str());
    let title = files.iter().find_map(|file| file.title.clone());
    if title.is_none() {
        losses.add(
            first,
            1,
            "The file has no title; the course has a general one.",
        );
    }
    let title = title.unwrap_or_else(|| words.untitled_course().to_owned());
    let title = shortened(title, first, 1, losses);
    let mut out = licence.files.clone();
    let page = course_page(&title, language, words, &licence, first, losses);
    out.insert("course.md".to_owned(), page.into_bytes());

    let entries = entries(&files, words, losses);
    let titles: Vec<Option<Parts>> = entries.iter().map(|entry| entry.parts.clone()).collect();
    let modules = lessons::modules(&titles);
    let (mut folders, mut ids) = (Names::reserving(RESERVED), Names::default());
    let mut rest = entries.as_slice();
    let width = digits(modules.len());
    for (number, length) in modules.into_iter().enumerate() {
        let (module, after) = rest.split_at(length.min(rest.len()));
        rest = after;
        let lesson = module.first().and_then(|entry| entry.parts.as_ref());
        let module_title = lesson.map_or(title.as_str(), |parts| parts.lesson.as_str());
        let folder = folders.take(&slug_or(module_title, "module"));
        let folder = format!("{:0width$}-{folder}", number + 1);
        let front = FrontMatter::new().text("title", module_title).end();
        out.insert(format!("{folder}/module.md"), front.into_bytes());

        let mut names = Names::reserving(RESERVED);
        let width = digits(length);
        for (number, entry) in module.iter().enumerate() {
            let kind = entry
                .parts
                .as_ref()
                .map_or(&entry.title, |parts| &parts.kind);
            let name = names.take(&slug_or(kind, "quiz"));
            let id = quiz_id(entry, &mut ids, losses);
            let (markdown, questions) = quiz(entry, &id, losses);
            counts.quizzes += 1;
            counts.questions += questions;
            out.insert(
                format!("{folder}/{:0width$}-{name}.md", number + 1),
                markdown.into_bytes(),
            );
        }
    }
    (out, counts)
}

fn entries<'a>(files: &'a [QuizFile], words: Words, losses: &Losses) -> Vec<Entry<'a>> {
    let quizzes = files
        .iter()
        .flat_map(|file| file.quizzes.iter().map(|quiz| (file.path.as_str(), quiz)));
    quizzes
        .enumerate()
        .map(|(number, (path, quiz))| {
            let title = match &quiz.title {
                Some(title) => shortened(title.clone(), path, quiz.line, losses),
                None => {
                    let what = "The quiz has no title; it has a number in its place.";
                    losses.add(path, quiz.line, what);
                    words.numbered_quiz(number + 1)
                }
            };
            Entry {
                path,
                quiz,
                parts: lessons::parts(&title),
                title,
            }
        })
        .collect()
}

fn course_page(
    title: &str,
    language: &str,
    words: Words,
    licence: &LicenceTexts,
    first: &str,
    losses: &Losses,
) -> String {
    let mut front = FrontMatter::new()
        .text("title", title)
        .text("summary", &words.quizzes_summary(title))
        .text("language", language);
    match licence.spdx {
        Some(spdx) => front = front.text("licence", spdx),
        None => losses.add(
            first,
            1,
            "The licence of the quizzes is not known; until `licence` is written in `course.md`, the course shows the site's.",
        ),
    }
    format!("{}{}", front.end(), licence.section)
}

/// A title that no page overflows with.
fn shortened(title: String, path: &str, line: usize, losses: &Losses) -> String {
    if title.chars().count() <= MAX_TITLE {
        return title;
    }
    let what = format!("The title has more than {MAX_TITLE} characters; the rest was left out.");
    losses.add(path, line, what);
    let short: String = title.chars().take(MAX_TITLE - 1).collect();
    format!("{}…", short.trim_end())
}

/// The quiz's own id, or one from its title; unique in the course.
fn quiz_id(entry: &Entry<'_>, ids: &mut Names, losses: &Losses) -> String {
    let own = entry.quiz.id.clone();
    let wanted = own.unwrap_or_else(|| {
        let hash = format!("{:016x}", hash(&entry.title));
        slug_or(&entry.title, &hash)
    });
    let wanted = format!("quiz-{wanted}");
    let id = ids.take(&wanted);
    if id != wanted {
        let what = format!("Two quizzes would be called `{wanted}`; this one is `{id}`.");
        losses.add(entry.path, entry.quiz.line, what);
    }
    id
}

/// A quiz's file, and how many questions it has.
fn quiz(entry: &Entry<'_>, id: &str, losses: &Losses) -> (String, usize) {
    // The quiz-app keeps the order of the options, and some say "both" or "all of these".
    let mut markdown = FrontMatter::new()
        .word("kind", "quiz")
        .text("title", &entry.title)
        .text("id", id)
        .word("shuffle", "none")
        .end();
    let (mut ids, mut written) = (Names::default(), 0);
    for asked in &entry.quiz.questions {
        let is_full = written == MAX_QUESTIONS || markdown.len() > MAX_QUIZ_BYTES;
        if is_full {
            let what = format!(
                "The quiz has more than {MAX_QUESTIONS} questions, or more than 900 kB; the question {} was left out.",
                excerpt(&asked.text)
            );
            losses.add(entry.path, asked.line, what);
            continue;
        }
        markdown.push_str(&question(asked, entry, &mut ids, losses));
        written += 1;
    }
    (markdown, written)
}

fn question(asked: &SourceQuestion, entry: &Entry<'_>, ids: &mut Names, losses: &Losses) -> String {
    let wanted = format!("q-{:016x}", hash(&asked.text));
    let id = ids.take(&wanted);
    if id != wanted {
        let what = format!(
            "The quiz asks {} before; it is asked again.",
            excerpt(&asked.text)
        );
        losses.add(entry.path, asked.line, what);
    }
    let mut markdown = format!(
        "## {} <!-- q:{id} -->\n\n",
        markdown_text::escape(&asked.text)
    );
    for option in &asked.options {
        let tick = if option.right { "x" } else { " " };
        markdown.push_str(&format!(
            "- [{tick}] {}\n",
            markdown_text::escape(&option.text)
        ));
    }
    markdown.push('\n');
    markdown
}
