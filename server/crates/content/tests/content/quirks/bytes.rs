//! How bytes become text.

use super::{LESSON, Quirk, check, told};
use crate::site::Folder;

#[test]
fn marks_and_line_ends_of_other_systems_change_nothing() {
    check(&[
        Quirk {
            name: "a byte order mark before a heading",
            file: b"\xef\xbb\xbf# T\n\nx",
            reader: Some(("T", "<p>x</p>")),
            author: &[],
        },
        Quirk {
            name: "a byte order mark before front matter, with line ends of Windows",
            file: b"\xef\xbb\xbf---\r\ntitle: T\r\n---\r\n\r\n- a\r\n- b\r\n",
            reader: Some(("T", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")),
            author: &[],
        },
        Quirk {
            name: "line ends of two systems in one file",
            file: b"---\r\ntitle: T\n---\r\na\r\nb\nc\r\n\nd",
            reader: Some(("T", "<p>a\nb\nc</p>\n<p>d</p>")),
            author: &[],
        },
        Quirk {
            name: "no line end at the end, and blanks behind the lines of hyphens",
            file: b"---  \ntitle: T\n---\t\nx",
            reader: Some(("T", "<p>x</p>")),
            author: &[],
        },
        Quirk {
            name: "a byte 0",
            file: b"# T\n\na\0b",
            reader: Some(("T", "<p>ab</p>")),
            author: &[],
        },
    ]);
}

#[test]
fn what_is_not_utf_8_is_not_guessed_at() {
    check(&[
        Quirk {
            name: "Latin-1",
            file: b"# T\n\nDur\xe9e",
            reader: None,
            author: &["3:4 file-not-utf8"],
        },
        Quirk {
            name: "Windows-1252: an apostrophe and an ellipsis",
            file: b"# L\x92atelier\x85",
            reader: None,
            author: &["1:4 file-not-utf8"],
        },
        Quirk {
            name: "UTF-8 that is cut off within a letter",
            file: b"# T\n\n\xc3",
            reader: None,
            author: &["3:1 file-not-utf8"],
        },
        Quirk {
            name: "UTF-16, little end first",
            file: b"\xff\xfe#\0 \0T\0",
            reader: None,
            author: &["1:1 file-not-utf8"],
        },
        Quirk {
            name: "UTF-16, big end first",
            file: b"\xfe\xff\0#\0 \0T",
            reader: None,
            author: &["1:1 file-not-utf8"],
        },
    ]);
    let message = |file: &[u8]| {
        let folder = Folder::sound().with_bytes(LESSON, file);
        assert_eq!(told(&folder).len(), 1);
        folder.load().diagnostics[0].message.clone()
    };
    assert!(message(b"# T\n\nDur\xe9e").contains("Latin-1"));
    assert!(message(b"\xff\xfe#\0").contains("UTF-16"));
}
