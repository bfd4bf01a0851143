//! What is right and what is wrong: every form that a quiz file gives its keys in, and what is made of each.

use exchange::QuizJsonError;

use crate::quiz_json_made::{OPTIONS, import_questions, losses, question, quiz_text};

/// Imports a question beside a sound one that comes after it: the ticks of the first, if it is asked, and what was said.
fn asked(options: &str) -> (Option<String>, Vec<String>) {
    let questions = [question("First?", options), question("Second?", OPTIONS)];
    let imported = import_questions(&questions).unwrap();
    let text = quiz_text(&imported);
    // Whatever became of the first, the second is asked.
    assert!(text.contains("## Second? "), "{text}");
    let first = text
        .split("## ")
        .find(|question| question.starts_with("First?"));
    let options = first.map(|question| {
        let lines: Vec<&str> = question
            .lines()
            .filter(|line| line.starts_with("- "))
            .collect();
        lines.join("\n")
    });
    (options, losses(&imported))
}

fn option(text: &str, is_correct: &str) -> String {
    format!("{{\"answerText\":\"{text}\",\"isCorrect\":{is_correct}}}")
}

#[test]
fn true_and_false_are_read_bare_or_in_quotes_in_any_capitals() {
    for (right, wrong) in [
        ("true", "false"),
        ("\"true\"", "\"false\""),
        ("\"True\"", "\"FALSE\""),
        ("\" true \"", "\"false\\n\""),
    ] {
        let (options, losses) = asked(&format!("{},{}", option("a", wrong), option("b", right)));
        assert_eq!(options.as_deref(), Some("- [ ] a\n- [x] b"), "{right}");
        assert_eq!(losses, [""; 0]);
    }
}

#[test]
fn a_key_that_is_missing_counts_as_wrong() {
    for missing in [
        "{\"answerText\":\"b\"}",
        "{\"answerText\":\"b\",\"isCorrect\":null}",
    ] {
        let (options, losses) = asked(&format!("{},{missing}", option("a", "true")));
        assert_eq!(options.as_deref(), Some("- [x] a\n- [ ] b"));
        assert_eq!(
            losses,
            [
                "en.json:4: `isCorrect` is missing; the answer “b” counts as wrong, as in the quiz-app."
            ]
        );
    }
}

#[test]
fn a_key_that_is_neither_true_nor_false_leaves_the_question_out() {
    for key in [
        "1",
        "0",
        "\"yes\"",
        "\"\"",
        "[]",
        "{\"a\":true}",
        "\"\\ud800\"",
    ] {
        let (options, losses) = asked(&format!("{},{}", option("a", "true"), option("b", key)));
        assert_eq!(options, None, "{key}");
        assert_eq!(
            losses,
            [
                "en.json:4: The question “First?” has an answer whose `isCorrect` is neither true nor false; it was left out."
            ]
        );
    }
}

#[test]
fn several_right_answers_make_a_multiple_choice_and_none_leaves_the_question_out() {
    let options = format!(
        "{},{},{}",
        option("a", "true"),
        option("b", "true"),
        option("c", "false")
    );
    let (read, said) = asked(&options);
    assert_eq!(read.as_deref(), Some("- [x] a\n- [x] b\n- [ ] c"));
    assert_eq!(
        said,
        [
            "en.json:4: The question “First?” has 2 right answers; it became a multiple choice, which asks for all of them."
        ]
    );
    let (read, said) = asked(&format!(
        "{},{}",
        option("a", "false"),
        option("b", "false")
    ));
    assert_eq!(read, None);
    assert_eq!(
        said,
        ["en.json:4: The question “First?” has no right answer; it was left out."]
    );
}

#[test]
fn an_answer_that_stands_twice_stands_once() {
    // White space, and how accents are written, make no difference to a reader.
    let twice = format!(
        "{},{},{}",
        option("a \u{e9}", "false"),
        option("a\u{a0}e\u{301}", "false"),
        option("b", "true")
    );
    let (read, said) = asked(&twice);
    assert_eq!(read.as_deref(), Some("- [ ] a \u{e9}\n- [x] b"));
    assert_eq!(
        said,
        ["en.json:4: The answer “a é” stands twice; the second was left out."]
    );
    let both = format!(
        "{},{},{}",
        option("a", "false"),
        option("a", "true"),
        option("b", "false")
    );
    let (read, said) = asked(&both);
    assert_eq!(read.as_deref(), Some("- [x] a\n- [ ] b"));
    assert_eq!(
        said,
        [
            "en.json:4: The answer “a” stands twice, once as right and once as wrong; it stands once, and is right."
        ]
    );
}

