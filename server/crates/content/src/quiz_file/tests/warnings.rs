//! Doubts about a quiz that is served all the same.

use insta::assert_snapshot;

use super::{codes, told};

#[test]
fn a_missing_id_is_written_out_in_the_mend() {
    assert_snapshot!(told("## Où est le siège ?\n\n- = Lyon\n"), @r#"
    warning[quiz-missing-id] line 1
      | ## Où est le siège ?
      | ^^^^^^^^^^^^^^^^^^^^
      this question has no id: a change to its heading would make it another question
      mend: write `<!-- q:ou-est-le-siege -->` at the end of the heading
    "#);
}

fn choices(number: usize, right: &str, wrong: &str) -> String {
    (0..number)
        .map(|n| format!("## Q{n} <!-- q:q{n} -->\n\n- [ ] {wrong}\n- [x] {right}\n- [ ] non\n\n"))
        .collect()
}

#[test]
fn the_longest_answer_that_is_always_right_is_noticed() {
    assert_snapshot!(told(&choices(4, "la très longue réponse", "courte")), @r#"
    warning[quiz-longest-is-right] line 1
      | ## Q0 <!-- q:q0 -->
      | ^^^^^^^^^^^^^^^^^^^
      in every question of this quiz the longest answer is the right one: learners notice
      mend: make some wrong answers as long as the right one, or the right one shorter
    "#);
}

#[test]
fn the_longest_answer_may_be_right_in_few_questions_or_in_some_of_many() {
    assert!(codes(&choices(3, "la très longue réponse", "courte")).is_empty());
    assert!(codes(&choices(4, "réponse", "longueur")).is_empty());
    let some = choices(4, "la très longue réponse", "courte")
        + "## F <!-- q:f -->\n\n- [x] oui bien\n- [ ] non merci\n";
    assert!(codes(&some).is_empty());
}

#[test]
fn true_and_false_have_the_length_that_they_have() {
    let text: String = (0..5)
        .map(|n| format!("## Q{n} <!-- q:q{n} -->\n\n- [ ] True\n- [x] False\n\n"))
        .collect();
    assert!(codes(&text).is_empty());
}

#[test]
fn a_setting_without_effect_is_said() {
    assert_snapshot!(told("## Q <!-- q:a credit=all -->\n\n- [x] A\n- [ ] B\n"), @r#"
    warning[quiz-setting-without-effect] line 1
      | ## Q <!-- q:a credit=all -->
      |               ^^^^^^^^^^
      `credit` changes nothing: only one answer can be chosen here
      mend: leave `credit` out
    "#);
    assert_snapshot!(told("## Q <!-- q:a shuffle=none -->\n\n- = A\n"), @r#"
    warning[quiz-setting-without-effect] line 1
      | ## Q <!-- q:a shuffle=none -->
      |               ^^^^^^^^^^^^
      `shuffle` changes nothing: there is nothing to choose from here
      mend: leave `shuffle` out
    "#);
}
