//! Quiz files made for a test.

use std::collections::BTreeMap;

use exchange::{Imported, QuizJsonError, import_quiz_json};

use serde_json::json;

use crate::loaded;

/// Two options of which the first is right.
pub(crate) const OPTIONS: &str =
    r#"{"answerText":"Red","isCorrect":"true"},{"answerText":"Blue","isCorrect":"false"}"#;

pub(crate) fn files(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// A question with these options; nothing is said of it.
pub(crate) fn question(text: &str, options: &str) -> String {
    format!(
        "{{\"questionText\":{},\"answerOptions\":[{options}]}}",
        json!(text)
    )
}

/// A quiz file with this title and these quizzes, each a line: id, title, questions.
pub(crate) fn file_of(quizzes: &[(&str, &str, &str)]) -> String {
    let quizzes: Vec<String> = quizzes
        .iter()
        .map(|(id, title, questions)| {
            format!(
                "{{\"id\":{id},\"title\":{},\"quiz\":[{questions}]}}",
                json!(title)
            )
        })
        .collect();
    format!(
        "[{{\"title\":\"Bikes\",\n\"quizzes\":[\n{}\n]}}]",
        quizzes.join(",\n")
    )
}

/// A course of one quiz whose questions begin on the fourth line, one on each line.
pub(crate) fn import_questions(questions: &[String]) -> Result<Imported, QuizJsonError> {
    let questions = format!("\n{}\n", questions.join(",\n"));
    let file = file_of(&[("1", "Brakes: Quiz", &questions)]);
    import_quiz_json(&files(&[("en.json", &file), MIT]), None)
}

/// A licence that the importer knows.
pub(crate) const MIT: (&str, &str) = ("LICENSE", "Permission is hereby granted, free of charge");

/// The only quiz's file; the course loads without a word.
pub(crate) fn quiz_text(imported: &Imported) -> String {
    let load = loaded::load(&imported.files);
    assert_eq!(loaded::messages(&load, &[]), [""; 0]);
    let quizzes: Vec<&Vec<u8>> = imported
        .files
        .iter()
        .filter(|(path, _)| path.contains('/') && !path.ends_with("/module.md"))
        .map(|(_, bytes)| bytes)
        .collect();
    assert_eq!(quizzes.len(), 1);
    let text = String::from_utf8(quizzes[0].clone()).unwrap();
    let (_, questions) = text.split_once("---\n\n").unwrap();
    questions.to_owned()
}

pub(crate) fn losses(imported: &Imported) -> Vec<String> {
    imported.report.iter().map(ToString::to_string).collect()
}
