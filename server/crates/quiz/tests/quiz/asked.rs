//! The question as asked tells nothing of its answer.

use proptest::prelude::*;
use quiz::{
    BlankKind, BlankResponse, Credit, NumberResponse, PartCredit, Question, QuestionAsAsked,
    Response, ResponseAsAsked, Score, TextResponse,
};

use crate::{
    any_question::any_question,
    questions::{
        author_order, choice, cloze, matching, menu_blank, number_blank, one_of_each_type, open,
        ordering, question, single, text, text_blank,
    },
};

/// Puts `marker` wherever a learner must not look before grading.
fn marked(mut question: Question, marker: &str) -> Question {
    question.hints_html = vec![format!("<p>hint {marker}</p>"); 2];
    question.explanation_html = Some(format!("<p>explanation {marker}</p>"));
    match &mut question.response {
        Response::Choice(choice) => {
            for option in &mut choice.options {
                option.feedback_html = Some(format!("<p>feedback {marker}</p>"));
            }
        }
        Response::Text(text) => mark_text(text, marker),
        Response::Number(number) => mark_number(number, marker),
        Response::Cloze(cloze) => {
            for blank in &mut cloze.blanks {
                match &mut blank.response {
                    BlankResponse::Text(text) => mark_text(text, marker),
                    BlankResponse::Number(number) => mark_number(number, marker),
                    BlankResponse::Menu { .. } => {}
                }
            }
        }
        // Their keys are ids that are sent anyway, and which of them belong together.
        Response::Ordering(_) | Response::Matching(_) | Response::Open => {}
    }
    question
}

fn mark_text(text: &mut TextResponse, marker: &str) {
    for entry in &mut text.entries {
        entry.text = format!("key {marker}");
        entry.feedback_html = Some(format!("<p>feedback {marker}</p>"));
    }
}

fn mark_number(number: &mut NumberResponse, marker: &str) {
    for entry in &mut number.entries {
        entry.text = format!("key {marker}");
        entry.feedback_html = Some(format!("<p>feedback {marker}</p>"));
    }
}

fn as_json(question: &Question) -> String {
    as_json_in(question, &author_order(question))
}

fn as_json_in(question: &Question, order: &[String]) -> String {
    let asked = QuestionAsAsked::new(question, order);
    serde_json::to_string(&asked).unwrap()
}

#[test]
fn two_choices_that_differ_in_their_key_alone_are_asked_alike() {
    let asked = |key: &[bool], credit| as_json(&question(Score::ONE, choice(true, credit, key)));
    assert_eq!(
        asked(&[true, false, false], Credit::Net),
        asked(&[false, true, true], Credit::Each)
    );
}

#[test]
fn two_orderings_that_differ_in_their_key_alone_are_asked_alike() {
    let order = ["b", "c", "a"].map(str::to_owned);
    let asked = |ids: &[&str], credit| as_json_in(&ordering(credit, ids), &order);
    assert_eq!(
        asked(&["a", "b", "c"], PartCredit::Share),
        asked(&["c", "b", "a"], PartCredit::All)
    );
}

#[test]
fn two_matchings_that_differ_in_their_key_alone_are_asked_alike() {
    let order = ["r2", "r3", "r1"].map(str::to_owned);
    let asked = |pairs: &[(&str, &str)], rest: &[&str]| {
        as_json_in(&matching(PartCredit::Share, pairs, rest), &order)
    };
    assert_eq!(
        asked(&[("l1", "r1"), ("l2", "r2")], &["r3"]),
        asked(&[("l1", "r3"), ("l2", "r3")], &["r1", "r2"])
    );
}

