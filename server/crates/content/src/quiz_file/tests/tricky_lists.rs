//! Lists as they are written in real life.

use insta::assert_snapshot;

use super::described::described;

#[test]
fn no_blank_line_between_heading_prompt_and_answers() {
    assert_snapshot!(described("## Q <!-- q:a -->\nPrompt :\n- [x] A\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p> <p>Prompt :</p>
      [x] A
      [ ] B
    "#);
}

#[test]
fn a_no_break_space_in_a_box_is_named() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [\u{a0}] B\n"), @"quiz-box-not-read 4:3 this box is left as plain text: there is a no-break space in it");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n-\u{202f}[x] A\n-\u{202f}[ ] B\n"), @"quiz-box-not-read 3:3 this box is left as plain text: a box is `[ ]` or `[x]`, after `- ` and before a space");
}

#[test]
fn an_option_may_be_inline_code() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] `__init__`\n- [ ] `[ ]`\n- [ ] ``a`b``\n"), @r#"
    a (1) single: <p>Q</p>
      [x] <code>__init__</code>
      [ ] <code>[ ]</code>
      [ ] <code>a`b</code>
    "#);
}

#[test]
fn an_option_may_be_fenced_code() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x]\n  ```py\n  a = [ ]\n\n  b = 1\n  ```\n  > Bien.\n- [ ]\n  ```py\n  a = [x]\n  ```\n"), @r#"
    a (1) single: <p>Q</p>
      [x] <pre tabindex="0"><code class="language-py">a = [ ] b = <span class="hl-number">1</span> </code></pre> // <p>Bien.</p>
      [ ] <pre tabindex="0"><code class="language-py">a = [x] </code></pre>
    "#);
}

#[test]
fn an_option_may_be_indented_code() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] Ceci :\n\n      a = 1\n\n- [ ] Cela :\n\n      a = 2\n"), @r#"
    a (1) single: <p>Q</p>
      [x] <p>Ceci :</p> <pre tabindex="0"><code>a = 1 </code></pre>
      [ ] <p>Cela :</p> <pre tabindex="0"><code>a = 2 </code></pre>
    "#);
}

#[test]
fn an_option_may_be_an_image_alone() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] ![Un chat](c.png)\n- [ ] ![Un chien](d.png)\n"), @r#"
    a (1) single: <p>Q</p>
      [x] <span class="missing-image">Un chat</span>
      [ ] <span class="missing-image">Un chien</span>
    image-missing 3:18 there is no file `c.png` for this image; its alternative text is shown instead
    image-missing 4:19 there is no file `d.png` for this image; its alternative text is shown instead
    "#);
}

#[test]
fn an_image_between_options_belongs_to_the_one_above_if_it_is_indented() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n\n  ![Un chat](c.png)\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] <p>A</p> <p><span class="missing-image">Un chat</span></p>
      [ ] B
    image-missing 5:14 there is no file `c.png` for this image; its alternative text is shown instead
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n\n![Un chat](c.png)\n\n- [ ] B\n"), @"quiz-two-answer-blocks 3:1 this question has two lists of answers");
}

#[test]
fn a_very_long_option_is_kept_whole() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot \n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot …
      [ ] B
    "#);
}

#[test]
fn task_lists_may_use_any_mark() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n* [x] A\n* [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n+ [x] A\n+ [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. [x] A\n2. [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1) [x] A\n2) [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
    "#);
}

#[test]
fn options_may_be_indented_by_tabs() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n-\t[x] A\n\t> Oui.\n-\t[ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A // <p>Oui.</p>
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n\t- [x] A\n\t- [ ] B\n"), @"quiz-answers-in-code 3:2 these answers are indented by four spaces or a tab, so that they are code, and learners would read their key");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLequel ?\n\n    - = Framasoft\n"), @"quiz-answers-in-code 5:5 these answers are indented by four spaces or a tab, so that they are code, and learners would read their key");
}

#[test]
fn answers_marked_by_letters_are_no_list() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\na) Un\nb) Deux\n"), @r#"
    a (1) open: <p>Q</p> <p>a) Un b) Deux</p>
    quiz-open-without-answer 1:1 this question has no answers, so that it is open, and no explanation that learners could compare theirs with
    "#);
}

#[test]
fn an_accepted_answer_within_other_text_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nLequel ?\n    - = Framasoft\n"), @"quiz-equals-not-read 4:7 this looks like an accepted answer, and stands within other text, where learners would read it");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n– = Framasoft\n"), @"quiz-equals-not-read 3:3 this looks like an accepted answer, and stands within other text, where learners would read it");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n> - = Framasoft\n"), @"quiz-equals-not-read 3:5 this looks like an accepted answer, and stands within other text, where learners would read it");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nUne somme :\n\n- 2 + 2 \n- \\= 4\n\nQue lui dire ?\n\n> [!NOTE]\n> - = bien\n"), @r#"
    a (1) open: <p>Q</p> <p>Une somme :</p> <ul> <li>2 + 2</li> <li>= 4</li> </ul> <p>Que lui dire ?</p>
      explanation: <ul> <li>= bien</li> </ul>
    "#);
}

