//! The keys of the book's quizzes, read from their TOML files by a reader that shares nothing with the importer.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// The key of one question of the book.
pub(crate) enum Key {
    Choice {
        right: Vec<String>,
        wrong: Vec<String>,
        several: bool,
    },
    Typed {
        accepted: Vec<String>,
    },
    Program {
        compiles: bool,
        outcome: String,
    },
}

/// By the question's id.
pub(crate) fn keys(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Key> {
    let mut keys = BTreeMap::new();
    for (path, bytes) in files
        .iter()
        .filter(|(path, _)| path.starts_with("quizzes/"))
    {
        let file: Table = std::str::from_utf8(bytes).unwrap().parse().unwrap();
        for question in file["questions"].as_array().unwrap() {
            let id = question["id"].as_str().unwrap().to_owned();
            assert!(
                keys.insert(id, key(question)).is_none(),
                "{path}: an id twice"
            );
        }
    }
    keys
}

fn key(question: &Value) -> Key {
    let (prompt, answer) = (&question["prompt"], &question["answer"]);
    match question["type"].as_str().unwrap() {
        "MultipleChoice" => Key::Choice {
            several: answer["answer"].is_array(),
            right: texts(&answer["answer"]),
            wrong: texts(&prompt["distractors"]),
        },
        "ShortAnswer" => {
            let mut accepted = texts(&answer["answer"]);
            accepted.extend(answer.get("alternatives").map(texts).unwrap_or_default());
            Key::Typed { accepted }
        }
        "Tracing" => {
            let compiles = answer["doesCompile"].as_bool().unwrap();
            let outcome = if compiles {
                // As the question tells a learner to write several lines.
                answer["stdout"]
                    .as_str()
                    .unwrap()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            } else {
                answer["lineNumber"].as_integer().unwrap().to_string()
            };
            Key::Program { compiles, outcome }
        }
        other => panic!("a question of the type {other}"),
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items
            .iter()
            .map(|item| item.as_str().unwrap().to_owned())
            .collect(),
        value => vec![value.as_str().unwrap().to_owned()],
    }
}
