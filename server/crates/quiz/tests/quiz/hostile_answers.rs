//! Answers that no page of ours sends.

use quiz::{Answer, Credit, MAX_ANSWER_BYTES, UnusableAnswer, check_answer};

use crate::{
    answers::{one, several},
    questions::{multiple, number, single, text},
};

#[test]
fn an_option_of_another_question_is_refused_and_not_counted_as_wrong() {
    for answer in [
        one("o9"),
        one("O1"),
        several(&["o1", "o9"]),
        several(&[""]),
        one("o1\0"),
    ] {
        for question in [single(), multiple(Credit::Each)] {
            assert_eq!(
                check_answer(&question, &answer),
                Err(UnusableAnswer::UnknownOption),
                "{answer:?}"
            );
        }
    }
}

#[test]
fn two_options_are_refused_where_one_may_be_chosen() {
    assert_eq!(
        check_answer(&single(), &several(&["o0", "o1"])),
        Err(UnusableAnswer::Several)
    );
}

#[test]
fn a_list_is_refused_where_a_text_is_typed() {
    for question in [text(&["a"], &[]), number("1", "2")] {
        assert_eq!(
            check_answer(&question, &several(&["1"])),
            Err(UnusableAnswer::Several)
        );
    }
}

#[test]
fn what_is_no_number_is_refused_and_not_counted_as_wrong() {
    for given in ["NaN", "inf", "-inf", "1e3", "0x7d4", "2004 ± 1", "deux"] {
        assert_eq!(
            check_answer(&number("2004", "1"), &one(given)),
            Err(UnusableAnswer::NotANumber),
            "{given}"
        );
    }
}

#[test]
fn a_number_with_more_digits_than_can_be_kept_is_refused() {
    assert_eq!(
        check_answer(&number("1", "2"), &one(&"9".repeat(60))),
        Err(UnusableAnswer::TooLong)
    );
}

#[test]
fn an_answer_of_a_megabyte_is_refused() {
    for letter in ["a", " ", "9", "é"] {
        let answer = one(&letter.repeat(1_000_000));
        for question in [
            text(&["a"], &[]),
            number("1", "2"),
            single(),
            multiple(Credit::Net),
        ] {
            assert_eq!(
                check_answer(&question, &answer),
                Err(UnusableAnswer::TooLong)
            );
        }
    }
    let list = Answer::Several(vec!["o0".to_owned(); 200_000]);
    assert_eq!(
        check_answer(&multiple(Credit::Net), &list),
        Err(UnusableAnswer::TooLong)
    );
}

#[test]
fn the_longest_text_that_is_taken_is_graded() {
    let longest = "a".repeat(MAX_ANSWER_BYTES);
    assert_eq!(check_answer(&text(&["a"], &[]), &one(&longest)), Ok(()));
    assert_eq!(
        check_answer(&text(&["a"], &[]), &one(&(longest + "a"))),
        Err(UnusableAnswer::TooLong)
    );
}
