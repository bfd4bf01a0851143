//! Cloze: blanks in the text.

use insta::assert_snapshot;

use super::{codes, described::described, question};

#[test]
fn blanks_are_texts_numbers_and_menus() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= PeerTube | peer tube` diffuse des `= vidéos | != courriels | != agendas` depuis `= 2018 ± 1`.\n"), @r#"
    a (1) cloze: <p>Q</p> <p>[b1] diffuse des [b2] depuis [b3].</p>
      b1 text: = PeerTube | = peer tube
      b2 menu: = vidéos | != courriels | != agendas
      b3 number: = 2018 ± 1
    "#);
    assert_snapshot!(described("## Le H est celui de `= Hébergeurs`. <!-- q:a credit=all points=3 -->\n"), @r#"
    a (3) cloze, all or nothing: <p>Le H est celui de [b1].</p>
      b1 text: = Hébergeurs
    "#);
}

#[test]
fn an_entry_in_backticks_is_exact_and_no_number() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nÉcrivez `` = `None` | `42` ``.\n"), @r#"
    a (1) cloze: <p>Q</p> <p>Écrivez [b1].</p>
      b1 text: = `None` | = `42`
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\nÉcrivez `` = `42` ``, pas `= 42`.\n"), @r#"
    a (1) cloze: <p>Q</p> <p>Écrivez [b1], pas [b2].</p>
      b1 text: = `42`
      b2 number: = 42
    "#);
}

#[test]
fn blanks_may_stand_in_lists_tables_headings_and_marks() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. **`= un`**\n2. *`= deux`*\n\n| a | b |\n|---|---|\n| x | `= trois \\| tres` |\n\n### Puis `= quatre`\n\n| a | b | c |\n|---|---|---|\n| x | y | z |\n\n> `= cinq`\n"), @r#"
    a (1) cloze: <p>Q</p> <ol> <li><strong>[b1]</strong></li> <li><em>[b2]</em></li> </ol> <section class="table-scroll" tabindex="0" aria-label="Tableau&nbsp;: Q"><table><thead><tr><th scope="col">a</th><th scope="co…
      b1 text: = un
      b2 text: = deux
      b3 text: = trois | = tres
      b4 text: = quatre
      b5 text: = cinq
    "#);
}

#[test]
fn a_blank_may_be_all_there_is() {
    assert_snapshot!(described("## `= un` <!-- q:a -->\n"), @r#"
    a (1) cloze: <p>[b1]</p>
      b1 text: = un
    "#);
}

#[test]
fn entries_of_a_menu_differ_as_they_are_read() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= ou | != où | != Ou`\n"), @r#"
    a (1) cloze: <p>Q</p> <p>[b1]</p>
      b1 menu: = ou | != où | != Ou
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= ou | != ou`\n"), @"quiz-contradicting-answers 3:9 this entry refuses what `ou` on line 3 accepts");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= != a | != b`\n"), @"quiz-no-right-answer 3:1 no entry of this blank is right: all are wrong ones (`!=`)");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`!= a | != b`\n"), @"quiz-blank-not-read 3:1 a blank begins with `= `, so that this one would be shown with its key");
}

#[test]
fn accepted_entries_that_are_the_same_are_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= été | Ete`\n"), @"quiz-duplicate-answer 3:10 this answer is the same as `été` on line 3: accents, case, apostrophes and spaces make no difference");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= 2 | 2,0`\n"), @"quiz-duplicate-answer 3:8 this answer is the same as `2` on line 3: both are the same number");
}

#[test]
fn an_entry_without_a_text_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLe `= |a` et.\n"), @"quiz-empty-answer 3:4 there is no answer here");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= a || b`\n"), @"quiz-empty-answer 3:1 there is no answer here");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= a |`\n"), @"quiz-empty-answer 3:1 there is no answer here");
}

#[test]
fn a_wrong_mark_in_a_blank_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= a | !=b`\n"), @"quiz-equals-not-read 3:8 a space is missing after `!=`");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= a | ≠ b`\n"), @"quiz-equals-not-read 3:8 `≠` is not read, so that this would be an accepted answer");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`!= a | = b`\n"), @"quiz-blank-not-read 3:1 a blank begins with `= `, so that this one would be shown with its key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n`= 2004 ± 1O`\n"), @"quiz-not-a-number 3:4 `2004 ± 1O`: it looks like a number, and cannot be read as one");
}

#[test]
fn a_blank_beside_answers_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLe `= mot`.\n\n- [x] A\n- [ ] B\n"), @"quiz-blank-beside-answers 3:4 this is a blank, in a question that has a list of options too: learners would read its key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLe `= mot`.\n\n- = A\n"), @"quiz-blank-beside-answers 3:4 this is a blank, in a question that has a list of accepted answers too: learners would read its key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLe `= mot`.\n\n1. un\n2. deux\n"), @"quiz-blank-beside-answers 3:4 this is a blank, in a question that has an ordered list too: learners would read its key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLe `= mot`.\n\n| a | b |\n|---|---|\n| c | d |\n"), @"quiz-blank-beside-answers 3:4 this is a blank, in a question that has a table of pairs too: learners would read its key");
}

