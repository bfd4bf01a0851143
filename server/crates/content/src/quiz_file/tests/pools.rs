//! Pools, and questions drawn from the whole quiz.

use insta::assert_snapshot;

use super::described::{described, described_with};
use crate::quiz_settings::{Placed, QuizSettings};

fn drawn(draw: usize, text: &str) -> String {
    let draw = Placed {
        value: draw,
        place: None,
    };
    let settings = QuizSettings {
        draw: Some(draw),
        ..QuizSettings::default()
    };
    described_with(text, &settings)
}

#[test]
fn a_pool_holds_questions_of_level_3() {
    assert_snapshot!(described("## Avant <!-- q:z -->\n\n- = oui\n\n## Réserve <!-- pool draw=2 -->\n\n### A <!-- q:a -->\n\n#### Détail\n\n- [x] Vrai\n- [ ] Faux\n\n### B <!-- q:b -->\n\nLe `= mot`.\n\n### C\n\n- = c\n\n## Après <!-- q:y -->\n\n- = non\n\n## <!-- pool draw=1 -->\n\n### D <!-- q:d -->\n\n- = d\n"), @r#"
    z (1) text: <p>Avant</p>
      = oui
    pool draws 2 of 3
    a (1) single, in order: <p>A</p> <h4>Détail</h4>
      [x] Vrai
      [ ] Faux
    b (1) cloze: <p>B</p> <p>Le [b1].</p>
      b1 text: = mot
    c (1) text: <p>C</p>
      = c
    y (1) text: <p>Après</p>
      = non
    pool draws 1 of 1
    d (1) text: <p>D</p>
      = d
    quiz-missing-id 18:1 this question has no id: a change to its heading would make it another question
    "#);
}

#[test]
fn a_pool_says_how_many_are_drawn() {
    assert_snapshot!(described("## R <!-- pool -->\n\n### A <!-- q:a -->\n\n- = a\n"), @"quiz-pool-without-draw 1:11 this pool does not say how many of its questions are asked");
    assert_snapshot!(described("## R <!-- pool draw=2 -->\n\n### A <!-- q:a -->\n\n- = a\n"), @"quiz-pool-too-small 1:16 2 questions are drawn from this pool, which has 1");
    assert_snapshot!(described("## R <!-- pool draw=0 -->\n\n### A <!-- q:a -->\n\n- = a\n"), @"quiz-unknown-value 1:21 `0` is no number of questions");
    assert_snapshot!(described("## R <!-- pool draw=1 -->\n"), @"quiz-pool-empty 1:1 this pool has no question");
}

#[test]
fn a_pool_is_no_question() {
    assert_snapshot!(described("## R <!-- q:r points=2 pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n"), @r#"
    quiz-pool-setting 1:11 `q:` belongs to a question, and this is a pool of questions
    quiz-pool-setting 1:15 `points` belongs to a question, and this is a pool of questions
    "#);
}

#[test]
fn text_of_a_pool_is_not_shown() {
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n<!-- pour moi -->\n\nDu texte.\n\n### A <!-- q:a -->\n\n- = a\n"), @r#"
    pool draws 1 of 1
    a (1) text: <p>A</p>
      = a
    quiz-pool-text 5:1 this text of the pool is not shown: of a pool, learners see the questions that were drawn
    "#);
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n- [x] a\n- [ ] b\n\n### A <!-- q:a -->\n\n- = a\n"), @"quiz-answers-without-question 3:3 these answers stand before the first question of their pool");
}

#[test]
fn levels_within_a_pool_are_checked() {
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n#### B <!-- q:b -->\n\n- = a\n"), @"quiz-question-level 5:8 this heading has a question's comment, and is not of level 3, as the questions of a pool are");
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n### A <!-- pool draw=1 -->\n\n- = a\n"), @"quiz-question-level 3:12 this pool stands within another one");
}

#[test]
fn ids_are_unique_over_all_pools() {
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n\n## A <!-- q:a -->\n\n- = b\n"), @"quiz-duplicate-id 7:11 the id `a` is already the one of the question on line 3");
}

#[test]
fn points_that_differ_within_a_pool_are_told() {
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n### A <!-- q:a points=2 -->\n\n- = a\n\n### B <!-- q:b -->\n\n- = b\n"), @r#"
    pool draws 1 of 2
    a (2) text: <p>A</p>
      = a
    b (1) text: <p>B</p>
      = b
    quiz-points-by-luck 1:1 the questions that are drawn from this pool have not the same points: how many there are to earn is luck
    "#);
    assert_snapshot!(described("## Réserve <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n\n### B <!-- q:b -->\n\n> [!NOTE]\n> b\n"), @r#"
    pool draws 1 of 2
    a (1) text: <p>A</p>
      = a
    b (1) open: <p>B</p>
      explanation: <p>b</p>
    quiz-points-by-luck 1:1 the questions that are drawn from this pool have not the same points: how many there are to earn is luck
    "#);
}

#[test]
fn questions_may_be_drawn_from_the_whole_quiz() {
    let two = "## A <!-- q:a -->\n\n- = a\n\n## B <!-- q:b points=2 -->\n\n- = b\n";
    assert_snapshot!(drawn(1, two), @r#"
    draws 1
    a (1) text: <p>A</p>
      = a
    b (2) text: <p>B</p>
      = b
    quiz-points-by-luck 1:1 the questions that are drawn from this quiz have not the same points: how many there are to earn is luck
    "#);
    assert_snapshot!(drawn(2, two), @r#"
    draws 2
    a (1) text: <p>A</p>
      = a
    b (2) text: <p>B</p>
      = b
    "#);
    assert_snapshot!(drawn(3, two), @"quiz-draw-too-large 1:1 3 questions are drawn from this quiz, which has 2");
    let pool = "## R <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n";
    assert_snapshot!(drawn(1, pool), @"quiz-draw-and-pool 1:1 questions are drawn from the whole quiz (`draw`) and from a pool too: which of the two?");
}
