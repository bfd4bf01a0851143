//! Single and multiple choice.

use proptest::prelude::*;
use quiz::{Answer, Credit, Question, Score, grade};

use crate::{
    answers::{graded, one, options, score, several},
    questions::{author_order, choice, multiple, question, single},
};

#[test]
fn a_single_choice_is_right_or_wrong() {
    let right = graded(&single(), Some(one("o1")));
    assert_eq!(right.score, Score::ONE);
    assert_eq!(right.correct(), Some(true));
    let wrong = graded(&single(), Some(one("o0")));
    assert_eq!(wrong.score, Score::ZERO);
    assert_eq!(wrong.correct(), Some(false));
}

#[test]
fn a_list_of_one_answers_a_single_choice() {
    assert_eq!(score(&single(), several(&["o1"])), "1");
}

#[test]
fn nothing_chosen_earns_nothing_under_every_rule() {
    for credit in [Credit::Net, Credit::All, Credit::Each] {
        for answer in [None, Some(several(&[])), Some(one(" "))] {
            let graded = graded(&multiple(credit), answer);
            assert_eq!(graded.score, Score::ZERO, "{credit:?}");
            assert!(options(&graded).iter().all(|option| !option.chosen));
        }
    }
}

#[test]
fn net_credit_takes_wrong_choices_from_right_ones() {
    let question = multiple(Credit::Net);
    assert_eq!(score(&question, several(&["o0", "o1", "o2"])), "1");
    assert_eq!(score(&question, several(&["o0", "o1", "o3"])), "0.3333");
    assert_eq!(score(&question, several(&["o0", "o1"])), "0.6667");
    assert_eq!(score(&question, several(&["o0", "o3", "o4"])), "0");
    assert_eq!(
        score(&question, several(&["o0", "o1", "o2", "o3", "o4"])),
        "0.3333"
    );
}

#[test]
fn all_or_nothing_gives_nothing_for_a_part() {
    let question = multiple(Credit::All);
    assert_eq!(score(&question, several(&["o2", "o1", "o0"])), "1");
    assert_eq!(score(&question, several(&["o0", "o1"])), "0");
    assert_eq!(score(&question, several(&["o0", "o1", "o2", "o3"])), "0");
}

#[test]
fn each_credit_counts_the_boxes_in_their_right_state() {
    let question = multiple(Credit::Each);
    assert_eq!(score(&question, several(&["o0", "o1", "o2"])), "1");
    assert_eq!(score(&question, several(&["o0", "o1", "o3"])), "0.6");
    assert_eq!(score(&question, several(&["o3", "o4"])), "0");
    assert_eq!(score(&question, several(&["o0"])), "0.6");
}

#[test]
fn points_weigh_a_question() {
    let points = Score::parse_points("2,5").unwrap();
    let question = question(points, choice(true, Credit::Net, &[true, true, false]));
    assert_eq!(score(&question, several(&["o0", "o1"])), "2.5");
    assert_eq!(score(&question, several(&["o0"])), "1.25");
}

#[test]
fn a_part_of_the_least_possible_points_is_not_correct() {
    let least = Score::from_ten_thousandths(1);
    let question = question(least, choice(true, Credit::Net, &[true, true, true]));
    let correct = |ids: &[&str]| graded(&question, Some(several(ids))).correct();
    assert_eq!(correct(&["o0", "o1"]), Some(false));
    assert_eq!(correct(&["o0", "o1", "o2"]), Some(true));
}

#[test]
fn the_same_option_twice_counts_once() {
    assert_eq!(
        score(&multiple(Credit::Net), several(&["o0", "o0", "o0"])),
        "0.3333"
    );
}

#[test]
fn the_result_keeps_the_order_of_the_attempt() {
    let order = ["o2", "o0", "o1"].map(str::to_owned);
    let graded = grade(&single(), &order, Some(&one("o1"))).unwrap();
    let shown: Vec<&str> = options(&graded).iter().map(|o| o.id.as_str()).collect();
    assert_eq!(shown, ["o2", "o0", "o1"]);
}

/// The options that `chosen` marks, as an answer.
fn answer(chosen: &[bool]) -> Answer {
    let ids = (0..chosen.len()).filter(|number| chosen[*number]);
    Answer::Several(ids.map(|number| format!("o{number}")).collect())
}

/// A key with at least one right option, and a choice among as many.
fn key_and_chosen() -> impl Strategy<Value = (Vec<bool>, Vec<bool>)> {
    (2usize..9)
        .prop_flat_map(|options| {
            let boxes = || prop::collection::vec(any::<bool>(), options);
            (boxes(), boxes())
        })
        .prop_filter("one option is right", |(key, _)| key.contains(&true))
}

fn any_credit() -> impl Strategy<Value = Credit> {
    prop_oneof![Just(Credit::Net), Just(Credit::All), Just(Credit::Each)]
}

fn with(points: i64, credit: Credit, key: &[bool]) -> Question {
    let points = Score::from_ten_thousandths(points);
    question(points, choice(true, credit, key))
}

proptest! {
    #[test]
    fn a_score_stays_between_nothing_and_the_points(
        (key, chosen) in key_and_chosen(), credit in any_credit(), points in 1i64..10_000_000,
    ) {
        let graded = graded(&with(points, credit, &key), Some(answer(&chosen)));
        prop_assert!(Score::ZERO <= graded.score && graded.score <= graded.max_score);
    }

    #[test]
    fn full_marks_are_for_all_the_right_ones_and_no_wrong_one(
        (key, chosen) in key_and_chosen(), credit in any_credit(), points in 1i64..10_000_000,
    ) {
        let graded = graded(&with(points, credit, &key), Some(answer(&chosen)));
        prop_assert_eq!(graded.correct(), Some(key == chosen));
    }

    #[test]
    fn all_is_the_strictest_rule_and_each_the_most_generous(
        (key, chosen) in key_and_chosen(), points in 1i64..10_000_000,
    ) {
        let score = |credit| graded(&with(points, credit, &key), Some(answer(&chosen))).score;
        prop_assert!(score(Credit::All) <= score(Credit::Net));
        prop_assert!(score(Credit::Net) <= score(Credit::Each));
    }

    #[test]
    fn neither_the_order_shown_nor_the_order_answered_changes_a_score(
        (key, chosen) in key_and_chosen(), credit in any_credit(), turn in 0usize..9,
    ) {
        let question = with(30_000, credit, &key);
        let expected = graded(&question, Some(answer(&chosen))).score;
        let mut order = author_order(&question);
        order.reverse();
        let length = order.len();
        order.rotate_left(turn % length);
        let Answer::Several(mut ids) = answer(&chosen) else { unreachable!("a list") };
        ids.reverse();
        let other = grade(&question, &order, Some(&Answer::Several(ids))).unwrap().score;
        prop_assert_eq!(other, expected);
    }

    #[test]
    fn feedback_is_shown_for_chosen_options_alone(
        (key, chosen) in key_and_chosen(), credit in any_credit(),
    ) {
        let graded = graded(&with(10_000, credit, &key), Some(answer(&chosen)));
        for (number, option) in options(&graded).iter().enumerate() {
            prop_assert_eq!(option.chosen, chosen[number]);
            prop_assert_eq!(option.right, key[number]);
            let expected = chosen[number].then(|| format!("<p>Feedback {number}</p>"));
            prop_assert_eq!(&option.feedback_html, &expected);
        }
    }
}
