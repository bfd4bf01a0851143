//! What the renderer adds around parts of a text: the section with further reading, the names of tables.

use content::{Body, Language};
use insta::assert_snapshot;

use crate::site::{Folder, item, strange_markup};

/// A site with headings for further reading, whose lesson `b` holds this Markdown.
fn lesson(markdown: &str) -> Folder {
    Folder::sound()
        .with(
            "site.yml",
            "title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\nfurther_reading:\n  fr: [Pour aller plus loin, Liens]\n  en: [Further reading]\n",
        )
        .with("courses/c/01-m/01-a.md", "# A\n\n## Liens\n")
        .with(
            "courses/c/01-m/02-b.md",
            &format!("---\ntitle: B\n---\n{markdown}\n"),
        )
}

fn further_reading(folder: &Folder) -> Option<String> {
    let catalogue = folder.catalogue();
    let (_, text) = item(&catalogue, "c/m/b")
        .text
        .get(&Language::parse("fr").unwrap());
    match &text.body {
        Body::Prose(prose) => prose.further_reading.clone(),
        Body::Quiz { .. } | Body::WithheldQuiz => panic!("a lesson"),
    }
}

#[test]
fn further_reading_is_a_section_up_to_the_next_heading_of_its_level() {
    let folder = lesson(
        "## Un\n\n[liens](#pour-aller-plus-loin)\n\n## Pour *aller* plus loin\n\n- a[^1]\n\n### Livres\n\n- b\n\n## Deux\n\nFin.\n\n[^1]: La note.\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r##"
    <h2 id="un">Un</h2>
    <p><a href="#pour-aller-plus-loin">liens</a></p>
    <section class="further" aria-labelledby="pour-aller-plus-loin">
    <h2 id="pour-aller-plus-loin">Pour <em>aller</em> plus loin</h2>
    <ul>
    <li>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup></li>
    </ul>
    <h3 id="livres">Livres</h3>
    <ul>
    <li>b</li>
    </ul>
    </section>
    <h2 id="deux">Deux</h2>
    <p>Fin.</p>
    <section class="footnotes" role="doc-endnotes" aria-label="Notes">
    <ol start="1">
    <li id="fn-1"><p>La note. <a href="#fnref-1" class="footnote-back" aria-label="Retour au texte">↩</a></p></li>
    </ol>
    </section>
    "##);
    assert_eq!(
        further_reading(&folder).as_deref(),
        Some("pour-aller-plus-loin")
    );
}

#[test]
fn further_reading_at_the_end_ends_before_the_notes() {
    let folder = lesson("Un[^1].\n\n[^1]: La note.\n\n## LIENS\n\n<div>\n\n- a\n\n### b\n");
    assert_snapshot!(folder.html("c/m/b"), @r##"
    <p>Un<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>.</p>
    <section class="further" aria-labelledby="liens">
    <h2 id="liens">LIENS</h2>
    <div>
    <ul>
    <li>a</li>
    </ul>
    <h3 id="b">b</h3>
    </div></section>
    <section class="footnotes" role="doc-endnotes" aria-label="Notes">
    <ol start="1">
    <li id="fn-1"><p>La note. <a href="#fnref-1" class="footnote-back" aria-label="Retour au texte">↩</a></p></li>
    </ol>
    </section>
    "##);
}

#[test]
fn a_heading_inside_the_section_s_own_blocks_does_not_end_it_and_one_in_html_does() {
    let folder = lesson(
        "## Liens\n\n> ## Cité\n\n<details>\n<summary>Plus</summary>\n\n## Dedans\n\n</details>\n\nEncore.\n\n<h2>Fin</h2>\n\nTexte.\n",
    );
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <section class="further" aria-labelledby="liens">
    <h2 id="liens">Liens</h2>
    <blockquote>
    <h2 id="cité">Cité</h2>
    </blockquote>
    <details>
    <summary>Plus</summary>
    <h2 id="dedans">Dedans</h2>
    </details>
    <p>Encore.</p>
    </section>
    <h2>Fin</h2>
    <p>Texte.</p>
    "#);
}

#[test]
fn further_reading_inside_another_block_has_an_anchor_and_no_section() {
    for markdown in [
        "> ## Liens\n>\n> - a\n",
        "<div>\n\n## Liens\n\n- a\n\n</div>\n",
    ] {
        let folder = lesson(markdown);
        assert_eq!(folder.codes(), Vec::<String>::new());
        let html = folder.html("c/m/b");
        assert!(!html.contains("<section"), "{html}");
        assert_eq!(further_reading(&folder).as_deref(), Some("liens"));
    }
}

#[test]
fn further_reading_has_its_section_in_every_presentation_and_page() {
    let text = "# T\n\n## Liens\n\n- a\n";
    let folder = lesson(text)
        .with("courses/c/course.md", text)
        .with("courses/c/01-m/module.md", text)
        .with(
            "courses/c/01-m/02-b.en.md",
            "# B\n\n## Further reading\n\n- a\n",
        )
        .with("pages/p.md", text);
    assert_eq!(
        folder.codes(),
        ["courses/c/01-m/02-b.md:4:1 heading-level-one"]
    );
    let catalogue = folder.catalogue();
    let (french, english) = (
        Language::parse("fr").unwrap(),
        Language::parse("en").unwrap(),
    );
    let course = &catalogue.courses[0];
    let prose = [
        &course.text.get(&french).1.prose,
        &course.modules[0].text.get(&french).1.prose,
        &catalogue.pages[0].text.get(&french).1.prose,
    ];
    for prose in prose {
        let html = prose.html(&french);
        assert!(
            html.contains("<section class=\"further\" aria-labelledby=\"liens\">"),
            "{html}"
        );
        assert_eq!(prose.further_reading.as_deref(), Some("liens"));
    }
    let html = crate::site::prose(item(&catalogue, "c/m/b"), english.as_str()).unwrap();
    assert!(
        html.contains("<section class=\"further\" aria-labelledby=\"further-reading\">"),
        "{html}"
    );
}

#[test]
fn an_author_cannot_write_a_section_of_that_kind() {
    let html = lesson("<section class=\"further\" aria-labelledby=\"x\">a</section>").html("c/m/b");
    assert_eq!(html, "a\n");
}

/// The names of the scrollable regions, in their order.
fn regions(html: &str) -> Vec<String> {
    let regions = html.split("class=\"table-scroll\" tabindex=\"0\" aria-label=\"");
    regions
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

const TABLE: &str = "\n| a |\n| - |\n| 1 |\n\n";

#[test]
fn each_table_is_named_by_its_heading_and_a_number_where_there_are_several() {
    let folder = lesson(&format!(
        "{TABLE}## Les *coûts* & \"prix\"\n{TABLE}### Détail\n{TABLE}{TABLE}## Liens\n{TABLE}## Détail\n{TABLE}"
    ))
    .with("courses/c/01-m/02-b.en.md", &format!("# B\n{TABLE}{TABLE}## Costs\n{TABLE}"));
    assert_eq!(
        regions(&folder.html("c/m/b")),
        [
            "Tableau",
            "Tableau&nbsp;: Les coûts &amp; &quot;prix&quot;",
            "Tableau 1&nbsp;: Détail",
            "Tableau 2&nbsp;: Détail",
            "Tableau&nbsp;: Liens",
            "Tableau 3&nbsp;: Détail",
        ]
    );
    let catalogue = folder.catalogue();
    let html = crate::site::prose(item(&catalogue, "c/m/b"), "en").unwrap();
    assert_eq!(regions(&html), ["Table 1", "Table 2", "Table: Costs"]);
}

#[test]
fn tables_of_a_quiz_are_named_by_their_questions() {
    let question = |title: &str, id: &str| {
        format!("## {title} <!-- q:{id} -->\n{TABLE}{TABLE}Alors ?\n\n- [x] A\n- [ ] B\n\n")
    };
    let folder = Folder::sound().with(
        "courses/c/01-m/03-q.md",
        &format!(
            "---\nkind: quiz\ntitle: Q\n---\n{TABLE}{}{}",
            question("Combien ?", "a"),
            question("Où ?", "b")
        ),
    );
    let catalogue = folder.catalogue();
    let (_, text) = item(&catalogue, "c/m/q")
        .text
        .get(&Language::parse("fr").unwrap());
    let Body::Quiz { introduction, quiz } = &text.body else {
        panic!("a quiz");
    };
    let french = Language::parse("fr").unwrap();
    let mut names = regions(&introduction.html(&french));
    names.extend(
        quiz.questions()
            .flat_map(|question| regions(&question.prompt_html)),
    );
    assert_eq!(
        names,
        [
            "Tableau",
            "Tableau 1&nbsp;: Combien ?",
            "Tableau 2&nbsp;: Combien ?",
            "Tableau 1&nbsp;: Où ?",
            "Tableau 2&nbsp;: Où ?",
        ]
    );
}

#[test]
fn a_table_under_a_hostile_heading_has_a_short_and_harmless_name() {
    let heading = "\" onfocus=alert(1) <script> ".repeat(50);
    let html = lesson(&format!("## {heading}\n{TABLE}")).html("c/m/b");
    assert!(strange_markup(&html).is_empty(), "{html}");
    let name = &regions(&html)[0];
    assert!(name.ends_with('…') && name.chars().count() < 500, "{name}");
}
