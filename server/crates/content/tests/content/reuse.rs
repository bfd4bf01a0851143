//! Who made the media, and under which licence: REUSE.

use content::{Body, Rights};
use insta::assert_snapshot;

use crate::site::{Folder, item};

const PICTURE: &str = "courses/c/01-m/i.svg";

/// A lesson that shows a picture, with these other files.
fn folder(files: &[(&str, &str)]) -> Folder {
    let lesson = Folder::sound()
        .with(
            "courses/c/01-m/01-a.md",
            "# La leçon\n\nUn ![plan](i.svg).\n",
        )
        .with_medium(PICTURE);
    files
        .iter()
        .fold(lesson, |folder, (path, text)| folder.with(path, text))
}

/// What the folder says about the picture.
fn rights(folder: &Folder) -> Rights {
    let catalogue = folder.catalogue();
    let text = item(&catalogue, "c/m/a").text.texts().next().unwrap();
    let Body::Prose(prose) = &text.body else {
        panic!("it is a lesson");
    };
    assert_eq!(prose.media[0].file, PICTURE);
    prose.media[0].rights.clone()
}

/// `Ada, Grace: CC0-1.0`
fn said(folder: &Folder) -> String {
    let rights = rights(folder);
    let licence = rights.licence.clone().unwrap_or_default();
    format!("{}: {licence}", rights.holders().join(", "))
}

/// An annotation: path, precedence, who, licence; empty ones are left out.
fn annotation(path: &str, precedence: &str, who: &str, licence: &str) -> String {
    let line = |key: &str, value: &str| match value {
        "" => String::new(),
        value => format!("{key} = {value:?}\n"),
    };
    format!(
        "version = 1\n[[annotations]]\n{}{}{}{}",
        line("path", path),
        line("precedence", precedence),
        line("SPDX-FileCopyrightText", who),
        line("SPDX-License-Identifier", licence)
    )
}

#[test]
fn the_closest_word_counts_for_each_of_author_and_licence() {
    let top = annotation("**", "", "2020 Ada", "CC0-1.0");
    let course = annotation("01-m/*.svg", "", "2021 Grace", "CC-BY-4.0");
    let only_licence = annotation("*.svg", "closest", "", "MIT");
    let sidecar = "SPDX-FileCopyrightText: 2022 Zoé\nSPDX-License-Identifier: CC-BY-SA-4.0\n";
    for (files, expected) in [
        (vec![], ": "),
        (vec![("REUSE.toml", top.as_str())], "Ada: CC0-1.0"),
        (
            vec![("REUSE.toml", &top), ("courses/c/REUSE.toml", &course)],
            "Grace: CC-BY-4.0",
        ),
        (
            vec![
                ("courses/c/REUSE.toml", &course),
                ("courses/c/01-m/REUSE.toml", &only_licence),
            ],
            "Grace: MIT",
        ),
        (
            vec![
                ("courses/c/01-m/REUSE.toml", &only_licence),
                ("courses/c/01-m/i.svg.license", sidecar),
            ],
            "Zoé: CC-BY-SA-4.0",
        ),
        (
            vec![
                ("courses/c/REUSE.toml", &course),
                ("courses/c/01-m/i.svg.license", "© 2022 Zoé"),
            ],
            "Zoé: CC-BY-4.0",
        ),
        // Of another folder, another course, another picture.
        (
            vec![
                ("courses/d/REUSE.toml", &top),
                ("courses/c/02-n/REUSE.toml", &top),
                ("courses/c/01-m/j.svg.license", sidecar),
            ],
            ": ",
        ),
        (vec![("courses/REUSE.toml", &course)], ": "),
    ] {
        assert_eq!(said(&folder(&files)), expected, "{files:?}");
    }
}

#[test]
fn an_annotation_may_add_or_override() {
    let sidecar = (
        "courses/c/01-m/i.svg.license",
        "SPDX-FileCopyrightText: 2022 Zoé\nSPDX-License-Identifier: MIT OR CC0-1.0\n",
    );
    let adds = annotation("**", "aggregate", "Ada", "CC-BY-4.0");
    let wins = annotation("**", "override", "Grace", "CC-BY-SA-4.0");
    let other = annotation("**", "override", "Nobody", "MIT");
    for (files, expected) in [
        (
            vec![("REUSE.toml", adds.as_str()), sidecar],
            "Zoé, Ada: (MIT OR CC0-1.0) AND CC-BY-4.0",
        ),
        (
            vec![
                ("courses/REUSE.toml", &wins),
                ("courses/c/REUSE.toml", &other),
                sidecar,
            ],
            "Grace: CC-BY-SA-4.0",
        ),
        (
            vec![
                ("REUSE.toml", &adds),
                ("courses/REUSE.toml", &wins),
                sidecar,
            ],
            "Ada, Grace: CC-BY-4.0 AND CC-BY-SA-4.0",
        ),
    ] {
        assert_eq!(said(&folder(&files)), expected, "{files:?}");
    }
}

