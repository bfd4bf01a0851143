//! The site's own pages.

use content::{Language, LoadOptions, load};
use insta::assert_snapshot;

use crate::site::Folder;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn slugs(folder: &Folder) -> Vec<String> {
    let pages = folder.catalogue().pages;
    pages.into_iter().map(|page| page.slug).collect()
}

/// What a reader of a language reads of a page.
fn html(folder: &Folder, slug: &str, reader: &str) -> String {
    let catalogue = folder.catalogue();
    let reader = language(reader);
    let (_, text) = catalogue.page(slug).unwrap().text.get(&reader);
    text.prose.html(&reader).into_owned()
}

#[test]
fn pages_are_in_the_order_of_their_files_and_have_translations() {
    let folder = Folder::sound()
        .with("pages/10-contact.md", "# Contact\n")
        .with(
            "pages/02-Mentions légales.md",
            "---\ntitle: Mentions légales\nsummary: Qui répond.\nupdated: 2026-03-02\n---\n\n# Mentions légales\n\nTexte.\n",
        )
        .with("pages/02-Mentions légales.en.md", "# Legal notice\n")
        .with("pages/a-propos.md", "# À propos\n")
        .with("pages/credits.md", "# Crédits\n")
        .with("pages/notes.de.md", "# Notizen\n")
        .with("pages/README.md", "Pour la forge.")
        .with("pages/LICENSE.md", "Pour la forge.");
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_eq!(
        slugs(&folder),
        [
            "mentions-legales",
            "contact",
            "a-propos",
            "credits",
            "notes-de"
        ]
    );
    let catalogue = folder.catalogue();
    let page = catalogue.page("mentions-legales").unwrap();
    let (own, text) = page.text.get(&language("fr"));
    assert_eq!(
        (own.as_str(), text.title.as_str()),
        ("fr", "Mentions légales")
    );
    assert_eq!(text.summary, "Qui répond.");
    assert_eq!(text.updated.as_deref(), Some("2026-03-02"));
    assert_eq!(text.source, "pages/02-Mentions légales.md");
    let (own, text) = page.text.get(&language("en"));
    assert_eq!((own.as_str(), text.title.as_str()), ("en", "Legal notice"));
    assert_snapshot!(html(&folder, "mentions-legales", "fr"), @"<p>Texte.</p>");
    assert!(catalogue.page("02-mentions-legales").is_none());
    assert!(Folder::sound().catalogue().pages.is_empty());
}

