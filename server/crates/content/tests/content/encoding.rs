//! How the bytes of a text are read.

use insta::assert_snapshot;

use crate::site::Folder;

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let folder = Folder::sound().with(
        "courses/c/01-m/02-b.md",
        "\u{feff}---\r\ntitle: T\r\nduration: 3\r\n---\r\n\r\n## Sous-titre\r\n\r\nTexte <font>x</font>.\r\n",
    );
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <h2 id="sous-titre">Sous-titre</h2>
    <p>Texte x.</p>
    "#);
    assert_snapshot!(folder.told(), @r#"
    warning[html-dropped]: `<font>` is not among the tags that a text may use: it is left out, its content stays
     --> courses/c/01-m/02-b.md:8:7
      |
    8 | Texte <font>x</font>.
      |       ^^^^^^
      |
      = mend: write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …
    "#);
}

#[test]
fn latin_1_is_reported_at_its_first_byte() {
    let folder = Folder::sound().with_bytes(
        "courses/c/01-m/02-b.md",
        b"---\ntitle: T\n---\n\nDur\xe9e.\n",
    );
    assert_snapshot!(folder.told(), @r#"
    error[file-not-utf8]: this byte is not UTF-8: the file was probably saved as Latin-1 or Windows-1252
     --> courses/c/01-m/02-b.md:5:4
      |
    5 | Dur�e.
      |    ^
      |
      = mend: save the file with the encoding UTF-8 (in most editors: “Save with encoding”)
    "#);
    assert_eq!(folder.catalogue().courses[0].modules[0].items.len(), 1);
}
