//! Lists of expected answers.

use insta::assert_snapshot;

use super::told;

#[test]
fn refused_answers_alone_are_no_key() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- != A\n"), @"");
}

#[test]
fn an_empty_answer_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n- =\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = ` `\n"), @"");
}

#[test]
fn an_answer_without_its_mark_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n- B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n- ≠ B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- =A\n"), @"");
}

#[test]
fn what_follows_an_answer_and_is_no_quote_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n  Bravo !\n"), @"");
}

#[test]
fn markup_in_an_answer_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = **A**\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = [A](https://exemple.org)\n"), @"");
}

#[test]
fn answers_that_are_the_same_are_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = L'été\n- = l’ETE\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = 10\n- = 10,0\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = None\n- = `none`\n"), @"");
}

#[test]
fn an_answer_both_right_and_refused_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = libre\n- != Libre\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- != 2000..2010\n- = 2004 ± 1\n"), @"");
}

#[test]
fn a_number_that_is_none_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a type=number -->\n\n- = 2004\n- = deux\n- = `3`\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = 2004 ± 1O\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = 2004 ± 1\n- = deux mille\n"), @"");
}
