//! What the build says about the files in `locales/`, and that they are sound beyond what it looks at.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail in the plainest way"
)]

#[path = "../../build/mod.rs"]
mod locales;
mod problems;
mod real;
mod rust;

use locales::{check::Catalogue, source::Source};

/// A small file, and its French.
const ENGLISH: &str = "\
courses = Courses

# $n (Number): how many
lessons-count = { $n ->
    [one] { $n } lesson
   *[other] { $n } lessons
}

# $name (String)
hello = Hello { $name }
";

const FRENCH: &str = "\
courses = Cours
lessons-count = { $n ->
    [one] { $n } leçon
   *[other] { $n } leçons
}
hello = Bonjour { $name }
";

fn source(tag: &str, text: &str) -> Source {
    Source {
        tag: tag.to_owned(),
        file: format!("{tag}.ftl"),
        text: text.to_owned(),
    }
}

fn read(french: &str, english: &str, others: &[(&str, &str)]) -> Result<Catalogue, Vec<String>> {
    let mut sources = vec![source("fr", french), source("en", english)];
    sources.extend(others.iter().map(|(tag, text)| source(tag, text)));
    locales::catalogue(&sources)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

fn problems(french: &str, english: &str) -> Vec<String> {
    read(french, english, &[]).unwrap_err()
}

/// What is said when `line` stands at the end of the English file, on line 11, and of the French one.
fn wrong(line: &str) -> String {
    let english = format!("{ENGLISH}{line}\n");
    let french = format!("{FRENCH}{line}\n");
    let problems = problems(&french, &english);
    let of_english = problems
        .iter()
        .find(|problem| problem.starts_with("en.ftl:"));
    of_english.unwrap().clone()
}
