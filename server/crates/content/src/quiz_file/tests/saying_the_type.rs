//! `type=`.

use insta::assert_snapshot;

use super::described::described;

#[test]
fn the_type_that_is_said_decides() {
    assert_snapshot!(described("## Q <!-- q:a type=multiple -->\n\n- [x] A\n- [ ] B\n"), @r#"
    a (1) multiple Net: <p>Q</p>
      [x] A
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=cloze -->\n\nLe `= mot`.\n\n1. un\n2. deux\n"), @r#"
    a (1) cloze: <p>Q</p> <p>Le [b1].</p> <ol> <li>un</li> <li>deux</li> </ol>
      b1 text: = mot
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=ordering -->\n\n- liste\n\n1. `= A1`\n2. `= A2`\n"), @r#"
    a (1) ordering: <p>Q</p> <ul> <li>liste</li> </ul>
      1. <code>= A1</code>
      2. <code>= A2</code>
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=matching -->\n\n| a | b |\n|---|---|\n| c | `= d` |\n| e | f |\n"), @r#"
    a (1) matching: <p>Q</p>
      c -> = d
      e -> f
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=short -->\n\n- = 2004\n"), @r#"
    a (1) text: <p>Q</p>
      = 2004
    "#);
}

#[test]
fn a_type_that_does_not_fit_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a type=ordering -->\n\n- un\n- deux\n"), @"quiz-type-mismatch 1:15 `type=ordering` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=ordering -->\n\nTexte\n"), @"quiz-type-mismatch 1:15 `type=ordering` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=matching -->\n\n| a | b | c |\n|---|---|---|\n| d | e | f |\n"), @"quiz-type-mismatch 1:15 `type=matching` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=cloze -->\n\nLe mot.\n"), @"quiz-type-mismatch 1:15 `type=cloze` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=open -->\n\n- [x] A\n- [ ] B\n"), @"quiz-type-mismatch 1:15 `type=open` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=cloze -->\n\nLe `= mot`.\n\n- = A\n"), @"quiz-type-mismatch 1:15 `type=cloze` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=single -->\n\n1. un\n2. deux\n"), @"quiz-type-mismatch 1:15 `type=single` does not fit this question's answers");
    assert_snapshot!(described("## Q <!-- q:a type=number -->\n\nLe `= 2`.\n"), @"quiz-type-mismatch 1:15 `type=number` does not fit this question's answers");
}
