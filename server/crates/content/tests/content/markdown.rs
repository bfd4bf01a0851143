//! Markdown and raw HTML.

use content::{Body, Language};
use insta::assert_snapshot;

use crate::site::{Folder, item};

fn lesson(markdown: &str) -> Folder {
    Folder::sound().with(
        "courses/c/01-m/02-b.md",
        &format!("---\ntitle: B\n---\n{markdown}\n"),
    )
}

#[test]
fn headings_have_the_anchors_of_a_forge_and_the_page_one_title() {
    let folder = lesson(
        "# Encore un titre\n\n## Été *à* `Paris`\n\n### Été à Paris\n\n#### Bas\n\nSouligné\n---\n",
    );
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <h2 id="encore-un-titre">Encore un titre</h2>
    <h2 id="été-à-paris">Été <em>à</em> <code>Paris</code></h2>
    <h3 id="été-à-paris-1">Été à Paris</h3>
    <h4 id="bas">Bas</h4>
    <h2 id="souligné">Souligné</h2>
    "#);
    assert_snapshot!(folder.told(), @r#"
    warning[heading-level-one]: a page has one heading of level 1, its title; this one is shown at level 2
     --> courses/c/01-m/02-b.md:4:1
      |
    4 | # Encore un titre
      | ^^^^^^^^^^^^^^^^^
      |
      = mend: write `##`, or take the `title` out of the front matter if this is the title
    "#);
    let catalogue = folder.catalogue();
    let Body::Prose(prose) = &item(&catalogue, "c/m/b")
        .text
        .get(&Language::parse("fr").unwrap())
        .1
        .body
    else {
        panic!("a lesson")
    };
    let headings: Vec<_> = prose
        .headings
        .iter()
        .map(|heading| (heading.level, heading.title.as_str()))
        .collect();
    assert_eq!(
        headings,
        [
            (2, "Encore un titre"),
            (2, "Été à Paris"),
            (3, "Été à Paris"),
            (2, "Souligné")
        ]
    );
}

#[test]
fn alerts_are_callouts_with_a_label_in_the_text_s_language() {
    let folder =
        lesson("> [!TIP]\n> Un **conseil**.\n\n> [!WARNING]\n> Attention.\n\n> Une citation.\n")
            .with("courses/c/01-m/02-b.en.md", "# B\n\n> [!TIP]\n> Advice.\n");
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <div class="callout callout-tip" role="note">
    <p class="callout-label">Astuce</p>
    <p>Un <strong>conseil</strong>.</p>
    </div>
    <div class="callout callout-warning" role="note">
    <p class="callout-label">Avertissement</p>
    <p>Attention.</p>
    </div>
    <blockquote>
    <p>Une citation.</p>
    </blockquote>
    "#);
    let catalogue = folder.catalogue();
    assert_snapshot!(crate::site::prose(item(&catalogue, "c/m/b"), "en").unwrap(), @r#"
    <div class="callout callout-tip" role="note">
    <p class="callout-label">Tip</p>
    <p>Advice.</p>
    </div>
    "#);
}

#[test]
fn a_paragraph_that_is_only_a_link_to_a_quiz_or_an_activity_is_a_card() {
    let folder = lesson(
        "[Le quiz](03-q.md)\n\n[L’**activité**](04-faire.md)\n\n[La leçon](02-b.md)\n\nVoir [le quiz](03-q.md).\n\n[le quiz](03-q.md) [encore](03-q.md)\n",
    )
    .with("courses/c/01-m/03-q.md", "---\nkind: quiz\ntitle: Q\n---\n\n## A ? <!-- q:a -->\n\n- [x] B\n- [ ] C\n")
    .with("courses/c/01-m/04-faire.md", "---\nkind: activity\ntitle: A\n---\n\nFaire.\n");
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <p class="card card-quiz"><a href="/fr/courses/c/m/q">Le quiz</a></p>
    <p class="card card-activity"><a href="/fr/courses/c/m/faire">L’<strong>activité</strong></a></p>
    <p><a href="/fr/courses/c/m/b">La leçon</a></p>
    <p>Voir <a href="/fr/courses/c/m/q">le quiz</a>.</p>
    <p><a href="/fr/courses/c/m/q">le quiz</a> <a href="/fr/courses/c/m/q">encore</a></p>
    "#);
}

#[test]
fn tables_code_lists_and_footnotes_are_rendered() {
    let folder = lesson(
        "| a | b | c |\n| - | :-: | --: |\n| 1 | **2** |\n\n```rust,ignore\nlet a = \"<b>\" & 1;\n```\n\n\
         3. trois\n4. quatre\n\n- [ ] à faire\n- [x] fait\n\n~~barré~~ Note[^n], encore[^n] et[^autre].  \nfin\n\n\
         [^n]: La *note*.\n[^autre]: L'autre.\n\n***\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r##"
    <section class="table-scroll" tabindex="0" aria-label="Tableau"><table><thead><tr><th scope="col">a</th><th scope="col" class="align-center">b</th><th scope="col" class="align-right">c</th></tr></thead><tbody>
    <tr><td>1</td><td class="align-center"><strong>2</strong></td><td class="align-right"></td></tr>
    </tbody></table></section>
    <pre tabindex="0"><code class="language-rust"><span class="hl-keyword">let</span> a = <span class="hl-string">"&lt;b&gt;"</span> &amp; <span class="hl-number">1</span>;
    </code></pre>
    <ol start="3">
    <li>trois</li>
    <li>quatre</li>
    </ol>
    <ul class="task-list">
    <li class="task"><input type="checkbox" disabled="" name="step" value="a-faire" aria-label="À faire"> à faire</li>
    <li class="task"><input type="checkbox" disabled="" checked="" aria-label="Fait"> fait</li>
    </ul>
    <p><del>barré</del> Note<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>, encore<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup> et<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup>.<br>
    fin</p>
    <hr>
    <section class="footnotes" role="doc-endnotes" aria-label="Notes">
    <ol start="1">
    <li id="fn-1"><p>La <em>note</em>. <a href="#fnref-1" class="footnote-back" aria-label="Retour au texte">↩</a></p></li>
    <li id="fn-2"><p>L'autre. <a href="#fnref-2" class="footnote-back" aria-label="Retour au texte">↩</a></p></li>
    </ol>
    </section>
    "##);
}

#[test]
fn safe_html_passes_and_is_put_in_order() {
    let folder = lesson(
        "<details open>\n<summary>Plus</summary>\n\n**Ici** <kbd>Ctrl</kbd>+<abbr title=\"Touche\">C</abbr> H<sub>2</sub>O \
         <i lang=\"en\">web</i> <!-- caché -->\n\n</details>\n\n<ul><li>un<li>deux</ul>\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <details open="">
    <summary>Plus</summary>
    <p><strong>Ici</strong> <kbd>Ctrl</kbd>+<abbr title="Touche">C</abbr> H<sub>2</sub>O <i lang="en">web</i> </p>
    </details>
    <ul><li>un</li><li>deux</li></ul>
    "#);
}

#[test]
fn what_is_dropped_from_html_is_reported_with_its_place() {
    let folder = lesson(
        "Un <font color=\"red\">mot</font> <span class=\"x\" onclick=\"y\" style=\"z\" id=\"w\">ici</span>.\n\n\
         <div>\n  <script>alert(1)</script>\n  <iframe src=\"x\"></iframe>\n</div>\n\n- <b>gras\n- suite</b>\n\n\
         <form action=\"x\"><input name=\"y\"></form>\n\n<!-- jamais fermé\n\ntexte\n",
    );
    assert_snapshot!(folder.told(), @r#"
    warning[html-dropped]: `<font>` is not among the tags that a text may use: it is left out, its content stays
     --> courses/c/01-m/02-b.md:4:4
      |
    4 | Un <font color="red">mot</font> <span class="x" onclick="y" style="z" id="w">ici</span>.
      |    ^^^^^^^^^^^^^^^^^^
      |
      = mend: write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …

    warning[html-attribute-dropped]: the attribute `class` of `<span>` is not among those that a text may use; it is left out
     --> courses/c/01-m/02-b.md:4:33
      |
    4 | Un <font color="red">mot</font> <span class="x" onclick="y" style="z" id="w">ici</span>.
      |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: take it out

    warning[html-attribute-dropped]: the attribute `id` of `<span>` is not among those that a text may use; it is left out
     --> courses/c/01-m/02-b.md:4:33
      |
    4 | Un <font color="red">mot</font> <span class="x" onclick="y" style="z" id="w">ici</span>.
      |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: take it out

    warning[html-attribute-dropped]: the attribute `onclick` of `<span>` is not among those that a text may use; it is left out
     --> courses/c/01-m/02-b.md:4:33
      |
    4 | Un <font color="red">mot</font> <span class="x" onclick="y" style="z" id="w">ici</span>.
      |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: take it out

    warning[html-attribute-dropped]: the attribute `style` of `<span>` is not among those that a text may use; it is left out
     --> courses/c/01-m/02-b.md:4:33
      |
    4 | Un <font color="red">mot</font> <span class="x" onclick="y" style="z" id="w">ici</span>.
      |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: take it out

    warning[html-dropped]: `<script>` is left out with its content
     --> courses/c/01-m/02-b.md:7:3
      |
    7 |   <script>alert(1)</script>
      |   ^^^^^^^^
      |
      = mend: write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …

    warning[html-dropped]: `<iframe>` is left out with its content
     --> courses/c/01-m/02-b.md:8:3
      |
    8 |   <iframe src="x"></iframe>
      |   ^^^^^^^^^^^^^^^^
      |
      = mend: write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …

    warning[html-tag-not-closed]: `<b>` is not closed where it should be; it is closed here
      --> courses/c/01-m/02-b.md:11:10
       |
    11 | - <b>gras
       |          ^
       |
       = mend: write `</b>` inside the same list item, quote or paragraph

    warning[html-tag-not-opened]: `</b>` closes nothing that was opened here; it is left out
      --> courses/c/01-m/02-b.md:12:8
       |
    12 | - suite</b>
       |        ^^^^
       |
       = mend: take it out, or open the tag in the same list item, quote or text

    warning[html-dropped]: `<form>` is not among the tags that a text may use: it is left out, its content stays
      --> courses/c/01-m/02-b.md:14:1
       |
    14 | <form action="x"><input name="y"></form>
       | ^^^^^^^^^^^^^^^^^
       |
       = mend: write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …

    warning[html-dropped]: `<input>` is not among the tags that a text may use: it is left out, its content stays
      --> courses/c/01-m/02-b.md:14:18
       |
    14 | <form action="x"><input name="y"></form>
       |                  ^^^^^^^^^^^^^^^^
       |
       = mend: write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …

    warning[html-comment-not-closed]: this comment is not closed: everything after it is hidden
      --> courses/c/01-m/02-b.md:16:1
       |
    16 | <!-- jamais fermé
       | ^^^^^^^^^^^^^^^^^
       |
       = mend: end the comment with `-->`
    "#);
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <p>Un mot <span>ici</span>.</p>
    <div>
      
      
    </div>
    <ul>
    <li><b>gras</b></li>
    <li>suite</li>
    </ul>
    "#);
}

#[test]
fn duration_is_estimated_from_the_words() {
    let duration = |words: usize| {
        let catalogue = lesson(&"mot ".repeat(words)).catalogue();
        item(&catalogue, "c/m/b")
            .text
            .get(&Language::parse("fr").unwrap())
            .1
            .duration_minutes
    };
    assert_eq!(
        [duration(0), duration(1), duration(200), duration(201)],
        [1, 1, 1, 2]
    );
}

#[test]
fn formulas_become_mathml_wherever_text_stands() {
    let folder = lesson(
        "## La loi $x^2$ {a}\n\nOù $a$ est **$b$**, [voir $c$](01-a.md).\n\n- $d$\n\n| $e \\| f$ |\n|---|\n| $$g$$ |\n\n> $$\n> h\n> $$\n\n[$$i$$](01-a.md)\n",
    );
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <h2 id="la-loi-x2-a">La loi <math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math> {a}</h2>
    <p>Où <math><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">a</annotation></semantics></math> est <strong><math><semantics><mrow><mi>b</mi></mrow><annotation encoding="application/x-tex">b</annotation></semantics></math></strong>, <a href="/fr/courses/c/m/a">voir <math><semantics><mrow><mi>c</mi></mrow><annotation encoding="application/x-tex">c</annotation></semantics></math></a>.</p>
    <ul>
    <li><math><semantics><mrow><mi>d</mi></mrow><annotation encoding="application/x-tex">d</annotation></semantics></math></li>
    </ul>
    <section class="table-scroll" tabindex="0" aria-label="Tableau&nbsp;: La loi x^2 {a}"><table><thead><tr><th scope="col"><math><semantics><mrow><mi>e</mi><mo stretchy="false" lspace="0" rspace="0">|</mo><mi>f</mi></mrow><annotation encoding="application/x-tex">e | f</annotation></semantics></math></th></tr></thead><tbody>
    <tr><td><span class="formula" role="group" tabindex="0" aria-label="Formule"><math display="block"><semantics><mrow><mi>g</mi></mrow><annotation encoding="application/x-tex">g</annotation></semantics></math></span></td></tr>
    </tbody></table></section>
    <blockquote>
    <p><span class="formula" role="group" tabindex="0" aria-label="Formule"><math display="block"><semantics><mrow><mi>h</mi></mrow><annotation encoding="application/x-tex">h</annotation></semantics></math></span></p>
    </blockquote>
    <p><a href="/fr/courses/c/m/a"><span class="formula"><math display="block"><semantics><mrow><mi>i</mi></mrow><annotation encoding="application/x-tex">i</annotation></semantics></math></span></a></p>
    "#);
    assert_snapshot!(folder.told(), @"");
}

#[test]
fn an_unreadable_formula_is_shown_as_code_and_reported() {
    let folder = lesson(
        "Prix : 5 $ et 10 $.\n\nIci $\\frac{1$ et `$y$` :\n\n$$\n\\foo<b>\n$$\n\nLa suite, \\$x\\$, US$5 à US$6.\n",
    );
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <p>Prix : 5 $ et 10 $.</p>
    <p>Ici $\frac{1$ et <code>$y$</code> :</p>
    <p><code>\foo&lt;b&gt;</code></p>
    <p>La suite, $x$, US$5 à US$6.</p>
    "#);
    assert_snapshot!(folder.told(), @r#"
    warning[math-unreadable]: this formula cannot be read: unknown command "\foo"; readers see its source
     --> courses/c/01-m/02-b.md:8:1
      |
    8 | $$
      | ^^
      |
      = mend: correct its LaTeX; if it is no formula, write `\$` for a dollar sign
    "#);
}

#[test]
fn the_text_of_a_formula_is_its_source() {
    let html =
        lesson("# B\n\nSoit $a < b$ :\n\n$$\\frac{1}{2} & x$$\n\n$$\\frac{1}{2}$$\n\n## Fin\n")
            .html("c/m/b");
    assert_eq!(
        content::plain_text(&html),
        "Soit a < b :\n\\frac{1}{2} & x\n\\frac{1}{2}\nFin"
    );
    let label = content::phrasing_html(&html);
    assert!(
        label.contains("<span class=\"formula\"><math display=\"block\">"),
        "{label}"
    );
}
