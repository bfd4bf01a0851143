//! Texts that nobody grades.

use quiz::{GradedResponse, Score, UnusableAnswer, check_answer};

use crate::{
    answers::{each, graded, one, several},
    questions::open,
};

#[test]
fn an_open_answer_is_kept_and_never_scored() {
    for (answer, kept) in [
        (None, ""),
        (Some(one("")), ""),
        (
            Some(one(" Deux lignes\nà garder. ")),
            "Deux lignes\nà garder.",
        ),
    ] {
        let graded = graded(&open(), answer);
        assert_eq!(graded.score, Score::ZERO);
        assert_eq!(graded.max_score, Score::ZERO);
        assert_eq!(graded.correct(), None);
        let given = kept.to_owned();
        assert_eq!(graded.response, GradedResponse::Open { given });
    }
}

#[test]
fn the_explanation_is_there_to_compare_with() {
    let graded = graded(&open(), Some(one("Voilà.")));
    assert_eq!(graded.explanation_html.as_deref(), Some("<p>Because.</p>"));
}

#[test]
fn whatever_points_stand_on_an_open_question_it_is_worth_none() {
    assert_eq!(open().points, Score::ONE);
    assert_eq!(open().max_score(), Score::ZERO);
}

#[test]
fn a_list_or_an_object_is_no_text() {
    assert_eq!(
        check_answer(&open(), &several(&["a"])),
        Err(UnusableAnswer::Several)
    );
    assert_eq!(
        check_answer(&open(), &each(&[("a", "b")])),
        Err(UnusableAnswer::WrongForm)
    );
}
