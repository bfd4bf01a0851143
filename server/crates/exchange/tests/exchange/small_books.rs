//! The importer on books of a few lines.

use std::collections::BTreeMap;

use exchange::{Imported, MdbookError, MdbookOptions, import_mdbook};

fn book(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

fn import(files: &[(&str, &str)]) -> Imported {
    import_mdbook(&book(files), &MdbookOptions::default()).unwrap()
}

fn text<'a>(imported: &'a Imported, path: &str) -> &'a str {
    let bytes = imported
        .files
        .get(path)
        .unwrap_or_else(|| panic!("no {path} in {:?}", imported.files.keys()));
    std::str::from_utf8(bytes).unwrap()
}

fn losses(imported: &Imported) -> Vec<String> {
    imported.report.iter().map(ToString::to_string).collect()
}

const QUIZ: &str = "[[questions]]\nid = \"q1\"\ntype = \"ShortAnswer\"\nprompt.prompt = \"Capitale ?\"\nanswer.answer = \"Paris\"\n";

#[test]
fn a_french_book_becomes_a_course_with_french_words() {
    let imported = import(&[
        (
            "book.toml",
            "[book]\ntitle = \"Libre : le guide\"\nauthors = [\"A. Auteur\"]\nlanguage = \"fr\"\ndescription = \"Un *guide*.\"\n",
        ),
        (
            "src/SUMMARY.md",
            "# Summary\n\n- [Débuter](debut/README.md)\n  - [Les outils](debut/outils.md)\n",
        ),
        (
            "src/debut/README.md",
            "# Débuter à l'école\n\nVoir [les outils](outils.html#choisir).\n\n{{#quiz ../../q/a.toml}}\n",
        ),
        (
            "src/debut/outils.md",
            "# Outils\n\n## Choisir\n\n![Une photo](../photo.png)\n",
        ),
        ("src/photo.png", "png"),
        ("q/a.toml", QUIZ),
        ("LICENSE", "Permission is hereby granted, free of charge"),
    ]);
    assert_eq!(losses(&imported), [""; 0]);
    let course = text(&imported, "course.md");
    assert!(course.starts_with("---\ntitle: \"Libre : le guide\"\nsummary: \"Importé du mdBook « Libre : le guide ».\"\nlanguage: \"fr\"\nlicence: \"MIT\"\nauthors:\n  - \"A. Auteur\"\n---\n"), "{course}");
    assert_eq!(
        text(&imported, "01-debuter/01-debuter-a-l-ecole.md"),
        "---\ntitle: \"Débuter à l'école\"\nid: \"debut-readme\"\n---\n\nVoir [les outils](03-outils.md#choisir).\n\n[Quiz : Débuter à l'école](02-quiz-debuter-a-l-ecole.md)\n"
    );
    assert_eq!(
        text(&imported, "01-debuter/02-quiz-debuter-a-l-ecole.md"),
        "---\nkind: quiz\ntitle: \"Quiz : Débuter à l'école\"\nid: \"quiz-a\"\n---\n\n## Capitale ? <!-- q:q1 -->\n\n- = Paris\n\n"
    );
    assert_eq!(
        text(&imported, "01-debuter/03-outils.md").lines().last(),
        Some("![Une photo](photo.png)")
    );
    assert_eq!(imported.files["01-debuter/photo.png"], b"png");
    assert_eq!(imported.files["LICENSE"].len(), 44);
}

#[test]
fn options_outweigh_the_book() {
    let files = book(&[
        ("src/SUMMARY.md", "# Book\n\n[A](a.md)\n"),
        ("src/a.md", "# A\n"),
    ]);
    let options = MdbookOptions {
        language: "fr".to_owned(),
        title: Some("Autre".to_owned()),
        licence: Some("CC-BY-4.0".to_owned()),
        authors: vec!["B".to_owned()],
    };
    let imported = import_mdbook(&files, &options).unwrap();
    let course = text(&imported, "course.md");
    for line in [
        "title: \"Autre\"",
        "language: \"fr\"",
        "licence: \"CC-BY-4.0\"",
        "  - \"B\"",
    ] {
        assert!(course.lines().any(|written| written == line), "{course}");
    }
}

#[test]
fn what_is_no_book_is_refused_with_one_clear_sentence() {
    let refused = |files: &[(&str, &str)]| {
        import_mdbook(&book(files), &MdbookOptions::default()).unwrap_err()
    };
    assert!(
        matches!(refused(&[("a.md", "x")]), MdbookError::NoSummary { path } if path == "src/SUMMARY.md")
    );
    assert!(matches!(
        refused(&[("src/SUMMARY.md", "- [A](gone.md)\n")]),
        MdbookError::NoChapter { .. }
    ));
    assert!(matches!(
        refused(&[("book.toml", "[book"), ("src/SUMMARY.md", "")]),
        MdbookError::BookToml { .. }
    ));
    let mut binary = book(&[]);
    binary.insert("src/SUMMARY.md".to_owned(), vec![0xff]);
    assert!(matches!(
        import_mdbook(&binary, &MdbookOptions::default()),
        Err(MdbookError::NotText { .. })
    ));
}

