//! Texts that are very long or very deep.

use super::{LESSON, seen, titled, told};
use crate::site::Folder;

#[path = "../../../benches/growth/shapes.rs"]
mod shapes;

/// The largest text that is read.
const MEBIBYTE: usize = 1024 * 1024;

fn lesson_at(bytes: &[u8]) -> Folder {
    Folder::sound().with_bytes(LESSON, bytes)
}

#[test]
fn a_text_of_a_mebibyte_is_served_and_one_byte_more_is_refused() {
    let mut text = titled(&"Un mot après l’autre. ".repeat(40_000));
    text.resize(MEBIBYTE, b'x');
    let folder = lesson_at(&text);
    assert_eq!(told(&folder), Vec::<String>::new());
    let (_, html) = seen(&folder).unwrap();
    assert!(
        html.len() > MEBIBYTE - 100 && html.contains("autre.\nx"),
        "{}",
        html.len()
    );
    text.push(b'x');
    let folder = lesson_at(&text);
    assert_eq!(told(&folder), ["0:0 file-too-large"]);
    assert_eq!(seen(&folder), None);
}

#[test]
fn ten_thousand_levels_are_flattened_and_the_text_is_there() {
    for mark in [">", "> ", "- ", "1. ", "> - ", "* > 1) "] {
        let folder = lesson_at(&titled(&(mark.repeat(10_000) + "le texte")));
        let (_, html) = seen(&folder).unwrap();
        assert!(html.contains("le texte"), "{mark}");
        assert!(html.matches('<').count() < 250, "{mark}");
        let told = told(&folder);
        assert_eq!(told.len(), 1, "{mark}: {told:?}");
        assert!(told[0].ends_with("nesting-too-deep"), "{told:?}");
    }
}

#[test]
fn ten_thousand_of_anything_is_served() {
    for (name, text, seen_there) in [
        ("headings", "## a\n\n".repeat(10_000), "id=\"a-9999\""),
        ("paragraphs", "a\n\n".repeat(10_000), "<p>a</p>"),
        ("steps", "- [ ] a\n".repeat(10_000), "task-list"),
        (
            "rows",
            "|a|\n|-|\n".to_owned() + &"|b|\n".repeat(10_000),
            "<td>b</td>",
        ),
        (
            "notes",
            (0..10_000)
                .map(|n| format!("a[^{n}]\n\n[^{n}]: b\n\n"))
                .collect(),
            "footnotes",
        ),
        ("listings", "```c\nint a;\n```\n".repeat(10_000), "hl-type"),
        ("one line", "mot ".repeat(10_000), "mot mot"),
    ] {
        let folder = lesson_at(&titled(&text));
        assert_eq!(told(&folder), Vec::<String>::new(), "{name}");
        let (_, html) = seen(&folder).unwrap();
        assert!(html.contains(seen_there), "{name}");
    }
}

#[test]
fn what_a_text_becomes_grows_with_its_length_alone() {
    for (name, text) in shapes::SHAPES {
        let measured = |bytes: usize| {
            let text = text(bytes);
            let lesson = match text.starts_with("---") {
                true => text.into_bytes(),
                false => titled(&text),
            };
            let folder = lesson_at(&lesson);
            let html = seen(&folder).map_or(0, |(_, html)| html.len());
            (html, folder.load().diagnostics.len())
        };
        let ((short, _), (long, told)) = (measured(3_000), measured(30_000));
        assert!(
            long <= 15 * (short + 100),
            "{name}: {short} bytes, then {long}"
        );
        assert!(told <= 200, "{name}: {told} messages");
    }
}
