//! The quizzes of mdbook-quiz: TOML files with questions.
//!
//! The format is that of the crate `mdbook-quiz-schema`: `MultipleChoice`, `ShortAnswer` and `Tracing` questions. The
//! TOML is walked by hand and not through serde, so that every text keeps its line, and one bad question or unknown
//! key costs no other.

mod walk;

use std::collections::BTreeMap;

use toml::de::DeTable;

use self::walk::{Table, Walk, integer};
use crate::{lines::LineIndex, report::Losses};

/// A text and the line where it begins, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) value: String,
    pub(super) line: usize,
}

/// A quiz file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct QuizFile {
    pub(super) questions: Vec<TomlQuestion>,
}

/// A question as its author wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TomlQuestion {
    /// Where it begins.
    pub(super) line: usize,
    pub(super) id: Option<Text>,
    /// The text that this question shares with others.
    pub(super) shared: Option<Text>,
    /// The explanation.
    pub(super) context: Option<Text>,
    pub(super) kind: Kind,
}

/// What is asked, and the key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    MultipleChoice {
        prompt: Text,
        /// At least one.
        answers: Vec<Text>,
        /// Whether the learner ticks boxes: the key is a list, be it of one.
        several: bool,
        distractors: Vec<Text>,
        /// Where the answers stand among the distractors, which then keep their order.
        answer_index: Option<usize>,
        /// Whether all are sorted by their text.
        sort_answers: bool,
    },
    ShortAnswer {
        prompt: Text,
        /// The answer and its alternatives.
        answers: Vec<Text>,
    },
    Tracing {
        program: Text,
        compiles: bool,
        /// What the program prints, or the number of the wrong line, as text.
        outcome: Option<Text>,
    },
}

/// Reads a quiz; `None` where nothing of it can be used. What cannot is reported.
pub(super) fn parse(bytes: &[u8], file: &str, losses: &Losses) -> Option<QuizFile> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        losses.add(
            file,
            1,
            "The quiz is not UTF-8 text; none of its questions were carried over.",
        );
        return None;
    };
    let index = LineIndex::new(text);
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let line = error.span().map_or(1, |span| index.line(span.start));
            let what = format!(
                "The quiz is no valid TOML ({}); none of its questions were carried over.",
                error.message()
            );
            losses.add(file, line, what);
            return None;
        }
    };
    let walk = Walk {
        file,
        text,
        index,
        losses,
    };
    let mut root = walk.table(table.get_ref(), 1);
    let mut shared = BTreeMap::new();
    if let Some(part) = root.table("multipart") {
        for (name, value) in part.entries {
            if let Some(text) = walk.text(value, "multipart") {
                shared.insert(name.to_owned(), text);
            }
        }
    }
    let questions: Vec<TomlQuestion> = root
        .array("questions")
        .into_iter()
        .flatten()
        .filter_map(|value| {
            let line = walk.line(value);
            let Some(table) = value.get_ref().as_table() else {
                losses.add(
                    file,
                    line,
                    "A question is no table; it was not carried over.",
                );
                return None;
            };
            walk.question(walk.table(table, line), &shared)
        })
        .collect();
    root.report_rest("the quiz");
    if questions.is_empty() {
        losses.add(
            file,
            1,
            "The quiz has no question that could be carried over.",
        );
        return None;
    }
    Some(QuizFile { questions })
}

