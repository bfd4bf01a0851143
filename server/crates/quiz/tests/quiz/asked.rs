//! The question as asked tells nothing of its answer.

use proptest::prelude::*;
use quiz::{Question, QuestionAsAsked, Response, ResponseAsAsked, Score};

use crate::questions::{author_order, choice, number, question, single, text};

/// Puts `marker` wherever a learner must not look before grading.
fn marked(mut question: Question, marker: &str) -> Question {
    question.hints_html = vec![format!("<p>hint {marker}</p>"); 2];
    question.explanation_html = Some(format!("<p>explanation {marker}</p>"));
    let feedback = Some(format!("<p>feedback {marker}</p>"));
    match &mut question.response {
        Response::Choice(choice) => {
            for option in &mut choice.options {
                option.feedback_html.clone_from(&feedback);
            }
        }
        Response::Text(text) => {
            for entry in &mut text.entries {
                entry.text = format!("key {marker}");
                entry.feedback_html.clone_from(&feedback);
            }
        }
        Response::Number(number) => {
            for entry in &mut number.entries {
                entry.text = format!("key {marker}");
                entry.feedback_html.clone_from(&feedback);
            }
        }
    }
    question
}

fn as_json(question: &Question) -> String {
    let asked = QuestionAsAsked::new(question, &author_order(question));
    serde_json::to_string(&asked).unwrap()
}

#[test]
fn two_choices_that_differ_in_their_key_alone_are_asked_alike() {
    let asked = |key: &[bool], credit| as_json(&question(Score::ONE, choice(true, credit, key)));
    assert_eq!(
        asked(&[true, false, false], quiz::Credit::Net),
        asked(&[false, true, true], quiz::Credit::Each)
    );
}

#[test]
fn what_is_asked_holds_prompt_points_options_and_the_number_of_hints() {
    let order = ["o2", "o0", "o1"].map(str::to_owned);
    let asked = QuestionAsAsked::new(&single(), &order);
    assert_eq!(asked.prompt_html, "<p>Question?</p>");
    assert_eq!(asked.points, Score::ONE);
    assert_eq!(asked.hints_available, 1);
    let ResponseAsAsked::Choice { multiple, options } = asked.response else {
        panic!("a choice is expected");
    };
    assert!(!multiple);
    let ids: Vec<&str> = options.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(ids, ["o2", "o0", "o1"]);
}

#[test]
fn an_order_that_names_unknown_options_is_no_harm() {
    let order = ["o1", "gone"].map(str::to_owned);
    let asked = QuestionAsAsked::new(&single(), &order);
    let ResponseAsAsked::Choice { options, .. } = asked.response else {
        panic!("a choice is expected");
    };
    assert_eq!(options.len(), 1);
}

proptest! {
    #[test]
    fn marker_words_never_leave_before_grading(marker in "MARK[a-z]{12}") {
        for question in [single(), text(&["a"], &["b"]), number("1", "2")] {
            let json = as_json(&marked(question, &marker));
            prop_assert!(!json.contains(&marker), "{json}");
        }
    }
}
