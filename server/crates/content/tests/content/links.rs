//! Links and images.

use content::{Body, Language};
use insta::assert_snapshot;

use crate::site::{Folder, item};

/// A site whose lesson `b` holds this Markdown, beside a few files to link to.
fn lesson(markdown: &str) -> Folder {
    Folder::sound()
        .licensed()
        .with(
            "courses/c/01-m/02-b.md",
            &format!("---\ntitle: B\n---\n{markdown}\n"),
        )
        .with("courses/c/02-les-outils/module.md", "# Les outils")
        .with(
            "courses/c/02-les-outils/01-choisir.md",
            "# Choisir\n\n## L'état des lieux\n\n## Fin\n",
        )
        .with_medium("courses/c/01-m/un schéma.svg")
        .with_medium("courses/c/01-m/donnees.ods")
}

#[test]
fn links_of_a_forge_become_links_of_the_site() {
    let folder = lesson(
        "[a](01-a.md) [b](../02-les-outils/01-choisir.md#létat-des-lieux) [c](../02-les-outils) [d](..)\n\
         [e](./../02-les-outils/module.md) [f](../02-les-outils/01%2Dchoisir.md#fin) [g](donnees.ods)\n\
         [h](https://x.example/?a=1&b=2 \"titre\") <moi@x.example> [i][ref] [j](#ici) [k](../course.md)\n\n\
         ## Ici\n\n[ref]: <un schéma.svg>",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r##"
    <p><a href="/fr/courses/c/m/a">a</a> <a href="/fr/courses/c/les-outils/choisir#l%C3%A9tat-des-lieux">b</a> <a href="/fr/courses/c/les-outils">c</a> <a href="/fr/courses/c">d</a>
    <a href="/fr/courses/c/les-outils">e</a> <a href="/fr/courses/c/les-outils/choisir#fin">f</a> <a href="/media/0123456789abcdef/donnees.ods">g</a>
    <a href="https://x.example/?a=1&amp;b=2" title="titre" rel="noopener noreferrer">h</a> <a href="mailto:moi@x.example" rel="noopener noreferrer">moi@x.example</a> <a href="/media/0123456789abcdef/un%20sch%C3%A9ma.svg">i</a> <a href="#ici">j</a> <a href="/fr/courses/c">k</a></p>
    <h2 id="ici">Ici</h2>
    "##);
}

#[test]
fn dead_links_and_anchors_are_reported_with_the_nearest_name() {
    let folder = lesson(
        "[a](01-aa.md) [b](../02-les-outils/01-choisir.md#fins) [c](../../../../etc/passwd) [d](#absent)\n\
         [e](absent.pdf) [f](../01-choisir.md)",
    );
    assert_snapshot!(folder.told(), @r#"
    warning[link-dead]: there is no file `01-aa.md` for this link; it is shown as plain text
     --> courses/c/01-m/02-b.md:4:5
      |
    4 | [a](01-aa.md) [b](../02-les-outils/01-choisir.md#fins) [c](../../../../etc/passwd) [d](#absent)
      |     ^^^^^^^^
      |
      = mend: did you mean `01-a.md`?

    warning[link-anchor-dead]: the page has no heading `#fins`: the link leads to its top
     --> courses/c/01-m/02-b.md:4:19
      |
    4 | [a](01-aa.md) [b](../02-les-outils/01-choisir.md#fins) [c](../../../../etc/passwd) [d](#absent)
      |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: did you mean `#fin`?

    warning[link-dead]: there is no file `../../../../etc/passwd` for this link; it is shown as plain text
     --> courses/c/01-m/02-b.md:4:60
      |
    4 | [a](01-aa.md) [b](../02-les-outils/01-choisir.md#fins) [c](../../../../etc/passwd) [d](#absent)
      |                                                            ^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: correct the path, counted from this file's folder

    warning[link-anchor-dead]: the page has no heading `#absent`: the link leads to its top
     --> courses/c/01-m/02-b.md:4:88
      |
    4 | [a](01-aa.md) [b](../02-les-outils/01-choisir.md#fins) [c](../../../../etc/passwd) [d](#absent)
      |                                                                                        ^^^^^^^
      |
      = mend: link to a heading of that page: its text in lower case, with hyphens for spaces

    warning[link-dead]: there is no file `absent.pdf` for this link; it is shown as plain text
     --> courses/c/01-m/02-b.md:5:5
      |
    5 | [e](absent.pdf) [f](../01-choisir.md)
      |     ^^^^^^^^^^
      |
      = mend: correct the path, counted from this file's folder

    warning[link-dead]: there is no file `../01-choisir.md` for this link; it is shown as plain text
     --> courses/c/01-m/02-b.md:5:21
      |
    5 | [e](absent.pdf) [f](../01-choisir.md)
      |                     ^^^^^^^^^^^^^^^^
      |
      = mend: did you mean `../02-les-outils/01-choisir.md`?
    "#);
    assert_snapshot!(folder.html("c/m/b"), @r##"
    <p>a <a href="/fr/courses/c/les-outils/choisir#fins">b</a> c <a href="#absent">d</a>
    e f</p>
    "##);
}

#[test]
fn other_schemes_are_dropped_and_reported() {
    let folder = lesson(
        "[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](<\tjavascript:x>) [d](java&#115;cript:x) [e](data:text/html,x)\n\
         <a href=\"java&#x73;cript:x\">f</a> <a href=\"&#9;jav&Tab;ascript:x\">g</a> <vbscript:x> [h](tel:1)\n\
         ![i](data:image/png;base64,x)",
    );
    let html = folder.html("c/m/b");
    assert!(!html.contains("href") && !html.contains("src"), "{html}");
    assert_eq!(
        folder
            .codes()
            .iter()
            .filter(|code| code.ends_with("link-scheme"))
            .count(),
        10
    );
}

#[test]
fn images_are_served_from_the_site_alone() {
    let folder = lesson(
        "![Un schéma](<un schéma.svg> \"Titre\")\n![](un%20sch%C3%A9ma.svg) ![absent](absente.png)\n\
         ![dehors](https://x.example/a.png) ![dehors](//x.example/b.png) [![lié](http://x.example/c.png)](01-a.md)\n\
         ![tableur](donnees.ods) <img src=\"un schéma.svg\" alt=\"\" width=\"300\"> <img src=\"un schéma.svg\">",
    );
    assert_snapshot!(folder.told(), @r#"
    warning[image-without-alt]: the image has no alternative text: who does not see it learns nothing of it
     --> courses/c/01-m/02-b.md:5:1
      |
    5 | ![](un%20sch%C3%A9ma.svg) ![absent](absente.png)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: say between the brackets what the image shows: `![A tree in winter](tree.jpg)`

    warning[image-missing]: there is no file `absente.png` for this image; its alternative text is shown instead
     --> courses/c/01-m/02-b.md:5:37
      |
    5 | ![](un%20sch%C3%A9ma.svg) ![absent](absente.png)
      |                                     ^^^^^^^^^^^
      |
      = mend: correct the path, counted from this file's folder

    warning[image-external]: the image lies on another site, which would learn who reads this page: readers get a link to it
     --> courses/c/01-m/02-b.md:6:11
      |
    6 | ![dehors](https://x.example/a.png) ![dehors](//x.example/b.png) [![lié](http://x.example/c.png)](01-a.md)
      |           ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: put the image beside the text and link to that file

    warning[image-external]: the image lies on another site, which would learn who reads this page: readers get a link to it
     --> courses/c/01-m/02-b.md:6:46
      |
    6 | ![dehors](https://x.example/a.png) ![dehors](//x.example/b.png) [![lié](http://x.example/c.png)](01-a.md)
      |                                              ^^^^^^^^^^^^^^^^^
      |
      = mend: put the image beside the text and link to that file

    warning[image-external]: the image lies on another site, which would learn who reads this page: readers get a link to it
     --> courses/c/01-m/02-b.md:6:73
      |
    6 | ![dehors](https://x.example/a.png) ![dehors](//x.example/b.png) [![lié](http://x.example/c.png)](01-a.md)
      |                                                                         ^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: put the image beside the text and link to that file

    warning[image-not-an-image]: `donnees.ods` is not an image that a browser shows: readers get a link to it
     --> courses/c/01-m/02-b.md:7:12
      |
    7 | ![tableur](donnees.ods) <img src="un schéma.svg" alt="" width="300"> <img src="un schéma.svg">
      |            ^^^^^^^^^^^
      |
      = mend: use one of the formats avif, gif, jpeg, jpg, png, svg, webp, or write a link

    warning[image-without-alt]: the image has no alternative text: who does not see it learns nothing of it
     --> courses/c/01-m/02-b.md:7:70
      |
    7 | ![tableur](donnees.ods) <img src="un schéma.svg" alt="" width="300"> <img src="un schéma.svg">
      |                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: say between the brackets what the image shows: `![A tree in winter](tree.jpg)`
    "#);
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <p><img src="/media/0123456789abcdef/un%20sch%C3%A9ma.svg" alt="Un schéma" decoding="async" title="Titre">
    <img src="/media/0123456789abcdef/un%20sch%C3%A9ma.svg" alt="" loading="lazy" decoding="async"> <span class="missing-image">absent</span>
    <a href="https://x.example/a.png" rel="noopener noreferrer">dehors</a> <a href="https://x.example/b.png" rel="noopener noreferrer">dehors</a> <a href="/fr/courses/c/m/a">lié</a>
    <a href="/media/0123456789abcdef/donnees.ods">tableur</a> <img src="/media/0123456789abcdef/un%20sch%C3%A9ma.svg" alt="" loading="lazy" decoding="async" width="300"> <img src="/media/0123456789abcdef/un%20sch%C3%A9ma.svg" alt="" loading="lazy" decoding="async"></p>
    "#);
    let catalogue = folder.catalogue();
    assert_eq!(
        catalogue
            .media
            .get("0123456789abcdef/un schéma.svg")
            .map(String::as_str),
        Some("courses/c/01-m/un schéma.svg")
    );
}

#[test]
fn links_lead_to_the_reader_s_language_and_text_that_looks_like_one_stays() {
    let folder = lesson("[a](01-a.md) `href=\"/fr/courses/x\"`");
    let catalogue = folder.catalogue();
    let english = Language::parse("en").unwrap();
    let Body::Prose(prose) = &item(&catalogue, "c/m/b").text.get(&english).1.body else {
        panic!("a lesson")
    };
    assert_snapshot!(prose.html(&english), @r#"
    <p><a href="/en/courses/c/m/a">a</a> <code>href="/fr/courses/x"</code></p>
    "#);
}