impl Walk<'_> {
    fn question(
        &self,
        mut table: Table<'_, '_>,
        shared: &BTreeMap<String, Text>,
    ) -> Option<TomlQuestion> {
        let line = table.line;
        let id = table.text("id");
        let kind_name = table.text("type");
        let shared = table.text("multipart").and_then(|name| {
            let text = shared.get(&name.value).cloned();
            if text.is_none() {
                self.lose(
                    name.line,
                    format!("There is no multipart text `{}`.", name.value),
                );
            }
            text
        });
        let context = table
            .text("context")
            .filter(|text| !text.value.trim().is_empty());
        if table
            .take("promptExplanation")
            .is_some_and(|value| value.get_ref().as_bool() == Some(true))
        {
            self.lose(
                line,
                "The question no longer asks for a justification of the answer.",
            );
        }
        let prompt = table.table("prompt");
        let answer = table.table("answer");
        let kind_name = kind_name.as_ref().map_or("", |text| text.value.as_str());
        let kind = match (kind_name, prompt, answer) {
            ("MultipleChoice", Some(prompt), Some(answer)) => multiple_choice(prompt, answer),
            ("ShortAnswer", Some(prompt), Some(answer)) => short_answer(prompt, answer),
            ("Tracing", Some(prompt), Some(answer)) => tracing(prompt, answer),
            _ => None,
        };
        table.report_rest("the question");
        let Some(kind) = kind else {
            let what = format!(
                "The question of the type `{kind_name}` could not be read; it was not carried over."
            );
            self.lose(line, what);
            return None;
        };
        Some(TomlQuestion {
            line,
            id,
            shared,
            context,
            kind,
        })
    }
}

fn multiple_choice(mut prompt: Table<'_, '_>, mut answer: Table<'_, '_>) -> Option<Kind> {
    let (answers, several) = match answer.take("answer") {
        Some(value) if value.get_ref().is_array() => (answer.texts_of(value, "answer"), true),
        Some(value) => (
            answer.walk.text(value, "answer").into_iter().collect(),
            false,
        ),
        None => (Vec::new(), false),
    };
    let distractors = match prompt.take("distractors") {
        Some(value) => prompt.texts_of(value, "distractors"),
        None => Vec::new(),
    };
    let kind = Kind::MultipleChoice {
        prompt: prompt.text("prompt")?,
        several,
        distractors,
        answer_index: prompt
            .integer("answerIndex")
            .and_then(|index| usize::try_from(index).ok()),
        sort_answers: prompt.flag("sortAnswers") == Some(true),
        answers,
    };
    prompt.report_rest("the prompt");
    answer.report_rest("the answer");
    match &kind {
        Kind::MultipleChoice {
            answers,
            distractors,
            ..
        } => (!answers.is_empty() && answers.len() + distractors.len() > 1).then_some(kind),
        _ => None,
    }
}

fn short_answer(mut prompt: Table<'_, '_>, mut answer: Table<'_, '_>) -> Option<Kind> {
    if let Some(response) = prompt
        .text("response")
        .filter(|response| response.value != "short")
    {
        let what = format!(
            "The field for a `{}` answer became a field of one line.",
            response.value
        );
        prompt.walk.lose(response.line, what);
    }
    let mut answers: Vec<Text> = answer.text("answer").into_iter().collect();
    if let Some(value) = answer.take("alternatives") {
        answers.extend(answer.texts_of(value, "alternatives"));
    }
    let prompt_text = prompt.text("prompt");
    prompt.report_rest("the prompt");
    answer.report_rest("the answer");
    answers.retain(|text| !text.value.trim().is_empty());
    (!answers.is_empty()).then_some(Kind::ShortAnswer {
        prompt: prompt_text?,
        answers,
    })
}

fn tracing(mut prompt: Table<'_, '_>, mut answer: Table<'_, '_>) -> Option<Kind> {
    let program = prompt.text("program");
    let compiles = answer.flag("doesCompile");
    let stdout = answer.text("stdout");
    let line_number = answer.take("lineNumber").and_then(|value| {
        Some(Text {
            value: integer(value)?.to_string(),
            line: answer.walk.line(value),
        })
    });
    let outcome = match compiles {
        Some(true) => stdout,
        _ => line_number,
    };
    prompt.report_rest("the prompt");
    answer.report_rest("the answer");
    Some(Kind::Tracing {
        program: program?,
        compiles: compiles?,
        outcome: outcome.filter(|text| !text.value.trim().is_empty()),
    })
}

#[cfg(test)]
mod tests;
