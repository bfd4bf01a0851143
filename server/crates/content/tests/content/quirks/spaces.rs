//! Spaces that are none for Markdown, and characters that nobody sees.

use content::{LoadOptions, mend};

use super::{LESSON, Quirk, check, seen, told};
use crate::site::Folder;

#[test]
fn no_break_spaces_stay_where_french_wants_them() {
    check(&[
        Quirk {
            name: "in a title, around quotes, before signs, in numbers",
            file: "# Pourquoi\u{202f}?\n\n«\u{a0}Ça\u{a0}»\u{202f}! 10\u{202f}000".as_bytes(),
            reader: Some((
                "Pourquoi\u{202f}?",
                "<p>«&nbsp;Ça&nbsp;»\u{202f}! 10\u{202f}000</p>",
            )),
            author: &[],
        },
        Quirk {
            name: "in an anchor, which a forge writes without them",
            file: "# T\n\n[x](#pourquoi)\n\n## Pourquoi\u{a0}?".as_bytes(),
            reader: Some((
                "T",
                "<p><a href=\"#pourquoi\">x</a></p>\n<h2 id=\"pourquoi\">Pourquoi&nbsp;?</h2>",
            )),
            author: &[],
        },
        Quirk {
            name: "after the dash of a dialogue",
            file: "# T\n\n-\u{a0}Oui.".as_bytes(),
            reader: Some(("T", "<p>-&nbsp;Oui.</p>")),
            author: &[],
        },
    ]);
}

#[test]
fn marks_with_a_space_that_markdown_does_not_take_are_told_of() {
    check(&[
        Quirk {
            name: "a heading, a list",
            file: "# T\n\n##\u{a0}Sous-titre\n\n-\u{a0}un\n-\u{a0}deux\n\n> 1.\u{202f}a\n> 2.\u{202f}b".as_bytes(),
            reader: Some((
                "T",
                "<p>##&nbsp;Sous-titre</p>\n<p>-&nbsp;un\n-&nbsp;deux</p>\n<blockquote>\n<p>1.\u{202f}a\n2.\u{202f}b</p>\n</blockquote>",
            )),
            author: &["3:1 heading-not-read", "5:1 list-not-read", "8:4 list-not-read"],
        },
        Quirk {
            name: "a heading without a space",
            file: b"# T\n\n##Sous-titre\n\n#libre",
            reader: Some(("T", "<p>##Sous-titre</p>\n<p>#libre</p>")),
            author: &["3:1 heading-not-read"],
        },
        Quirk {
            name: "the title",
            file: "\n#\u{a0}T\n\nx".as_bytes(),
            reader: None,
            author: &["2:1 title-missing"],
        },
        Quirk {
            name: "in code, where it is what it is",
            file: "# T\n\n    ##\u{a0}x\n\n```\n##x\n```".as_bytes(),
            reader: Some((
                "T",
                "<pre tabindex=\"0\"><code>##&nbsp;x\n</code></pre>\n<pre tabindex=\"0\"><code>##x\n</code></pre>",
            )),
            author: &[],
        },
    ]);
}

#[test]
fn such_marks_are_mended_by_machine() {
    let text = "#\u{a0}T\r\n\r\n##\u{a0}\u{a0}A\n\n###B\n\n-\u{a0}un\u{a0}!\n-\u{202f}deux\n";
    let mut folder = Folder::sound().with(LESSON, text);
    let mending = mend(&mut folder.sources, LoadOptions::default());
    assert_eq!(mending.mended, 4);
    assert_eq!(
        folder.sources.texts[LESSON].as_str().unwrap(),
        "# T\r\n\r\n## A\n\n### B\n\n- un\u{a0}!\n- deux\n"
    );
    assert_eq!(told(&folder), Vec::<String>::new());
    assert_eq!(
        seen(&folder).unwrap().1,
        "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<ul>\n<li>un&nbsp;!</li>\n<li>deux</li>\n</ul>\n"
    );
}

#[test]
fn characters_that_nobody_sees_stay() {
    check(&[
        Quirk {
            name: "joiners in an emoji and in Persian",
            file: "# T\n\n[x](#-famille)\n\n## 👩\u{200d}👩\u{200d}👧 famille\n\nنمی\u{200c}خواهم"
                .as_bytes(),
            reader: Some((
                "T",
                "<p><a href=\"#-famille\">x</a></p>\n<h2 id=\"-famille\">👩\u{200d}👩\u{200d}👧 famille</h2>\n<p>نمی\u{200c}خواهم</p>",
            )),
            author: &[],
        },
        Quirk {
            name: "soft hyphens and spaces of no width",
            file: "# T\n\nco\u{ad}opérative a\u{200b}b".as_bytes(),
            reader: Some(("T", "<p>co\u{ad}opérative a\u{200b}b</p>")),
            author: &[],
        },
    ]);
}