#[test]
fn links_lead_to_pages_and_from_pages_in_the_reader_s_language() {
    let folder = Folder::sound()
        .with(
            "pages/a.md",
            "# A\n\n[la leçon](../courses/c/01-m/01-a.md) [le cours](../courses/c) [b](b.md#deux) ![Un plan](plan.svg)\n",
        )
        .with("pages/b.md", "# B\n\n## Deux\n\n[a](/pages/a.md)\n")
        .with("courses/c/course.md", "# C\n\n[a](../../pages/a.md)\n")
        .licensed()
        .with_medium("pages/plan.svg");
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(html(&folder, "a", "fr"), @r#"<p><a href="/fr/courses/c/m/a">la leçon</a> <a href="/fr/courses/c">le cours</a> <a href="/fr/pages/b#deux">b</a> <img src="/media/0123456789abcdef/plan.svg" alt="Un plan" decoding="async"></p>"#);
    assert_snapshot!(html(&folder, "a", "en"), @r#"<p><a href="/en/courses/c/m/a">la leçon</a> <a href="/en/courses/c">le cours</a> <a href="/en/pages/b#deux">b</a> <img src="/media/0123456789abcdef/plan.svg" alt="Un plan" decoding="async"></p>"#);
    let catalogue = folder.catalogue();
    let (_, course) = catalogue.courses[0].text.get(&language("en"));
    assert_snapshot!(course.prose.html(&language("en")), @r#"<p><a href="/en/pages/a">a</a></p>"#);
    assert!(catalogue.media.contains_key("0123456789abcdef/plan.svg"));
}

#[test]
fn dead_links_to_and_from_pages_are_reported() {
    let folder = Folder::sound()
        .with(
            "pages/mentions.md",
            "# M\n\n[a](../courses/c/x.md) [b](b.md#trois) [c](brouillon.md)\n",
        )
        .with("pages/b.md", "# B\n\n## Deux\n")
        .with("pages/brouillon.md", "---\ntitle: D\ndraft: true\n---\n")
        .with(
            "courses/c/01-m/01-a.md",
            "# A\n\n[m](../../../pages/mention.md)\n",
        );
    assert_snapshot!(folder.told(), @r#"
    warning[link-dead]: there is no file `../../../pages/mention.md` for this link; it is shown as plain text
     --> courses/c/01-m/01-a.md:3:5
      |
    3 | [m](../../../pages/mention.md)
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: did you mean `../../../pages/mentions.md`?

    warning[link-dead]: there is no file `../courses/c/x.md` for this link; it is shown as plain text
     --> pages/mentions.md:3:5
      |
    3 | [a](../courses/c/x.md) [b](b.md#trois) [c](brouillon.md)
      |     ^^^^^^^^^^^^^^^^^
      |
      = mend: correct the path, counted from this file's folder

    warning[link-anchor-dead]: the page has no heading `#trois`: the link leads to its top
     --> pages/mentions.md:3:28
      |
    3 | [a](../courses/c/x.md) [b](b.md#trois) [c](brouillon.md)
      |                            ^^^^^^^^^^
      |
      = mend: link to a heading of that page: its text in lower case, with hyphens for spaces

    warning[link-dead]: `brouillon.md` is a draft, which readers do not see; it is shown as plain text
     --> pages/mentions.md:3:44
      |
    3 | [a](../courses/c/x.md) [b](b.md#trois) [c](brouillon.md)
      |                                            ^^^^^^^^^^^^
      |
      = mend: publish the draft, or take the link out until then
    "#);
    assert_eq!(slugs(&folder), ["b", "mentions"]);
    let drafts = load(&folder.sources, LoadOptions { drafts: true });
    assert_eq!(drafts.catalogue.unwrap().pages.len(), 3);
}

#[test]
fn a_page_that_cannot_be_served_is_left_out_and_reported() {
    let folder = Folder::sound()
        .with("pages/01-a.md", "# A\n")
        .with("pages/02-a.md", "# A\n")
        .with("pages/01-a.fr.md", "# A\n")
        .with("pages/B.md", "# B\n")
        .with("pages/b.md", "# B\n")
        .with("pages/日本.md", "# J\n")
        .with("pages/c.md", "---\ntitle: C\nkind: lesson\n---\n")
        .with("pages/d.en.md", "# D\n")
        .with("pages/e.md", "Sans titre.\n")
        .with("pages/f.md", "# F\n")
        .with("pages/f.en.md", "---\ntitel: F\n---\n")
        .with("pages/aide/g.md", "# G\n")
        .with_bytes("pages/h.md", b"# \xff\n");
    assert_snapshot!(folder.told(), @r#"
    error[original-twice]: this text is there twice in `fr`, its original language
    --> pages/01-a.fr.md
     = mend: keep one of the two files

    error[slug-twice]: `pages/01-a.md` has the same address, `a`
    --> pages/02-a.md
     = mend: rename one of the two; a leading number is not part of the address

    warning[file-outside-course]: the site's own pages lie directly in `pages/`: this file is not on the site
    --> pages/aide/g.md
     = mend: move it up: `pages/PAGE.md`

    error[name-differs-by-case]: `pages/B.md` has the same name but for case: many computers cannot keep both
    --> pages/b.md
     = mend: rename one of the two

    error[key-unknown]: there is no key `kind` here
     --> pages/c.md:3:1
      |
    3 | kind: lesson
      | ^^^^
      |
      = mend: the keys here are aliases, draft, summary, title, updated

    error[translation-without-original]: this is a translation of `pages/d.md`, which is not there
    --> pages/d.en.md
     = mend: write the original in the site's default language, or take the suffix off

    error[title-missing]: this text has no title
     --> pages/e.md:1:1
      |
    1 | Sans titre.
      | ^^^^^^^^^^^
      |
      = mend: write `title: "…"` in the front matter, or start the text with a heading `# …`

    error[key-unknown]: there is no key `titel` here
     --> pages/f.en.md:2:1
      |
    2 | titel: F
      | ^^^^^
      |
      = mend: did you mean `title`?

    error[file-not-utf8]: this byte is not UTF-8: the file was probably saved as Latin-1 or Windows-1252
     --> pages/h.md:1:3
      |
    1 | # �
      |   ^
      |
      = mend: save the file with the encoding UTF-8 (in most editors: “Save with encoding”)

    error[slug-empty]: no address can be made from the name of this file
    --> pages/日本.md
     = mend: use letters from a to z or digits in its name
    "#);
    assert_eq!(slugs(&folder), ["a", "b", "f"]);
    let catalogue = folder.catalogue();
    let (own, _) = catalogue.page("f").unwrap().text.get(&language("en"));
    assert_eq!(own.as_str(), "fr");
}
