//! Short texts and numbers.

use proptest::prelude::*;
use quiz::{GradedQuestion, GradedResponse, Question, Score};

use crate::{
    answers::{graded, one, score},
    questions::{number, text},
};

/// What is shown of a typed answer: what was given, what is accepted, the author's word.
fn shown(graded: &GradedQuestion) -> (&str, Vec<&str>, Option<&str>) {
    match &graded.response {
        GradedResponse::Typed {
            given,
            accepted,
            feedback_html,
        } => (
            given,
            accepted.iter().map(String::as_str).collect(),
            feedback_html.as_deref(),
        ),
        other => panic!("a typed answer is expected: {other:?}"),
    }
}

fn association() -> Question {
    text(&["Framasoft", "l'association Framasoft"], &["Google"])
}

#[test]
fn a_text_is_right_whatever_its_case_accents_apostrophes_and_spaces() {
    for given in [
        "Framasoft",
        " framasoft ",
        "FRÀMASOFT",
        "L’association  framasoft",
    ] {
        assert_eq!(score(&association(), one(given)), "1", "{given}");
    }
    for given in ["Framasof", "Frama soft", "Framasoft!", "association"] {
        assert_eq!(score(&association(), one(given)), "0", "{given}");
    }
}

#[test]
fn a_foreseen_wrong_text_has_its_own_feedback() {
    let result = graded(&association(), Some(one(" google ")));
    assert_eq!(result.score, Score::ZERO);
    let (given, accepted, feedback) = shown(&result);
    assert_eq!(given, "google");
    assert_eq!(accepted, ["Framasoft", "l'association Framasoft"]);
    assert_eq!(feedback, Some("<p>About Google</p>"));
}

#[test]
fn a_text_that_nobody_foresaw_has_no_feedback() {
    let result = graded(&association(), Some(one("Mozilla")));
    assert_eq!(shown(&result).2, None);
}

#[test]
fn an_exact_text_must_be_typed_as_written() {
    let question = text(&["=Vec::new()"], &[]);
    assert_eq!(score(&question, one(" Vec::new() ")), "1");
    assert_eq!(score(&question, one("vec::new()")), "0");
    assert_eq!(score(&question, one("Vec::new( )")), "0");
}

#[test]
fn two_ways_of_storing_one_letter_are_exactly_the_same() {
    let question = text(&["=déjà"], &[]);
    assert_eq!(score(&question, one("de\u{301}ja\u{300}")), "1");
    assert_eq!(score(&question, one("deja")), "0");
}

#[test]
fn an_exact_text_may_refuse_what_a_plain_one_accepts() {
    let question = text(&["=none"], &["None"]);
    assert_eq!(score(&question, one("none")), "1");
    assert_eq!(score(&question, one("NONE")), "0");
}

#[test]
fn an_empty_text_or_number_earns_nothing_and_is_told_the_accepted_ones() {
    for question in [association(), number("2004 ± 1", "1991")] {
        for answer in [None, Some(one("")), Some(one(" \n\t"))] {
            let result = graded(&question, answer);
            assert_eq!(result.score, Score::ZERO);
            let (given, accepted, feedback) = shown(&result);
            assert_eq!(given, "");
            assert!(!accepted.is_empty());
            assert_eq!(feedback, None);
        }
    }
}

#[test]
fn a_number_is_right_within_its_tolerance() {
    let question = number("2004 ± 1", "1991");
    for given in ["2004", "2 005", "2003,0", "+2003.5"] {
        assert_eq!(score(&question, one(given)), "1", "{given}");
    }
    for given in ["2005,0001", "-2004", "0"] {
        assert_eq!(score(&question, one(given)), "0", "{given}");
    }
}

#[test]
fn a_foreseen_wrong_number_has_its_own_feedback() {
    let result = graded(&number("2004 ± 1", "1991"), Some(one("1991,0")));
    assert_eq!(result.score, Score::ZERO);
    let (given, accepted, feedback) = shown(&result);
    assert_eq!(given, "1991,0");
    assert_eq!(accepted, ["2004 ± 1"]);
    assert_eq!(feedback, Some("<p>About 1991</p>"));
}

proptest! {
    #[test]
    fn every_typed_answer_is_all_or_nothing(given in "\\PC{0,30}") {
        let graded = graded(&association(), Some(one(&given)));
        prop_assert!(graded.score == Score::ZERO || graded.correct() == Some(true));
    }

    #[test]
    fn what_an_author_accepts_is_right_as_typed(accepted in "[^=]\\PC{0,30}") {
        prop_assume!(!accepted.trim().is_empty());
        prop_assert_eq!(score(&text(&[&accepted], &[]), one(&accepted)), "1");
    }
}
