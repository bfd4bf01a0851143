//! Figures: images that stand alone, with their captions and their credits.

use content::{Body, Language, ShownMedium};
use insta::assert_snapshot;

use crate::site::{Folder, item, prose, strange_markup};

/// A lesson with this text, beside a picture by Grace under CC BY and one that nobody says anything about.
fn lesson(text: &str) -> Folder {
    Folder::sound()
        .with("courses/c/01-m/02-b.md", &format!("# B\n\n{text}\n"))
        .with("courses/c/01-m/03-quiz.md", "---\nkind: quiz\ntitle: Q\n---\n\n## Q? <!-- q:q -->\n\n- [x] a\n- [ ] b\n")
        .with_medium("courses/c/01-m/i.svg")
        .with_medium("courses/c/01-m/j.svg")
        .with(
            "courses/c/01-m/i.svg.license",
            "SPDX-FileCopyrightText: 2019 Grace <g@example.org>\nSPDX-License-Identifier: CC-BY-4.0\n",
        )
}

fn html(text: &str) -> String {
    let html = lesson(text).html("c/m/b");
    assert_eq!(strange_markup(&html), Vec::<String>::new());
    html
}

#[test]
fn an_image_alone_in_its_paragraph_is_a_figure_with_its_caption_its_credit_and_its_source() {
    assert_snapshot!(html("![Un plan](i.svg)"), @r#"
    <figure>
    <img src="/media/0123456789abcdef/i.svg" alt="Un plan" decoding="async">
    <figcaption><small class="credit">Grace, <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a></small></figcaption>
    </figure>
    "#);
    assert_snapshot!(html("![Un plan](i.svg \"Le plan & l'escalier\")"), @r#"
    <figure>
    <img src="/media/0123456789abcdef/i.svg" alt="Un plan" decoding="async">
    <figcaption>Le plan &amp; l'escalier <small class="credit">Grace, <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a></small></figcaption>
    </figure>
    "#);
    assert_snapshot!(html("[![Un plan](i.svg \"Le plan\")](https://www.commons.example/Plan?a=b&c)"), @r#"
    <figure>
    <img src="/media/0123456789abcdef/i.svg" alt="Un plan" decoding="async">
    <figcaption>Le plan <small class="credit">Grace, <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a>. Source&nbsp;: <a href="https://www.commons.example/Plan?a=b&amp;c" rel="noopener noreferrer">commons.example</a></small></figcaption>
    </figure>
    "#);
    assert_snapshot!(html("[![Un plan](j.svg)](https://commons.example/Plan \"Le fonds\")"), @r#"
    <figure>
    <img src="/media/0123456789abcdef/j.svg" alt="Un plan" decoding="async">
    <figcaption><small class="credit">Source&nbsp;: <a href="https://commons.example/Plan" rel="noopener noreferrer">Le fonds</a></small></figcaption>
    </figure>
    "#);
    assert_snapshot!(html("![Un plan](j.svg)"), @r#"
    <figure>
    <img src="/media/0123456789abcdef/j.svg" alt="Un plan" decoding="async">
    </figure>
    "#);
}

#[test]
fn a_link_to_a_page_or_a_file_stays_around_the_image() {
    assert_snapshot!(html("[![Un plan](i.svg)](01-a.md)"), @r#"
    <figure>
    <a href="/fr/courses/c/m/a"><img src="/media/0123456789abcdef/i.svg" alt="Un plan" decoding="async"></a>
    <figcaption><small class="credit">Grace, <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a></small></figcaption>
    </figure>
    "#);
    assert_snapshot!(html("[![Un plan](j.svg \"En grand\")](i.svg)"), @r#"
    <figure>
    <a href="/media/0123456789abcdef/i.svg"><img src="/media/0123456789abcdef/j.svg" alt="Un plan" decoding="async"></a>
    <figcaption>En grand</figcaption>
    </figure>
    "#);
    assert_snapshot!(html("[![Un plan](j.svg \"En grand\")](absent.md)"), @r#"
    <figure>
    <img src="/media/0123456789abcdef/j.svg" alt="Un plan" decoding="async">
    <figcaption>En grand</figcaption>
    </figure>
    "#);
    assert_snapshot!(html("[![Un plan](j.svg)](mailto:a@b.example)"), @r#"
    <figure>
    <a href="mailto:a@b.example" rel="noopener noreferrer"><img src="/media/0123456789abcdef/j.svg" alt="Un plan" decoding="async"></a>
    </figure>
    "#);
    assert_snapshot!(html("[![Vers le quiz](j.svg)](03-quiz.md)"), @r#"<p class="card card-quiz"><a href="/fr/courses/c/m/quiz"><img src="/media/0123456789abcdef/j.svg" alt="Vers le quiz" decoding="async"></a></p>"#);
}

#[test]
fn an_image_that_cannot_be_shown_or_stands_with_others_is_no_figure() {
    for text in [
        "![Un plan](absent.svg \"a\")",
        "![Un plan](https://x.example/i.svg)",
        "![Un plan](i.svg) texte",
        "- ![Un plan](i.svg)",
        "| ![Un plan](i.svg) |\n| --- |",
        "<a href=\"01-a.md\">\n\n![Un plan](i.svg)\n\n</a>",
    ] {
        assert!(!html(text).contains("<figure"), "{text}");
    }
    assert_eq!(
        html("<figure>\n\n![Un plan](i.svg)\n\n<figcaption>Un mot</figcaption></figure>")
            .matches("<figure")
            .count(),
        1
    );
    for text in [
        "> ![Un plan](i.svg)",
        "- a\n\n  ![Un plan](i.svg)",
        "a[^1]\n\n[^1]: ![Un plan](i.svg)",
    ] {
        assert_eq!(html(text).matches("<figure>").count(), 1, "{text}");
    }
}

#[test]
fn a_picture_that_is_too_large_to_show_keeps_its_caption_and_its_credit() {
    let size = content::PictureSize {
        width: 20_000,
        height: 3,
    };
    let picture = content::Picture {
        size: Some(size),
        ..content::Picture::default()
    };
    let folder =
        lesson("[![Un plan](i.png \"Le plan\")](01-a.md)\n\n![Un plan](i.png \"Le plan\")")
            .with_image("courses/c/01-m/i.png", 9, picture);
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <figure>
    <a href="/fr/courses/c/m/a">Un plan</a>
    <figcaption>Le plan</figcaption>
    </figure>
    <figure>
    <a href="/media/0123456789abcdef/i.png">Un plan</a>
    <figcaption>Le plan</figcaption>
    </figure>
    "#);
}

#[test]
fn a_caption_is_read_and_counted_and_nothing_in_a_credit_can_run() {
    let words = |text: &str| {
        let catalogue = lesson(text).catalogue();
        let Body::Prose(prose) = &item(&catalogue, "c/m/b").text.texts().next().unwrap().body
        else {
            panic!("it is a lesson")
        };
        prose.words
    };
    assert_eq!(words("un\n\n![Un plan](i.svg \"deux trois\")\n\nquatre"), 4);
    let folder = lesson(
        "[![a\"><script>b</script>](j.svg \"<b onclick=x>c\")](<https://x.example/\"onclick=x&\"b>)",
    )
    .with(
        "courses/c/01-m/j.svg.license",
        "SPDX-FileCopyrightText: <img src=x onerror=y\nSPDX-License-Identifier: LicenseRef-x\n",
    );
    let html = folder.html("c/m/b");
    assert_eq!(strange_markup(&html), Vec::<String>::new());
    assert_snapshot!(html, @r#"
    <figure>
    <img src="/media/0123456789abcdef/j.svg" alt="a&quot;&gt;b" decoding="async">
    <figcaption>&lt;b onclick=x&gt;c <small class="credit">&lt;img src=x onerror=y, LicenseRef-x. Source&nbsp;: <a href="https://x.example/&quot;onclick=x&amp;&quot;b" rel="noopener noreferrer">x.example</a></small></figcaption>
    </figure>
    "#);
}

#[test]
fn the_words_around_a_credit_are_in_the_language_of_the_text() {
    let folder = lesson("![Un plan](i.svg)").with(
        "courses/c/01-m/02-b.en.md",
        "# B\n\n[![A plan](j.svg)](https://commons.example/Plan)\n",
    );
    let catalogue = folder.catalogue();
    assert!(
        prose(item(&catalogue, "c/m/b"), "en")
            .unwrap()
            .contains("Source: <a")
    );
}

/// What a text shows: file, alternative text, caption, source, and a sign for what is withheld.
fn shown(media: &[ShownMedium]) -> Vec<String> {
    media
        .iter()
        .map(|medium| {
            let file = medium.file.rsplit('/').next().unwrap();
            let withheld = if medium.withheld { " withheld" } else { "" };
            format!(
                "{file}|{}|{}|{}{withheld}",
                medium.alt,
                medium.caption,
                medium.source.as_deref().unwrap_or_default()
            )
        })
        .collect()
}

#[test]
fn a_text_knows_what_it_shows() {
    let folder = lesson("[![Un plan](i.svg \"Le plan\")](https://x.example/a)\n\nVoir ![ici](j.svg \"là\") et <img src=\"i.svg\" alt=\"brut\">.")
        .with("courses/c/course.md", "---\ntitle: C\ncover: 01-m/i.svg\n---\n")
        .with(
            "courses/c/01-m/04-p.md",
            "---\nkind: quiz\ntitle: P\n---\n\n![avant](i.svg)\n\n## ![question](j.svg)? <!-- q:q -->\n\n- [x] ![option](i.svg)\n  > ![retour](j.svg)\n- [ ] b\n\n> [!TIP]\n> ![indice](i.svg)\n\n> [!NOTE]\n> ![pourquoi](j.svg)\n",
        );
    let catalogue = folder.catalogue();
    let french = Language::parse("fr").unwrap();
    let media = |path: &str| match &item(&catalogue, path).text.get(&french).1.body {
        Body::Prose(prose) => shown(&prose.media),
        Body::Quiz { introduction, .. } => shown(&introduction.media),
        Body::WithheldQuiz => panic!("it is sound"),
    };
    assert_eq!(
        media("c/m/b"),
        [
            "i.svg|Un plan|Le plan|https://x.example/a",
            "j.svg|ici|là|",
            "i.svg|brut||"
        ]
    );
    let mut quiz = media("c/m/p");
    quiz.sort();
    assert_eq!(
        quiz,
        [
            "i.svg|avant||",
            "i.svg|indice|| withheld",
            "i.svg|option||",
            "j.svg|pourquoi|| withheld",
            "j.svg|question||",
            "j.svg|retour|| withheld"
        ]
    );
    let (_, course) = catalogue.courses[0].text.get(&french);
    assert_eq!(shown(&course.prose.media), ["i.svg|||"]);
}
