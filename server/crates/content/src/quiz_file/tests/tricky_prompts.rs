//! Headings and prompts as they are written in real life.

use insta::assert_snapshot;

use super::described::described;

#[test]
fn accepted_answers_are_read_from_the_source() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- = __init__\n- = *args\n- = a\\_b\n"), @r#"
    a (1) text: <p>Q</p>
      = __init__
      = *args
      = a_b
    "#);
}

#[test]
fn a_table_in_the_prompt_stays_there() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| a | b |\n|---|---|\n| c | d |\n\nLequel ?\n\n- [x] c\n- [ ] d\n"), @r#"
    a (1) single: <p>Q</p> <section class="table-scroll" tabindex="0" aria-label="Tableau&nbsp;: Q"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody> <tr><td>c</td><td>d</td></tr> </tbo…
      [x] c
      [ ] d
    "#);
}

#[test]
fn an_underlined_heading_is_reported() {
    assert_snapshot!(described("Q\n---\n\n- [x] A\n- [ ] B\n"), @"quiz-setext-heading 1:1 this text is underlined with `---` or `===`, which makes it a heading; a question's heading begins with `##`");
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- [x] A\n- [ ] B\n---\n"), @"quiz-after-answers 5:1 after the answers only hints (`> [!TIP]`) and explanations (`> [!NOTE]`) may follow");
}

