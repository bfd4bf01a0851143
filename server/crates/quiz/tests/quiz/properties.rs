//! What holds of every question and every answer.

use proptest::prelude::*;
use quiz::{Answer, Question, Response, Score, UnusableAnswer, check_answer, grade};

use crate::{
    any_answer::{any_answer, partly_right},
    any_question::{any_choice, any_cloze, any_matching, any_question, question_of},
    every_part::every_part_is_right,
    key::{blank_key, key_of},
    questions::author_order,
    sound::is_sound,
};

fn score_of(question: &Question, answer: &Answer) -> Result<Score, UnusableAnswer> {
    grade(question, &[], Some(answer)).map(|graded| graded.score)
}

/// The answer with one more part as the key has it, replacing what stood there.
fn with_part(answer: &Answer, id: String, part: String) -> Answer {
    let Answer::Each(parts) = answer else {
        unreachable!("parts");
    };
    let mut parts = parts.clone();
    parts.insert(id, part);
    Answer::Each(parts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_score_stays_between_nothing_and_the_most(
        (question, answer) in any_question().prop_flat_map(any_answer),
    ) {
        if let Ok(graded) = grade(&question, &author_order(&question), Some(&answer)) {
            prop_assert_eq!(graded.max_score, question.max_score());
            prop_assert!(Score::ZERO <= graded.score && graded.score <= graded.max_score);
        }
    }

    #[test]
    fn full_marks_are_for_answers_of_which_every_part_is_right(
        (question, answer) in any_question().prop_flat_map(any_answer),
    ) {
        if let Ok(graded) = grade(&question, &author_order(&question), Some(&answer))
            && let Some(right) = every_part_is_right(&graded)
        {
            prop_assert_eq!(graded.correct(), Some(right));
        }
    }

    #[test]
    fn the_key_earns_full_marks(question in any_question()) {
        let graded = grade(&question, &author_order(&question), Some(&key_of(&question))).unwrap();
        prop_assert_eq!(graded.score, question.max_score());
        let graded_at_all = !matches!(question.response, Response::Open);
        prop_assert_eq!(graded.correct(), graded_at_all.then_some(true));
    }

    #[test]
    fn the_questions_that_are_tried_here_are_sound(question in any_question()) {
        prop_assert!(is_sound(&question));
    }

    #[test]
    fn no_answer_at_all_is_graded_and_earns_nothing(question in any_question()) {
        let graded = grade(&question, &[], None).unwrap();
        prop_assert_eq!(graded.score, Score::ZERO);
        prop_assert_ne!(graded.correct(), Some(true));
    }

    #[test]
    fn the_order_shown_never_changes_a_score(
        (question, answer) in any_question().prop_flat_map(any_answer), turn in any::<prop::sample::Index>(),
    ) {
        let mut order = author_order(&question);
        order.push("gone".to_owned());
        let turn = turn.index(order.len());
        order.rotate_left(turn);
        let shown = grade(&question, &order, Some(&answer)).map(|graded| graded.score);
        prop_assert_eq!(shown, score_of(&question, &answer));
    }

    #[test]
    fn what_may_be_kept_may_be_graded_but_for_two_steps_at_one_place(
        (question, answer) in any_question().prop_flat_map(any_answer),
    ) {
        match score_of(&question, &answer) {
            Ok(_) | Err(UnusableAnswer::SamePlace) => prop_assert_eq!(check_answer(&question, &answer), Ok(())),
            Err(reason) => prop_assert_eq!(check_answer(&question, &answer), Err(reason)),
        }
    }

    #[test]
    fn what_may_be_kept_names_nothing_more_often_than_there_is(
        (question, answer) in any_question().prop_flat_map(any_answer),
    ) {
        if check_answer(&question, &answer).is_ok() {
            match (&question.response, &answer) {
                (Response::Choice(choice), Answer::Several(ids)) => prop_assert!(ids.len() <= choice.options.len()),
                (Response::Ordering(ordering), Answer::Several(ids)) => prop_assert!(ids.len() <= ordering.steps.len()),
                (Response::Ordering(ordering), Answer::Each(parts)) => prop_assert!(parts.len() <= ordering.steps.len()),
                (Response::Matching(matching), Answer::Each(parts)) => prop_assert!(parts.len() <= matching.left.len()),
                (Response::Cloze(cloze), Answer::Each(parts)) => prop_assert!(parts.len() <= cloze.blanks.len()),
                (_, Answer::Each(parts)) => prop_assert!(parts.is_empty()),
                (_, Answer::Several(ids)) => prop_assert!(ids.is_empty()),
                (_, Answer::One(_)) => {}
            }
        }
    }

    #[test]
    fn one_more_right_option_never_costs_anything(
        (question, answer) in question_of(any_choice()).prop_flat_map(any_answer),
    ) {
        let Response::Choice(choice) = &question.response else { unreachable!("a choice") };
        let (true, Answer::Several(ids), Ok(before)) = (choice.multiple, &answer, score_of(&question, &answer)) else {
            return Ok(());
        };
        for option in choice.options.iter().filter(|option| option.right && !ids.contains(&option.id)) {
            let more = ids.iter().chain([&option.id]).cloned().collect();
            // Where ids were repeated, one more may be too many.
            if let Ok(after) = score_of(&question, &Answer::Several(more)) {
                prop_assert!(after >= before);
            }
        }
    }

    #[test]
    fn one_more_right_pair_never_costs_anything(
        (question, answer) in question_of(any_matching()).prop_flat_map(any_answer),
    ) {
        let Response::Matching(matching) = &question.response else { unreachable!("a matching") };
        if let (Answer::Each(_), Ok(before)) = (&answer, score_of(&question, &answer)) {
            for side in &matching.left {
                let more = with_part(&answer, side.id.clone(), side.right.clone());
                prop_assert!(score_of(&question, &more).unwrap() >= before);
            }
        }
    }

    #[test]
    fn one_more_right_blank_never_costs_anything(
        (question, answer) in question_of(any_cloze()).prop_flat_map(any_answer),
    ) {
        let Response::Cloze(cloze) = &question.response else { unreachable!("a cloze") };
        if let (Answer::Each(_), Ok(before)) = (&answer, score_of(&question, &answer)) {
            for blank in &cloze.blanks {
                let more = with_part(&answer, blank.id.clone(), blank_key(&blank.response));
                prop_assert!(score_of(&question, &more).unwrap() >= before);
            }
        }
    }

    #[test]
    fn a_part_of_the_key_is_usable(
        (question, answer) in any_question().prop_flat_map(partly_right),
    ) {
        prop_assert!(score_of(&question, &answer).is_ok());
    }
}
