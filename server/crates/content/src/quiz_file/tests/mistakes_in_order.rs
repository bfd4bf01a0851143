//! What stands where it should not.

use insta::assert_snapshot;

use super::told;

#[test]
fn two_lists_of_answers_are_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n+ [ ] B\n"), @r#"
    error[quiz-two-answer-blocks] line 4
      | + [ ] B
      | ^^^^^^^
      a second list of answers begins here, directly after the first: a list ends where its mark changes
      mend: begin each answer with the same mark, `-`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\nTexte\n\n- [x] C\n- [ ] D\n"), @r#"
    error[quiz-two-answer-blocks] line 3
      | - [x] A
      | ^^^^^^^
      this question has two lists of answers
      mend: give each its own question, with a heading `## …`; or indent what stands between them by two spaces
    "#);
}

#[test]
fn a_quote_that_is_not_indented_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n> Non.\n- [x] B\n"), @r#"
    error[quiz-two-answer-blocks] line 4
      | > Non.
      | ^^^^^^
      this quote is not indented, so that the list of answers ends above it and another begins below
      mend: indent it under its answer with two spaces: `  > …`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n- [x] B\n> Oui.\n"), @r#"
    error[quiz-after-answers] line 5
      | > Oui.
      | ^^^^^^
      after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow
      mend: if it is feedback, indent it under its answer with two spaces: `  > …`; if it is a hint or an explanation, begin it with `> [!TIP]` or `> [!NOTE]`
    "#);
}

#[test]
fn a_hint_between_answers_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n\n> [!TIP]\n> Cherchez.\n\n- [x] B\n"), @r#"
    error[quiz-two-answer-blocks] line 5
      | > [!TIP]
      | ^^^^^^^^
      this hint or explanation stands between two answers, and cuts their list in two
      mend: move it below the last answer
    "#);
}

#[test]
fn a_list_directly_before_the_answers_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n* un\n* deux\n\n- [x] A\n- [ ] B\n"), @r#"
    error[quiz-two-answer-blocks] line 6
      | - [x] A
      | ^^^^^^^
      these answers follow another list or table with nothing between them: which of the two is the answers?
      mend: write a sentence between the two; or, if it is one list, begin each of its lines with the same mark
    "#);
}

#[test]
fn what_follows_the_answers_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\nBravo.\n"), @r#"
    error[quiz-after-answers] line 6
      | Bravo.
      | ^^^^^^
      after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow
      mend: move it above the answers, or into an explanation: `> [!NOTE]`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n---\n"), @r#"
    error[quiz-after-answers] line 6
      | ---
      | ^^^
      after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow
      mend: leave the rule out: a question ends where the next heading begins
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!WARNING]\n> Non.\n"), @r#"
    error[quiz-after-answers] line 6
      | > [!WARNING]
      | ^^^^^^^^^^^^
      after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow
      mend: move it above the answers; or make it a hint (`> [!TIP]`) or an explanation (`> [!NOTE]`)
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n1. un\n2. deux\n"), @r#"
    error[quiz-after-answers] line 6
      | 1. un
      | ^^^^^
      after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow
      mend: move it above the answers, or into an explanation: `> [!NOTE]`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n<!-- fin\n"), @r#"
    error[quiz-after-answers] line 6
      | <!-- fin
      | ^^^^^^^^
      after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow
      mend: move it above the answers; a comment ends with `-->`
    "#);
}

#[test]
fn a_mark_that_is_left_as_text_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n> [!TIP]\n> Un.\n> [!NOTE]\n> Deux.\n"), @r#"
    error[quiz-alert-not-read] line 7
      | > [!NOTE]
      |   ^^^^^^^
      this mark is left as plain text, so that learners would read what comes after it
      mend: leave a blank line above it: two quotes without one between them are a single quote
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n> [!NOTE] Deux.\n"), @r#"
    error[quiz-alert-not-read] line 5
      | > [!NOTE] Deux.
      |   ^^^^^^^
      this mark is left as plain text, so that learners would read what comes after it
      mend: leave `> [!NOTE]` alone on its line, and write the text below it, after `> `
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n> [!HINT]\n> Un.\n"), @r#"
    error[quiz-alert-not-read] line 5
      | > [!HINT]
      |   ^^^^^^^
      this mark is left as plain text, so that learners would read what comes after it
      mend: a hint is `> [!TIP]`, an explanation `> [!NOTE]`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n[!TIP]\n\n"), @r#"
    error[quiz-alert-not-read] line 5
      | [!TIP]
      | ^^^^^^
      this mark is left as plain text, so that learners would read what comes after it
      mend: write `> [!TIP]` at the start of a quote of its own, with a blank line above it
    "#);
}

#[test]
fn more_answers_than_anybody_reads_are_reported() {
    let answers: String = (0..201).map(|n| format!("- = {n}a\n")).collect();
    assert_snapshot!(told(&format!("## Q <!-- q:a -->\n\n{answers}")), @r#"
    error[quiz-too-many-answers] line 3
      | - = 0a
      | ^^^^^^
      this question has 201 answers; more than 200 are not read
      mend: split it into several questions
    "#);
}
