//! Matching: a table of two columns.

use insta::assert_snapshot;

use super::{described::described, question};

#[test]
fn a_table_of_two_columns_is_a_matching() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| Outil | Usage |\n| --- | --- |\n| PeerTube | vidéo |\n| **Mobilizon** | agenda |\n|  | tableur |\n"), @r#"
    a (1) matching: <p>Q</p>
      PeerTube -> vidéo
      <strong>Mobilizon</strong> -> agenda
      distractor tableur
    "#);
    assert_snapshot!(described("## Q <!-- q:a credit=all points=2 -->\n\na|b\n-|-\nun|deux\ntrois|quatre\n"), @r#"
    a (2) matching, all or nothing: <p>Q</p>
      un -> deux
      trois -> quatre
    "#);
}

#[test]
fn equal_right_cells_are_one() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | *pair* |\n| deux | pair |\n| trois |  pair |\n| | impair |\n"), @r#"
    a (1) matching: <p>Q</p>
      un -> pair
      deux -> pair
      trois -> pair
      distractor impair
    "#);
}

#[test]
fn an_escaped_pipe_and_images_are_read() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| `a \\| b` | ou |\n| ![Un chat](c.png) | ![Un   chien](d.png)<br>brun |\n"), @r#"
    a (1) matching: <p>Q</p>
      <code>a | b</code> -> ou
      <span class="missing-image">Un chat</span> -> Un chien brun
    image-missing 6:14 there is no file `c.png` for this image; its alternative text is shown instead
    image-missing 6:37 there is no file `d.png` for this image; its alternative text is shown instead
    "#);
}

#[test]
fn a_left_cell_that_stands_twice_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | deux |\n| un | trois |\n"), @"quiz-duplicate-option 6:3 this left cell stands twice: first on line 5");
}

#[test]
fn empty_cells_are_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | |\n| deux | x |\n| trois | y |\n"), @"quiz-empty-option 5:3 nothing is matched with this cell");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | x |\n| | |\n| trois | y |\n"), @"quiz-empty-option 6:1 both cells of this row are empty");
}

#[test]
fn a_matching_needs_a_left_and_two_right_cells() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| | un |\n| | deux |\n"), @"quiz-one-option 3:1 there is nothing to match in the left column");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | x |\n| deux | x |\n"), @"quiz-one-option 3:1 there is only one right cell to choose from");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n"), @"quiz-one-option 3:1 there is nothing to match in the left column");
}

#[test]
fn a_right_cell_without_a_text_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | ![](c.png) |\n| deux | x |\n"), @r#"
    image-without-alt 5:8 the image has no alternative text: who does not see it learns nothing of it
    quiz-option-without-text 5:8 there is no text in this cell: right cells stand in menus, which show nothing else
    image-missing 5:12 there is no file `c.png` for this image; its alternative text is shown instead
    "#);
}

#[test]
fn a_third_cell_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| un | x | y |\n| deux | z |\n"), @"quiz-answer-extra 5:12 this row has more cells than the two that are read");
}

#[test]
fn a_box_in_a_cell_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| [x] un | x |\n| [ ] deux | z |\n"), @r#"
    quiz-box-not-read 5:3 this box is left as plain text: a table has no boxes
    quiz-box-not-read 6:3 this box is left as plain text: a table has no boxes
    "#);
}

#[test]
fn what_a_matching_does_not_take_is_said() {
    assert_snapshot!(described("## Q <!-- q:a credit=each shuffle=none -->\n\n| a | b |\n|---|---|\n| un | x |\n| deux | z |\n"), @r#"
    a (1) matching: <p>Q</p>
      un -> x
      deux -> z
    quiz-setting-without-effect 1:15 this `credit` is for multiple choice: here the share of right parts counts, or `credit=all`
    quiz-setting-without-effect 1:27 `shuffle` changes nothing: the right cells are always shuffled
    "#);
}

#[test]
fn ids_are_made_from_the_texts_of_their_side() {
    let read = |rows: &str| match question(&format!(
        "## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n{rows}\n"
    ))
    .response
    {
        quiz::Response::Matching(matching) => matching,
        other => panic!("a matching is expected: {other:?}"),
    };
    let (one, other) = (
        read("| un | x |\n| deux | y |"),
        read("| deux |y |\n||z|\n| un | x |"),
    );
    assert_eq!(one.left[0].id, other.left[1].id);
    assert_eq!(one.left[0].right, other.left[1].right);
    assert_eq!(one.right[1].id, other.right[0].id);
}