#[test]
fn mathematics_is_read_in_prompts_and_options() {
    assert_snapshot!(described("## Que vaut $x$ ? <!-- q:a -->\n\n- [x] $\\frac12$\n  > Car $y$.\n- [ ] $a_b$\n"), @r#"
    a (1) single: <p>Que vaut <math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math> ?</p>
      [x] <math><semantics><mrow><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow><annotation encoding="application/x-tex">\frac12</annotation></semantics></math> // <p>Car <math><semantics><mrow><mi>y</mi></mrow><annotation encoding="application/x-tex">y</annotation></semantics></math>.</p>
      [ ] <math><semantics><mrow><msub><mi>a</mi><mi>b</mi></msub></mrow><annotation encoding="application/x-tex">a_b</annotation></semantics></math>
    "#);
    assert_snapshot!(described("## Range <!-- q:a -->\n\n1. $a$\n2. $b$\n"), @r#"
    a (1) ordering: <p>Range</p>
      1. <math><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">a</annotation></semantics></math>
      2. <math><semantics><mrow><mi>b</mi></mrow><annotation encoding="application/x-tex">b</annotation></semantics></math>
    "#);
    assert_snapshot!(described("## Relie <!-- q:a -->\n\n| a | b |\n|---|---|\n| $x \\| y$ | $\\le$ |\n| b | $\\ge$ ou |\n"), @r#"
    a (1) matching: <p>Relie</p>
      <math><semantics><mrow><mi>x</mi><mo stretchy="false" lspace="0" rspace="0">|</mo><mi>y</mi></mrow><annotation encoding="application/x-tex">x | y</annotation></semantics></math> -> \le
      b -> \ge ou
    "#);
}

#[test]
fn an_unreadable_formula_withholds_nothing() {
    assert_snapshot!(described("## Que vaut $\\foo$ ? <!-- q:a -->\n\n- [x] A\n- [ ] B\n"), @r#"
    a (1) single: <p>Que vaut <code>\foo</code> ?</p>
      [x] A
      [ ] B
    math-unreadable 1:13 this formula cannot be read: unknown command "\foo"; readers see its source
    "#);
}

#[test]
fn what_is_to_be_typed_stays_as_written_between_dollars() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- = $x_1$\n- = US$5\n- != $\\frac{1}{2}$\n"), @r#"
    a (1) text: <p>Q</p>
      = $x_1$
      = US$5
      != $\frac{1}{2}$
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\nDe $5 à `= $x$ | y$` ou 6$.\n"), @r#"
    a (1) cloze: <p>Q</p> <p>De $5 à [b1] ou 6$.</p>
      b1 text: = $x$ | = y$
    "#);
}

#[test]
fn a_question_without_an_id_is_named_by_the_letters_of_its_formula() {
    assert_snapshot!(described("## $x$\n\n- [x] $a b$\n- [ ] B\n"), @r#"
    x (1) single: <p><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></p>
      [x] <math><semantics><mrow><mi>a</mi><mi>b</mi></mrow><annotation encoding="application/x-tex">a b</annotation></semantics></math>
      [ ] B
    quiz-missing-id 1:1 this question has no id: a change to its heading would make it another question
    "#);
}

#[test]
fn text_from_right_to_left_stays_as_it_is() {
    assert_snapshot!(described("## ما هي العاصمة؟ <!-- q:a -->\n\n- [x] القاهرة\n- [ ] \u{200f}الرياض\n"), @r#"
    a (1) single: <p>ما هي العاصمة؟</p>
      [x] القاهرة
      [ ] ‏الرياض
    "#);
    assert_snapshot!(described("## أكمل <!-- q:a -->\n\n`= القاهرة | != الرياض` هي العاصمة.\n"), @r#"
    a (1) cloze: <p>أكمل</p> <p>[b1] هي العاصمة.</p>
      b1 menu: = القاهرة | != الرياض
    "#);
}

#[test]
fn pipes_are_escaped_in_tables() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| Code | Sens |\n|---|---|\n| `a \\|\\| b` | ou |\n| `a && b` | et \\| ou |\n"), @r#"
    a (1) matching: <p>Q</p>
      <code>a || b</code> -> ou
      <code>a &amp;&amp; b</code> -> et | ou
    "#);
}

#[test]
fn blanks_may_hold_backticks_and_stand_in_bold() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n**Le mot `` = `def` `` et** *`= x`*.\n"), @r#"
    a (1) cloze: <p>Q</p> <p><strong>Le mot [b1] et</strong> <em>[b2]</em>.</p>
      b1 text: = `def`
      b2 text: = x
    "#);
}

#[test]
fn blanks_may_stand_in_lists_and_tables() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n- un `= a`\n- deux `= b`\n"), @r#"
    a (1) cloze: <p>Q</p> <ul> <li>un [b1]</li> <li>deux [b2]</li> </ul>
      b1 text: = a
      b2 text: = b
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\n\n| Outil | Sert à |\n|---|---|\n| PeerTube | `= vidéo \\| vidéos` |\n| `= Mobilizon` | agenda |\n"), @r#"
    a (1) cloze: <p>Q</p> <section class="table-scroll" tabindex="0" aria-label="Tableau&nbsp;: Q"><table><thead><tr><th scope="col">Outil</th><th scope="col">Sert à</th></tr></thead><tbody> <tr><td>PeerTube</td><td>[…
      b1 text: = vidéo | = vidéos
      b2 text: = Mobilizon
    "#);
}

#[test]
fn comments_are_shown_to_nobody() {
    assert_snapshot!(described("## Q <!-- q:a --> <!-- revoir -->\n\n<!-- avant -->\n\nTexte <!-- dedans -->\n\n- [x] A <!-- juste -->\n- [ ] B\n\n<!-- après -->\n"), @r#"
    a (1) single: <p>Q</p> <p>Texte </p>
      [x] A
      [ ] B
    "#);
}

#[test]
fn windows_line_ends_are_read() {
    assert_snapshot!(described("## Q <!-- q:a -->\r\n\r\n- [x] A\r\n  > Oui.\r\n- [ ] B\r\n\r\n> [!NOTE]\r\n> Car.\r\n"), @r#"
    a (1) single: <p>Q</p>
      [x] A // <p>Oui.</p>
      [ ] B
      explanation: <p>Car.</p>
    "#);
    assert_snapshot!(described("## Q <!-- q:a -->\r\n\r\nLe `= mot\r\nlong`.\r\n"), @r#"
    a (1) cloze: <p>Q</p> <p>Le [b1].</p>
      b1 text: = mot long
    "#);
}

#[test]
fn entities_are_their_characters() {
    assert_snapshot!(described("## L&#39;&eacute;t&eacute; &amp; &lt;b&gt; <!-- q:a -->\n\n- = &eacute;t&eacute;\n- = a &amp;&amp; b\n"), @r#"
    a (1) text: <p>L'été &amp; &lt;b&gt;</p>
      = été
      = a && b
    "#);
}

#[test]
fn a_footnote_stands_in_the_prompt() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nVoir[^1].\n\n[^1]: La note.\n\n- [x] A\n- [ ] B\n"), @r##"
    a (1) single: <p>Q</p> <p>Voir<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>.</p> <section class="footnotes" role="doc-endnotes" aria-label="Notes"> <ol start="1"> <li id="fn-1"><p>La note. <a h…
      [x] A
      [ ] B
    "##);
}

#[test]
fn a_hard_break_is_kept() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nUn  \ndeux\\\ntrois\n\n- [x] A\\\n  B\n- [ ] C\n"), @r#"
    a (1) single: <p>Q</p> <p>Un<br> deux<br> trois</p>
      [x] A<br> B
      [ ] C
    "#);
}

#[test]
fn an_empty_heading_asks_with_its_prompt() {
    assert_snapshot!(described("## <!-- q:a -->\n\nQui ?\n\n- = moi\n"), @r#"
    a (1) text: <p>Qui ?</p>
      = moi
    "#);
    assert_snapshot!(described("##\n\n- = moi\n"), @r#"
    quiz-empty-question 1:1 this heading asks nothing
    quiz-missing-id 1:1 this question has no id: a change to its heading would make it another question
    "#);
}

#[test]
fn duplicate_headings_are_told_apart() {
    assert_snapshot!(described("## Vrai ou faux ?\n\nUn.\n\n- [x] Vrai\n- [ ] Faux\n\n## Vrai ou faux ?\n\nDeux.\n\n- [ ] Vrai\n- [x] Faux\n"), @r#"
    vrai-ou-faux-293f1088 (1) single, in order: <p>Vrai ou faux ?</p> <p>Un.</p>
      [x] Vrai
      [ ] Faux
    vrai-ou-faux-c3b26a7f (1) single, in order: <p>Vrai ou faux ?</p> <p>Deux.</p>
      [ ] Vrai
      [x] Faux
    quiz-missing-id 1:1 this question has no id: a change to its heading would make it another question
    quiz-missing-id 8:1 this question has no id: a change to its heading would make it another question
    "#);
}

#[test]
fn html_in_the_prompt_is_cleaned() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\n<kbd>Ctrl</kbd> <script>x</script><b onclick=\"x\">ou</b>\n\n- [x] A\n- [ ] B\n"), @r#"
    a (1) single: <p>Q</p> <p><kbd>Ctrl</kbd> <b>ou</b></p>
      [x] A
      [ ] B
    html-dropped 3:17 `<script>` is left out with its content
    html-attribute-dropped 3:35 the attribute `onclick` of `<b>` is not among those that a text may use; it is left out
    "#);
}

#[test]
fn a_heading_s_closing_marks_and_links_are_read() {
    assert_snapshot!(described("## [Q](https://exemple.org) ? <!-- q:a --> ##\n\n- = a\n"), @r#"
    a (1) text: <p><a href="https://exemple.org" rel="noopener noreferrer">Q</a> ?</p>
      = a
    "#);
}

#[test]
fn a_question_within_a_longer_text_is_read() {
    assert_snapshot!(described("Introduction\n\n## Q <!-- q:a -->\n\n### Contexte\n\nTexte.\n\n---\n\n> Citation\n\n1. un\n2. deux\n\nAlors ?\n\n- = a\n"), @r#"
    a (1) text: <p>Q</p> <h3>Contexte</h3> <p>Texte.</p> <hr> <blockquote> <p>Citation</p> </blockquote> <ol> <li>un</li> <li>deux</li> </ol> <p>Alors ?</p>
      = a
    "#);
}

#[test]
fn spreadsheet_code_is_no_blank_without_a_space() {
    assert_snapshot!(described("## Q <!-- q:a -->\n\nQue fait `=SOMME(A1:A3)` ?\n\n- [x] la somme\n- [ ] la moyenne\n"), @r#"
    a (1) single: <p>Q</p> <p>Que fait <code>=SOMME(A1:A3)</code> ?</p>
      [x] la somme
      [ ] la moyenne
    "#);
}
