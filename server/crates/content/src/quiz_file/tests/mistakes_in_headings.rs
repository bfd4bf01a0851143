//! Headings and their comments.

use insta::assert_snapshot;

use super::told;

#[test]
fn a_quiz_without_questions_is_withheld() {
    assert_snapshot!(told("Bonjour.\n"), @r#"
    error[quiz-no-question] line 1
      | Bonjour.
      | ^^^^^^^^
      this quiz has no question
      mend: write each question as a heading: `## …`
    "#);
    assert_snapshot!(told(""), @r#"
    error[quiz-no-question] line 1
      |
      | ^
      this quiz has no question
      mend: write each question as a heading: `## …`
    "#);
}

#[test]
fn an_underlined_heading_is_no_question() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = a\n\nAutre question\n---\n\n- = b\n"), @r#"
    error[quiz-setext-heading] line 5
      | Autre question
      | ^^^^^^^^^^^^^^
      this text is underlined with `---` or `===`, which makes it a heading; a question's heading begins with `##`
      mend: write `## Autre question` if it is a question; if the line below it is meant as a rule, leave a blank line above that
    "#);
}

#[test]
fn a_heading_of_level_1_is_no_question() {
    assert_snapshot!(told("# Le quiz\n\n## Q <!-- q:a -->\n\n- = a\n"), @r#"
    error[quiz-heading-level] line 1
      | # Le quiz
      | ^^^^^^^^^
      a heading of level 1 stands within a quiz
      mend: write `##` for a question; the quiz's title is the front matter's `title:`
    "#);
}

#[test]
fn a_question_of_another_level_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n### Autre <!-- q:b -->\n\n- = a\n"), @r#"
    error[quiz-question-level] line 3
      | ### Autre <!-- q:b -->
      |           ^^^^^^^^^^^^
      this heading has a question's comment, and is not of level 2
      mend: write `##` for a question; level 3 is for questions of a pool, under `## … <!-- pool draw=2 -->`
    "#);
}

#[test]
fn a_heading_without_its_space_is_reported() {
    assert_snapshot!(told("##Où ?\n\n- [x] ici\n- [ ] là\n\n## Q <!-- q:a -->\n\n- = a\n"), @r#"
    error[quiz-heading-not-read] line 1
      | ##Où ?
      | ^^^^^^
      this line begins with `##` and is no heading: an ordinary space must follow the `#`
      mend: write `## Où ?`
    "#);
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = a\n\n##\u{a0}Où ?\n"), @r#"
    error[quiz-heading-not-read] line 5
      | ## Où ?
      | ^^^^^^^
      this line begins with `##` and is no heading: an ordinary space must follow the `#`
      mend: write `## Où ?`
    "#);
}

#[test]
fn answers_before_the_first_question_are_reported() {
    assert_snapshot!(told("**Où ?**\n\n- [x] ici\n- [ ] là\n\n## Q <!-- q:a -->\n\n- = a\n"), @r#"
    error[quiz-answers-without-question] line 3
      | - [x] ici
      |   ^^^
      these answers stand before the first question, where every learner would read them
      mend: write the question above them as a heading: `## …`
    "#);
    assert_snapshot!(told("Où ?\n\n- = ici\n\n## Q <!-- q:a -->\n\n- = a\n"), @r#"
    error[quiz-answers-without-question] line 3
      | - = ici
      | ^^^^^^^
      these answers stand before the first question, where every learner would read them
      mend: write the question above them as a heading: `## …`
    "#);
}

#[test]
fn a_comment_that_is_left_as_text_is_reported() {
    assert_snapshot!(told("## Q <!— q:a —>\n\n- = a\n"), @r#"
    error[quiz-comment-not-read] line 1
      | ## Q <!— q:a —>
      |      ^^^^^^^^^^
      this is not read as a comment: a comment begins with `<!--` and ends with `-->` on the same line
      mend: write two plain hyphens on either side: `<!-- q:charte -->`
    "#);
    assert_snapshot!(told("## Q <!-- q:a\n\n- = a\n"), @r#"
    error[quiz-comment-not-read] line 1
      | ## Q <!-- q:a
      |      ^^^^^^^^
      this is not read as a comment: a comment begins with `<!--` and ends with `-->` on the same line
      mend: write two plain hyphens on either side: `<!-- q:charte -->`
    "#);
}

#[test]
fn a_comment_on_a_line_of_its_own_is_reported() {
    assert_snapshot!(told("## Q\n<!-- q:a -->\n\n- = a\n"), @r#"
    error[quiz-comment-misplaced] line 2
      | <!-- q:a -->
      | ^^^^^^^^^^^^
      a question's comment stands on its heading's line, and this one does not
      mend: put it at the end of the heading: `## … <!-- q:a -->`
    "#);
}

#[test]
fn an_unknown_setting_is_reported_with_the_nearest_one() {
    assert_snapshot!(told("## Q <!-- q:a point=2 -->\n\n- = a\n"), @r#"
    error[quiz-unknown-key] line 1
      | ## Q <!-- q:a point=2 -->
      |               ^^^^^
      `point` is not a setting of a question
      mend: did you mean `points=…`?
    "#);
    assert_snapshot!(told("## Q <!-- q:a facile -->\n\n- = a\n"), @r#"
    error[quiz-unknown-key] line 1
      | ## Q <!-- q:a facile -->
      |               ^^^^^^
      `facile` means nothing in a question's comment
      mend: a question's comment takes `q:id`, `points=`, `credit=`, `shuffle=none` and `type=`
    "#);
    assert_snapshot!(told("## Q <!-- Q:a -->\n\n- = a\n"), @r#"
    error[quiz-unknown-key] line 1
      | ## Q <!-- Q:a -->
      |           ^^^
      `Q:a` means nothing in a question's comment
      mend: write `q:a`
    "#);
    assert_snapshot!(told("## Q <!-- q=a -->\n\n- = a\n"), @r#"
    error[quiz-unknown-key] line 1
      | ## Q <!-- q=a -->
      |           ^
      `q` is not a setting of a question
      mend: write the id as `q:a`
    "#);
    assert_snapshot!(told("## Q <!-- q:a draw=2 -->\n\n- = a\n"), @r#"
    error[quiz-unknown-key] line 1
      | ## Q <!-- q:a draw=2 -->
      |               ^^^^^^
      `draw` belongs to a pool, and this heading does not say that it is one
      mend: write `<!-- pool draw=2 -->`, or leave `draw` out
    "#);
}

#[test]
fn an_unknown_value_is_reported_with_the_nearest_one() {
    assert_snapshot!(told("## Q <!-- q:a type=multipel -->\n\n- = a\n"), @r#"
    error[quiz-unknown-value] line 1
      | ## Q <!-- q:a type=multipel -->
      |                    ^^^^^^^^
      `type` does not take `multipel`
      mend: did you mean `type=multiple`?
    "#);
    assert_snapshot!(told("## Q <!-- q:a credit=half -->\n\n- = a\n"), @r#"
    error[quiz-unknown-value] line 1
      | ## Q <!-- q:a credit=half -->
      |                      ^^^^
      `credit` does not take `half`
      mend: write `credit=net`, `credit=all`, `credit=each`
    "#);
    assert_snapshot!(told("## Q <!-- q:a shuffle=all -->\n\n- = a\n"), @r#"
    error[quiz-unknown-value] line 1
      | ## Q <!-- q:a shuffle=all -->
      |                       ^^^
      `shuffle` does not take `all`
      mend: write `shuffle=none`
    "#);
    assert_snapshot!(told("## Q <!-- q:a points=0 -->\n\n- = a\n"), @r#"
    error[quiz-unknown-value] line 1
      | ## Q <!-- q:a points=0 -->
      |                      ^
      `0` is no number of points
      mend: write a number above 0 and up to 1000, with at most four decimals: `points=2` or `points=0.5`
    "#);
    assert_snapshot!(told("## Q <!-- q:a points= 2 -->\n\n- = a\n"), @r#"
    error[quiz-no-value] line 1
      | ## Q <!-- q:a points= 2 -->
      |               ^^^^^^^
      there is nothing directly after `points=`
      mend: write the value after it without a space: `points=…`
    "#);
}

#[test]
fn a_setting_given_twice_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a points=2 points=3 -->\n\n- = a\n"), @r#"
    error[quiz-repeated-key] line 1
      | ## Q <!-- q:a points=2 points=3 -->
      |                        ^^^^^^^^
      `points` is given twice for one question
      mend: keep one of the two
    "#);
    assert_snapshot!(told("## Q <!-- q:a --> <!-- q:b -->\n\n- = a\n"), @r#"
    error[quiz-repeated-key] line 1
      | ## Q <!-- q:a --> <!-- q:b -->
      |                        ^^^
      `q:` is given twice for one question
      mend: keep one of the two
    "#);
}

#[test]
fn an_id_that_cannot_travel_is_reported() {
    assert_snapshot!(told("## Q <!-- q:été -->\n\n- = a\n"), @r#"
    error[quiz-bad-id] line 1
      | ## Q <!-- q:été -->
      |           ^^^^^
      `été` cannot be a question's id
      mend: write the id directly after `q:`, with 1 to 64 unaccented letters, digits, `-` and `_`: `<!-- q:charte-1 -->`
    "#);
    assert_snapshot!(told("## Q <!-- q: a -->\n\n- = a\n"), @r#"
    error[quiz-no-value] line 1
      | ## Q <!-- q: a -->
      |           ^^
      there is nothing directly after `q:`
      mend: write the value after it without a space: `q:…`
    "#);
}

#[test]
fn an_id_given_twice_is_reported() {
    assert_snapshot!(told("## Q <!-- q:a -->\n\n- = a\n\n## R <!-- q:a -->\n\n- = b\n"), @r#"
    error[quiz-duplicate-id] line 5
      | ## R <!-- q:a -->
      |           ^^^
      the id `a` is already the one of the question on line 1
      mend: give this question an id of its own; if it was copied, its results would count for the other one
    "#);
}

#[test]
fn a_heading_that_asks_nothing_is_reported() {
    assert_snapshot!(told("## <!-- q:a -->\n\n- = a\n"), @r#"
    error[quiz-empty-question] line 1
      | ## <!-- q:a -->
      | ^^^^^^^^^^^^^^^
      this heading asks nothing
      mend: write the question after `##`
    "#);
}
