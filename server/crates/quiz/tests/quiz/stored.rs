//! Questions as they are kept with an attempt: what was written once is read for ever.

use proptest::prelude::*;
use quiz::{Answer, Question};

use crate::{
    answers::{each, one, score, several},
    any_answer::any_answer,
    any_question::any_question,
    key::key_of,
    questions::one_of_each_type,
};

/// A stored question with this response.
fn stored(response: &str) -> Question {
    let json = format!(
        r#"{{"id":"h","points":20000,"prompt_html":"<p>?</p>","response":{response},"hints_html":["<p>Hint</p>"],"explanation_html":null}}"#
    );
    let question: Question = serde_json::from_str(&json).unwrap();
    assert_eq!(serde_json::to_string(&question).unwrap(), json);
    question
}

#[test]
fn choices_stored_by_the_first_version_are_graded_as_ever() {
    let options = r#"[{"id":"a","html":"A","right":true,"feedback_html":null},{"id":"b","html":"B","right":false,"feedback_html":"No"},{"id":"c","html":"C","right":true,"feedback_html":null}]"#;
    let multiple = stored(&format!(
        r#"{{"type":"choice","multiple":true,"credit":"each","fixed_order":false,"options":{options}}}"#
    ));
    assert_eq!(score(&multiple, several(&["a", "b"])), "0.6667");
    let options = options.replace(r#""C","right":true"#, r#""C","right":false"#);
    let single = stored(&format!(
        r#"{{"type":"choice","multiple":false,"credit":"net","fixed_order":true,"options":{options}}}"#
    ));
    assert_eq!(score(&single, one("a")), "2");
}

#[test]
fn texts_and_numbers_stored_by_the_first_version_are_graded_as_ever() {
    let text = stored(
        r#"{"type":"text","entries":[{"text":"Framasoft","exact":false,"right":true,"feedback_html":null},{"text":"Google","exact":true,"right":false,"feedback_html":"No"}]}"#,
    );
    assert_eq!(score(&text, one("framasoft")), "2");
    let number = stored(
        r#"{"type":"number","decimal_sign":"comma","entries":[{"text":"2004 ± 1","range":{"low":"2003","high":"2005"},"right":true,"feedback_html":null}]}"#,
    );
    assert_eq!(score(&number, one("2003,5")), "2");
}

#[test]
fn questions_of_several_parts_are_stored_in_this_form() {
    let ordering = stored(
        r#"{"type":"ordering","credit":"share","steps":[{"id":"a","html":"A"},{"id":"b","html":"B"}]}"#,
    );
    assert_eq!(score(&ordering, several(&["a", "b"])), "2");
    let matching = stored(
        r#"{"type":"matching","credit":"all","left":[{"id":"l","html":"L","right":"r"}],"right":[{"id":"r","html":"R","text":"R"},{"id":"s","html":"S","text":"S"}]}"#,
    );
    assert_eq!(score(&matching, each(&[("l", "r")])), "2");
    let cloze = stored(
        r#"{"type":"cloze","credit":"share","blanks":[{"id":"b1","response":{"type":"text","entries":[{"text":"x","exact":false,"right":true,"feedback_html":null}]}},{"id":"b2","response":{"type":"number","decimal_sign":"point","entries":[{"text":"0.50","range":{"low":"0.50","high":"0.50"},"right":true,"feedback_html":null}]}},{"id":"b3","response":{"type":"menu","entries":[{"text":"y","right":true},{"text":"z","right":false}]}}]}"#,
    );
    let right = each(&[("b1", "X"), ("b2", "0.5"), ("b3", "y")]);
    assert_eq!(score(&cloze, right), "2");
    let open = stored(r#"{"type":"open"}"#);
    assert_eq!(score(&open, one("Anything")), "0");
}

#[test]
fn answers_are_stored_in_the_form_of_the_api() {
    for (json, answer) in [
        (r#""a""#, one("a")),
        (r#"["a","b"]"#, several(&["a", "b"])),
        (r#"{"a":"1","b":""}"#, each(&[("a", "1"), ("b", "")])),
    ] {
        assert_eq!(serde_json::from_str::<Answer>(json).unwrap(), answer);
        assert_eq!(serde_json::to_string(&answer).unwrap(), json);
    }
}

#[test]
fn the_key_of_a_question_that_was_stored_is_still_its_key() {
    for question in one_of_each_type() {
        let json = serde_json::to_string(&question).unwrap();
        let read: Question = serde_json::from_str(&json).unwrap();
        assert_eq!(
            score(&read, key_of(&question)),
            question.max_score().to_string()
        );
    }
}

proptest! {
    #[test]
    fn a_stored_question_reads_back_equal(question in any_question()) {
        let json = serde_json::to_string(&question).unwrap();
        prop_assert_eq!(serde_json::from_str::<Question>(&json).unwrap(), question);
    }

    #[test]
    fn a_stored_answer_reads_back_equal((_, answer) in any_question().prop_flat_map(any_answer)) {
        let json = serde_json::to_string(&answer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answer>(&json).unwrap(), answer);
    }
}
