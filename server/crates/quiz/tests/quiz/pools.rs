//! Questions of which each attempt asks some.

use std::collections::BTreeSet;

use proptest::prelude::*;
use quiz::{Entry, Quiz, Shuffle, draw};
use rand::{SeedableRng, rngs::StdRng};

use crate::questions::{pool, quiz, quiz_of, single};

/// A question, a pool of five that draws two, a question, a pool of three that draws one.
fn pooled(shuffle: Shuffle) -> Quiz {
    let alone = |id: &str| {
        let mut question = single();
        question.id = id.to_owned();
        Entry::Question(question)
    };
    let entries = vec![
        alone("first"),
        pool("a", 2, 5),
        alone("middle"),
        pool("b", 1, 3),
    ];
    quiz_of(shuffle, entries)
}

/// Six questions, of which three are asked.
fn drawn_from_all(shuffle: Shuffle) -> Quiz {
    Quiz {
        draw: Some(3),
        ..quiz(shuffle, vec![single(); 6])
    }
}

fn asked(quiz: &Quiz, seed: u64) -> Vec<String> {
    draw(quiz, &mut StdRng::seed_from_u64(seed))
        .into_iter()
        .map(|drawn| drawn.question.id.clone())
        .collect()
}

/// The questions that an attempt asks, in the author's order.
fn author_order(quiz: &Quiz, asked: &[String]) -> Vec<String> {
    let ids = quiz.questions().map(|question| question.id.clone());
    ids.filter(|id| asked.contains(id)).collect()
}

#[test]
fn every_question_of_a_quiz_can_come() {
    for quiz in [
        pooled(Shuffle::None),
        drawn_from_all(Shuffle::None),
        drawn_from_all(Shuffle::Both),
    ] {
        let came: BTreeSet<String> = (0..200).flat_map(|seed| asked(&quiz, seed)).collect();
        assert_eq!(came.len(), quiz.questions().count());
    }
}

#[test]
fn over_many_attempts_the_questions_of_a_pool_come_about_as_often() {
    let quiz = pooled(Shuffle::None);
    let attempts: Vec<Vec<String>> = (0..1_000).map(|seed| asked(&quiz, seed)).collect();
    for id in ["a0", "a1", "a2", "a3", "a4"] {
        let came = attempts
            .iter()
            .filter(|asked| asked.iter().any(|it| it == id));
        // Two of five: 400 are expected, and 60 is about four standard deviations.
        assert!((340..460).contains(&came.count()), "{id}");
    }
}

#[test]
fn a_pool_that_draws_all_of_its_questions_leaves_none_out() {
    let quiz = quiz_of(Shuffle::None, vec![pool("a", 3, 3)]);
    assert_eq!(asked(&quiz, 7), ["a0", "a1", "a2"]);
}

#[test]
fn all_questions_are_listed_whether_asked_or_not() {
    let ids: Vec<String> = pooled(Shuffle::Both)
        .questions()
        .map(|question| question.id.clone())
        .collect();
    assert_eq!(
        ids,
        [
            "first", "a0", "a1", "a2", "a3", "a4", "middle", "b0", "b1", "b2"
        ]
    );
}

#[test]
fn a_draw_above_what_there_is_asks_everything() {
    let mut too_much = drawn_from_all(Shuffle::None);
    too_much.draw = Some(100);
    let pool_of_two = quiz_of(Shuffle::None, vec![pool("a", 9, 2)]);
    for (quiz, expected) in [(too_much, 6), (pool_of_two, 2)] {
        assert_eq!(quiz.asked(), expected);
        assert_eq!(asked(&quiz, 1).len(), expected);
    }
}

#[test]
fn a_question_drawn_from_a_pool_has_its_options() {
    let quiz = quiz_of(Shuffle::None, vec![pool("a", 1, 2)]);
    let mut rng = StdRng::seed_from_u64(3);
    assert_eq!(draw(&quiz, &mut rng)[0].option_order, ["o0", "o1", "o2"]);
}

fn any_shuffle() -> impl Strategy<Value = Shuffle> {
    prop::sample::select(vec![
        Shuffle::Answers,
        Shuffle::Questions,
        Shuffle::Both,
        Shuffle::None,
    ])
}

proptest! {
    #[test]
    fn each_attempt_asks_as_many_questions_as_the_quiz_says_and_none_twice(
        seed in any::<u64>(), shuffle in any_shuffle(),
    ) {
        for (quiz, expected) in [(pooled(shuffle), 5), (drawn_from_all(shuffle), 3)] {
            prop_assert_eq!(quiz.asked(), expected);
            let asked = asked(&quiz, seed);
            prop_assert_eq!(asked.len(), expected);
            prop_assert_eq!(author_order(&quiz, &asked).len(), expected);
        }
    }

    #[test]
    fn each_pool_gives_as_many_as_it_draws(seed in any::<u64>(), shuffle in any_shuffle()) {
        let asked = asked(&pooled(shuffle), seed);
        let of_pool = |prefix: &str| asked.iter().filter(|id| id.len() == 2 && id.starts_with(prefix)).count();
        prop_assert_eq!((of_pool("a"), of_pool("b")), (2, 1));
    }

    #[test]
    fn what_is_drawn_keeps_the_authors_order_unless_questions_are_shuffled(seed in any::<u64>()) {
        for shuffle in [Shuffle::None, Shuffle::Answers] {
            for quiz in [pooled(shuffle), drawn_from_all(shuffle)] {
                let asked = asked(&quiz, seed);
                prop_assert_eq!(author_order(&quiz, &asked), asked);
            }
        }
    }

    #[test]
    fn the_same_generator_state_gives_the_same_draw(seed in any::<u64>(), shuffle in any_shuffle()) {
        for quiz in [pooled(shuffle), drawn_from_all(shuffle)] {
            let draw = || draw(&quiz, &mut StdRng::seed_from_u64(seed));
            prop_assert_eq!(draw(), draw());
        }
    }
}

#[test]
fn shuffled_questions_leave_the_authors_order_in_some_attempt() {
    for quiz in [pooled(Shuffle::Questions), drawn_from_all(Shuffle::Both)] {
        let moved = (0..50).any(|seed| {
            let asked = asked(&quiz, seed);
            author_order(&quiz, &asked) != asked
        });
        assert!(moved);
    }
}
