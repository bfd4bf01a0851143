#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use super::*;

fn read(text: &str) -> (Option<QuizFile>, Vec<String>) {
    let losses = Losses::default();
    let quiz = parse(text.as_bytes(), "q.toml", &losses);
    (
        quiz,
        losses
            .into_sorted()
            .iter()
            .map(ToString::to_string)
            .collect(),
    )
}

#[test]
fn every_text_knows_its_line() {
    let (quiz, losses) = read(
        "[multipart]\nq = \"\"\"\nShared\n\"\"\"\n[[questions]]\nid = \"a\"\ntype = \"MultipleChoice\"\nmultipart = \"q\"\nprompt.prompt = \"P\"\nprompt.distractors = [\"x\",\n\"\"\"\ny\n\"\"\"]\nprompt.answerIndex = 1\nanswer.answer = [\"z\"]\ncontext = \"C\"\n",
    );
    assert!(losses.is_empty(), "{losses:?}");
    let questions = quiz.unwrap().questions;
    let question = questions.first().unwrap();
    assert_eq!(question.shared.as_ref().map(|text| text.line), Some(3));
    let Kind::MultipleChoice {
        distractors,
        several,
        answer_index,
        ..
    } = &question.kind
    else {
        panic!("another type");
    };
    let lines: Vec<usize> = distractors.iter().map(|text| text.line).collect();
    assert_eq!(
        (lines, *several, *answer_index),
        (vec![10, 12], true, Some(1))
    );
}

#[test]
fn an_unknown_key_or_a_bad_question_costs_no_other_question() {
    let (quiz, losses) = read(
        "flavour = 1\n[[questions]]\ntype = \"Essay\"\n[[questions]]\ntype = \"ShortAnswer\"\nprompt.prompt = \"P\"\nprompt.colour = 2\nanswer.answer = \"a\"\nanswer.alternatives = [\"b\", 3]\n",
    );
    assert_eq!(quiz.unwrap().questions.len(), 1);
    assert_eq!(losses.len(), 4, "{losses:#?}");
    assert!(losses.iter().all(|loss| loss.starts_with("q.toml:")));
}

#[test]
fn what_is_no_quiz_is_reported_with_its_line() {
    let (quiz, losses) = read("[[questions]]\nid = \n");
    assert!(quiz.is_none());
    assert!(
        losses.first().unwrap().starts_with("q.toml:2:"),
        "{losses:?}"
    );
    for text in ["", "questions = 3\n", "a.b.c.d = 1\n[[questions]]\n"] {
        assert!(read(text).0.is_none());
    }
    assert!(parse(&[0xff, 0xfe], "q.toml", &Losses::default()).is_none());
    let deep = format!("a = {}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&deep).0.is_none());
}
