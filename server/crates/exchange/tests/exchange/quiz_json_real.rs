//! The importer on real quiz files: those of "Machine Learning for Beginners" in French.

use content::plain_text;
use exchange::{Imported, import_quiz_json};
use quiz::{Answer, Response, Score, grade};

use crate::{
    loaded,
    quiz_json_files::{files, quizzes, words},
};

fn imported() -> Option<Imported> {
    Some(import_quiz_json(&files()?, None).unwrap())
}

#[test]
fn every_quiz_and_question_arrives_and_little_is_lost() {
    let Some(imported) = imported() else { return };
    let counts = imported.summary;
    assert_eq!((counts.quizzes, counts.source_questions), (50, 150));
    assert_eq!((counts.chapters, counts.questions), (0, 150));
    assert_eq!(imported.files.len(), 1 + 25 + 50 + 1);
    // Only the messages of the app are left behind.
    let losses: Vec<String> = imported.report.iter().map(ToString::to_string).collect();
    assert_eq!(losses.len(), 1, "{losses:#?}");
    assert!(losses[0].contains("fr.json:2: `complete`"), "{losses:#?}");
}

#[test]
fn the_course_says_its_language_and_licence() {
    let Some(imported) = imported() else { return };
    let course = std::str::from_utf8(&imported.files["course.md"]).unwrap();
    assert!(
        course.contains("\nlanguage: \"fr\"\nlicence: \"MIT\"\n"),
        "{course}"
    );
    assert!(imported.files.contains_key("LICENSE"));
}

#[test]
fn the_imported_course_loads_without_an_error_or_a_warning() {
    let Some(imported) = imported() else { return };
    let load = loaded::load(&imported.files);
    assert_eq!(loaded::messages(&load, &[]), [""; 0]);
    let modules = &load.catalogue.as_ref().unwrap().courses[0].modules;
    assert_eq!(modules.len(), 25);
    assert!(modules.iter().all(|module| module.items.len() == 2));
}

#[test]
fn the_texts_and_keys_are_those_of_the_file_and_give_full_marks() {
    let (Some(files), Some(imported)) = (files(), imported()) else {
        return;
    };
    let load = loaded::load(&imported.files);
    let (items, due) = (loaded::items(&load), quizzes(&files));
    assert_eq!(items.len(), due.len());
    let mut asked = 0;
    for (item, (title, questions)) in items.into_iter().zip(due) {
        let text = item.text.get(item.text.original()).1;
        assert_eq!(words(&text.title), title);
        let read = loaded::questions(loaded::quiz(item).unwrap());
        assert_eq!(read.len(), questions.len());
        for (question, (text, options)) in read.into_iter().zip(questions) {
            assert_eq!(words(&plain_text(&question.prompt_html)), text);
            let Response::Choice(choice) = &question.response else {
                panic!("{text} is no choice");
            };
            let read: Vec<(String, bool)> = choice
                .options
                .iter()
                .map(|option| (words(&plain_text(&option.html)), option.right))
                .collect();
            assert_eq!(read, options);
            for option in &choice.options {
                let answer = Answer::One(option.id.clone());
                let score = grade(question, &[], Some(&answer)).unwrap().score;
                let due = if option.right {
                    question.points
                } else {
                    Score::ZERO
                };
                assert_eq!(score, due);
            }
            asked += 1;
        }
    }
    assert_eq!(asked, 150);
}