#[test]
fn a_capital_x_and_loose_lists_are_read() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [X] A\n\n\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A
      [ ] B
    "#);
}

#[test]
fn lists_nested_in_options_are_part_of_them() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n  1. un\n  2. deux\n- [ ] B\n  - trois\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A<ol> <li>un</li> <li>deux</li> </ol>
      [ ] B<ul> <li>trois</li> </ul>
    "#);
}

#[test]
fn a_list_nested_too_little_ends_the_list() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. [x] A\n  - un\n2. [ ] B\n"), @"quiz-two-answer-blocks 3:1 this question has two lists of answers");
}

#[test]
fn what_cuts_an_ordered_list_in_two_is_reported() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n> Oui.\n2. deux\n"), @"quiz-two-answer-blocks 4:1 the ordered list ends above this, and another one begins below it with `2.`");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. un\n2. deux\n\n![Un plan](p.png)\n\n3. trois\n4. quatre\n"), @"quiz-two-answer-blocks 6:1 the ordered list ends above this, and another one begins below it with `3.`");
    assert_snapshot!(described("## Q <!-- q:a -->\n\nCeci :\n\n1. un\n2. deux\n\nDans l'ordre :\n\n1. trois\n2. quatre\n"), @r#"
    a (1) ordering: <p>Q</p> <p>Ceci :</p> <ol> <li>un</li> <li>deux</li> </ol> <p>Dans l'ordre :</p>
      1. trois
      2. quatre
    "#);
}

#[test]
fn lists_nested_in_steps_are_part_of_them() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n1. Préparer\n   - la salle\n   - le thé\n2. Inviter\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. Préparer<ul> <li>la salle</li> <li>le thé</li> </ul>
      2. Inviter
    "#);
}

#[test]
fn a_table_directly_before_an_ordered_list_is_doubtful() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| c | d |\n\n1. un\n2. deux\n"), @"quiz-two-answer-blocks 7:1 these answers follow another list or table with nothing between them: which of the two is the answers?");
}

#[test]
fn bullets_in_the_prompt_want_a_sentence_before_the_answers() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- ceci\n- cela\n\nAlors ?\n\n- [x] A\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p> <ul> <li>ceci</li> <li>cela</li> </ul> <p>Alors ?</p>
      [x] A
      [ ] B
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- ceci\n- cela\n\n- [x] A\n- [ ] B\n"), @r#"
    quiz-mixed-list 3:3 some answers of this list have a box, and this one has none
    quiz-mixed-list 4:3 some answers of this list have a box, and this one has none
    "#);
}

#[test]
fn two_options_with_an_emoji_are_read_as_written() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] 🐘 Mastodon\n- [ ] 🐦\n"), @r#"
    a (1) single: <p>Q</p>
      [x] 🐘 Mastodon
      [ ] 🐦
    "#);
}

#[test]
fn an_ordered_list_from_zero_is_an_ordering() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n0. zéro\n1. un\n"), @r#"
    a (1) ordering: <p>Q</p>
      1. zéro
      2. un
    "#);
}

#[test]
fn what_was_meant_as_answers_and_is_none_does_not_make_an_open_question() {
    for answers in [
        "| Outil | Usage | Note |\n| --- | --- | --- |\n| PeerTube | vidéo | 1 |",
        "| Outil | Usage |\n| PeerTube | vidéo |",
        "- (x) A\n- ( ) B",
        "- ☑ A\n- ☐ B",
        "- \\[x] A\n- \\[ ] B",
    ] {
        let written = |settings: &str| {
            format!("## Q <!-- q:a{settings} -->\n\n{answers}\n\n> [!NOTE]\n> N\n")
        };
        assert_eq!(
            super::codes(&written("")),
            ["quiz-answers-not-read"],
            "{answers}"
        );
        assert_eq!(super::codes(&written(" type=open")), [""; 0], "{answers}");
    }
}

#[test]
fn a_blank_without_its_space_is_not_shown_as_code() {
    for text in [
        "Le `=chat` dort.",
        "Le `= chat` et le `=chien`.",
        "Le `= chat`, pas le `!= rat`.",
    ] {
        let written =
            |settings: &str| format!("## Q <!-- q:a{settings} -->\n\n{text}\n\n> [!NOTE]\n> N\n");
        assert_eq!(
            super::codes(&written("")),
            ["quiz-blank-not-read"],
            "{text}"
        );
        assert_eq!(super::codes(&written(" type=open")), [""; 0], "{text}");
    }
    assert_eq!(
        super::codes("## Q <!-- q:a -->\n\nQue fait `a == b` ou `=> x` ?\n\n> [!NOTE]\n> N\n"),
        [""; 0]
    );
}
