//! What is no quiz file, or not one alone.

use std::collections::BTreeMap;

use exchange::{QuizJsonError, import_quiz_json};

use crate::{
    loaded,
    quiz_json_made::{MIT, OPTIONS, file_of, files, losses, question},
};

fn sound() -> String {
    file_of(&[("1", "A: Quiz", &question("One?", OPTIONS))])
}

/// Why these bytes are refused as the only file.
fn refusal(bytes: &[u8]) -> String {
    let files = BTreeMap::from([("fr.json".to_owned(), bytes.to_vec())]);
    let refused = import_quiz_json(&files, None).unwrap_err();
    assert!(matches!(refused, QuizJsonError::NoQuiz { .. }), "{refused}");
    let message = refused.to_string();
    assert!(
        message.contains("`questionText`") && !message.contains('\n'),
        "{message}"
    );
    message
}

#[test]
fn what_is_no_quiz_file_is_refused_with_its_cause_and_place() {
    assert!(
        refusal(b"[\n{\"title\": \"Qualit\xe9\"}]")
            .contains("fr.json:2: The file is not UTF-8 text")
    );
    assert!(refusal(b"\xff\xfe[\0]\0").contains("fr.json:1: The file is not UTF-8 text"));
    assert!(refusal(b"[\n{\n]").contains("fr.json:3: The file is no JSON"));
    assert!(refusal(b"").contains("fr.json:1: The file is no JSON"));
    for other in [
        "{}",
        "[]",
        "null",
        "\"a\"",
        "[{\"quizzes\": {}}]",
        "[[{\"quizzes\": []}]]",
    ] {
        assert!(
            refusal(other.as_bytes()).contains("JSON of another form"),
            "{other}"
        );
    }
    for empty in ["[{\"quizzes\": []}]", "[{\"quizzes\": [1, {\"quiz\": 2}]}]"] {
        refusal(empty.as_bytes());
    }
    let none = import_quiz_json(&files(&[("a.txt", &sound())]), None).unwrap_err();
    assert_eq!(none, QuizJsonError::NoQuiz { report: Vec::new() });
}

#[test]
fn a_part_of_the_list_without_quizzes_is_reported_and_costs_no_other() {
    let sound = sound();
    let list = format!(
        "[\n{{\"title\": \"Extra\", \"links\": []}},\n{{\"quizzes\": 3}},\n\"A\",\n{}",
        sound.trim_start_matches('[')
    );
    let imported = import_quiz_json(&files(&[("en.json", &list), MIT]), None).unwrap();
    assert_eq!(imported.summary.quizzes, 1);
    let expected = [2, 3, 4].map(|line| {
        format!("en.json:{line}: A part of the file has no list `quizzes`; it was left out.")
    });
    assert_eq!(losses(&imported)[..3], expected);
}

#[test]
fn brackets_without_end_and_files_without_end_are_refused() {
    let nested = 100_000;
    let closed = format!("{}{}", "[".repeat(nested), "]".repeat(nested));
    assert!(refusal(closed.as_bytes()).contains("JSON of another form"));
    assert!(refusal("[".repeat(nested).as_bytes()).contains("no JSON"));
    // In a sound file they cost the one value that they are.
    let deep = format!("{{\"questionText\":{closed},\"answerOptions\":[{OPTIONS}]}}");
    let questions = format!("{deep},{}", question("One?", OPTIONS));
    let imported = import_quiz_json(
        &files(&[("en.json", &file_of(&[("1", "A", &questions)])), MIT]),
        None,
    )
    .unwrap();
    assert_eq!(imported.summary.questions, 1);
    let large = format!("[{}]", " ".repeat(10 * 1024 * 1024));
    assert!(refusal(large.as_bytes()).contains("more than 10 MiB"));
}

#[test]
fn a_mark_of_byte_order_and_windows_lines_are_read() {
    let text = format!("\u{feff}{}", sound().replace('\n', "\r\n\t"));
    let imported = import_quiz_json(&files(&[("en.json", &text), MIT]), None).unwrap();
    assert_eq!(losses(&imported), [""; 0]);
    assert_eq!(
        loaded::messages(&loaded::load(&imported.files), &[]),
        [""; 0]
    );
}

#[test]
fn several_languages_are_refused_by_name() {
    let sound = sound();
    for paths in [
        ["fr.json", "en.json"],
        ["en/lesson-1.json", "es/lesson-1.json"],
        ["en.json", "quiz.json"],
    ] {
        let sources: Vec<(&str, &str)> = paths.iter().map(|path| (*path, sound.as_str())).collect();
        let refused = import_quiz_json(&files(&sources), None)
            .unwrap_err()
            .to_string();
        assert!(paths.iter().all(|path| refused.contains(path)), "{refused}");
    }
    // A file that is of no use is no language.
    let imported =
        import_quiz_json(&files(&[("en.json", &sound), ("fr.json", "{}"), MIT]), None).unwrap();
    assert_eq!(imported.report.len(), 1);
}

#[test]
fn thousands_alike_take_no_more_time_than_others() {
    let asked = question("One?", OPTIONS);
    let questions = vec![asked.as_str(); 10_000].join(",");
    let mut quizzes = vec![("1", "A: Quiz", questions.as_str())];
    quizzes.extend(vec![("1", "A", asked.as_str()); 10_000]);
    let imported = import_quiz_json(&files(&[("en.json", &file_of(&quizzes)), MIT]), None).unwrap();
    let counts = imported.summary;
    assert_eq!((counts.quizzes, counts.questions), (10_001, 10_500));
    assert_eq!(counts.source_questions, 20_000);
}
