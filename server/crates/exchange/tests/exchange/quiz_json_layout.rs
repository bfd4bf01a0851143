//! Where quizzes and questions go, and what they are called.

use exchange::{Imported, import_quiz_json};

use crate::{
    loaded,
    quiz_json_made::{MIT, OPTIONS, file_of, files, import_questions, losses, question, quiz_text},
};

fn paths(imported: &Imported) -> Vec<&str> {
    imported
        .files
        .keys()
        .map(String::as_str)
        .filter(|path| !path.ends_with("/module.md"))
        .collect()
}

fn import(sources: &[(&str, &str)]) -> Imported {
    let imported = import_quiz_json(&files(sources), None).unwrap();
    let load = loaded::load(&imported.files);
    assert_eq!(loaded::messages(&load, &[]), [""; 0]);
    imported
}

#[test]
fn the_files_of_a_small_course() {
    let asked = question("Où <freiner> ?", OPTIONS);
    let file = file_of(&[
        ("1", "Les freins : Quiz préalable", &asked),
        ("2", "Les freins : Quiz final", &asked),
    ]);
    let imported = import(&[("fr.json", &file), MIT]);
    assert_eq!(losses(&imported), [""; 0]);
    assert_eq!(
        paths(&imported),
        [
            "01-les-freins/01-quiz-prealable.md",
            "01-les-freins/02-quiz-final.md",
            "LICENSE",
            "course.md"
        ]
    );
    let text = |path: &str| std::str::from_utf8(&imported.files[path]).unwrap();
    assert!(text("course.md").starts_with(
        "---\ntitle: \"Bikes\"\nsummary: \"Importé des quiz « Bikes ».\"\nlanguage: \"fr\"\nlicence: \"MIT\"\n---\n\n## Licence\n"
    ));
    assert_eq!(
        text("01-les-freins/module.md"),
        "---\ntitle: \"Les freins\"\n---\n\n"
    );
    assert_eq!(
        text("01-les-freins/01-quiz-prealable.md"),
        "---\nkind: quiz\ntitle: \"Les freins : Quiz préalable\"\nid: \"quiz-1\"\nshuffle: none\n---\n\n## Où \\<freiner\\> ? <!-- q:q-0530d0c39972ad93 -->\n\n- [x] Red\n- [ ] Blue\n\n"
    );
}

#[test]
fn ids_hang_on_texts_and_not_on_places() {
    let ids = |questions: &[String]| -> Vec<String> {
        quiz_text(&import_questions(questions).unwrap())
            .lines()
            .filter_map(|line| Some(line.split_once("<!-- q:")?.1.to_owned()))
            .collect()
    };
    let (one, two) = (question("One?", OPTIONS), question("Two?", OPTIONS));
    let forwards = ids(&[one.clone(), two.clone()]);
    let backwards = ids(&[two, question("  One?\n", OPTIONS)]);
    assert_eq!(forwards, [backwards[1].clone(), backwards[0].clone()]);
}

#[test]
fn a_question_that_stands_twice_is_asked_twice() {
    let one = question("One?", OPTIONS);
    let imported = import_questions(&[one.clone(), one]).unwrap();
    assert_eq!(quiz_text(&imported).matches("## One?").count(), 2);
    assert_eq!(
        losses(&imported),
        ["en.json:5: The quiz asks “One?” before; it is asked again."]
    );
}

#[test]
fn quizzes_without_an_id_or_a_title_get_one() {
    let asked = question("One?", OPTIONS);
    let file = file_of(&[
        ("7", "Brakes", &asked),
        ("7", "Wheels", &asked),
        ("null", "Hubs", &asked),
        ("\"Être là\"", "", &asked),
        ("1.5", "車輪", &asked),
        ("-1", &"x".repeat(300), &asked),
    ]);
    let imported = import(&[("en.json", &file), MIT]);
    let load = loaded::load(&imported.files);
    let items: Vec<(String, String)> = loaded::items(&load)
        .into_iter()
        .map(|item| {
            (
                item.id.clone(),
                item.text.get(item.text.original()).1.title.clone(),
            )
        })
        .collect();
    let ids: Vec<&str> = items.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        ids[..4],
        ["quiz-7", "quiz-7-2", "quiz-hubs", "quiz-etre-la"]
    );
    assert!(ids[4].len() == 21, "{ids:?}");
    assert_eq!(
        (items[3].1.as_str(), items[5].1.chars().count()),
        ("Quiz 4", 200)
    );
    let lines: Vec<usize> = imported.report.iter().map(|loss| loss.line).collect();
    assert_eq!(lines, [4, 5, 6, 7, 8, 8], "{:#?}", losses(&imported));
}

#[test]
fn more_than_a_course_reads_is_left_out_and_said() {
    let questions: Vec<String> = (0..502)
        .map(|number| question(&format!("{number}?"), OPTIONS))
        .collect();
    let imported = import_questions(&questions).unwrap();
    assert_eq!(
        (
            imported.summary.questions,
            imported.summary.source_questions
        ),
        (500, 502)
    );
    assert_eq!(imported.report.len(), 2);
    quiz_text(&imported);
    let long = "*long* ".repeat(4_000);
    let questions: Vec<String> = (0..50)
        .map(|number| question(&format!("{number} {long}"), OPTIONS))
        .collect();
    let imported = import_questions(&questions).unwrap();
    assert!((20..50).contains(&imported.summary.questions));
    assert_eq!(imported.report.len(), 50 - imported.summary.questions);
    quiz_text(&imported);
}

#[test]
fn the_files_of_one_language_are_one_course_in_the_order_of_their_numbers() {
    let file = |id: &str, title: &str| file_of(&[(id, title, &question("One?", OPTIONS))]);
    let imported = import(&[
        ("x/en/lesson-10.json", &file("10", "Ten: Quiz")),
        ("x/en/lesson-2.json", &file("2", "Two: Quiz")),
        ("x/package.json", "{\"name\": \"quiz-app\"}"),
        ("x/COPYING", "Permission is hereby granted, free of charge"),
        ("LICENSE", "Another one"),
    ]);
    assert_eq!(
        paths(&imported),
        [
            "01-two/01-quiz.md",
            "02-ten/01-quiz.md",
            "COPYING",
            "course.md"
        ]
    );
    assert_eq!(
        losses(&imported),
        [
            "x/package.json:1: The file is JSON of another form: no list with `title` and `quizzes`; it was left out."
        ]
    );
}

#[test]
fn what_is_not_known_of_a_course_is_said() {
    let asked = question("One?", OPTIONS);
    let quizzes = format!("{{\"quizzes\":[{{\"id\":1,\"title\":\"A\",\"quiz\":[{asked}]}}]}}");
    let imported = import(&[("quiz.json", &quizzes)]);
    let course = std::str::from_utf8(&imported.files["course.md"]).unwrap();
    assert!(
        course.contains("title: \"Imported course\"\n") && course.contains("language: \"en\"\n"),
        "{course}"
    );
    assert_eq!(imported.report.len(), 3, "{:#?}", losses(&imported));
    let given = import_quiz_json(&files(&[("quiz.json", &quizzes)]), Some("pt-br")).unwrap();
    let course = std::str::from_utf8(&given.files["course.md"]).unwrap();
    assert!(course.contains("language: \"pt-BR\"\n"), "{course}");
}
