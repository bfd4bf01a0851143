//! Ordering: steps as an ordered list.

use insta::assert_snapshot;

use super::{described::described, question};

#[test]
fn an_ordered_list_is_an_ordering() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. Diagnostic\n2. Préconisations\n3. Mise en œuvre\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. Diagnostic
      2. Préconisations
      3. Mise en œuvre
    "#);
    assert_snapshot!(described("## Q <!-- q:a points=2 credit=all -->\n\n1. un\n2. deux\n\n> [!TIP]\n> Indice.\n\n> [!NOTE]\n> Car.\n"), @r#"
    a (2) ordering, all or nothing: <p>Q</p>
      1. un
      2. deux
      hint: <p>Indice.</p>
      explanation: <p>Car.</p>
    "#);
}

#[test]
fn a_step_may_hold_code_lists_and_images() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. Tapez :\n   ```sh\n   ls\n   ```\n2. ![Le bouton](b.png)\n\n3. Puis :\n   - ceci\n   - cela\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. <p>Tapez :</p> <pre tabindex="0"><code class="language-sh"><span class="hl-function">ls</span> </code></pre>
      2. <span class="missing-image">Le bouton</span>
      3. <p>Puis :</p> <ul> <li>ceci</li> <li>cela</li> </ul>
    image-missing 7:17 there is no file `b.png` for this image; its alternative text is shown instead
    "#);
}

#[test]
fn a_list_that_starts_elsewhere_or_has_brackets_is_an_ordering_too() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n3. trois\n4. quatre\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. trois
      2. quatre
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1) un\n2) deux\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. un
      2. deux
    "#);
}

#[test]
fn a_step_that_stands_twice_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n2. deux\n3.  un\n"), @"quiz-duplicate-option 5:5 this step stands twice: first on line 3");
}

#[test]
fn one_step_is_no_order() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n"), @"quiz-one-option 3:1 there is only one step to put in order");
}

#[test]
fn a_step_has_no_feedback() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n   > Non.\n2. deux\n"), @"quiz-feedback-without-place 4:4 this quote is the feedback of a single step, and steps are graded together");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n   - a\n     > [!TIP]\n     > b\n2. deux\n"), @"quiz-feedback-without-place 3:1 this quote is the feedback of a single step, and steps are graded together");
}

#[test]
fn an_empty_step_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n2.\n3. trois\n"), @"quiz-empty-option 4:1 there is nothing in this step");
}

#[test]
fn boxes_and_expected_answers_among_steps_are_mixed_lists() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. [x] un\n2. deux\n"), @"quiz-mixed-list 4:4 some answers of this list have a box, and this one has none");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. = un\n2. deux\n"), @"quiz-mixed-list 4:4 some answers of this list begin with `=` or `!=`, and this one does not");
}

#[test]
fn a_box_deep_in_a_step_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n   - [x] a\n2. deux\n"), @"quiz-nested-box 4:6 this box stands within another answer, a quote or a list of the prompt, where it is no answer");
}

#[test]
fn what_an_ordering_does_not_take_is_said() {
    assert_snapshot!(described("## Q <!-- q:a credit=net shuffle=none -->\n\n1. un\n2. deux\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. un
      2. deux
    quiz-setting-without-effect 1:15 this `credit` is for multiple choice: here the share of right parts counts, or `credit=all`
    quiz-setting-without-effect 1:26 `shuffle` changes nothing: steps are never shown in their order
    "#);
}

#[test]
fn a_text_below_an_ordered_list_is_reported_with_both_mends() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n2. deux\n\nQue manque-t-il ?\n"), @"quiz-after-answers 6:1 after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow");
}

#[test]
fn a_step_s_id_is_made_from_its_text_and_not_from_its_place() {
    let ids = |list: &str| match question(&format!("## Q <!-- q:a -->\n\n{list}\n")).response {
        quiz::Response::Ordering(ordering) => ordering
            .steps
            .into_iter()
            .map(|step| step.id)
            .collect::<Vec<_>>(),
        other => panic!("an ordering is expected: {other:?}"),
    };
    let (one, other) = (ids("1. un\n2. deux"), ids("1. zéro\n2. deux\n3.   un"));
    assert_eq!((&one[0], &one[1]), (&other[2], &other[1]));
}
