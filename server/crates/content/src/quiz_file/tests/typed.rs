//! Short texts and numbers.

use quiz::{DecimalSign, Response, TextEntry};

use super::{question, read_in};

fn texts(answers: &str) -> Vec<TextEntry> {
    match question(&format!("## Q <!-- q:a -->\n\n{answers}\n")).response {
        Response::Text(text) => text.entries,
        other => panic!("a text is expected: {other:?}"),
    }
}

fn first_text(answers: &str) -> String {
    texts(answers)[0].text.clone()
}

fn is_number(language: &str, answers: &str) -> bool {
    let (read, diagnostics) = read_in(language, &format!("## Q <!-- q:a -->\n\n{answers}\n"));
    let quiz = read
        .unwrap_or_else(|| panic!("{}", super::shown(&diagnostics)))
        .1;
    let question = quiz.questions().next().unwrap();
    matches!(question.response, Response::Number(_))
}

#[test]
fn accepted_and_refused_texts_are_read_with_their_feedback() {
    let entries =
        texts("- = Framasoft\n- =\u{a0}l'association Framasoft\n- != Google\n  > Justement non !");
    let seen: Vec<(&str, bool)> = entries
        .iter()
        .map(|entry| (entry.text.as_str(), entry.right))
        .collect();
    assert_eq!(
        seen,
        [
            ("Framasoft", true),
            ("l'association Framasoft", true),
            ("Google", false)
        ]
    );
    assert!(
        entries[2]
            .feedback_html
            .as_ref()
            .unwrap()
            .contains("Justement non")
    );
    assert_eq!(entries[0].feedback_html, None);
}

#[test]
fn an_accepted_text_stays_as_it_is_written() {
    for text in [
        "__init__",
        "2 * 3 * 4",
        "a_b_c",
        "Vec<String>",
        "C:\\Users",
        "1. un",
        "x = y",
        "[x]",
        "AT&T",
        "#sujet",
    ] {
        assert_eq!(first_text(&format!("- = {text}")), text);
    }
}

#[test]
fn what_a_forge_shows_otherwise_is_read_as_it_shows_it() {
    assert_eq!(first_text("- = \\_\\_init\\_\\_"), "__init__");
    assert_eq!(first_text("- = \\*args"), "*args");
    assert_eq!(first_text("- = C:\\\\tmp"), "C:\\tmp");
    assert_eq!(first_text("- = caf&eacute; &amp; th&eacute;"), "café & thé");
    assert_eq!(first_text("- = la fonction `main`"), "la fonction main");
    assert_eq!(first_text("- = Framasoft <!-- 2004 -->"), "Framasoft");
    assert_eq!(first_text("- = logiciel\n  libre"), "logiciel libre");
}

#[test]
fn a_text_wholly_in_backticks_is_exact_and_never_a_number() {
    let entries =
        texts("- = `Vec::new()`\n- = `` a`b ``\n- = `42`\n- = <!-- c --> `d`\n- = `e` et `f`");
    let seen: Vec<(&str, bool)> = entries
        .iter()
        .map(|entry| (entry.text.as_str(), entry.exact))
        .collect();
    assert_eq!(
        seen,
        [
            ("Vec::new()", true),
            ("a`b", true),
            ("42", true),
            ("d", true),
            ("e et f", false)
        ]
    );
}

#[test]
fn numbers_alone_make_a_number_question() {
    assert!(is_number("fr", "- = 2004 ± 1\n- = 1 234,5\n- != 10..12"));
    assert!(is_number("en", "- = 3.14 +- 0.01\n- = -50 ± 5 %"));
    assert!(!is_number("fr", "- = 2004\n- = deux mille quatre"));
    assert!(!is_number("fr", "- = `2004`"));
}

#[test]
fn the_type_may_be_said() {
    let read = |kind: &str, answer: &str| {
        question(&format!("## Q <!-- q:a type={kind} -->\n\n- = {answer}\n"))
    };
    assert!(matches!(read("short", "2004").response, Response::Text(_)));
    assert!(matches!(
        read("short", "2004 ± 1").response,
        Response::Text(_)
    ));
    assert!(matches!(
        read("number", "2004").response,
        Response::Number(_)
    ));
}

#[test]
fn a_number_is_read_as_the_language_of_the_text_writes_it() {
    let sign = |language: &str| {
        let quiz = read_in(language, "## Q <!-- q:a -->\n\n- = 2004\n")
            .0
            .unwrap()
            .1;
        match &quiz.questions().next().unwrap().response {
            Response::Number(number) => number.decimal_sign,
            other => panic!("a number is expected: {other:?}"),
        }
    };
    assert_eq!(sign("fr"), DecimalSign::Comma);
    assert_eq!(sign("en"), DecimalSign::Point);
}

#[test]
fn an_exact_text_may_stand_before_a_plain_one_that_says_otherwise() {
    let entries = texts("- = `none`\n- != None\n  > En minuscules.");
    assert_eq!(entries.len(), 2);
}

#[test]
fn what_is_nearly_a_number_does_not_become_a_text_in_silence() {
    for written in ["10 +/- 1", "12..10", "10-12", "10 – 12", "1.234,5", "50 %"] {
        let found = super::codes(&format!("## Q <!-- q:a -->\n\n- = {written}\n"));
        assert_eq!(found, ["quiz-not-a-number"], "{written}");
        let found = super::codes(&format!("## Q <!-- q:a type=short -->\n\n- = {written}\n"));
        assert_eq!(found, [""; 0], "{written}");
    }
    for text in ["3.11.2", "14/07/1789", "A4", "2-méthyl", "+33 1 23"] {
        let found = super::codes(&format!("## Q <!-- q:a -->\n\n- = {text}\n"));
        assert_eq!(found, [""; 0], "{text}");
    }
}