#[test]
fn the_last_annotation_of_a_file_that_fits_counts_alone() {
    let toml = "version = 1
[[annotations]]
path = '**'
SPDX-FileCopyrightText = ['2020 Ada <ada@example.org>', 'Copyright 2021 Grace']
SPDX-License-Identifier = ['MIT', 'CC0-1.0']
[[annotations]]
path = ['x', '01-m/\\*.svg']
SPDX-FileCopyrightText = 'Nobody'
";
    let folder = folder(&[("courses/c/REUSE.toml", toml)]);
    assert_eq!(said(&folder), "Ada, Grace: MIT AND CC0-1.0");
    assert_eq!(
        rights(&folder).copyright,
        ["2020 Ada <ada@example.org>", "Copyright 2021 Grace"]
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    let narrowed = toml.replace("\\*", "*");
    assert_eq!(
        said(&folder.with("courses/c/REUSE.toml", &narrowed)),
        "Nobody: "
    );
}

#[test]
fn what_cannot_be_used_is_reported_with_its_place() {
    let toml = "version = 2
[[annotations]]
path = 'a.svg'
SPDX-FileCopyrightText = 5
SPDX-Licence-Identifier = 'MIT'
[[annotations]]
path = '../b.svg'
[[annotations]]
path = '**'
precedence = 'overide'
SPDX-License-Identifier = ['CC-BY', 'CC BY 4.0']
SPDX-FileComment = 'fine'
";
    assert_snapshot!(folder(&[("courses/c/REUSE.toml", toml)]).told(), @r#"
    warning[reuse-annotation]: the file does not say that it is written as in version 1; it is read so all the same
     --> courses/c/REUSE.toml:1:11
      |
    1 | version = 2
      |           ^
      |
      = mend: begin it with `version = 1`

    warning[reuse-annotation]: `SPDX-FileCopyrightText` is a text or a list of texts; this is left out
     --> courses/c/REUSE.toml:4:26
      |
    4 | SPDX-FileCopyrightText = 5
      |                          ^
      |
      = mend: write it in quotes

    warning[reuse-annotation]: `SPDX-Licence-Identifier` means nothing here
     --> courses/c/REUSE.toml:5:1
      |
    5 | SPDX-Licence-Identifier = 'MIT'
      | ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: did you mean `SPDX-License-Identifier`?

    warning[reuse-annotation]: this path leaves the folder, or is longer than any
     --> courses/c/REUSE.toml:7:8
      |
    7 | path = '../b.svg'
      |        ^^^^^^^^^^
      |
      = mend: name files in the folder of this file or below it: `path = "images/**"`

    warning[reuse-annotation]: there is no such `precedence`: `closest` is taken
      --> courses/c/REUSE.toml:10:14
       |
    10 | precedence = 'overide'
       |              ^^^^^^^^^
       |
       = mend: did you mean `override`?

    warning[licence-unknown]: `CC-BY` is not on SPDX's list of licences: readers and machines cannot tell what they may do
      --> courses/c/REUSE.toml:11:28
       |
    11 | SPDX-License-Identifier = ['CC-BY', 'CC BY 4.0']
       |                            ^^^^^^^
       |
       = mend: did you mean `CC-BY-4.0`?

    warning[reuse-annotation]: `CC BY 4.0` is no licence identifier: it is left out
      --> courses/c/REUSE.toml:11:37
       |
    11 | SPDX-License-Identifier = ['CC-BY', 'CC BY 4.0']
       |                                     ^^^^^^^^^^^
       |
       = mend: did you mean `CC-BY-4.0`?
    "#);
    let unclosed = folder(&[("REUSE.toml", "version = 1\n[[annotations]\npath = 'a'\n")]);
    assert_snapshot!(unclosed.told(), @r#"
    warning[reuse-unreadable]: this is no TOML (unclosed array table, expected `]`): what the file is about counts as without a licence
     --> REUSE.toml:2:15
      |
    2 | [[annotations]
      |               ^
      |
      = mend: write `version = 1`, and tables `[[annotations]]` with `path`, `SPDX-FileCopyrightText` and `SPDX-License-Identifier`

    warning[medium-licence-missing]: nobody says under which licence this medium is: readers may not reuse it, and perhaps neither may the course
    --> courses/c/01-m/i.svg
     = mend: say in a `REUSE.toml` beside it or above who made it, and under which licence
    "#);
}

#[test]
fn a_sidecar_that_says_nothing_or_what_nobody_knows_is_reported() {
    let sidecar = "courses/c/01-m/i.svg.license";
    assert_snapshot!(folder(&[(sidecar, "\n")]).told(), @r#"
    warning[medium-licence-missing]: nobody says under which licence this medium is: readers may not reuse it, and perhaps neither may the course
    --> courses/c/01-m/i.svg
     = mend: say in a `REUSE.toml` beside it or above who made it, and under which licence

    warning[reuse-annotation]: the file names neither an author nor a licence
     --> courses/c/01-m/i.svg.license:1:1
      |
    1 |
      | ^
      |
      = mend: write `SPDX-FileCopyrightText: 2026 Name` and `SPDX-License-Identifier: CC-BY-4.0`, a line each
    "#);
    assert_snapshot!(folder(&[(sidecar, "# SPDX-License-Identifier:  CC-BY-SA-4\n")]).told(), @r#"
    warning[licence-unknown]: `CC-BY-SA-4` is not on SPDX's list of licences: readers and machines cannot tell what they may do
     --> courses/c/01-m/i.svg.license:1:29
      |
    1 | # SPDX-License-Identifier:  CC-BY-SA-4
      |                             ^^^^^^^^^^
      |
      = mend: did you mean `CC-BY-SA-4.0`?
    "#);
}

#[test]
fn a_medium_without_a_licence_is_named_once_and_a_course_without_any_as_a_whole() {
    let shown_twice = "# La leçon\n\n![plan](i.svg) ![plan](i.svg) ![carte](j.svg)\n";
    let two = folder(&[])
        .with("courses/c/01-m/01-a.md", shown_twice)
        .with_medium("courses/c/01-m/j.svg")
        .with_medium("courses/c/01-m/unseen.svg");
    assert_eq!(two.codes(), ["courses/c:0:0 medium-licence-missing"]);
    let one = two.with(
        "courses/c/01-m/j.svg.license",
        "SPDX-License-Identifier: CC0-1.0",
    );
    assert_eq!(
        one.codes(),
        ["courses/c/01-m/i.svg:0:0 medium-licence-missing"]
    );
}

#[test]
fn hostile_files_cost_a_word_and_hide_nothing_else() {
    let deep = format!("version = {}1", "[".repeat(30_000));
    let long = format!("# {}\nversion = 1\n", "x".repeat(70_000));
    let pattern = annotation(&"*a".repeat(600), "", "Ada", "MIT");
    let many = format!(
        "version = 1\n{}",
        "[[annotations]]\npath = 5\n".repeat(2_500)
    );
    for toml in [
        deep,
        long,
        pattern,
        many,
        "\u{0}".into(),
        "version = 1\nversion = 1".into(),
        "annotations = 5".into(),
        "[annotations]\npath='**'".into(),
    ] {
        let found = folder(&[("courses/c/REUSE.toml", &toml)]);
        assert_eq!(said(&found), ": ");
        let codes = found.codes();
        assert!(
            codes
                .iter()
                .any(|code| code.contains("courses/c/REUSE.toml") && code.contains("reuse-")),
            "{codes:?}"
        );
        assert!(codes.len() <= 202, "{}", codes.len());
    }
    let bytes = folder(&[]).with_bytes("courses/c/REUSE.toml", b"version = 1\n# \xff\n");
    assert!(
        bytes
            .codes()
            .contains(&"courses/c/REUSE.toml:2:3 file-not-utf8".to_owned())
    );
    let mark = "\u{feff}SPDX-License-Identifier: CC0-1.0\r\nSPDX-FileCopyrightText: <script>alert(1)</script>\r\n";
    assert_eq!(
        said(&folder(&[("courses/c/01-m/i.svg.license", mark)])),
        "alert(1): CC0-1.0"
    );
}

#[test]
fn a_licence_that_nobody_knows_is_a_warning_wherever_it_stands() {
    let site = "title: Un site\nlanguages: [fr, en]\nlicence: cc-by-sa-4.0\n";
    let folder = Folder::sound().with("site.yml", site).with(
        "courses/c/01-m/01-a.md",
        "---\ntitle: A\nlicence: MIT OR Apache-2\n---\n",
    );
    assert_eq!(
        folder.codes(),
        [
            "courses/c/01-m/01-a.md:3:10 licence-unknown",
            "site.yml:3:10 licence-unknown"
        ]
    );
    let told = folder.told();
    assert!(
        told.contains("did you mean `CC-BY-SA-4.0`?")
            && told.contains("did you mean `Apache-2.0`?"),
        "{told}"
    );
}
