//! Diagnostics as values and as text.

use content::{Severity, human};
use insta::{assert_json_snapshot, assert_snapshot};

use crate::site::Folder;

/// A site with a warning in a line and an error about a whole file.
fn folder() -> Folder {
    Folder::sound()
        .with("courses/c/01-m/02-b.md", "# B\n\nÉté : [a](b.md)\n")
        .with("courses/c/01-m/print.md", "# P\n")
}

#[test]
fn columns_and_lengths_are_in_characters() {
    let diagnostics = folder().load().diagnostics;
    assert_json_snapshot!(diagnostics, @r#"
    [
      {
        "code": "link-dead",
        "severity": "warning",
        "file": "courses/c/01-m/02-b.md",
        "line": 3,
        "column": 11,
        "length": 4,
        "source_line": "Été : [a](b.md)",
        "message": "there is no file `b.md` for this link; it is shown as plain text",
        "mend": "correct the path, counted from this file's folder",
        "fixable": false
      },
      {
        "code": "slug-reserved",
        "severity": "error",
        "file": "courses/c/01-m/print.md",
        "line": 0,
        "column": 0,
        "length": 0,
        "source_line": "",
        "message": "the address `print` belongs to a page that every course has",
        "mend": "rename the file",
        "fixable": false
      }
    ]
    "#);
    assert!(Severity::Error > Severity::Warning);
}

#[test]
fn colour_is_there_on_request_alone() {
    let diagnostics = folder().load().diagnostics;
    assert!(!human(&diagnostics, false).contains('\u{1b}'));
    assert!(human(&diagnostics, true).contains("\u{1b}["));
    assert_eq!(human(&[], true), "");
}

#[test]
fn they_are_sorted_by_file_and_line() {
    let folder = Folder::sound()
        .with(
            "courses/c/01-m/03-c.md",
            "# C\n\n[a](x.md)\n\n# D\n\n[b](#y) [a](z.md)\n",
        )
        .with("courses/c/01-m/02-b.md", "# B\n\n[a](x.md)\n");
    let diagnostics = folder.load().diagnostics;
    let places: Vec<_> = diagnostics
        .iter()
        .map(|found| (found.file.clone(), found.line, found.column))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(places.len(), 5);
}

#[test]
fn a_place_far_down_a_long_line_is_named_without_the_line() {
    let folder = Folder::sound().with(
        "courses/c/01-m/02-b.md",
        &format!("# B\n\n{}[a](x.md)\n", "é ".repeat(3_000)),
    );
    assert_snapshot!(folder.told(), @r#"
    warning[link-dead]: there is no file `x.md` for this link; it is shown as plain text
    --> courses/c/01-m/02-b.md:3:6005
     = mend: correct the path, counted from this file's folder
    "#);
}

#[test]
fn a_file_that_cannot_be_read_is_reported_and_the_rest_is_there() {
    let mut folder = Folder::sound().with("courses/c/01-m/02-b.md", "# B\n");
    folder.sources.texts.remove("courses/c/01-m/02-b.md");
    folder.sources.unreadable.insert(
        "courses/c/01-m/02-b.md".to_owned(),
        "Permission denied".to_owned(),
    );
    let load = folder.load();
    let found = &load.diagnostics[0];
    assert_eq!(
        (found.code, found.file.as_str(), found.line),
        ("file-unreadable", "courses/c/01-m/02-b.md", 0)
    );
    assert!(found.message.contains("Permission denied"));
    assert_eq!(load.catalogue.unwrap().courses[0].modules[0].items.len(), 1);
}
