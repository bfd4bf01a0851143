//! Files that are empty, have no title or several, or say more than one expects.

use super::{Quirk, check};

#[test]
fn a_text_has_one_title() {
    check(&[
        Quirk {
            name: "empty",
            file: b"",
            reader: None,
            author: &["1:1 title-missing"],
        },
        Quirk {
            name: "blank",
            file: b" \n\n\t\n",
            reader: None,
            author: &["1:1 title-missing"],
        },
        Quirk {
            name: "a title and nothing else",
            file: b"---\ntitle: T\n---\n",
            reader: Some(("T", "")),
            author: &[],
        },
        Quirk {
            name: "front matter without a key",
            file: b"---\n---\n# T\n\nx",
            reader: Some(("T", "<p>x</p>")),
            author: &[],
        },
        Quirk {
            name: "no heading of level 1",
            file: b"## A\n\nx",
            reader: None,
            author: &["1:1 title-missing"],
        },
        Quirk {
            name: "several headings of level 1",
            file: b"# A\n\nx\n\n# B\n\ny\n\n# C\n",
            reader: Some((
                "A",
                "<p>x</p>\n<h2 id=\"b\">B</h2>\n<p>y</p>\n<h2 id=\"c\">C</h2>",
            )),
            author: &["5:1 heading-level-one", "9:1 heading-level-one"],
        },
        Quirk {
            name: "an underlined title",
            file: b"T\n=\n\nx\n",
            reader: Some(("T", "<p>x</p>")),
            author: &[],
        },
    ]);
}

#[test]
fn front_matter_that_yaml_does_not_take_is_told_of() {
    check(&[
        Quirk {
            name: "a title with a colon",
            file: b"---\ntitle: Choisir : par quoi commencer\n---\nx\n",
            reader: None,
            author: &["2:8 yaml-colon"],
        },
        Quirk {
            name: "a title with a colon, in quotes",
            file: b"---\ntitle: \"Choisir : par quoi commencer\"\n---\nx\n",
            reader: Some(("Choisir : par quoi commencer", "<p>x</p>")),
            author: &[],
        },
        Quirk {
            name: "tabs",
            file: b"---\ntitle: T\nauthors:\n\t- A\n---\nx\n",
            reader: None,
            author: &["4:2 yaml-invalid"],
        },
        Quirk {
            name: "a blank line above",
            file: b"\n---\ntitle: T\n---\nx\n",
            reader: None,
            author: &["2:1 front-matter-not-first"],
        },
        Quirk {
            name: "a dash that a word processor made of three hyphens",
            file: "---\ntitle: T\n—\nx\n".as_bytes(),
            reader: None,
            author: &["1:1 front-matter-not-closed"],
        },
        Quirk {
            name: "quotes that a word processor made",
            file: "---\ntitle: “T”\n---\nx\n".as_bytes(),
            reader: Some(("“T”", "<p>x</p>")),
            author: &[],
        },
    ]);
}