#[test]
fn a_question_without_a_choice_or_a_text_is_left_out() {
    for (options, why) in [
        (option("a", "true"), "has only one answer to choose from"),
        (
            format!("{},{}", option("a", "true"), option("a", "true")),
            "has only one answer to choose from",
        ),
        (String::new(), "has no right answer"),
    ] {
        let (read, said) = asked(&options);
        assert_eq!(read, None);
        assert!(said.iter().any(|loss| loss.contains(why)), "{said:?}");
    }
    let many: Vec<String> = (0..201)
        .map(|number| option(&number.to_string(), "true"))
        .collect();
    assert!(asked(&many.join(",")).1[0].contains("more than 200 answers"));
    for (broken, why) in [
        (question(" \u{a0}", OPTIONS), "asks nothing"),
        (format!("{{\"answerOptions\":[{OPTIONS}]}}"), "asks nothing"),
        (
            "{\"questionText\":\"a\",\"answerOptions\":{}}".to_owned(),
            "no list of answers",
        ),
        ("{\"questionText\":\"a\"}".to_owned(), "no list of answers"),
        ("\"a\"".to_owned(), "is no object"),
        (
            question(&"long ".repeat(7_000), OPTIONS),
            "longer than 32 KiB",
        ),
    ] {
        let imported = import_questions(&[question("Sound?", OPTIONS), broken]).unwrap();
        assert_eq!(imported.summary.questions, 1);
        assert_eq!(imported.summary.source_questions, 2);
        let said = losses(&imported);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].starts_with("en.json:5: ") && said[0].contains(why),
            "{said:?}"
        );
        quiz_text(&imported);
    }
}

#[test]
fn an_empty_answer_is_left_out_and_a_number_is_read_as_text() {
    let (read, said) = asked(&format!(
        "{},{},{}",
        option("", "false"),
        option("\\u200b", "false"),
        OPTIONS
    ));
    assert_eq!(read.as_deref(), Some("- [x] Red\n- [ ] Blue"));
    // The same line and the same words: once is enough.
    assert_eq!(said, ["en.json:4: An answer is empty; it was left out."]);
    let (read, said) = asked(
        "{\"answerText\":1.50,\"isCorrect\":true},{\"answerText\":null,\"isCorrect\":false},{\"answerText\":false,\"isCorrect\":false}",
    );
    assert_eq!(read.as_deref(), Some("- [x] 1.50\n- [ ] false"));
    assert_eq!(
        said,
        [
            "en.json:4: A text stands without quotes; it was read as “1.50”.",
            "en.json:4: A text stands without quotes; it was read as “false”.",
            "en.json:4: An answer is empty; it was left out."
        ]
    );
}

#[test]
fn unknown_keys_are_reported_and_of_a_key_that_stands_twice_the_last_counts() {
    let question = "{\"questionText\":\"Old?\",\n\"questionText\":\"First?\",\"hint\":\n\"secret\",\"answerOptions\":[{\"answerText\":\"a\",\"isCorrect\":true,\"why\":1},\n{\"answerText\":\"b\",\"isCorrect\":true,\"isCorrect\":false}]}";
    let imported = import_questions(&[question.to_owned()]).unwrap();
    let text = quiz_text(&imported);
    assert!(
        text.contains("## First? ") && text.contains("- [ ] b"),
        "{text}"
    );
    assert!(!text.contains("secret"));
    assert_eq!(
        losses(&imported),
        [
            "en.json:5: The key “questionText” stands twice; the last one counts.",
            "en.json:6: The key “hint” means nothing here; it was not carried over.",
            "en.json:6: The key “why” means nothing here; it was not carried over.",
            "en.json:7: The key “isCorrect” stands twice; the last one counts.",
        ]
    );
}

#[test]
fn a_quiz_of_which_no_question_can_be_asked_is_no_course() {
    let refused = import_questions(&[question("a?", "")]).unwrap_err();
    let QuizJsonError::NoQuiz { report } = refused else {
        panic!("{refused}")
    };
    let lines: Vec<usize> = report.iter().map(|loss| loss.line).collect();
    assert_eq!(lines, [3, 4]);
}
