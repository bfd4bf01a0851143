//! Any bytes as a text: it is read without a panic; what is served can do nothing on its page, and what is not is told of
//! with its place.

use content::{
    Catalogue, Language, Load, LoadOptions, Medium, Severity, Sources, embed_html, load, mend,
    phrasing_html, plain_text,
};

use crate::inert::harms;

const SITE: [(&str, &str); 6] = [
    (
        "site.yml",
        "title: Un site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\nfurther_reading: [a]\n",
    ),
    ("courses/c/course.md", "---\ntitle: Un cours\n---\n"),
    ("courses/c/01-m/module.md", "# Un module\n"),
    ("courses/c/01-m/00-lesson.md", "# Une leçon\n"),
    // Stays whatever the input does to the course beside it.
    ("courses/d/course.md", "# Un autre\n"),
    ("courses/d/01-m/01-a.md", "# A\n"),
];
const IMAGE: &str = "courses/c/01-m/a.svg";

/// What became of an input that is a whole text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The author is told what to mend.
    Refused,
    /// The lesson is served.
    Served,
}

/// Reads an input as every kind of text, as a body below front matter, and as front matter.
pub(crate) fn run(input: &[u8]) -> Outcome {
    let below = |front: &str| [front.as_bytes(), input].concat();
    let texts = [
        ("courses/c/course.md", input.to_vec()),
        ("courses/c/01-m/module.md", input.to_vec()),
        ("courses/c/01-m/01-whole.md", input.to_vec()),
        ("courses/c/01-m/01-whole.en.md", input.to_vec()),
        ("courses/c/01-m/02-body.md", below("---\ntitle: T\n---\n")),
        (
            "courses/c/01-m/03-activity.md",
            below("---\ntitle: T\nkind: activity\n---\n"),
        ),
        (
            "courses/c/01-m/04-front.md",
            [b"---\n", input, b"\n---\nTexte\n"].concat(),
        ),
        ("pages/page.md", below("---\ntitle: T\n---\n")),
    ];
    let mut sources = Sources::default();
    for (path, text) in SITE {
        sources.texts.insert(path.to_owned(), text.into());
    }
    for (path, text) in texts {
        sources.texts.insert(path.to_owned(), text.into());
    }
    sources.media.insert(
        IMAGE.to_owned(),
        Medium::of_hash("0123456789abcdef".repeat(4)),
    );
    let loaded = load(&sources, LoadOptions::default());
    check(&loaded, &sources);
    mending_ends(sources);
    let catalogue = loaded.catalogue.as_ref();
    let items = catalogue
        .into_iter()
        .flat_map(|catalogue| &catalogue.courses);
    let mut items = items
        .flat_map(|course| &course.modules)
        .flat_map(|module| &module.items);
    match items.any(|item| item.slug == "whole") {
        true => Outcome::Served,
        false => Outcome::Refused,
    }
}

/// What holds of every load.
fn check(loaded: &Load, sources: &Sources) {
    let catalogue = loaded.catalogue.as_ref();
    let catalogue = catalogue.expect("the rest of the site stands");
    for html in texts_of(catalogue) {
        assert_inert(&html);
        let embedded = embed_html(&html, "a-", 2);
        assert_inert(&embedded);
        assert_eq!(plain_text(&embedded), plain_text(&html));
        assert_inert(&phrasing_html(&html));
    }
    for told in &loaded.diagnostics {
        if told.severity == Severity::Error {
            assert!(
                !told.message.is_empty() && !told.mend.is_empty(),
                "{told:?}"
            );
        }
        let text = sources.texts.get(&told.file);
        if let Some(text) = text.and_then(|text| text.as_str())
            && told.line > 0
        {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let line = text
                .split('\n')
                .nth(told.line - 1)
                .expect("the line is there");
            assert!(told.column >= 1 && told.length >= 1, "{told:?}");
            assert!(told.column <= line.chars().count() + 1, "{told:?}");
        }
    }
}

fn assert_inert(html: &str) {
    let harms = harms(html);
    assert!(harms.is_empty(), "{harms:?} in {html}");
}

/// The HTML of every text, for readers of both languages.
fn texts_of(catalogue: &Catalogue) -> Vec<String> {
    let languages = ["fr", "en"].map(|tag| Language::parse(tag).expect("a tag"));
    let mut texts = Vec::new();
    for reader in &languages {
        let mut add = |prose: &content::Prose| texts.push(prose.html(reader).into_owned());
        for course in &catalogue.courses {
            add(&course.text.get(reader).1.prose);
            for module in &course.modules {
                add(&module.text.get(reader).1.prose);
                for item in &module.items {
                    match &item.text.get(reader).1.body {
                        content::Body::Prose(prose) => add(prose),
                        // The target `quiz_reader` is about these.
                        content::Body::Quiz { .. } | content::Body::WithheldQuiz => {}
                    }
                }
            }
        }
        for page in &catalogue.pages {
            add(&page.text.get(reader).1.prose);
        }
    }
    texts
}

/// Mending comes to an end, and leaves nothing that a machine could mend.
fn mending_ends(mut sources: Sources) {
    let _mending = mend(&mut sources, LoadOptions::default());
    let again = mend(&mut sources, LoadOptions::default());
    assert_eq!(again.mended, 0);
}
