//! What stands where it should not, and what is not served yet.

use insta::assert_snapshot;

use super::told;

#[test]
fn two_lists_of_answers_are_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n+ [ ] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\nTexte\n\n- [x] C\n- [ ] D\n"), @"");
}

#[test]
fn a_quote_that_is_not_indented_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n> Non.\n- [x] B\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n- [x] B\n> Oui.\n"), @"");
}

#[test]
fn a_hint_between_answers_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [ ] A\n\n> [!TIP]\n> Cherchez.\n\n- [x] B\n"), @"");
}

#[test]
fn a_list_directly_before_the_answers_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n* un\n* deux\n\n- [x] A\n- [ ] B\n"), @"");
}

#[test]
fn what_follows_the_answers_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\nBravo.\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n---\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n> [!WARNING]\n> Non.\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n1. un\n2. deux\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n\n<!-- fin\n"), @"");
}

#[test]
fn a_mark_that_is_left_as_text_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n> [!TIP]\n> Un.\n> [!NOTE]\n> Deux.\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n> [!NOTE] Deux.\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n> [!HINT]\n> Un.\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = A\n\n[!TIP]\n\n"), @"");
}

#[test]
fn types_that_are_not_served_yet_are_recognised() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n1. un\n2. deux\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n| a | b |\n| - | - |\n| c | d |\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n`= PeerTube | peer tube` diffuse.\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a -->\n\n> [!NOTE]\n> Une réponse possible.\n"), @"");
    assert_snapshot!(told("## R <!-- pool draw=2 -->\n\n### Q <!-- q:a -->\n\n- [x] Vrai\n- [ ] Faux\n"), @"");
    assert_snapshot!(told("## Q <!-- q:a type=open -->\n\n1. un\n2. deux\n"), @"");
}
