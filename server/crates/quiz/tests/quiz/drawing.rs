//! Which questions an attempt asks, in which order.

use proptest::prelude::*;
use quiz::{DrawnQuestion, Entry, Question, Quiz, Response, Shuffle, draw};
use rand::{SeedableRng, rngs::StdRng};

use crate::questions::{author_order, multiple, number, quiz, single, text};

fn sample(shuffle: Shuffle) -> Quiz {
    let questions: Vec<Question> = (0..4)
        .flat_map(|_| {
            [
                single(),
                multiple(quiz::Credit::Net),
                text(&["a"], &[]),
                number("1", "2"),
            ]
        })
        .collect();
    quiz(shuffle, questions)
}

fn drawn(quiz: &Quiz, seed: u64) -> Vec<DrawnQuestion<'_>> {
    draw(quiz, &mut StdRng::seed_from_u64(seed))
}

fn ids(drawn: &[DrawnQuestion<'_>]) -> Vec<String> {
    drawn.iter().map(|d| d.question.id.clone()).collect()
}

fn author_ids(quiz: &Quiz) -> Vec<String> {
    quiz.questions().map(|q| q.id.clone()).collect()
}

fn options_keep_their_order(drawn: &[DrawnQuestion<'_>]) -> bool {
    drawn
        .iter()
        .all(|d| d.option_order == author_order(d.question))
}

#[test]
fn over_many_attempts_each_setting_moves_what_it_says_and_nothing_else() {
    for (shuffle, questions_move, options_move) in [
        (Shuffle::Answers, false, true),
        (Shuffle::Questions, true, false),
        (Shuffle::Both, true, true),
        (Shuffle::None, false, false),
    ] {
        let quiz = sample(shuffle);
        let attempts = || (0..50).map(|seed| drawn(&quiz, seed));
        let questions_moved = attempts().any(|drawn| ids(&drawn) != author_ids(&quiz));
        let options_moved = attempts().any(|drawn| !options_keep_their_order(&drawn));
        assert_eq!(questions_moved, questions_move, "{shuffle:?}");
        assert_eq!(options_moved, options_move, "{shuffle:?}");
    }
}

#[test]
fn every_option_comes_first_in_some_attempt() {
    let quiz = quiz(Shuffle::Answers, vec![single()]);
    for id in ["o0", "o1", "o2"] {
        let first = |seed| drawn(&quiz, seed)[0].option_order[0] == id;
        assert!((0..50).any(first), "{id}");
    }
}

proptest! {
    #[test]
    fn the_same_generator_state_gives_the_same_attempt(seed in any::<u64>()) {
        let quiz = sample(Shuffle::Both);
        prop_assert_eq!(drawn(&quiz, seed), drawn(&quiz, seed));
    }

    #[test]
    fn every_question_and_every_option_is_drawn_exactly_once(seed in any::<u64>()) {
        let quiz = sample(Shuffle::Both);
        let drawn = drawn(&quiz, seed);
        let mut questions = ids(&drawn);
        questions.sort();
        let mut expected = author_ids(&quiz);
        expected.sort();
        prop_assert_eq!(questions, expected);
        for question in &drawn {
            let mut options = question.option_order.clone();
            options.sort();
            prop_assert_eq!(options, author_order(question.question));
        }
    }

    #[test]
    fn a_fixed_order_stands_whatever_the_quiz_says(seed in any::<u64>()) {
        let mut quiz = sample(Shuffle::Both);
        for entry in &mut quiz.entries {
            if let Entry::Question(Question { response: Response::Choice(choice), .. }) = entry {
                choice.fixed_order = true;
            }
        }
        prop_assert!(options_keep_their_order(&drawn(&quiz, seed)));
    }
}
