//! The author's guide says what the program does.

use std::{collections::BTreeSet, fs, path::Path};

use crate::site::Folder;

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn guide() -> String {
    fs::read_to_string(here().join("../../../docs/content-format.md")).unwrap()
}

/// The fenced examples of the guide: the line of text above each, its language, and what it holds.
fn examples(guide: &str) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut above = String::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        let fence: String = line.chars().take_while(|c| *c == '`').collect();
        if fence.len() < 3 {
            if !line.is_empty() {
                above = line.to_owned();
            }
            continue;
        }
        let language = line.trim_start_matches('`').to_owned();
        let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
        found.push((above.clone(), language, inside.join("\n") + "\n"));
    }
    found
}

/// The path that the line above an example gives it: "`courses/…/03-quiz.md`:".
fn path(above: &str) -> Option<&str> {
    above.strip_prefix('`')?.strip_suffix("`:")
}

#[test]
fn the_files_of_the_guide_are_a_site_without_a_mistake() {
    let guide = guide();
    let mut folder = Folder::default().with(
        "site.yml",
        "title: The bike kitchen\nlanguages: [en, fr]\nlicence: CC-BY-SA-4.0\n",
    );
    let mut files = 0;
    for (above, _, text) in examples(&guide) {
        if let Some(path) = path(&above) {
            folder = folder.with(path, &text);
            files += 1;
        }
    }
    assert!(files >= 5, "{files} files");
    let medium = "courses/bike-workshop/01-brakes/brake.svg".to_owned();
    folder.sources.media.insert(
        medium,
        content::Medium::of_hash("0123456789abcdef".repeat(4)),
    );
    assert!(
        folder
            .sources
            .texts
            .contains_key("courses/bike-workshop/REUSE.toml")
    );
    let module = "courses/bike-workshop/01-brakes/module.md";
    let load = folder.with(module, "# Brakes\n").load();
    assert_eq!(content::human(&load.diagnostics, false), "");
}

#[test]
fn the_formulas_of_the_guide_are_read() {
    let guide = guide();
    let (_, mathematics) = guide.split_once("### Mathematics").unwrap();
    let (_, _, example) = examples(mathematics).swap_remove(0);
    let folder = Folder::sound().with(
        "courses/c/01-m/02-b.md",
        &format!("---\ntitle: B\n---\n{example}"),
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_eq!(folder.html("c/m/b").matches("<math").count(), 2);
}

#[test]
fn each_question_of_the_guide_is_served() {
    let mut questions = 0;
    for (_, language, text) in examples(&guide()) {
        if language != "markdown" || !text.starts_with("## ") {
            continue;
        }
        questions += 1;
        let quiz = format!("---\nkind: quiz\ntitle: Quiz\n---\n\n{text}");
        let load = Folder::sound()
            .with("site.yml", "title: T\nlanguages: [en]\nlicence: CC0-1.0\n")
            .with("courses/c/01-m/02-quiz.md", &quiz)
            .load();
        let told: Vec<_> = load
            .diagnostics
            .into_iter()
            .filter(|found| found.file.ends_with("02-quiz.md"))
            .collect();
        assert_eq!(content::human(&told, false), "", "{text}");
    }
    assert!(questions >= 7, "{questions} questions");
}

/// The texts in quotes of every file of this crate that are made as a code is: words joined by hyphens.
fn quoted(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().unwrap() != "tests" {
                quoted(&path, found);
            }
            continue;
        }
        let source = fs::read_to_string(path).unwrap();
        // Tests inside a file quote codes too, and other things that look like one.
        let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let is_code = |text: &&str| {
            text.contains('-')
                && text.split('-').all(|word| {
                    !word.is_empty()
                        && word
                            .bytes()
                            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
                })
        };
        let texts = source.split('"').filter(is_code);
        found.extend(texts.map(str::to_owned));
    }
}

#[test]
fn the_guide_explains_every_code() {
    let guide = guide();
    let table = guide.split("## Every code").nth(1).unwrap();
    let listed: Vec<(&str, &str)> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | "))
        .map(|(code, rest)| (code, rest.split(' ').next().unwrap()))
        .collect();
    assert!(listed.is_sorted(), "in the order of the alphabet");
    for (code, severity) in &listed {
        assert!(
            ["error", "warning", "note"].contains(severity),
            "{code}: {severity}"
        );
    }
    let listed: BTreeSet<&str> = listed.into_iter().map(|(code, _)| code).collect();
    let mut in_source = BTreeSet::new();
    quoted(&here().join("src"), &mut in_source);
    let unknown: Vec<_> = listed
        .iter()
        .filter(|code| !in_source.contains(**code))
        .collect();
    assert!(unknown.is_empty(), "no longer there: {unknown:?}");
    let topics: BTreeSet<&str> = listed
        .iter()
        .filter_map(|code| code.split('-').next())
        .collect();
    let untold: Vec<_> = in_source
        .iter()
        .filter(|code| topics.contains(code.split('-').next().unwrap()))
        .filter(|code| !listed.contains(code.as_str()) && !NO_CODES.contains(&code.as_str()))
        .collect();
    assert!(untold.is_empty(), "not in the guide: {untold:?}");
}

/// What the source quotes and is no code.
const NO_CODES: &[&str] = &["link-visited"];
