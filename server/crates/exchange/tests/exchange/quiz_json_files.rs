//! The real quizzes that tests run on, those of "Machine Learning for Beginners" in French, and their keys, read by a
//! reader that shares nothing with the importer.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::shared_files::shared_files;

/// Where the quizzes stand among the files.
const QUIZZES: &str = "quiz-app/src/assets/translations/fr.json";

/// The files; `None` where they are not on this machine.
pub(crate) fn files() -> Option<BTreeMap<String, Vec<u8>>> {
    shared_files("shared/courses/fr-ml-quiz-json/data")
}

/// The text of a question, and each option with whether it is right.
pub(crate) type Asked = (String, Vec<(String, bool)>);

/// Title and questions of each quiz, in the order of the file.
pub(crate) fn quizzes(files: &BTreeMap<String, Vec<u8>>) -> Vec<(String, Vec<Asked>)> {
    let root: Value = serde_json::from_slice(&files[QUIZZES]).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let text = |value: &Value| words(value.as_str().unwrap());
    list(&root[0]["quizzes"])
        .iter()
        .map(|quiz| {
            let questions = list(&quiz["quiz"]);
            let questions = questions.iter().map(|question| {
                let options = list(&question["answerOptions"]);
                let options = options
                    .iter()
                    .map(|option| (text(&option["answerText"]), option["isCorrect"] == "true"));
                (text(&question["questionText"]), options.collect())
            });
            (text(&quiz["title"]), questions.collect())
        })
        .collect()
}

/// A text without regard to the kind and the amount of white space.
pub(crate) fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
