//! Blanks to fill in.

use quiz::{
    GradedBlank, GradedQuestion, GradedResponse, PartCredit, Question, Score, UnusableAnswer,
    check_answer,
};

use crate::{
    answers::{each, graded, one, score, several},
    questions::{cloze, menu_blank, number_blank, text_blank},
};

/// A text, a number as French writes it, a menu.
fn three(credit: PartCredit) -> Question {
    cloze(
        credit,
        vec![
            text_blank(&["PeerTube", "=peer-tube"], &["YouTube"]),
            number_blank("3,5 ± 0,1", "4"),
            menu_blank(&["vidéos", "des vidéos"], &["courriels", "agendas : 2"]),
        ],
    )
}

fn blanks(graded: &GradedQuestion) -> &[GradedBlank] {
    match &graded.response {
        GradedResponse::Cloze { blanks } => blanks,
        other => panic!("a cloze is expected: {other:?}"),
    }
}

#[test]
fn every_blank_right_earns_everything() {
    for answer in [
        each(&[("b1", "PeerTube"), ("b2", "3,5"), ("b3", "vidéos")]),
        each(&[("b1", " peertube "), ("b2", "3.6"), ("b3", "des vidéos ")]),
    ] {
        let graded = graded(&three(PartCredit::Share), Some(answer));
        assert_eq!(graded.score, Score::ONE);
        assert_eq!(graded.correct(), Some(true));
    }
}

#[test]
fn each_blank_earns_its_share() {
    let question = three(PartCredit::Share);
    for (answer, expected) in [
        (each(&[("b1", "PeerTube"), ("b2", "3,5")]), "0.6667"),
        (each(&[("b2", "3,4")]), "0.3333"),
        (each(&[("b3", "vidéos"), ("b1", "YouTube")]), "0.3333"),
        (each(&[("b1", "x"), ("b2", "4"), ("b3", "courriels")]), "0"),
    ] {
        assert_eq!(score(&question, answer), expected);
    }
}

#[test]
fn all_or_nothing_gives_nothing_for_a_part() {
    let question = three(PartCredit::All);
    let all = each(&[("b1", "PeerTube"), ("b2", "3,5"), ("b3", "vidéos")]);
    assert_eq!(score(&question, all), "1");
    let part = each(&[("b1", "PeerTube"), ("b2", "3,5"), ("b3", "courriels")]);
    assert_eq!(score(&question, part), "0");
}

#[test]
fn an_exact_text_in_a_blank_must_be_typed_as_written() {
    let question = three(PartCredit::Share);
    assert_eq!(score(&question, each(&[("b1", "peer-tube")])), "0.3333");
    assert_eq!(score(&question, each(&[("b1", "Peer-Tube")])), "0");
}

#[test]
fn an_empty_blank_earns_nothing_and_is_told_what_is_accepted() {
    let question = three(PartCredit::Share);
    for answer in [
        None,
        Some(each(&[])),
        Some(each(&[("b1", ""), ("b2", " "), ("b3", "\t")])),
    ] {
        let graded = graded(&question, answer);
        assert_eq!(graded.score, Score::ZERO);
        for blank in blanks(&graded) {
            assert_eq!(blank.given, "");
            assert!(!blank.right && !blank.accepted.is_empty());
        }
    }
}

#[test]
fn the_result_says_of_each_blank_what_was_given_and_what_is_accepted() {
    let answer = each(&[("b1", " You tube"), ("b3", "vidéos")]);
    let graded = graded(&three(PartCredit::Share), Some(answer));
    let shown: Vec<(&str, bool, Vec<&str>)> = blanks(&graded)
        .iter()
        .map(|blank| {
            let accepted = blank.accepted.iter().map(String::as_str).collect();
            (blank.given.as_str(), blank.right, accepted)
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("You tube", false, vec!["PeerTube", "peer-tube"]),
            ("", false, vec!["3,5 ± 0,1"]),
            ("vidéos", true, vec!["vidéos", "des vidéos"]),
        ]
    );
}

#[test]
fn an_unknown_blank_or_entry_of_a_menu_is_refused() {
    for answer in [
        each(&[("b9", "x")]),
        each(&[("b9", "")]),
        each(&[("b9", ""), ("b1", "PeerTube")]),
        each(&[("B1", "x")]),
        each(&[("b3", "photos")]),
        each(&[("b3", "Vidéos")]),
        each(&[("b3", "b3:vidéos")]),
    ] {
        assert_eq!(
            check_answer(&three(PartCredit::Share), &answer),
            Err(UnusableAnswer::UnknownOption),
            "{answer:?}"
        );
    }
}

#[test]
fn what_is_no_number_in_a_blank_is_refused_and_not_counted_as_wrong() {
    for (given, expected) in [
        ("NaN", UnusableAnswer::NotANumber),
        ("trois", UnusableAnswer::NotANumber),
        (&"9".repeat(60), UnusableAnswer::TooLong),
    ] {
        let answer = each(&[("b1", "PeerTube"), ("b2", given)]);
        assert_eq!(
            check_answer(&three(PartCredit::Share), &answer),
            Err(expected),
            "{given}"
        );
    }
}

#[test]
fn a_text_or_a_list_fills_no_blank() {
    for answer in [one("PeerTube"), several(&["PeerTube", "3,5", "vidéos"])] {
        assert_eq!(
            check_answer(&three(PartCredit::Share), &answer),
            Err(UnusableAnswer::WrongForm)
        );
    }
}
