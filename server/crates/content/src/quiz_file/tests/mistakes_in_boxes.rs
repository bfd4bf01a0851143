//! Task lists.

use insta::assert_snapshot;

use super::told;

#[test]
fn a_choice_without_a_right_answer_is_withheld() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n- [ ] B\n"), @"");
}

#[test]
fn a_single_option_is_no_choice() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n"), @"");
}

#[test]
fn an_option_that_stands_twice_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n- [ ]  A\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] *A*\n- [ ] _A_\n"), @"");
}

#[test]
fn an_option_without_a_text_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ]\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] <!-- B -->\n"), @"");
}

#[test]
fn a_box_that_is_left_as_text_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [\u{a0}] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ x] A\n- [] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x]A\n- [ ]B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n[x] A\n\n[ ] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n– [x] A\n– [ ] B\n"), @"");
}

#[test]
fn an_option_without_a_box_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- = B\n"), @"");
}

#[test]
fn a_box_within_an_option_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n  - [x] B\n- [x] C\n"), @"");
}

#[test]
fn a_box_in_a_quote_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n> - [x] A\n> - [ ] B\n"), @"");
}

#[test]
fn a_code_block_on_the_line_of_its_box_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] ```rust\n  fn a() {}\n  ```\n- [ ] B\n"), @"");
}

#[test]
fn a_type_that_the_boxes_do_not_fit_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a type=short -->\n\n- [x] A\n- [ ] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a type=single -->\n\n- [x] A\n- [x] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a type=truefalse -->\n\n- [x] A\n- [ ] B\n- [ ] C\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a type=single -->\n\nTexte.\n"), @"");
}