#[test]
fn code_that_looks_like_a_blank_may_be_shown_where_the_type_is_said() {
    assert_snapshot!(described("## Q <!-- q:a type=single -->\n\nLa formule `= A1` ?\n\n- [x] `= A2`\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p> <p>La formule <code>= A1</code> ?</p>
      [x] <code>= A2</code>
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a type=open -->\n\nLa formule `= A1` ?\n\n> [!NOTE]\n> Elle copie.\n"), @r#"
    a (1) open: <p>Q</p> <p>La formule <code>= A1</code> ?</p>
      explanation: <p>Elle copie.</p>
    "#);
}

#[test]
fn a_blank_that_cannot_be_filled_in_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n[Le `= mot`](https://exemple.org)\n"), @"quiz-blank-place 3:5 nothing can be filled in here: a blank may not stand in a link, in an image's alternative text, in a `<summary>`, nor in HTML that is left out");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n![Le `= mot`](a.png)\n"), @r#"
    quiz-blank-place 3:6 nothing can be filled in here: a blank may not stand in a link, in an image's alternative text, in a `<summary>`, nor in HTML that is left out
    image-missing 3:15 there is no file `a.png` for this image; its alternative text is shown instead
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n<details>\n\n<summary>Le `= mot`</summary>\n\nTexte\n\n</details>\n"), @"quiz-blank-not-read 5:13 this blank stands in HTML, where it is no blank: learners would read its key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nUn <script>`= mot`</script> x\n"), @r#"
    html-dropped 3:4 `<script>` is left out with its content
    quiz-blank-place 3:12 nothing can be filled in here: a blank may not stand in a link, in an image's alternative text, in a `<summary>`, nor in HTML that is left out
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\nUn <a href=\"https://exemple.org\">`= mot`</a> x\n"), @"quiz-blank-place 3:34 nothing can be filled in here: a blank may not stand in a link, in an image's alternative text, in a `<summary>`, nor in HTML that is left out");
}

#[test]
fn a_blank_that_is_not_read_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLe `= mot.\n"), @"quiz-blank-not-read 3:4 this blank is left as plain text, so that learners would read its key: its second backtick is missing");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n<div>\nLe `= mot`.\n</div>\n"), @"quiz-blank-not-read 4:4 this blank stands in HTML, where it is no blank: learners would read its key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n```\nlet x = `= mot`;\n```\n"), @"quiz-blank-not-read 4:9 this blank stands in a code block, where it is no blank: learners would read its key");
}

#[test]
fn a_blank_before_the_first_question_is_reported() {
    assert_snapshot!(described("Le `= mot`.\n\n## Q <!-- q:a -->\n\n- = a\n"), @"quiz-answers-without-question 1:4 these answers stand before the first question, where every learner would read them");
}

#[test]
fn a_text_with_the_characters_of_holes_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n\u{fdd0}1\u{fdd1} `= mot`\n"), @"quiz-blank-place 3:5 the text of this question holds a character that no text has (U+FDD0 or U+FDD1), and that blanks are found by");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n&#xFDD0;2&#xFDD1; `= mot` `= autre`\n"), @"quiz-blank-place 3:19 the text of this question holds a character that no text has (U+FDD0 or U+FDD1), and that blanks are found by");
}

#[test]
fn more_blanks_than_anybody_fills_in_are_reported() {
    let many = |part: &str| format!("## Q <!-- q:a -->\n\n{}\n", part.repeat(201));
    assert_eq!(codes(&many("`= a` ")), ["quiz-too-many-answers"]);
    let entries: String = (0..200).map(|n| format!("| {n}a")).collect();
    let text = format!("## Q <!-- q:a -->\n\n`= a {entries}`\n");
    assert_eq!(codes(&text), ["quiz-too-many-answers"]);
}

#[test]
fn an_id_tells_nothing_of_a_key() {
    let id = |text: &str| question(text).id;
    assert_eq!(
        id("## PeerTube diffuse des `= vidéos`.\n"),
        "peertube-diffuse-des"
    );
    // Without a text, the id is made from what the question asks, and still not from its key.
    assert_eq!(id("## `= vidéos`\n"), id("## `= courriels`\n"));
}

#[test]
fn a_table_s_name_tells_nothing_of_a_key() {
    let table = "| a | b | c |\n|---|---|---|\n| d | e | f |\n";
    let html = question(&format!(
        "## Des `= vidéos` <!-- q:a -->\n\n{table}\n### Des `= agendas`\n\n{table}"
    ))
    .prompt_html;
    assert!(
        !html.contains("vidéos") && !html.contains("agendas"),
        "{html}"
    );
}
