//! The order of what there is to choose, which could give the answer away.

use std::collections::BTreeSet;

use proptest::prelude::*;
use quiz::{PartCredit, Question, Shuffle, draw, order_on_paper};
use rand::{SeedableRng, rngs::StdRng};

use crate::{
    any_question::any_question,
    questions::{author_order, cloze, matching, menu_blank, ordering, quiz, single},
};

/// The order in which one attempt shows what there is to choose.
fn drawn_order(question: &Question, shuffle: Shuffle, seed: u64) -> Vec<String> {
    let quiz = quiz(shuffle, vec![question.clone()]);
    let drawn = draw(&quiz, &mut StdRng::seed_from_u64(seed));
    drawn[0].option_order.clone()
}

fn steps(number: usize) -> Question {
    let names: Vec<String> = (0..number).map(|step| format!("s{step}")).collect();
    let ids: Vec<&str> = names.iter().map(String::as_str).collect();
    ordering(PartCredit::Share, &ids)
}

#[test]
fn two_steps_are_always_shown_the_other_way_round() {
    let question = steps(2);
    for seed in 0..50 {
        assert_eq!(drawn_order(&question, Shuffle::None, seed), ["s1", "s0"]);
    }
    assert_eq!(order_on_paper(&question), ["s1", "s0"]);
}

#[test]
fn every_order_of_steps_but_the_right_one_comes() {
    let question = steps(3);
    let orders: BTreeSet<Vec<String>> = (0..200)
        .map(|seed| drawn_order(&question, Shuffle::Answers, seed))
        .collect();
    assert_eq!(orders.len(), 5);
}

#[test]
fn right_sides_and_menus_are_shuffled_whatever_the_quiz_says() {
    let pairs = [("l1", "r1"), ("l2", "r2"), ("l3", "r3")];
    let blanks = || menu_blank(&["x"], &["y", "z"]);
    for question in [
        matching(PartCredit::Share, &pairs, &[]),
        cloze(PartCredit::Share, vec![blanks(), blanks()]),
    ] {
        let mut orders = (0..20)
            .map(|seed| drawn_order(&question, Shuffle::None, seed) != author_order(&question));
        assert!(orders.any(|moved| moved));
    }
}

#[test]
fn on_paper_options_keep_the_authors_order_and_right_sides_do_not() {
    assert_eq!(order_on_paper(&single()), author_order(&single()));
    let pairs = [("l1", "rc"), ("l2", "ra"), ("l3", "rb")];
    let question = matching(PartCredit::Share, &pairs, &[]);
    assert_eq!(order_on_paper(&question), ["ra", "rb", "rc"]);
}

proptest! {
    #[test]
    fn an_ordering_is_never_shown_solved(number in 2usize..7, seed in any::<u64>()) {
        let question = steps(number);
        for shuffle in [Shuffle::None, Shuffle::Answers, Shuffle::Both] {
            prop_assert_ne!(drawn_order(&question, shuffle, seed), author_order(&question));
        }
        prop_assert_ne!(order_on_paper(&question), author_order(&question));
    }

    #[test]
    fn every_order_holds_each_choice_exactly_once(question in any_question(), seed in any::<u64>()) {
        let mut expected = author_order(&question);
        expected.sort();
        for mut order in [order_on_paper(&question), drawn_order(&question, Shuffle::Both, seed)] {
            order.sort();
            prop_assert_eq!(&order, &expected);
        }
        prop_assert_eq!(order_on_paper(&question), order_on_paper(&question));
    }
}