#[test]
fn two_clozes_that_differ_in_their_key_alone_are_asked_alike() {
    let order = ["b3:y", "b3:x", "b3:z"].map(str::to_owned);
    let asked = |text, number, right: &[&str], wrong: &[&str]| {
        let blanks = vec![
            text_blank(&[text], &[]),
            number_blank(number, "9"),
            menu_blank(right, wrong),
        ];
        as_json_in(&cloze(PartCredit::Share, blanks), &order)
    };
    assert_eq!(
        asked("one", "1", &["x"], &["y", "z"]),
        asked("two", "2..3", &["y", "z"], &["x"])
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
fn steps_right_sides_and_menus_come_in_the_order_of_the_attempt() {
    let order = ["c", "a", "b"].map(str::to_owned);
    let steps = ordering(PartCredit::Share, &["a", "b", "c"]);
    let asked = QuestionAsAsked::new(&steps, &order);
    assert!(
        matches!(asked.response, ResponseAsAsked::Ordering { steps } if steps[0].id == "c" && steps.len() == 3)
    );
    let pairs = matching(PartCredit::Share, &[("l", "a"), ("m", "b")], &["c"]);
    let asked = QuestionAsAsked::new(&pairs, &order);
    assert!(matches!(
        asked.response,
        ResponseAsAsked::Matching { left, right }
            if left[0].id == "l" && left.len() == 2 && right[0].id == "c" && right.len() == 3
    ));
    let order = ["b2:z : t", "b1:y", "b2:x", "b1:x"].map(str::to_owned);
    let menus = vec![menu_blank(&["x"], &["y"]), menu_blank(&["x"], &["z : t"])];
    let asked = QuestionAsAsked::new(&cloze(PartCredit::Share, menus), &order);
    let ResponseAsAsked::Cloze { blanks } = asked.response else {
        panic!("a cloze is expected");
    };
    let menu = |texts: [&str; 2]| BlankKind::Menu(texts.map(str::to_owned).to_vec());
    assert_eq!(blanks[0].kind, menu(["y", "x"]));
    assert_eq!(blanks[1].kind, menu(["z : t", "x"]));
}

#[test]
fn the_tenth_blank_does_not_take_the_menu_of_the_first() {
    let menus: Vec<BlankResponse> = (1..=11).map(|_| menu_blank(&["x"], &["0:x"])).collect();
    let question = cloze(PartCredit::Share, menus);
    let asked = QuestionAsAsked::new(&question, &author_order(&question));
    let ResponseAsAsked::Cloze { blanks } = asked.response else {
        panic!("a cloze is expected");
    };
    for blank in blanks {
        let expected = ["x", "0:x"].map(str::to_owned).to_vec();
        assert_eq!(blank.kind, BlankKind::Menu(expected), "{}", blank.id);
    }
}

#[test]
fn a_text_is_said_to_be_exact_where_every_accepted_one_is() {
    for (question, expected) in [
        (text(&["=a", "=b"], &["c"]), true),
        (text(&["=a", "b"], &["=c"]), false),
    ] {
        let asked = QuestionAsAsked::new(&question, &[]);
        assert_eq!(asked.response, ResponseAsAsked::Text { exact: expected });
    }
}

#[test]
fn an_open_question_is_asked_without_points() {
    let asked = QuestionAsAsked::new(&open(), &[]);
    assert_eq!(asked.points, Score::ZERO);
    assert_eq!(asked.response, ResponseAsAsked::Open);
}

#[test]
fn an_order_that_names_unknown_options_is_no_harm() {
    let order = ["o1", "gone"].map(str::to_owned);
    let asked = QuestionAsAsked::new(&single(), &order);
    let ResponseAsAsked::Choice { options, .. } = asked.response else {
        panic!("a choice is expected");
    };
    assert_eq!(options.len(), 1);
    for question in one_of_each_type() {
        as_json_in(
            &question,
            &["gone", "", ":", "b1:", "b3"].map(str::to_owned),
        );
    }
}

proptest! {
    #[test]
    fn marker_words_never_leave_before_grading(question in any_question(), marker in "MARK[a-z]{12}") {
        let json = as_json(&marked(question, &marker));
        prop_assert!(!json.contains(&marker), "{json}");
    }

    #[test]
    fn nothing_that_is_asked_says_which_choice_is_right(question in any_question()) {
        let asked = serde_json::to_value(QuestionAsAsked::new(&question, &author_order(&question))).unwrap();
        let mut fields = Vec::new();
        collect_fields(&asked, &mut fields);
        for field in ["correct", "accepted", "entries", "key", "feedback_html", "explanation_html", "hints_html"] {
            prop_assert!(!fields.iter().any(|name| name == field), "{field}");
        }
        // `right` names the right-hand sides of pairs, which are sent, and nothing else.
        let pairs = matches!(question.response, Response::Matching(_));
        prop_assert_eq!(fields.iter().filter(|name| *name == "right").count(), usize::from(pairs));
    }
}

fn collect_fields(value: &serde_json::Value, fields: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (name, value) in object {
                fields.push(name.clone());
                collect_fields(value, fields);
            }
        }
        serde_json::Value::Array(list) => {
            for value in list {
                collect_fields(value, fields);
            }
        }
        _ => {}
    }
}