#[test]
fn one_bad_file_costs_no_other() {
    let mut files = book(&[
        (
            "src/SUMMARY.md",
            "- [A](a.md)\n- [Draft]()\n- [Gone](gone.md)\n- [Out](../../etc/passwd)\n- [Binary](bin.md)\n- [Again](a.md)\n",
        ),
        (
            "src/a.md",
            "# A\n\n{{#quiz ../q/good.toml}}\n\n{{#quiz ../q/broken.toml}}\n\n{{#quiz ../q/gone.toml}}\n\n{{#quiz ../../x.toml}}\n\n{{#include a.md}}\n",
        ),
        ("q/good.toml", QUIZ),
        ("q/broken.toml", "[[questions]]\nid = \n"),
        ("q/unused.toml", QUIZ),
        ("src/unused.md", "x"),
        ("../outside.md", "secret"),
    ]);
    files.insert("src/bin.md".to_owned(), vec![0xff, 0xfe]);
    let imported = import_mdbook(&files, &MdbookOptions::default()).unwrap();
    assert_eq!(
        (imported.summary.chapters, imported.summary.quizzes),
        (1, 1)
    );
    let losses = losses(&imported);
    for start in [
        "../outside.md:1:",
        "q/broken.toml:2:",
        "q/unused.toml:1:",
        "src/SUMMARY.md:2:",
        "src/SUMMARY.md:3:",
        "src/SUMMARY.md:4:",
        "src/SUMMARY.md:5:",
        "src/SUMMARY.md:6:",
        "src/a.md:5:",
        "src/a.md:7:",
        "src/a.md:9:",
        "src/a.md:11:",
        "src/unused.md:1:",
    ] {
        assert!(
            losses.iter().any(|loss| loss.starts_with(start)),
            "{start} in {losses:#?}"
        );
    }
    assert!(
        imported
            .files
            .values()
            .all(|bytes| !bytes.windows(6).any(|window| window == b"secret"))
    );
    assert!(
        imported
            .files
            .keys()
            .all(|path| !path.contains("..") && !path.starts_with('/'))
    );
}

#[test]
fn names_are_short_unique_and_in_order() {
    let long = "word ".repeat(60);
    let mut summary = String::new();
    let mut files = BTreeMap::new();
    for number in 0..120 {
        summary.push_str(&format!("- [{long}](c{number}.md)\n"));
        files.insert(format!("src/c{number}.md"), b"text\n".to_vec());
    }
    files.insert("src/SUMMARY.md".to_owned(), summary.into_bytes());
    let imported = import_mdbook(&files, &MdbookOptions::default()).unwrap();
    assert_eq!(imported.summary.chapters, 120);
    assert!(
        imported
            .files
            .keys()
            .flat_map(|path| path.split('/'))
            .all(|name| name.len() <= 80)
    );
    let ids: Vec<String> = imported
        .files
        .iter()
        .filter(|(path, _)| path.contains('/') && !path.ends_with("module.md"))
        .map(|(path, _)| text(&imported, path).lines().nth(2).unwrap().to_owned())
        .collect();
    let expected: Vec<String> = (0..120)
        .map(|number| format!("id: \"c{number}\""))
        .collect();
    assert_eq!(ids, expected);
}

#[test]
fn a_program_becomes_two_questions_that_do_not_tell_each_other() {
    let quiz = |answer: &str| {
        let toml = format!(
            "[[questions]]\nid = \"p\"\ntype = \"Tracing\"\nprompt.program = \"\"\"\nfn main() {{}}\n\"\"\"\n{answer}context = \"Because.\"\n"
        );
        let imported = import(&[
            ("src/SUMMARY.md", "[A](a.md)\n"),
            ("src/a.md", "# A\n\n{{#quiz ../q.toml}}\n"),
            ("q.toml", &toml),
        ]);
        text(&imported, "01-a/02-quiz-a.md").to_owned()
    };
    let compiles = quiz("answer.doesCompile = true\nanswer.stdout = \"A\\nB\\n\"\n");
    let fails = quiz("answer.doesCompile = false\nanswer.lineNumber = 3\n");
    assert!(compiles.contains("- [x] It compiles.\n- [ ] It does not compile."));
    assert!(compiles.contains("- = A B\n"), "{compiles}");
    assert!(fails.contains("- [ ] It compiles.\n- [x] It does not compile."));
    assert!(fails.contains("- = `3`\n"), "{fails}");
    // But for the key, the two files are the same.
    let without_key = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with("- "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(without_key(&compiles), without_key(&fails));
    assert_eq!(compiles.matches("fn main() {}").count(), 2);
    assert_eq!(compiles.matches("Because.").count(), 1);
}

#[test]
fn a_quiz_that_two_chapters_show_is_written_once_and_linked_twice() {
    let imported = import(&[
        ("src/SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n"),
        ("src/a.md", "# A\n\n{{#quiz ../q.toml}}\n"),
        ("src/b.md", "# B\n\n{{#quiz ../q.toml}}\n"),
        ("q.toml", QUIZ),
    ]);
    assert_eq!(imported.summary.quizzes, 1);
    for path in ["01-imported-course/01-a.md", "01-imported-course/03-b.md"] {
        assert!(
            text(&imported, path).ends_with("[Quiz: A](02-quiz-a.md)\n"),
            "{path}"
        );
    }
}
