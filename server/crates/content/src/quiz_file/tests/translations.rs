//! A quiz and its translation.

use insta::assert_snapshot;
use quiz::Response;

use super::{Original, quiz, read_after, read_in, shown};
use crate::quiz_settings::QuizSettings;

/// What the author of an English quiz is told that translates a French one.
fn compared(french: &str, english: &str) -> String {
    let original = quiz(french);
    let original = Original::Read {
        path: "quiz.md",
        quiz: &original.into(),
    };
    let settings = QuizSettings::default();
    let (read, diagnostics) = read_after("en", english, &settings, original);
    assert!(read.is_some(), "{}", shown(&diagnostics));
    shown(&diagnostics)
}

#[test]
fn a_translation_with_the_same_ids_has_the_same_questions() {
    let (french, _) = read_in(
        "fr",
        "## Combien ? <!-- q:combien points=2 -->\n\n- = 3,5\n",
    );
    let (english, _) = read_in(
        "en",
        "## How much? <!-- q:combien points=2 -->\n\n- = 3.5\n",
    );
    let (french, english) = (french.unwrap().1, english.unwrap().1);
    let first = |quiz: &quiz::Quiz| quiz.questions().next().unwrap().clone();
    assert_eq!(first(&french).id, first(&english).id);
    assert_eq!(first(&french).max_score(), first(&english).max_score());
    let range = |quiz: &quiz::Quiz| match &first(quiz).response {
        Response::Number(number) => number.entries[0].range,
        other => panic!("a number is expected: {other:?}"),
    };
    assert_eq!(range(&french), range(&english));
}

#[test]
fn a_translation_that_asks_the_same_is_not_told() {
    assert_snapshot!(compared("## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = deux\n\n", "## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = deux\n\n"), @"");
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n- = oui\n- = ouais\n", "## Q <!-- q:a -->\n\n- = yes\n"), @"");
}

#[test]
fn the_first_question_that_differs_is_named() {
    assert_snapshot!(compared("## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = deux\n\n", "## Deux <!-- q:b -->\n\n- = deux\n\n## Un <!-- q:a -->\n\n- = un\n\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Deux <!-- q:b -->
      | ^^^^^^^^^^^^^^^^^^^^
      this question has the id `b`, and `a` in `quiz.md`: a result would depend on the language
      mend: write `q:a` if it is the same question; the order is that of the original
    "#);
    assert_snapshot!(compared("## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = deux\n\n", "## Un <!-- q:a -->\n\n- = un\n\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Un <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^^
      this quiz has 1 question, and 2 in `quiz.md`: a result would depend on the language
      mend: translate every question, with its id, in the order of the original
    "#);
    assert_snapshot!(compared("## Un <!-- q:a -->\n\n- = un\n\n", "## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = deux\n\n"), @r#"
    warning[translation-quiz-differs] line 5
      | ## Deux <!-- q:b -->
      | ^^^^^^^^^^^^^^^^^^^^
      this quiz has 2 questions, and 1 in `quiz.md`: a result would depend on the language
      mend: translate every question, with its id, in the order of the original
    "#);
    assert_snapshot!(compared("## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = deux\n\n", "## Un <!-- q:a -->\n\n- = un\n\n## Deux <!-- q:b -->\n\n- = 2\n\n"), @r#"
    warning[translation-quiz-differs] line 5
      | ## Deux <!-- q:b -->
      | ^^^^^^^^^^^^^^^^^^^^
      this question is of the type `number`, and `short` in `quiz.md`: a result would depend on the language
      mend: write its answers in the same form; a multiple choice with one right answer says `type=multiple`
    "#);
    assert_snapshot!(compared("## Un <!-- q:a -->\n\n- = un\n\n", "## Un <!-- q:a points=2 -->\n\n- = un\n\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Un <!-- q:a points=2 -->
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      this question is worth `points=2`, and `points=1` in `quiz.md`: a result would depend on the language
      mend: write the same `points` in both
    "#);
}

#[test]
fn what_is_answered_differs_where_its_parts_do() {
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n- [x] a\n- [x] b\n- [ ] c\n", "## Q <!-- q:a -->\n\n- [x] a\n- [x] b\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Q <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^
      this question has 2 options with 2 right ones, and 3 options with 2 right ones in `quiz.md`: a result would depend on the language
      mend: translate each of them, and add none
    "#);
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n- [x] a\n- [x] b\n", "## Q <!-- q:a credit=all -->\n\n- [x] a\n- [x] b\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Q <!-- q:a credit=all -->
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      a partly right answer counts in another way here than in `quiz.md`: a result would depend on the language
      mend: write the same `credit` in both
    "#);
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n1. a\n2. b\n", "## Q <!-- q:a -->\n\n1. a\n2. b\n3. c\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Q <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^
      this question has 3 steps, and 2 steps in `quiz.md`: a result would depend on the language
      mend: translate each of them, and add none
    "#);
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n| a | b |\n|-|-|\n| c | d |\n| e | f |\n", "## Q <!-- q:a -->\n\n| a | b |\n|-|-|\n| c | d |\n| e | f |\n| | g |\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Q <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^
      this question has 2 left cells with 3 right cells, and 2 left cells with 2 right cells in `quiz.md`: a result would depend on the language
      mend: translate each of them, and add none
    "#);
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n`= a` `= b`\n", "## Q <!-- q:a -->\n\n`= a`\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Q <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^
      this question has 1 blank, and 2 blanks in `quiz.md`: a result would depend on the language
      mend: translate each of them, and add none
    "#);
    assert_snapshot!(compared("## Q <!-- q:a -->\n\n`= a` `= b`\n", "## Q <!-- q:a -->\n\n`= a` `= b | != c`\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## Q <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^
      the blank number 2 is filled in in another way here than in `quiz.md`: a result would depend on the language
      mend: write a menu, a number or a text in both
    "#);
}

#[test]
fn questions_are_drawn_in_the_same_way() {
    assert_snapshot!(compared("## R <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n\n### B <!-- q:b -->\n\n- = b\n", "## R <!-- pool draw=2 -->\n\n### A <!-- q:a -->\n\n- = a\n\n### B <!-- q:b -->\n\n- = b\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## R <!-- pool draw=2 -->
      | ^^^^^^^^^^^^^^^^^^^^^^^^^
      questions are drawn in another way than in `quiz.md`: a result would depend on the language
      mend: write the same pools, with the same questions and the same `draw`; a quiz's own `draw` is taken from the original where the translation has none
    "#);
    assert_snapshot!(compared("## R <!-- pool draw=1 -->\n\n### A <!-- q:a -->\n\n- = a\n\n### B <!-- q:b -->\n\n- = b\n", "## A <!-- q:a -->\n\n- = a\n\n## B <!-- q:b -->\n\n- = b\n"), @r#"
    warning[translation-quiz-differs] line 1
      | ## A <!-- q:a -->
      | ^^^^^^^^^^^^^^^^^
      questions are drawn in another way than in `quiz.md`: a result would depend on the language
      mend: write the same pools, with the same questions and the same `draw`; a quiz's own `draw` is taken from the original where the translation has none
    "#);
}
