//! Feedback, hints and explanations as they are written in real life.

use insta::assert_snapshot;

use super::described::described;

#[test]
fn a_quote_that_is_not_indented_ends_the_list() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n> Oui.\n- [ ] B\n> Non.\n"), @"quiz-two-answer-blocks 4:1 this quote is not indented, so that the list of answers ends above it and another begins below");
}

#[test]
fn a_quote_indented_by_one_space_is_not_in_its_option() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [ ] A\n > Non.\n- [x] B\n"), @"quiz-two-answer-blocks 4:2 this quote is not indented, so that the list of answers ends above it and another begins below");
}

#[test]
fn a_quote_of_two_levels_is_feedback() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n  > Un\n  >\n  > > Deux\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A // <p>Un</p> <blockquote> <p>Deux</p> </blockquote>
      [ ] B
    "#);
}

#[test]
fn several_quotes_of_an_option_are_one_feedback() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n  > Un\n\n  > Deux\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A // <p>Un</p> <p>Deux</p>
      [ ] B
    "#);
}

#[test]
fn a_hint_may_stand_before_the_answers() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n> [!TIP]\n> Avant.\n\n- [x] A\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
      hint: <p>Avant.</p>
    "#);
}

#[test]
fn hints_are_kept_in_their_order() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!TIP]\n> Un.\n\n> [!TIP]\n> Deux.\n\n> [!TIP]\n> Trois.\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
      hint: <p>Un.</p>
      hint: <p>Deux.</p>
      hint: <p>Trois.</p>
    "#);
}

#[test]
fn a_note_without_a_blank_line_above_it_is_read_or_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n> [!NOTE]\n> Car.\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
      explanation: <p>Car.</p>
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!TIP]\n> Un.\n> [!NOTE]\n> Car.\n"), @"quiz-alert-not-read 8:3 this mark is left as plain text, so that learners would read what comes after it");
}

#[test]
fn several_notes_are_one_explanation() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!NOTE]\n> Un.\n\n> [!NOTE]\n> Deux.\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
      explanation: <p>Un.</p> <p>Deux.</p>
    "#);
}

#[test]
fn a_mark_in_small_letters_is_read() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!note]\n> Car.\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
      explanation: <p>Car.</p>
    "#);
}

#[test]
fn a_mark_with_its_text_on_one_line_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!NOTE] Car.\n"), @"quiz-alert-not-read 6:3 this mark is left as plain text, so that learners would read what comes after it");
}

#[test]
fn an_unknown_mark_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!INDICE]\n> Car.\n"), @"quiz-alert-not-read 6:3 this mark is left as plain text, so that learners would read what comes after it");
}

#[test]
fn an_explanation_may_hold_code_lists_and_boxes() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!NOTE]\n> ```text\n> ls\n> ```\n> - un\n> - [x] fait\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
      explanation: <pre tabindex="0"><code class="language-text">ls </code></pre> <ul> <li>un</li> <li class="task"><input type="checkbox" disabled="" checked="" aria-label="Fait"> fait</li> </ul>
    "#);
}

#[test]
fn a_warning_stays_in_the_prompt() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n> [!WARNING]\n> Attention.\n\n- [x] A\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p> <div class="callout callout-warning" role="note"> <p class="callout-label">Avertissement</p> <p>Attention.</p> </div>
      [x] A
      [ ] B
    "#);
}

#[test]
fn an_explanation_without_its_mark_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\nExplication : car.\n"), @"quiz-after-answers 6:1 after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow");
}

#[test]
fn a_lazy_line_belongs_to_its_quote() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n  > Oui,\nbien sûr.\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A // <p>Oui, bien sûr.</p>
      [ ] B
    "#);
}

#[test]
fn feedback_of_a_typed_answer_may_be_long() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- = 42\n  > Oui :\n  >\n  > - un\n  > - deux\n- != 43\n  > Presque.\n"), @r#"
    a (1) number: <p>Q</p>
      = 42 // <p>Oui :</p> <ul> <li>un</li> <li>deux</li> </ul>
      != 43 // <p>Presque.</p>
    "#);
}
