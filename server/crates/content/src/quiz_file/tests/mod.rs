//! Quizzes as authors write them, right and wrong.

mod cloze;
mod demonstration;
mod described;
mod fixes;
mod hostile;
mod ids;
mod matching;
mod mistakes_in_answers;
mod mistakes_in_boxes;
mod mistakes_in_headings;
mod mistakes_in_order;
mod open;
mod options;
mod ordering;
mod pools;
mod reading;
mod round_trip;
mod saying_the_type;
mod sound;
mod translations;
mod tricky_lists;
mod tricky_prompts;
mod tricky_quotes;
mod typed;
mod warnings;
mod written;

use std::fmt::Write as _;

use quiz::{Choice, Question, Quiz, Response};

use super::{Original, read};
use crate::{
    Diagnostic, Language, Prose, Severity,
    addresses::Addresses,
    diagnostic::{Diagnostics, SourceFile},
    markdown::Context,
    quiz_settings::QuizSettings,
};

/// What reading gives: the quiz, unless it is withheld, and everything that the author is told.
fn read_in(language: &str, text: &str) -> (Option<(Prose, Quiz)>, Vec<Diagnostic>) {
    read_with(language, text, &QuizSettings::default())
}

fn read_with(
    language: &str,
    text: &str,
    settings: &QuizSettings,
) -> (Option<(Prose, Quiz)>, Vec<Diagnostic>) {
    read_after(language, text, settings, Original::Itself)
}

fn read_after(
    language: &str,
    text: &str,
    settings: &QuizSettings,
    original: Original<'_>,
) -> (Option<(Prose, Quiz)>, Vec<Diagnostic>) {
    let file = SourceFile::new("quiz.md", text);
    let language = Language::parse(language).unwrap();
    let addresses = Addresses::default();
    let mut context = Context::new(&file, &language, &addresses);
    context.outline = false;
    let mut diagnostics = Diagnostics::default();
    let body = 0..file.text().len();
    let read = read(
        &file,
        body,
        settings,
        original,
        &mut context,
        &mut diagnostics,
    );
    diagnostics.append(context.diagnostics);
    (read, diagnostics.into_sorted())
}

/// A French quiz that is served, whatever its warnings.
fn quiz(text: &str) -> Quiz {
    let (read, diagnostics) = read_in("fr", text);
    match read {
        Some((_, quiz)) => quiz,
        None => panic!("withheld:\n{}", shown(&diagnostics)),
    }
}

/// The only question of a French quiz that is served.
fn question(text: &str) -> Question {
    let quiz = quiz(text);
    assert_eq!(quiz.questions().count(), 1);
    quiz.questions().next().unwrap().clone()
}

/// The only question of a French quiz, which is a choice.
fn choice(text: &str) -> Choice {
    match question(text).response {
        Response::Choice(choice) => choice,
        other => panic!("a choice is expected: {other:?}"),
    }
}

/// What the author of a French quiz is told; the quiz is withheld exactly where there is an error.
fn told(text: &str) -> String {
    let (read, diagnostics) = read_in("fr", text);
    let error = diagnostics.iter().any(|d| d.severity == Severity::Error);
    assert_eq!(
        read.is_none(),
        error,
        "withheld if and only if there is an error"
    );
    shown(&diagnostics)
}

/// The codes of what the author of a French quiz is told.
fn codes(text: &str) -> Vec<&'static str> {
    read_in("fr", text).1.iter().map(|d| d.code).collect()
}

fn shown(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for d in diagnostics {
        let severity = match d.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let (line, column) = (d.line, d.column);
        let carets = format!(
            "{}{}",
            " ".repeat(column.saturating_sub(1)),
            "^".repeat(d.length)
        );
        writeln!(text, "{severity}[{}] line {line}", d.code).unwrap();
        let quoted = format!("  | {}", d.source_line);
        writeln!(text, "{}\n  | {carets}", quoted.trim_end()).unwrap();
        writeln!(text, "  {}\n  mend: {}", d.message, d.mend).unwrap();
    }
    text
}
