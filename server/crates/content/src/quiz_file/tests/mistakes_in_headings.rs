//! Headings and their comments.

use insta::assert_snapshot;

use super::told;

#[test]
fn a_quiz_without_questions_is_withheld() {
    assert_snapshot!(told("Bonjour.\n"), @"");
    assert_snapshot!(told(""), @"");
}

#[test]
fn an_underlined_heading_is_no_question() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = a\n\nAutre question\n---\n\n- = b\n"), @"");
}

#[test]
fn a_heading_of_level_1_is_no_question() {
    assert_snapshot!(told("# Le quiz\n\n## Q <!-- q:a -->\n\n- = a\n"), @"");
}

#[test]
fn a_question_of_another_level_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n### Autre <!-- q:b -->\n\n- = a\n"), @"");
}

#[test]
fn a_heading_without_its_space_is_reported() {
    assert_snapshot!(told("##Où ?\n\n- [x] ici\n- [ ] là\n\n## Q <!-- q:a -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = a\n\n##\u{a0}Où ?\n"), @"");
}

#[test]
fn answers_before_the_first_question_are_reported() {
    assert_snapshot!(told("**Où ?**\n\n- [x] ici\n- [ ] là\n\n## Q <!-- q:a -->\n\n- = a\n"), @"");
    assert_snapshot!(told("Où ?\n\n- = ici\n\n## Q <!-- q:a -->\n\n- = a\n"), @"");
}

#[test]
fn a_comment_that_is_left_as_text_is_reported() {
    assert_snapshot!(told("## Q <!— q:a —>\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a\n\n- = a\n"), @"");
}

#[test]
fn a_comment_on_a_line_of_its_own_is_reported() {
    assert_snapshot!(told("## Q\n<!-- q:a -->\n\n- = a\n"), @"");
}

#[test]
fn an_unknown_setting_is_reported_with_the_nearest_one() {
    assert_snapshot!(told("## Q <!-- q:a point=2 -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a facile -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- Q:a -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q=a -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a draw=2 -->\n\n- = a\n"), @"");
}

#[test]
fn an_unknown_value_is_reported_with_the_nearest_one() {
    assert_snapshot!(told("## Q <!-- q:a type=multipel -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a credit=half -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a shuffle=all -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a points=0 -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a points= 2 -->\n\n- = a\n"), @"");
}

#[test]
fn a_setting_given_twice_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a points=2 points=3 -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a --> <!-- q:b -->\n\n- = a\n"), @"");
}

#[test]
fn an_id_that_cannot_travel_is_reported() {
    assert_snapshot!(told("## Q <!-- q:été -->\n\n- = a\n"), @"");
    assert_snapshot!(told("## Q <!-- q: a -->\n\n- = a\n"), @"");
}

#[test]
fn an_id_given_twice_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = a\n\n## R <!-- q:a -->\n\n- = b\n"), @"");
}

#[test]
fn a_heading_that_asks_nothing_is_reported() {
    assert_snapshot!(told("## <!-- q:a -->\n\n- = a\n"), @"");
}
