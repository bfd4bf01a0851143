//! The imported book as the content engine reads it, and its quizzes as the quiz engine grades them.

use std::collections::{BTreeMap, BTreeSet};

use content::Severity;
use exchange::{MdbookOptions, import_mdbook};
use quiz::{Answer, ChoiceOption, Question, Quiz, Response, Score, grade};

use crate::{
    book_files, loaded,
    toml_keys::{Key, keys},
    words::{words_of_html, words_of_markdown},
};

/// Loads a site that has the imported book as its only course.
fn load() -> Option<content::Load> {
    let imported = import_mdbook(&book_files::files()?, &MdbookOptions::default()).unwrap();
    Some(loaded::load(&imported.files))
}

fn quizzes(load: &content::Load) -> Vec<&Quiz> {
    loaded::items(load)
        .into_iter()
        .filter_map(loaded::quiz)
        .collect()
}

#[test]
fn the_imported_course_loads_without_an_error_and_with_every_question() {
    let Some(load) = load() else { return };
    let errors: Vec<&content::Diagnostic> = load
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let quizzes = quizzes(&load);
    assert_eq!(quizzes.len(), 93);
    assert_eq!(
        quizzes
            .iter()
            .map(|quiz| loaded::questions(quiz).len())
            .sum::<usize>(),
        286
    );
    assert_eq!(loaded::items(&load).len(), 120 + 93);
}

#[test]
fn the_author_is_warned_of_nothing_that_the_importer_could_have_mended() {
    let Some(load) = load() else { return };
    // The book's own doing: it has no further-reading sections, its authors chose the lengths of answers, and it says
    // nothing of its pictures' licence where a program could find it.
    let expected = [
        "lesson-no-further-reading",
        "medium-licence-missing",
        "quiz-longest-is-right",
    ];
    assert_eq!(loaded::messages(&load, &expected), [""; 0]);
}

#[test]
fn the_keys_of_the_book_give_full_marks_and_wrong_answers_none() {
    let (Some(load), Some(files)) = (load(), book_files::files()) else {
        return;
    };
    let keys = keys(&files);
    assert_eq!(keys.len(), 222);
    let mut asked = BTreeSet::new();
    for quiz in quizzes(&load) {
        let (mut full, mut none) = (Score::ZERO, Score::ZERO);
        let questions = loaded::questions(quiz);
        for question in &questions {
            let (right, wrong) = answers(question, &keys);
            full = full + graded(question, &right);
            none = none + graded(question, &wrong);
            assert!(asked.insert(question.id.clone()), "{} twice", question.id);
        }
        assert_eq!(full, questions.iter().map(|question| question.points).sum());
        assert_eq!(none, Score::ZERO);
    }
    // Every question of the book was asked, programs twice.
    assert_eq!(asked.len(), 286);
    assert!(keys.keys().all(|id| asked.contains(id)));
}

fn graded(question: &Question, answer: &Answer) -> Score {
    grade(question, &[], Some(answer))
        .unwrap_or_else(|error| panic!("{}: {error}: {answer:?}", question.id))
        .score
}

/// A right and a wholly wrong answer to a question of the course.
fn answers(question: &Question, keys: &BTreeMap<String, Key>) -> (Answer, Answer) {
    let second_half = question.id.strip_suffix("-result");
    let key = &keys[second_half.unwrap_or(&question.id)];
    match (key, &question.response) {
        (
            Key::Choice {
                right,
                wrong,
                several,
            },
            Response::Choice(choice),
        ) => {
            assert_eq!(*several, choice.multiple, "{}", question.id);
            assert_eq!(
                right.len() + wrong.len(),
                choice.options.len(),
                "{}",
                question.id
            );
            let ids = |texts: &[String]| -> Vec<String> {
                texts
                    .iter()
                    .map(|text| option(&choice.options, text, &question.id))
                    .collect()
            };
            let (right, wrong) = (ids(right), ids(wrong));
            if !*several {
                return (Answer::One(right[0].clone()), Answer::One(wrong[0].clone()));
            }
            // Where all are right, some of them are not enough.
            let wrong = if wrong.is_empty() {
                vec![right[0].clone()]
            } else {
                wrong
            };
            (Answer::Several(right), Answer::Several(wrong))
        }
        (Key::Typed { accepted }, Response::Text(_) | Response::Number(_)) => {
            for answer in accepted {
                assert_eq!(
                    graded(question, &Answer::One(answer.clone())),
                    question.points,
                    "{answer}"
                );
            }
            let wrong = if accepted[0].parse::<f64>().is_ok() {
                "987654"
            } else {
                "something else"
            };
            (
                Answer::One(format!(" {} ", accepted[0].to_uppercase())),
                Answer::One(wrong.to_owned()),
            )
        }
        (Key::Program { compiles, .. }, Response::Choice(choice)) if second_half.is_none() => {
            let compiling = option(&choice.options, "It compiles.", &question.id);
            let failing = option(&choice.options, "It does not compile.", &question.id);
            let (right, wrong) = if *compiles {
                (compiling, failing)
            } else {
                (failing, compiling)
            };
            (Answer::One(right), Answer::One(wrong))
        }
        (Key::Program { outcome, .. }, Response::Text(_)) if second_half.is_some() => (
            Answer::One(outcome.clone()),
            Answer::One(format!("{outcome} and more")),
        ),
        _ => panic!(
            "{} is answered in another way than in the book",
            question.id
        ),
    }
}

/// The id of the one option with this text.
fn option(options: &[ChoiceOption], markdown: &str, question: &str) -> String {
    let wanted = words_of_markdown(markdown);
    let found: Vec<&ChoiceOption> = options
        .iter()
        .filter(|option| words_of_html(&option.html) == wanted)
        .collect();
    match found.as_slice() {
        [only] => only.id.clone(),
        _ => panic!(
            "{question}: {} options say {wanted:?}: {:#?}",
            found.len(),
            options
                .iter()
                .map(|option| words_of_html(&option.html))
                .collect::<Vec<_>>()
        ),
    }
}
