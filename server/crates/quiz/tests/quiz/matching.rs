//! Pairs to form.

use quiz::{
    GradedPair, GradedQuestion, GradedResponse, PartCredit, Question, Score, UnusableAnswer,
    check_answer,
};

use crate::{
    answers::{each, graded, one, score, several},
    questions::matching,
};

/// Three left sides, of which two share `r1`; `r3` belongs to none.
fn three(credit: PartCredit) -> Question {
    matching(credit, &[("l1", "r1"), ("l2", "r2"), ("l3", "r1")], &["r3"])
}

fn pairs(graded: &GradedQuestion) -> &[GradedPair] {
    match &graded.response {
        GradedResponse::Matching { pairs } => pairs,
        other => panic!("a matching is expected: {other:?}"),
    }
}

#[test]
fn every_pair_right_earns_everything_also_where_left_sides_share_a_right_side() {
    let answer = each(&[("l1", "r1"), ("l2", "r2"), ("l3", "r1")]);
    let graded = graded(&three(PartCredit::Share), Some(answer));
    assert_eq!(graded.score, Score::ONE);
    assert_eq!(graded.correct(), Some(true));
}

#[test]
fn each_left_side_earns_its_share() {
    let question = three(PartCredit::Share);
    for (answer, expected) in [
        (each(&[("l1", "r1"), ("l2", "r2"), ("l3", "r2")]), "0.6667"),
        (each(&[("l1", "r2"), ("l2", "r1"), ("l3", "r1")]), "0.3333"),
        (each(&[("l1", "r2"), ("l2", "r1"), ("l3", "r2")]), "0"),
    ] {
        assert_eq!(score(&question, answer), expected);
    }
}

#[test]
fn a_distractor_is_a_wrong_choice_and_no_unknown_one() {
    let answer = each(&[("l1", "r3"), ("l2", "r3"), ("l3", "r1")]);
    assert_eq!(score(&three(PartCredit::Share), answer), "0.3333");
}

#[test]
fn a_left_side_that_is_missing_or_empty_earns_nothing_and_costs_nothing() {
    let question = three(PartCredit::Share);
    for answer in [
        each(&[("l1", "r1")]),
        each(&[("l1", "r1"), ("l2", "")]),
        each(&[("l1", "r1"), ("l2", " \n"), ("l3", "")]),
    ] {
        let graded = graded(&question, Some(answer));
        assert_eq!(graded.score.to_string(), "0.3333");
        assert_eq!(pairs(&graded)[1].chosen, None);
    }
    for nothing in [None, Some(each(&[])), Some(each(&[("l1", " ")]))] {
        assert_eq!(graded(&question, nothing).score, Score::ZERO);
    }
}

#[test]
fn all_or_nothing_gives_nothing_for_a_part() {
    let question = three(PartCredit::All);
    let all = each(&[("l1", "r1"), ("l2", "r2"), ("l3", "r1")]);
    assert_eq!(score(&question, all), "1");
    assert_eq!(score(&question, each(&[("l1", "r1"), ("l2", "r2")])), "0");
}

#[test]
fn an_unknown_side_is_refused() {
    for answer in [
        each(&[("l9", "r1")]),
        each(&[("l9", "")]),
        each(&[("l9", ""), ("l1", "r1")]),
        each(&[("l1", "r9")]),
        each(&[("l1", "l1")]),
        each(&[("r1", "l1")]),
        each(&[("l1", "R1")]),
        each(&[("", "r1")]),
    ] {
        assert_eq!(
            check_answer(&three(PartCredit::Share), &answer),
            Err(UnusableAnswer::UnknownOption),
            "{answer:?}"
        );
    }
}

#[test]
fn a_text_or_a_list_forms_no_pair() {
    for answer in [one("r1"), several(&["r1", "r2", "r1"])] {
        assert_eq!(
            check_answer(&three(PartCredit::Share), &answer),
            Err(UnusableAnswer::WrongForm)
        );
    }
}

#[test]
fn the_result_names_what_was_chosen_and_what_belongs_to_each_left_side() {
    let answer = each(&[("l1", "r3"), ("l2", "r2")]);
    let graded = graded(&three(PartCredit::Share), Some(answer));
    let shown: Vec<(&str, Option<&str>, &str)> = pairs(&graded)
        .iter()
        .map(|pair| {
            let chosen = pair.chosen.as_ref().map(|side| side.id.as_str());
            (pair.id.as_str(), chosen, pair.right.id.as_str())
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("l1", Some("r3"), "r1"),
            ("l2", Some("r2"), "r2"),
            ("l3", None, "r1")
        ]
    );
}
