//! Names of files, and links to them.

use super::{LESSON, Quirk, check, seen, told};
use crate::site::Folder;

/// What a link to a file of a name becomes, and what its author is told.
fn linked(name: &str, link: &str) -> (String, Vec<String>) {
    let folder = Folder::sound()
        .with(&format!("courses/c/01-m/{name}"), "# F\n")
        .with(LESSON, &format!("# T\n\n[x]({link})\n"));
    let (_, html) = seen(&folder).unwrap();
    (html.trim().to_owned(), told(&folder))
}

#[test]
fn a_file_is_found_under_every_name_that_a_forge_finds_it_under() {
    for (name, link, slug) in [
        (
            "03 mon fichier é.md",
            "03%20mon%20fichier%20%C3%A9.md",
            "03-mon-fichier-e",
        ),
        (
            "03 mon fichier é.md",
            "<03 mon fichier é.md>",
            "03-mon-fichier-e",
        ),
        ("03-(x).md", "03-(x).md", "x"),
        ("03-a&b.md", "03-a&amp;b.md", "a-b"),
        ("03-a#b.md", "03-a%23b.md", "a-b"),
        ("03-a?b.md", "03-a%3Fb.md", "a-b"),
        ("03-100%.md", "03-100%25.md", "100"),
        ("03-x.MD", "03-x.MD", "x"),
        // Some systems keep `é` as `e` and an accent, whatever was typed.
        ("03-cafe\u{301}.md", "03-café.md", "cafe"),
        ("03-café.md", "03-cafe\u{301}.md", "cafe"),
        ("03-café.md", "03-cafe%CC%81.md", "cafe"),
    ] {
        let (html, told) = linked(name, link);
        assert_eq!(
            html,
            format!("<p><a href=\"/fr/courses/c/m/{slug}\">x</a></p>"),
            "{name:?} by {link:?}"
        );
        assert_eq!(told, Vec::<String>::new(), "{name:?} by {link:?}");
    }
}

#[test]
fn a_link_that_a_forge_does_not_find_either_is_told_of() {
    for (name, link, html, code) in [
        (
            "03 mon fichier.md",
            "03 mon fichier.md",
            "[x](03 mon fichier.md)",
            "3:4 link-not-read",
        ),
        ("03-x.md", "03-X.md", "x", "3:5 link-dead"),
        ("03-x.md", "03-x.html", "x", "3:5 link-dead"),
        ("03-x.md", "03-x", "x", "3:5 link-dead"),
        ("03-x.md", "../../../../x.md", "x", "3:5 link-dead"),
        ("03-x.md", "..\\\\03-x.md", "x", "3:1 link-dead"),
    ] {
        assert_eq!(
            linked(name, link),
            (format!("<p>{html}</p>"), vec![code.to_owned()]),
            "{name:?} by {link:?}"
        );
    }
    let mends = |link: &str| {
        let folder = Folder::sound()
            .with("courses/c/01-m/03-x.md", "# F\n")
            .with(LESSON, &format!("# T\n\n[x]({link})\n"));
        folder.load().diagnostics[0].mend.clone()
    };
    for link in ["03-X.md", "03-x.html", "03-x"] {
        assert_eq!(mends(link), "did you mean `03-x.md`?", "{link}");
    }
}

#[test]
fn brackets_and_spaces_that_are_no_link_are_left_alone() {
    check(&[Quirk {
        name: "words in brackets",
        file: b"# T\n\n[a](b c) [d](e f.md) `[x](01-a.md \"u\")`",
        reader: Some((
            "T",
            "<p>[a](b c) [d](e f.md) <code>[x](01-a.md \"u\")</code></p>",
        )),
        author: &[],
    }]);
}

#[test]
fn names_that_differ_only_in_case_or_in_how_an_accent_is_kept_do_not_hide_each_other_unsaid() {
    let codes = |one: &str, other: &str| {
        let folder = Folder::sound()
            .with(&format!("courses/c/01-m/{one}"), "# F\n")
            .with(&format!("courses/c/01-m/{other}"), "# G\n");
        let codes = folder.load().diagnostics;
        codes.iter().map(|told| told.code).collect::<Vec<_>>()
    };
    assert_eq!(codes("03-x.md", "03-X.md"), ["name-differs-by-case"]);
    assert_eq!(codes("03-É.md", "03-é.md"), ["name-differs-by-case"]);
    assert_eq!(codes("03-é.md", "03-e\u{301}.md"), ["slug-twice"]);
}

#[test]
fn links_to_folders_and_references_lead_on() {
    check(&[
        Quirk {
            name: "folders",
            file: b"# T\n\n[a](./) [b](.) [c](../) [d](../01-m/) [e](/courses/c/)",
            reader: Some((
                "T",
                "<p><a href=\"/fr/courses/c/m\">a</a> <a href=\"/fr/courses/c/m\">b</a> <a href=\"/fr/courses/c\">c</a> <a href=\"/fr/courses/c/m\">d</a> <a href=\"/fr/courses/c\">e</a></p>",
            )),
            author: &[],
        },
        Quirk {
            name: "definitions over two lines and more",
            file: b"# T\n\n[a][r] [b]\n\n[r]:\n  01-a.md\n  \"Titre\n  long\"\n[b]: <01-a.md>\n  'x'\n",
            reader: Some((
                "T",
                "<p><a href=\"/fr/courses/c/m/a\" title=\"Titre\nlong\">a</a> <a href=\"/fr/courses/c/m/a\" title=\"x\">b</a></p>",
            )),
            author: &[],
        },
        Quirk {
            name: "pages of another site keep their ending",
            file: b"# T\n\n[a](https://x.example/a.html)",
            reader: Some((
                "T",
                "<p><a href=\"https://x.example/a.html\" rel=\"noopener noreferrer\">a</a></p>",
            )),
            author: &[],
        },
    ]);
}
