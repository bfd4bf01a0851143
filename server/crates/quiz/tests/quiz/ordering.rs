//! Steps to put in order.

use proptest::prelude::*;
use quiz::{
    Answer, GradedQuestion, GradedResponse, GradedStep, Labelled, PartCredit, Question, Score,
    UnusableAnswer, check_answer, grade,
};

use crate::{
    answers::{each, graded, one, places, score, several},
    questions::ordering,
};

fn four() -> Question {
    ordering(PartCredit::Share, &["a", "b", "c", "d"])
}

fn steps(graded: &GradedQuestion) -> (&[GradedStep], &[Labelled]) {
    match &graded.response {
        GradedResponse::Ordering { steps, right_order } => (steps, right_order),
        other => panic!("an ordering is expected: {other:?}"),
    }
}

#[test]
fn the_right_order_earns_everything_in_both_forms() {
    let question = four();
    let list = several(&["a", "b", "c", "d"]);
    let menus = each(&[("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")]);
    for answer in [list, menus] {
        let graded = graded(&question, Some(answer));
        assert_eq!(graded.score, Score::ONE);
        assert_eq!(graded.correct(), Some(true));
    }
}

#[test]
fn each_pair_of_neighbours_in_order_earns_its_share() {
    let question = four();
    for (order, expected) in [
        (["b", "c", "d", "a"], "0.6667"),
        (["d", "a", "b", "c"], "0.6667"),
        (["a", "b", "d", "c"], "0.3333"),
        (["a", "c", "b", "d"], "0"),
        (["d", "c", "b", "a"], "0"),
    ] {
        assert_eq!(score(&question, several(&order)), expected, "{order:?}");
    }
}

#[test]
fn all_or_nothing_gives_nothing_for_a_part() {
    let question = ordering(PartCredit::All, &["a", "b", "c"]);
    assert_eq!(score(&question, several(&["a", "b", "c"])), "1");
    assert_eq!(score(&question, several(&["b", "c", "a"])), "0");
    assert_eq!(score(&question, several(&["a", "b"])), "0");
}

#[test]
fn steps_without_a_place_earn_nothing_and_cost_nothing() {
    let question = four();
    assert_eq!(score(&question, several(&["a", "b"])), "0.3333");
    assert_eq!(score(&question, each(&[("c", "2"), ("d", "3")])), "0.3333");
    assert_eq!(score(&question, each(&[("c", "2"), ("d", " ")])), "0");
    // A gap between two steps parts them.
    assert_eq!(score(&question, each(&[("a", "1"), ("b", "3")])), "0");
    for nothing in [
        None,
        Some(several(&[])),
        Some(each(&[("a", ""), ("b", "")])),
    ] {
        assert_eq!(graded(&question, nothing).score, Score::ZERO);
    }
}

#[test]
fn two_steps_are_right_or_wrong() {
    let question = ordering(PartCredit::Share, &["a", "b"]);
    assert_eq!(score(&question, several(&["a", "b"])), "1");
    assert_eq!(score(&question, several(&["b", "a"])), "0");
}

#[test]
fn the_same_place_twice_may_be_kept_but_not_graded() {
    let question = four();
    let answer = each(&[("a", "1"), ("b", "1"), ("c", "3")]);
    assert_eq!(check_answer(&question, &answer), Ok(()));
    assert_eq!(
        grade(&question, &[], Some(&answer)),
        Err(UnusableAnswer::SamePlace)
    );
}

#[test]
fn an_unknown_step_or_place_is_refused() {
    let question = four();
    for answer in [
        several(&["a", "z"]),
        several(&["A"]),
        several(&[""]),
        each(&[("z", "1")]),
        each(&[("z", "")]),
        each(&[("z", ""), ("a", "1")]),
        each(&[("a", "0")]),
        each(&[("a", "5")]),
        each(&[("a", "-1")]),
        each(&[("a", "1.0")]),
        each(&[("a", "NaN")]),
        each(&[("a", "b")]),
        each(&[("a", "18446744073709551616")]),
        // Also where another place is given twice, which alone could be kept.
        each(&[("a", "1"), ("b", "1"), ("z", "2")]),
    ] {
        assert_eq!(
            check_answer(&question, &answer),
            Err(UnusableAnswer::UnknownOption),
            "{answer:?}"
        );
    }
}

#[test]
fn a_list_with_more_steps_than_there_are_is_neither_kept_nor_graded() {
    let repeated = several(&["a"; 5]);
    assert_eq!(
        check_answer(&four(), &repeated),
        Err(UnusableAnswer::TooLong)
    );
}

#[test]
fn a_step_that_stands_twice_in_a_list_is_not_graded() {
    let twice = several(&["a", "b", "a"]);
    assert_eq!(
        grade(&four(), &[], Some(&twice)),
        Err(UnusableAnswer::SamePlace)
    );
}

#[test]
fn a_text_is_no_order() {
    assert_eq!(
        check_answer(&four(), &one("a")),
        Err(UnusableAnswer::WrongForm)
    );
}

#[test]
fn the_result_shows_the_learners_order_and_the_right_one() {
    let question = four();
    let order = ["d", "c", "b", "a"].map(str::to_owned);
    let answer = each(&[("c", "1"), ("d", "2"), ("a", "3")]);
    let graded = grade(&question, &order, Some(&answer)).unwrap();
    let (steps, right_order) = steps(&graded);
    let shown: Vec<(&str, Option<usize>, bool)> = steps
        .iter()
        .map(|step| (step.id.as_str(), step.place, step.right))
        .collect();
    assert_eq!(
        shown,
        [
            ("c", Some(1), false),
            ("d", Some(2), true),
            ("a", Some(3), false),
            ("b", None, false)
        ]
    );
    let right: Vec<&str> = right_order.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(right, ["a", "b", "c", "d"]);
}

#[test]
fn the_first_step_is_right_where_it_stands_first() {
    let graded = graded(&four(), Some(several(&["a", "c", "b", "d"])));
    let right: Vec<bool> = steps(&graded).0.iter().map(|step| step.right).collect();
    assert_eq!(right, [true, false, false, false]);
}

proptest! {
    #[test]
    fn a_turned_order_keeps_all_pairs_but_one(length in 2usize..9, turn in 1usize..9) {
        let names: Vec<String> = (0..length).map(|number| format!("s{number}")).collect();
        let ids: Vec<&str> = names.iter().map(String::as_str).collect();
        let question = ordering(PartCredit::Share, &ids);
        let mut turned = names.clone();
        turned.rotate_left(turn % length);
        prop_assume!(turned != names);
        let pairs = i64::try_from(length).unwrap() - 1;
        let expected = Score::ONE.share(pairs - 1, pairs);
        prop_assert_eq!(graded(&question, Some(Answer::Several(turned))).score, expected);
    }

    #[test]
    fn both_forms_of_one_order_earn_the_same(
        order in Just(["a", "b", "c", "d"].map(str::to_owned).to_vec()).prop_shuffle(), given in 0usize..5,
    ) {
        let order = &order[..given];
        let listed = graded(&four(), Some(Answer::Several(order.to_vec())));
        prop_assert_eq!(listed, graded(&four(), Some(places(order))));
    }
}
