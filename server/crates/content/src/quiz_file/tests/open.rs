//! Open questions.

use insta::assert_snapshot;

use super::{described::described, read_with, shown};
use crate::quiz_settings::{Placed, QuizSettings};

#[test]
fn a_question_without_answers_is_open() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nPrésentez la charte.\n\n> [!TIP]\n> Parlez d'éthique.\n\n> [!NOTE]\n> Une réponse possible.\n"), @r#"
    a (1) open: <p>Q</p> <p>Présentez la charte.</p>
      hint: <p>Parlez d'éthique.</p>
      explanation: <p>Une réponse possible.</p>
    "#);
}

#[test]
fn an_open_question_without_an_answer_to_compare_with_is_told() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nTexte\n"), @r#"
    a (1) open: <p>Q</p> <p>Texte</p>
    quiz-open-without-answer 1:1 this question has no answers, so that it is open, and no explanation that learners could compare theirs with
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=open -->\n\n"), @r#"
    a (1) open: <p>Q</p>
    quiz-open-without-answer 1:1 this question has no answers, so that it is open, and no explanation that learners could compare theirs with
    "#);
}

#[test]
fn a_list_or_a_table_is_a_part_of_an_open_question_where_its_type_is_said() {
    assert_snapshot!(described("## Q <!-- q:a type=open -->\n\n1. un\n2. deux\n\nPourquoi ?\n\n> [!NOTE]\n> Car.\n"), @r#"
    a (1) open: <p>Q</p> <ol> <li>un</li> <li>deux</li> </ol> <p>Pourquoi ?</p>
      explanation: <p>Car.</p>
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=open -->\n\n| a | b |\n|---|---|\n| c | d |\n\n> [!NOTE]\n> Car.\n"), @r#"
    a (1) open: <p>Q</p> <section class="table-scroll" tabindex="0" aria-label="Tableau&nbsp;: Q"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody> <tr><td>c</td><td>d</td></tr> </tbo…
      explanation: <p>Car.</p>
    "#);
}

#[test]
fn what_an_open_question_does_not_take_is_said() {
    assert_snapshot!(described("## Q <!-- q:a points=2 credit=all shuffle=none -->\n\n> [!NOTE]\n> Car.\n"), @r#"
    a (2) open: <p>Q</p>
      explanation: <p>Car.</p>
    quiz-setting-without-effect 1:15 `points` changes nothing: an open question is not graded
    quiz-setting-without-effect 1:24 `credit` changes nothing: an open question is not graded
    quiz-setting-without-effect 1:35 `shuffle` changes nothing: there is nothing to choose from here
    "#);
}

#[test]
fn a_threshold_without_anything_to_grade_is_told() {
    let settings = QuizSettings {
        pass: Some(Placed {
            value: 60,
            place: Some(0..4),
        }),
        ..QuizSettings::default()
    };
    let (read, diagnostics) =
        read_with("fr", "## Q <!-- q:a -->\n\n> [!NOTE]\n> Car.\n", &settings);
    assert!(read.is_some());
    assert_snapshot!(shown(&diagnostics), @r#"
    warning[quiz-pass-without-points] line 1
      | ## Q <!-- q:a -->
      | ^^^^
      `pass` changes nothing: every question of this quiz is open, and open questions are not graded
      mend: leave `pass` out, or add a question that is graded
    "#);
}
