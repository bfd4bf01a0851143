//! Front matter and its mistakes.

use content::Language;
use insta::assert_snapshot;

use crate::site::{Folder, item};

/// A site whose lesson `a` is this.
fn lesson(text: &str) -> Folder {
    Folder::sound().with("courses/c/01-m/02-b.md", text)
}

#[test]
fn all_keys_of_a_lesson_are_read() {
    let folder = lesson(
        "---\nid: b1\ntitle: 2004\nsummary: >\n  Un résumé\n  sur deux lignes\nduration: 12\nobjectives: [Un, \"Deux : trois\"]\n\
         authors: Ada\nlicence: MIT OR CC0-1.0\ntags: [a, b]\nupdated: 2026-11-23\naliases: [/ancien/chemin/]\n---\n\nTexte.\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    let catalogue = folder.catalogue();
    let lesson = item(&catalogue, "c/m/b");
    let text = lesson.text.get(&Language::parse("fr").unwrap()).1;
    assert_eq!(lesson.id, "b1");
    assert_eq!(
        catalogue.former.now("ancien/chemin").as_deref(),
        Some("courses/c/m/b")
    );
    assert_eq!(
        (text.title.as_str(), text.summary.as_str()),
        ("2004", "Un résumé sur deux lignes")
    );
    assert_eq!(
        (text.duration_minutes, text.licence.as_str()),
        (12, "MIT OR CC0-1.0")
    );
    assert_eq!(text.objectives, ["Un", "Deux : trois"]);
    assert_eq!(
        (text.authors.as_slice(), text.tags.len()),
        (["Ada".to_owned()].as_slice(), 2)
    );
    assert_eq!(text.updated.as_deref(), Some("2026-11-23"));
}

#[test]
fn no_break_spaces_of_french_stay_in_titles_and_summaries() {
    let folder = lesson(
        "---\ntitle: \"Choisir\u{a0}: par où\u{202f}?\"\nsummary: >\n  «\u{202f}Oui\u{202f}»,\n  12\u{a0}fois\n---\n\nTexte.\n",
    );
    let catalogue = folder.catalogue();
    let text = item(&catalogue, "c/m/b")
        .text
        .get(&Language::parse("fr").unwrap())
        .1;
    assert_eq!(text.title, "Choisir\u{a0}: par où\u{202f}?");
    assert_eq!(text.summary, "«\u{202f}Oui\u{202f}», 12\u{a0}fois");
}

#[test]
fn a_day_of_revision_is_one_of_the_calendar() {
    for (day, real) in [
        ("2026-11-30", true),
        ("2024-02-29", true),
        ("2000-02-29", true),
        ("2026-02-29", false),
        ("1900-02-29", false),
        ("2026-11-31", false),
        ("2026-13-01", false),
        ("2026-01-00", false),
    ] {
        let folder = lesson(&format!("---\ntitle: B\nupdated: {day}\n---\n\nTexte.\n"));
        assert_eq!(
            folder.codes().is_empty(),
            real,
            "{day}: {:?}",
            folder.codes()
        );
    }
}

#[test]
fn the_commonest_mistake_is_recognised() {
    assert_snapshot!(lesson("---\ntitle: Choisir : par où commencer\nduration: 5\n---\n").told(), @r#"
    error[yaml-colon]: a colon followed by a space ends a key in YAML: this text needs quotes around it
     --> courses/c/01-m/02-b.md:2:8
      |
    2 | title: Choisir : par où commencer
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: write `title: "Choisir : par où commencer"` (`check --fix` does it)
    "#);
    assert_snapshot!(lesson("---\ntitle: T\nobjectives:\n  - Savoir : choisir\n---\n").told(), @r#"
    error[yaml-colon]: a colon followed by a space ends a key in YAML: this text needs quotes around it
     --> courses/c/01-m/02-b.md:4:5
      |
    4 |   - Savoir : choisir
      |     ^^^^^^^^^^^^^^^^
      |
      = mend: write `- "Savoir : choisir"`
    "#);
}

#[test]
fn what_is_no_yaml_is_reported_with_its_place() {
    assert_snapshot!(lesson("---\ntitle: *important* !\n---\n").told(), @r#"
    error[yaml-invalid]: this cannot be read as YAML: alias references unknown anchor
     --> courses/c/01-m/02-b.md:2:8
      |
    2 | title: *important* !
      |        ^
      |
      = mend: if this is a text, put quotes around it: `title: "*important* !"`
    "#);
    assert_snapshot!(lesson("---\ntitle: \"sans fin\n---\n").told(), @r#"
    error[yaml-invalid]: this cannot be read as YAML: unclosed quote
     --> courses/c/01-m/02-b.md:2:8
      |
    2 | title: "sans fin
      |        ^
      |
      = mend: end the text with `"`
    "#);
    assert_snapshot!(lesson("---\njuste un texte\n---\n").told(), @r#"
    error[yaml-invalid]: here stands a text, where keys and values are expected
     --> courses/c/01-m/02-b.md:2:1
      |
    2 | juste un texte
      | ^^^^^^^^^^^^^^
      |
      = mend: write one `key: value` a line, for example `title: "A title"`
    "#);
    assert_snapshot!(lesson("---\ntitle: [a, b\nsummary: x\n---\n").told(), @r#"
    error[yaml-invalid]: this cannot be read as YAML: illegal placement of ':' indicator
     --> courses/c/01-m/02-b.md:3:8
      |
    3 | summary: x
      |        ^
      |
      = mend: write one `key: value` a line; lists as `[one, two]` or one `- item` a line
    "#);
}

#[test]
fn keys_are_known_and_stand_once() {
    assert_snapshot!(lesson("---\ntitle: T\ntitel: U\nauteur: V\n---\n").told(), @r#"
    error[key-unknown]: there is no key `titel` here
     --> courses/c/01-m/02-b.md:3:1
      |
    3 | titel: U
      | ^^^^^
      |
      = mend: did you mean `title`?

    error[key-unknown]: there is no key `auteur` here
     --> courses/c/01-m/02-b.md:4:1
      |
    4 | auteur: V
      | ^^^^^^
      |
      = mend: did you mean `authors`?
    "#);
    assert_snapshot!(lesson("---\ntitle: T\nsummary: a\ntitle: U\n---\n").told(), @r#"
    error[key-twice]: `title` stands here twice
     --> courses/c/01-m/02-b.md:4:1
      |
    4 | title: U
      | ^^^^^
      |
      = mend: keep one of the two lines
    "#);
    assert_snapshot!(lesson("---\ntitle: T\npass: 60\n---\n").told(), @r#"
    error[key-unknown]: only a quiz has the key `pass`
     --> courses/c/01-m/02-b.md:3:7
      |
    3 | pass: 60
      |       ^^
      |
      = mend: write `kind: quiz` if this is one, or take the key out
    "#);
}

#[test]
fn values_are_of_their_type() {
    assert_snapshot!(lesson("---\ntitle: [a]\nduration: long\ndraft: oui\ntags: {a: b}\n---\n").told(), @r#"
    error[value-wrong-type]: `title` is a text; here stands a list
     --> courses/c/01-m/02-b.md:2:8
      |
    2 | title: [a]
      |        ^
      |
      = mend: write a text after `title:`

    error[value-wrong-type]: `duration` is a whole number from 1 to 10000; here stands a text
     --> courses/c/01-m/02-b.md:3:11
      |
    3 | duration: long
      |           ^^^^
      |
      = mend: write a whole number from 1 to 10000 after `duration:`

    error[value-wrong-type]: `draft` is `true` or `false`; here stands a text
     --> courses/c/01-m/02-b.md:4:8
      |
    4 | draft: oui
      |        ^^^
      |
      = mend: write `true` or `false` after `draft:`

    error[value-wrong-type]: `tags` is a text; here stands a map of keys and values
     --> courses/c/01-m/02-b.md:5:7
      |
    5 | tags: {a: b}
      |       ^
      |
      = mend: write a text; a text that holds a colon needs quotes: `"one: two"`
    "#);
    assert_snapshot!(
        lesson("---\ntitle: ''\nduration: 0\nkind: lessson\nlicence: CC BY-SA 4.0\nupdated: 23/11/2026\nid: a b\n---\n").told(),
        @r#"
    error[value-invalid]: `title` is empty
     --> courses/c/01-m/02-b.md:2:8
      |
    2 | title: ''
      |        ^^
      |
      = mend: write a text, or take the key out

    error[value-invalid]: `duration` is a whole number from 1 to 10000
     --> courses/c/01-m/02-b.md:3:11
      |
    3 | duration: 0
      |           ^
      |
      = mend: write a number from 1 to 10000

    error[value-invalid]: `kind` cannot be `lessson`
     --> courses/c/01-m/02-b.md:4:7
      |
    4 | kind: lessson
      |       ^^^^^^^
      |
      = mend: did you mean `lesson`?

    error[value-invalid]: `licence` is an SPDX identifier
     --> courses/c/01-m/02-b.md:5:10
      |
    5 | licence: CC BY-SA 4.0
      |          ^^^^^^^^^^^^
      |
      = mend: did you mean `CC-BY-SA-4.0`?

    error[value-invalid]: `updated` is a day
     --> courses/c/01-m/02-b.md:6:10
      |
    6 | updated: 23/11/2026
      |          ^^^^^^^^^^
      |
      = mend: write year, month and day: `2026-11-23`

    error[value-invalid]: `id` is letters, digits, `-`, `_` and `.`, at most 100
     --> courses/c/01-m/02-b.md:7:5
      |
    7 | id: a b
      |     ^^^
      |
      = mend: write a short name without spaces, for example `monde-associatif`
    "#
    );
    assert_snapshot!(lesson("---\nkind: quiz\ntitle: Q\nshuffle: all\npass: 101\nfeedback: now\ndraw: 0\n---\n").told(), @r#"
    error[value-invalid]: `shuffle` cannot be `all`
     --> courses/c/01-m/02-b.md:4:10
      |
    4 | shuffle: all
      |          ^^^
      |
      = mend: write one of answers, questions, both, none

    error[value-invalid]: `pass` is a whole number from 0 to 100
     --> courses/c/01-m/02-b.md:5:7
      |
    5 | pass: 101
      |       ^^^
      |
      = mend: write a number from 0 to 100

    error[value-invalid]: `feedback` cannot be `now`
     --> courses/c/01-m/02-b.md:6:11
      |
    6 | feedback: now
      |           ^^^
      |
      = mend: write one of after, immediate

    error[value-invalid]: `draw` is a whole number from 1 to 1000
     --> courses/c/01-m/02-b.md:7:7
      |
    7 | draw: 0
      |       ^
      |
      = mend: write a number from 1 to 1000
    "#);
    assert_snapshot!(
        Folder::sound().with("courses/c/course.md", "---\ntitle: C\nlanguage: français\nrepository: ici\n---\n").told(),
        @r#"
    error[no-course]: no course is left to serve
    --> courses
     = mend: write a course: `courses/COURSE/course.md` and `courses/COURSE/01-MODULE/01-LESSON.md`

    error[course-absent]: the whole course is left out, since its `course.md` cannot be read
    --> courses/c
     = mend: mend `course.md`

    error[value-invalid]: `language` is a language tag (BCP 47)
     --> courses/c/course.md:3:11
      |
    3 | language: français
      |           ^^^^^^^^
      |
      = mend: write `fr`, `en` or `pt-BR`, for example

    error[value-invalid]: `repository` is the web address of the folder's repository
     --> courses/c/course.md:4:13
      |
    4 | repository: ici
      |             ^^^
      |
      = mend: write the address that a browser shows for this folder on the forge
    "#
    );
}

#[test]
fn front_matter_is_closed_and_stands_first() {
    assert_snapshot!(lesson("---\ntitle: T\n\nTexte.\n").told(), @r#"
    error[front-matter-not-closed]: the front matter that starts here is not closed
     --> courses/c/01-m/02-b.md:1:1
      |
    1 | ---
      | ^^^
      |
      = mend: put a line `---` after its last key
    "#);
    assert_snapshot!(lesson("\n---\ntitle: T\n---\n\nTexte.\n").told(), @r#"
    error[front-matter-not-first]: front matter must start on the first line: here it would be shown as text
     --> courses/c/01-m/02-b.md:2:1
      |
    2 | ---
      | ^^^
      |
      = mend: take out what stands before this line
    "#);
}

#[test]
fn a_text_needs_a_title() {
    assert_snapshot!(lesson("Texte sans titre.\n").told(), @r#"
    error[title-missing]: this text has no title
     --> courses/c/01-m/02-b.md:1:1
      |
    1 | Texte sans titre.
      | ^^^^^^^^^^^^^^^^^
      |
      = mend: write `title: "…"` in the front matter, or start the text with a heading `# …`
    "#);
}

#[test]
fn the_title_is_not_repeated_in_the_text() {
    for text in [
        "# Titre\n\nTexte.\n",
        "---\ntitle: Titre\n---\n# Titre\n\nTexte.\n",
        "<!--\nSPDX-License-Identifier: CC0-1.0\n-->\n\n# Titre\n\nTexte.\n",
        "Texte.\n\n# Titre\n",
    ] {
        let folder = lesson(text);
        assert_eq!(folder.html("c/m/b").trim(), "<p>Texte.</p>", "{text:?}");
        assert_eq!(folder.codes(), Vec::<String>::new());
    }
}

#[test]
fn a_yaml_bomb_is_refused() {
    let mut bomb = String::from("---\ntitle: T\na: &a [x, x]\n");
    for (name, before) in ('b'..='z').zip('a'..='y') {
        bomb.push_str(&format!(
            "{name}: &{name} [*{before}, *{before}, *{before}, *{before}]\n"
        ));
    }
    bomb.push_str("---\n");
    let codes = lesson(&bomb).codes();
    assert!(
        codes.iter().any(|code| code.ends_with("yaml-too-large")),
        "{codes:?}"
    );
    let deep = format!("---\ntitle: {}\n---\n", "[".repeat(100_000));
    assert!(!lesson(&deep).codes().is_empty());
}
