//! Lists of expected answers.

use insta::assert_snapshot;

use super::told;

#[test]
fn refused_answers_alone_are_no_key() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- != A\n"), @r#"
    error[quiz-no-right-answer] line 3
      | - != A
      | ^^^^^^
      no answer of this question is right: all are foreseen wrong ones (`!=`)
      mend: add an accepted answer: `- = …`
    "#);
}

#[test]
fn an_empty_answer_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n- =\n"), @r#"
    error[quiz-empty-answer] line 4
      | - =
      |   ^
      there is no answer here
      mend: write it on the same line: `- = The answer`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = ` `\n"), @r#"
    error[quiz-empty-answer] line 3
      | - = ` `
      |   ^^^^^
      there is no answer here
      mend: write it on the same line: `- = The answer`
    "#);
}

#[test]
fn an_answer_without_its_mark_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n- B\n"), @r#"
    error[quiz-mixed-list] line 4
      | - B
      |   ^
      some answers of this list begin with `=` or `!=`, and this one does not
      mend: begin it with `- = ` if it is accepted, with `- != ` if it is a foreseen mistake
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n- ≠ B\n"), @r#"
    error[quiz-mixed-list] line 4
      | - ≠ B
      |   ^^^
      some answers of this list begin with `=` or `!=`, and this one does not
      mend: begin it with `- = ` if it is accepted, with `- != ` if it is a foreseen mistake
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- =A\n"), @r#"
    error[quiz-equals-not-read] line 3
      | - =A
      |   ^
      a space is missing after `=`
      mend: write `- = A`; an answer that begins so itself goes into backticks: `` - = `=>` ``
    "#);
}

#[test]
fn what_follows_an_answer_and_is_no_quote_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n  Bravo !\n"), @r#"
    error[quiz-answer-extra] line 5
      |   Bravo !
      |   ^^^^^^^
      an expected answer is one line of text; only a quote, its feedback, may follow it
      mend: write it as a quote: `  > …`; or as an answer of its own: `- = …`
    "#);
}

#[test]
fn markup_in_an_answer_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = **A**\n"), @r#"
    error[quiz-answer-markup] line 3
      | - = **A**
      |     ^^^^^
      this is formatted or linked: must learners type its marks too?
      mend: write `` - = `**A**` `` if it is to be typed so; else leave the markup out
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = [A](https://exemple.org)\n"), @r#"
    error[quiz-answer-markup] line 3
      | - = [A](https://exemple.org)
      |     ^^^^^^^^^^^^^^^^^^^^^^^^
      this is formatted or linked: must learners type its marks too?
      mend: write `` - = `[A](https://exemple.org)` `` if it is to be typed so; else leave the markup out
    "#);
}

#[test]
fn answers_that_are_the_same_are_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = L'été\n- = l’ETE\n"), @r#"
    error[quiz-duplicate-answer] line 4
      | - = l’ETE
      |   ^^^^^^^
      this answer is the same as `L'été` on line 3: accents, case, apostrophes and spaces make no difference
      mend: leave one of the two out
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = 10\n- = 10,0\n"), @r#"
    error[quiz-duplicate-answer] line 4
      | - = 10,0
      |   ^^^^^^
      this answer is the same as `10` on line 3: both are the same number
      mend: leave one of the two out
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = None\n- = `none`\n"), @r#"
    error[quiz-duplicate-answer] line 4
      | - = `none`
      |   ^^^^^^^^
      this answer is the same as `None` on line 3: accents, case, apostrophes and spaces make no difference
      mend: leave one of the two out
    "#);
}

#[test]
fn an_answer_both_right_and_refused_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = libre\n- != Libre\n"), @r#"
    error[quiz-contradicting-answers] line 4
      | - != Libre
      |   ^^^^^^^^
      this entry refuses what `libre` on line 3 accepts
      mend: leave one of the two out, or make them differ; in backticks an answer is exact, and may stand before a plain one
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- != 2000..2010\n- = 2004 ± 1\n"), @r#"
    error[quiz-contradicting-answers] line 4
      | - = 2004 ± 1
      |   ^^^^^^^^^^
      this entry accepts what `2000..2010` on line 3 refuses
      mend: leave one of the two out, or make them differ; in backticks an answer is exact, and may stand before a plain one
    "#);
}

#[test]
fn a_number_that_is_none_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a type=number -->\n\n- = 2004\n- = deux\n- = `3`\n"), @r#"
    error[quiz-not-a-number] line 4
      | - = deux
      |   ^^^^^^
      `deux`: it is no number, and the question says `type=number`
      mend: write every answer as a number: `1 234,5`, `3 ± 0,5`, `3 ± 5 %` or `10..12`; in this language the decimal sign is a comma or a point. If a text is meant, write `type=short` in the heading's comment
    error[quiz-not-a-number] line 5
      | - = `3`
      |   ^^^^^
      `3`: it is no number, and the question says `type=number`
      mend: write every answer as a number: `1 234,5`, `3 ± 0,5`, `3 ± 5 %` or `10..12`; in this language the decimal sign is a comma or a point. If a text is meant, write `type=short` in the heading's comment
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = 2004 ± 1O\n"), @r#"
    error[quiz-not-a-number] line 3
      | - = 2004 ± 1O
      |   ^^^^^^^^^^^
      `2004 ± 1O`: it looks like a number, and cannot be read as one
      mend: write every answer as a number: `1 234,5`, `3 ± 0,5`, `3 ± 5 %` or `10..12`; in this language the decimal sign is a comma or a point. If a text is meant, write `type=short` in the heading's comment
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = 2004 ± 1\n- = deux mille\n"), @r#"
    error[quiz-not-a-number] line 3
      | - = 2004 ± 1
      |   ^^^^^^^^^^
      `2004 ± 1`: it is a number, but another answer is none, so that learners would have to type it as it stands
      mend: write every answer as a number: `1 234,5`, `3 ± 0,5`, `3 ± 5 %` or `10..12`; in this language the decimal sign is a comma or a point. If a text is meant, write `type=short` in the heading's comment
    "#);
}
