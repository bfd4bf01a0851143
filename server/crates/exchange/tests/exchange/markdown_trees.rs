//! Trees of Markdown of every habit, a few lines each: what is written, and what is reported.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use content::Severity;
use exchange::{ImportedTree, MarkdownError, MarkdownTree, import_markdown, is_read_for_markdown};

use crate::loaded;

/// A tree of these files.
pub(crate) fn tree(files: BTreeMap<String, Vec<u8>>) -> MarkdownTree {
    let (texts, others): (BTreeMap<_, _>, BTreeMap<_, _>) = files
        .into_iter()
        .partition(|(path, _)| is_read_for_markdown(path));
    MarkdownTree {
        texts,
        others: others.into_keys().collect(),
        name: Some("mon-cours".to_owned()),
    }
}

fn files(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// Imports, and checks what holds for every import.
pub(crate) fn import(files: BTreeMap<String, Vec<u8>>) -> ImportedTree {
    let tree = tree(files);
    let imported = import_markdown(&tree).unwrap();
    for path in imported.files.keys().chain(imported.copies.keys()) {
        let sound = path
            .split('/')
            .all(|part| !matches!(part, "" | "." | "..") && !part.starts_with('.'));
        assert!(sound && !path.contains(['\\', '\0', ':']), "{path}");
    }
    let mut small: Vec<String> = imported
        .files
        .keys()
        .chain(imported.copies.keys())
        .map(|path| path.to_lowercase())
        .collect();
    small.sort();
    small.dedup();
    assert_eq!(small.len(), imported.files.len() + imported.copies.len());
    for from in imported.copies.values() {
        assert!(
            tree.others.contains(from) || tree.texts.contains_key(from),
            "{from}"
        );
    }
    for loss in &imported.report {
        assert!(
            loss.what.ends_with(['.', ')']) && !loss.what.contains('\n'),
            "{loss}"
        );
    }
    imported
}

/// The course as the content engine reads it; no error may be in it.
pub(crate) fn load(imported: &ImportedTree) -> content::Load {
    let mut files = imported.files.clone();
    files.extend(
        imported
            .copies
            .keys()
            .map(|path| (path.clone(), Vec::new())),
    );
    let load = loaded::load(&files);
    let errors: Vec<_> = load
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| {
            format!(
                "{}:{} {} {}",
                found.file, found.line, found.code, found.message
            )
        })
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    load
}

/// A file of trees: `=== path` before each file. A line that begins so in a file has a backslash before it.
fn parsed(text: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("=== ") {
            files.insert(path.to_owned(), Vec::new());
            current = Some(path.to_owned());
            continue;
        }
        let line = line
            .strip_prefix('\\')
            .filter(|rest| rest.starts_with("=== "))
            .unwrap_or(line);
        let file = files.get_mut(current.as_ref().unwrap()).unwrap();
        file.extend(line.bytes());
        file.push(b'\n');
    }
    files
}

fn shown(imported: &ImportedTree, warnings: &[String]) -> String {
    let mut out = String::new();
    for loss in &imported.report {
        writeln!(out, "{loss}").unwrap();
    }
    for warning in warnings {
        writeln!(out, "check: {warning}").unwrap();
    }
    for (to, from) in &imported.copies {
        writeln!(out, "copy {from} to {to}").unwrap();
    }
    for (path, bytes) in &imported.files {
        writeln!(out, "=== {path}\n{}", String::from_utf8_lossy(bytes)).unwrap();
    }
    out
}

fn assert_tree(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/trees/{name}.txt"));
    let imported = import(parsed(&fs::read_to_string(path).unwrap()));
    let load = load(&imported);
    let warnings = loaded::messages(&load, &[]);
    insta::assert_snapshot!(name, shown(&imported, &warnings));
}

#[test]
fn a_gitbook_with_hints_tabs_and_a_summary() {
    assert_tree("gitbook");
}

#[test]
fn a_docsify_site_with_a_sidebar_and_inclusions() {
    assert_tree("docsify");
}

#[test]
fn a_hugo_site_with_toml_weights_and_shortcodes() {
    assert_tree("hugo");
}

#[test]
fn a_jekyll_site_with_liquid_and_kramdown() {
    assert_tree("jekyll");
}

#[test]
fn a_docusaurus_site_with_mdx_and_admonitions() {
    assert_tree("docusaurus");
}

