//! Task lists.

use insta::assert_snapshot;

use super::told;

#[test]
fn a_choice_without_a_right_answer_is_withheld() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n- [ ] B\n"), @r#"
    error[quiz-no-right-answer] line 3
      | - [ ] A
      | ^^^^^^^
      no answer of this question is right
      mend: tick each right answer with an x: `- [x]`
    "#);
}

#[test]
fn a_single_option_is_no_choice() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n"), @r#"
    error[quiz-one-option] line 3
      | - [x] A
      | ^^^^^^^
      there is only one answer to choose from
      mend: add a wrong answer: `- [ ] …`; or ask for the answer itself: `- = …`
    "#);
}

#[test]
fn an_option_that_stands_twice_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n- [ ]  A\n"), @r#"
    error[quiz-duplicate-option] line 5
      | - [ ]  A
      |        ^
      this option stands twice: first on line 3
      mend: change or remove one of the two
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] *A*\n- [ ] _A_\n"), @r#"
    error[quiz-duplicate-option] line 4
      | - [ ] _A_
      |       ^^^
      this option stands twice: first on line 3
      mend: change or remove one of the two
    "#);
}

#[test]
fn an_option_without_a_text_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ]\n"), @r#"
    error[quiz-empty-option] line 4
      | - [ ]
      | ^^^^^
      there is nothing to choose behind this box
      mend: write the answer after it: `- [ ] The answer`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] <!-- B -->\n"), @r#"
    error[quiz-empty-option] line 4
      | - [ ] <!-- B -->
      | ^^^^^^^^^^^^^^^^
      there is nothing to choose behind this box
      mend: write the answer after it: `- [ ] The answer`
    "#);
}

#[test]
fn a_box_that_is_left_as_text_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [\u{a0}] B\n"), @r#"
    error[quiz-box-not-read] line 4
      | - [ ] B
      |   ^^^
      this box is left as plain text: there is a no-break space in it
      mend: write `- [ ] ` with plain spaces, then the answer
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ x] A\n- [] B\n"), @r#"
    error[quiz-box-not-read] line 3
      | - [ x] A
      |   ^^^^
      this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space
      mend: write `- [x] ` with plain spaces, then the answer
    error[quiz-box-not-read] line 4
      | - [] B
      |   ^^
      this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space
      mend: write `- [ ] ` with plain spaces, then the answer
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x]A\n- [ ]B\n"), @r#"
    error[quiz-box-not-read] line 3
      | - [x]A
      |   ^^^
      this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space
      mend: write `- [x] ` with plain spaces, then the answer
    error[quiz-box-not-read] line 4
      | - [ ]B
      |   ^^^
      this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space
      mend: write `- [ ] ` with plain spaces, then the answer
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n[x] A\n\n[ ] B\n"), @r#"
    error[quiz-box-not-read] line 3
      | [x] A
      | ^^^
      this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space
      mend: write `- [x] ` with plain spaces, then the answer
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n– [x] A\n– [ ] B\n"), @r#"
    error[quiz-box-not-read] line 3
      | – [x] A
      |   ^^^
      this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space
      mend: write `- [x] ` with plain spaces, then the answer
    "#);
}

#[test]
fn an_option_without_a_box_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- B\n"), @r#"
    error[quiz-mixed-list] line 4
      | - B
      |   ^
      some answers of this list have a box, and this one has none
      mend: begin it with `- [ ]` or `- [x]`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- = B\n"), @r#"
    error[quiz-mixed-list] line 4
      | - = B
      |   ^^^
      some answers of this list have a box, and this one has none
      mend: begin it with `- [ ]` or `- [x]`
    "#);
}

#[test]
fn a_box_within_an_option_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n  - [x] B\n- [x] C\n"), @r#"
    error[quiz-nested-box] line 4
      |   - [x] B
      |     ^^^
      this box stands within another answer, a quote or a list of the prompt, where it is no answer
      mend: begin the line with `- [ ]` at the margin, like the other answers
    "#);
}

#[test]
fn a_box_in_a_quote_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n> - [x] A\n> - [ ] B\n"), @r#"
    error[quiz-nested-box] line 3
      | > - [x] A
      |     ^^^
      this box stands within another answer, a quote or a list of the prompt, where it is no answer
      mend: begin the line with `- [ ]` at the margin, like the other answers
    "#);
}

#[test]
fn a_code_block_on_the_line_of_its_box_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] ```rust\n  fn a() {}\n  ```\n- [ ] B\n"), @r#"
    error[quiz-fence-not-read] line 3
      | - [x] ```rust
      |       ^^^
      a code block cannot begin on the line of the box: it is left as plain text
      mend: begin it on the next line, indented by two spaces: `  ```
    "#);
}

#[test]
fn a_type_that_the_boxes_do_not_fit_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a type=short -->\n\n- [x] A\n- [ ] B\n"), @r#"
    error[quiz-type-mismatch] line 1
      | ## Q <!-- q:a type=short -->
      |               ^^^^^^^^^^
      `type=short` does not fit this question's answers
      mend: write a list of accepted answers: `- = accepted`; or leave `type=` out
    "#);
    assert_snapshot!(told("## Q <!-- q:a type=single -->\n\n- [x] A\n- [x] B\n"), @r#"
    error[quiz-several-right] line 1
      | ## Q <!-- q:a type=single -->
      |               ^^^^^^^^^^^
      `type=single` takes one right answer, and 2 are ticked
      mend: write `type=multiple`, or tick one answer alone
    "#);
    assert_snapshot!(told("## Q <!-- q:a type=truefalse -->\n\n- [x] A\n- [ ] B\n- [ ] C\n"), @r#"
    error[quiz-type-mismatch] line 1
      | ## Q <!-- q:a type=truefalse -->
      |               ^^^^^^^^^^^^^^
      `type=truefalse` takes two answers, and there are 3
      mend: leave `type=` out, or keep two answers
    "#);
    assert_snapshot!(told("## Q <!-- q:a type=single -->\n\nTexte.\n"), @r#"
    error[quiz-type-mismatch] line 1
      | ## Q <!-- q:a type=single -->
      |               ^^^^^^^^^^^
      `type=single` does not fit this question's answers
      mend: write a task list: `- [x] right`, `- [ ] wrong`; or leave `type=` out
    "#);
}
