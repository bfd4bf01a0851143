//! Answers of the wrong form, too long or with too many parts, to questions of every type.

use std::collections::BTreeMap;

use quiz::{Answer, MAX_ANSWER_BYTES, Question, Response, UnusableAnswer, check_answer};

use crate::{
    answers::{each, one, several},
    key::key_of,
    questions::one_of_each_type,
};

fn takes_text(question: &Question) -> bool {
    matches!(
        question.response,
        Response::Text(_) | Response::Number(_) | Response::Open
    )
}

#[test]
fn json_that_is_no_string_no_list_of_strings_and_no_object_of_strings_is_no_answer() {
    for json in [
        "null",
        "1",
        "true",
        "NaN",
        "[1]",
        "[null]",
        "[[\"a\"]]",
        "{\"a\":1}",
        "{\"a\":null}",
        "{\"a\":[\"b\"]}",
        "{\"a\":{\"b\":\"c\"}}",
        "[{\"a\":\"b\"}]",
    ] {
        assert!(serde_json::from_str::<Answer>(json).is_err(), "{json}");
    }
    let deep = "[".repeat(100_000);
    assert!(serde_json::from_str::<Answer>(&deep).is_err());
}

#[test]
fn a_part_that_is_said_twice_is_taken_as_it_was_said_last() {
    let answer: Answer = serde_json::from_str(r#"{"b1":"x","b1":"y"}"#).unwrap();
    assert_eq!(answer, each(&[("b1", "y")]));
}

#[test]
fn every_type_refuses_the_forms_that_it_does_not_take() {
    for question in one_of_each_type() {
        let refused: Vec<Answer> = match &question.response {
            Response::Choice(_) => vec![each(&[("o1", "o1")]), each(&[("o1", "")])],
            Response::Text(_) | Response::Number(_) | Response::Open => {
                vec![several(&["1"]), each(&[("a", "1")]), each(&[("a", "")])]
            }
            Response::Ordering(_) => vec![one("a")],
            Response::Matching(_) => vec![one("r1"), several(&["r1"])],
            Response::Cloze(_) => vec![one("PeerTube"), several(&["PeerTube"])],
        };
        for answer in refused {
            assert!(
                matches!(
                    check_answer(&question, &answer),
                    Err(UnusableAnswer::WrongForm | UnusableAnswer::Several)
                ),
                "{answer:?} to {:?}",
                question.response
            );
        }
    }
}

#[test]
fn an_empty_answer_of_any_form_is_none_to_every_type() {
    for question in one_of_each_type() {
        for answer in [one(""), one(" \u{a0}\n"), several(&[]), each(&[])] {
            assert_eq!(check_answer(&question, &answer), Ok(()), "{answer:?}");
        }
    }
}

#[test]
fn a_megabyte_in_any_form_and_any_place_is_refused_by_every_type() {
    let long = "a".repeat(1_000_000);
    for question in one_of_each_type() {
        for answer in [
            one(&long),
            several(&[&long]),
            several(&["a", &long]),
            each(&[("b1", &long)]),
            each(&[("l1", &long)]),
            each(&[(&long, "r1")]),
            each(&[(&long, "")]),
            each(&[("a", &" ".repeat(1_000_000))]),
        ] {
            assert_eq!(
                check_answer(&question, &answer),
                Err(UnusableAnswer::TooLong)
            );
        }
    }
}

#[test]
fn thousands_of_parts_are_refused_also_where_they_are_empty() {
    for question in one_of_each_type() {
        for part in ["", "1", "r1"] {
            let parts: BTreeMap<String, String> = (0..20_000)
                .map(|number| (format!("x{number}"), part.to_owned()))
                .collect();
            assert!(check_answer(&question, &Answer::Each(parts)).is_err());
        }
        let known = key_of(&question);
        if let Answer::Each(mut parts) = known {
            parts.extend((0..20_000).map(|number| (format!("x{number}"), String::new())));
            assert_eq!(
                check_answer(&question, &Answer::Each(parts)),
                Err(UnusableAnswer::UnknownOption)
            );
        }
    }
}

#[test]
fn one_name_thousands_of_times_is_refused() {
    for question in one_of_each_type().iter().filter(|it| !takes_text(it)) {
        for id in ["o0", "a", "r1", "b1"] {
            let list = Answer::Several(vec![id.to_owned(); 20_000]);
            assert!(check_answer(question, &list).is_err(), "{id}");
        }
    }
}

#[test]
fn the_longest_text_that_is_taken_is_kept_where_texts_are_typed() {
    let longest = "a".repeat(MAX_ANSWER_BYTES);
    let answers = [one(&longest), one(&longest), each(&[("b1", &longest)])];
    let questions = one_of_each_type();
    let kept = [&questions[2], &questions[7], &questions[6]];
    for (question, answer) in kept.into_iter().zip(answers) {
        assert_eq!(check_answer(question, &answer), Ok(()));
    }
}