#[test]
fn a_mkdocs_site_with_indented_callouts_and_tabs() {
    assert_tree("mkdocs");
}

#[test]
fn a_vuepress_site_with_containers() {
    assert_tree("vuepress");
}

#[test]
fn slides_for_marp() {
    assert_tree("marp");
}

#[test]
fn numbered_folders_in_parts_with_links_of_every_form() {
    assert_tree("folders");
}

#[test]
fn a_flat_folder_with_numbers() {
    assert_tree("flat");
}

#[test]
fn names_that_are_hard_to_keep_apart() {
    assert_tree("names");
}

#[test]
fn an_mdbook_that_is_imported_as_plain_markdown() {
    assert_tree("mdbook");
}

#[test]
fn hostile_texts_are_texts() {
    assert_tree("hostile");
}

#[test]
fn texts_of_every_encoding_become_utf8() {
    let mut files = files(&[
        (
            "bom.md",
            "\u{feff}---\r\ntitle: \"A\"\r\n---\r\n\r\nUn\r\nDeux\r\n",
        ),
        ("ok.md", "# Été\n"),
    ]);
    files.insert(
        "latin.md".to_owned(),
        b"# Caf\xe9\n\nd\xe9j\xe0 vu\n".to_vec(),
    );
    files.insert("binary.md".to_owned(), b"\x00\x01".to_vec());
    let imported = import(files);
    load(&imported);
    let text = |name: &str| {
        let path = &imported.pages[name];
        String::from_utf8(imported.files[path].clone()).unwrap()
    };
    assert!(
        text("bom.md").ends_with("---\n\nUn\nDeux\n"),
        "{:?}",
        text("bom.md")
    );
    assert!(
        text("latin.md").contains("title: \"Café\"") && text("latin.md").ends_with("déjà vu\n")
    );
    let report: Vec<String> = imported.report.iter().map(ToString::to_string).collect();
    assert!(
        report.contains(
            &"latin.md:1: The text is not UTF-8; it was read as windows-1252 and written as UTF-8."
                .to_owned()
        ),
        "{report:#?}"
    );
    assert!(
        report.contains(&"binary.md:1: The file is no text; it was left out.".to_owned()),
        "{report:#?}"
    );
}

#[test]
fn a_tree_without_a_text_is_refused_and_one_with_a_text_is_a_course() {
    let none = tree(files(&[
        ("a.png", ""),
        ("LICENSE.md", "x"),
        ("SUMMARY.md", "- [a](a.md)"),
    ]));
    assert!(matches!(
        import_markdown(&none),
        Err(MarkdownError::NoText { .. })
    ));
    let one = import(files(&[("README.md", "# Seul\n\nUn texte.\n")]));
    assert_eq!(one.summary.chapters, 1);
    assert_eq!(loaded::items(&load(&one)).len(), 1);
}

#[test]
fn texts_of_one_title_are_told_apart_by_their_files() {
    let imported = import(files(&[
        ("1-a/README.md", "# Les nœuds\n\n```\ncode\n```\n"),
        ("1-a/PRESENTATION.md", "# Les nœuds\n"),
        ("1-a/x/PRESENTATION.md", "# LES NŒUDS\n"),
        ("2-b/README.md", "# Les nœuds\n"),
    ]));
    let load = load(&imported);
    let titles: Vec<String> = loaded::items(&load)
        .iter()
        .map(|item| item.text.get(item.text.original()).1.title.clone())
        .collect();
    assert_eq!(
        titles,
        [
            "Les nœuds",
            "Les nœuds (Presentation)",
            "LES NŒUDS (2)",
            "Les nœuds"
        ]
    );
}

#[test]
fn a_second_import_gives_the_same_ids() {
    let ids = |files: &[(&str, &str)]| -> Vec<String> {
        let imported = import(self::files(files));
        let texts = imported
            .files
            .values()
            .map(|bytes| String::from_utf8_lossy(bytes));
        texts
            .filter_map(|text| {
                text.lines()
                    .find(|line| line.starts_with("id: "))
                    .map(str::to_owned)
            })
            .collect()
    };
    let before = ids(&[("a/1.md", "# Un"), ("a/2.md", "# Deux")]);
    let after = ids(&[
        ("a/0.md", "# Zéro"),
        ("a/1.md", "# Uno"),
        ("a/2.md", "# Deux"),
    ]);
    assert!(
        before.iter().all(|id| after.contains(id)),
        "{before:?} {after:?}"
    );
}
