//! What the build says about the files in `locales/`, and that they are sound beyond what it looks at.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail in the plainest way"
)]

#[path = "../build/mod.rs"]
mod locales;

use std::path::Path;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use locales::{
    check::Catalogue,
    model::{Category, Key, Part},
    source::Source,
};

/// A file of a language that is not there.
const ENGLISH: &str = "\
courses = Courses

# $n (Number): how many
lessons-count = { $n ->
    [one] { $n } lesson
   *[other] { $n } lessons
}

# $name (String)
hello = Hello { $name }
";

const FRENCH: &str = "\
courses = Cours
lessons-count = { $n ->
    [one] { $n } leçon
   *[other] { $n } leçons
}
hello = Bonjour { $name }
";

fn source(tag: &str, text: &str) -> Source {
    Source {
        tag: tag.to_owned(),
        file: format!("{tag}.ftl"),
        text: text.to_owned(),
    }
}

fn read(french: &str, english: &str, others: &[(&str, &str)]) -> Result<Catalogue, Vec<String>> {
    let mut sources = vec![source("fr", french), source("en", english)];
    sources.extend(others.iter().map(|(tag, text)| source(tag, text)));
    locales::catalogue(&sources)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

fn problems(french: &str, english: &str) -> Vec<String> {
    read(french, english, &[]).unwrap_err()
}

/// What is said when `line` stands at the end of the English file, on line 11, and is no part of the French one.
fn wrong(line: &str) -> String {
    let english = format!("{ENGLISH}{line}\n");
    let french = format!("{FRENCH}{line}\n");
    let problems = problems(&french, &english);
    let of_english = problems
        .iter()
        .find(|problem| problem.starts_with("en.ftl:"));
    of_english.unwrap().clone()
}

fn real() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let sources = locales::sources(&folder, "app/locales").unwrap();
    locales::catalogue(&sources).unwrap()
}

#[test]
fn complete_languages_become_methods() {
    let catalogue = read(FRENCH, ENGLISH, &[]).unwrap();
    assert!(catalogue.warnings.is_empty());
    let rust = locales::messages(&catalogue);
    for line in [
        "pub const fn courses(self) -> &'static str {",
        "pub fn lessons_count(self, n: impl Into<Number>) -> String {",
        "pub fn hello(self, name: &str) -> String {",
        "#[doc = \"“`n` lessons”\"]",
        "#[doc = \"- `n`: how many\"]",
        "Self::Fr => \"Cours\",",
    ] {
        assert!(rust.contains(line), "{line} is not in\n{rust}");
    }
    let samples = locales::samples(&catalogue);
    assert!(
        samples.contains("(\"hello\", lang.hello(text))"),
        "{samples}"
    );
}

#[test]
fn another_language_says_in_english_what_it_lacks() {
    let catalogue = read(FRENCH, ENGLISH, &[("pt-BR", "courses = Cursos\n")]).unwrap();
    assert_eq!(
        catalogue.warnings,
        [
            "pt-BR.ftl: 2 of 3 messages are missing and will be read in English: lessons-count, hello"
        ]
    );
    let rust = locales::messages(&catalogue);
    assert!(
        rust.contains("#[serde(rename = \"pt-BR\")]\n    PtBr,"),
        "{rust}"
    );
    assert!(rust.contains("Self::PtBr => \"Cursos\","), "{rust}");
    assert!(
        rust.contains("Self::PtBr => [\"Hello \", name].concat(),"),
        "{rust}"
    );
}

#[test]
fn a_message_that_french_or_english_lacks_stops_the_build() {
    let french = FRENCH.replace("courses = Cours\n", "");
    assert_eq!(
        problems(&french, ENGLISH),
        ["en.ftl:1: `courses` stands here and not in fr.ftl: add it there"]
    );
    let english = ENGLISH.replace("courses = Courses\n", "");
    assert_eq!(
        problems(FRENCH, &english),
        ["fr.ftl:1: `courses` stands here and not in en.ftl: add it there"]
    );
}

#[test]
fn a_message_that_only_another_language_has_stops_the_build() {
    assert_eq!(
        read(FRENCH, ENGLISH, &[("ar", "\nkurse = Kurse\n")]).unwrap_err(),
        ["ar.ftl:2: there is no message `kurse` in en.ftl: correct its name, or remove it"]
    );
}

#[test]
fn a_language_that_has_to_be_there_is_asked_for() {
    let problems = locales::catalogue(&[source("en", ENGLISH)]).unwrap_err();
    let words: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        words,
        ["app/locales/fr/messages.ftl:1: this file has to be there"]
    );
}

#[test]
fn a_variable_that_a_translation_does_not_use_stops_the_build() {
    let french = FRENCH.replace("Bonjour { $name }", "Bonjour");
    assert_eq!(
        problems(&french, ENGLISH),
        ["fr.ftl:6: `hello` does not use `$name`: write `{ $name }` where it belongs"]
    );
}

#[test]
fn a_variable_that_a_message_is_not_given_stops_the_build() {
    let french = FRENCH.replace("Bonjour { $name }", "Bonjour { $name }{ $nom }");
    assert_eq!(
        problems(&french, ENGLISH),
        ["fr.ftl:6: `hello` is not given `$nom`: use `$name`"]
    );
}

#[test]
fn a_variable_without_a_kind_stops_the_build() {
    let english = ENGLISH.replace("# $name (String)\n", "");
    let french = FRENCH.replace("hello = ", "\nhello = ");
    assert_eq!(
        read(&french, &english, &[]).unwrap_err().first().unwrap(),
        "en.ftl:9: the comment above `hello` does not name `$name`: add `# $name (Number): …` or `# $name (String): …`"
    );
    let english = ENGLISH.replace("(String)", "(Text)");
    assert_eq!(
        problems(FRENCH, &english).first().unwrap(),
        "en.ftl:9: this names no variable: write `# $name (Number): …` or `# $name (String): …`"
    );
}

#[test]
fn a_text_cannot_be_counted_by() {
    let french = FRENCH.replace("Bonjour { $name }", "{ $name ->\n   *[other] { $name }\n}");
    assert_eq!(
        problems(&french, ENGLISH),
        [
            "fr.ftl:6: `$name` of `hello` is a text, and nothing can be counted by it: write `{ $name }`"
        ]
    );
}

#[test]
fn an_unknown_plural_category_stops_the_build() {
    let french = FRENCH.replace("[one]", "[singulier]");
    assert_eq!(
        problems(&french, ENGLISH),
        [
            "fr.ftl:3: `[singulier]` is no plural category: there are zero, one, two, few, many and other, and numbers such as `[0]`"
        ]
    );
    let french = FRENCH.replace("[one]", "[1.5]");
    assert_eq!(
        problems(&french, ENGLISH),
        ["fr.ftl:3: `[1.5]` is no whole number"]
    );
    let french = FRENCH.replace("*[other]", "*[many]");
    assert_eq!(
        problems(&french, ENGLISH),
        [
            "fr.ftl:4: the variant that is taken when no other fits has to be `*[other]`, not `[many]`"
        ]
    );
    let french = FRENCH.replace(
        "[one] { $n } leçon",
        "[one] { $n } leçon\n    [one] une leçon",
    );
    assert_eq!(
        problems(&french, ENGLISH),
        ["fr.ftl:4: `[one]` stands here a second time"]
    );
}

#[test]
fn what_is_not_fluent_stops_the_build_at_its_line() {
    let french = FRENCH.replace("Bonjour { $name }", "Bonjour { $name");
    assert_eq!(
        problems(&french, ENGLISH),
        [
            "fr.ftl:7: this is not Fluent’s syntax (expected a token starting with \"}\"): compare with the messages around it"
        ]
    );
    let french = FRENCH.replace("*[other]", "[other]");
    let words = problems(&french, ENGLISH);
    assert!(
        words
            .first()
            .unwrap()
            .contains("must have a default variant"),
        "{words:?}"
    );
}

#[test]
fn what_of_fluent_is_not_supported_stops_the_build_with_a_word_on_the_mend() {
    for (line, words) in [
        ("a = { courses }", "a message cannot stand in another"),
        ("a = { DATETIME($d) }", "`DATETIME(…)` is not supported"),
        (
            "a = { NUMBER($n, style: \"percent\") }",
            "`NUMBER(…)` is not supported",
        ),
        ("a = A\n    .title = B", "`a` has attributes"),
        ("a = { -brand }", "there is no term `-brand`"),
        (
            "a = { -brand(case: \"x\") }",
            "arguments of a term are not supported",
        ),
        (
            "a = { \"x\" ->\n   *[other] y\n}",
            "this is nothing to choose by",
        ),
        ("aB = C", "`aB` is no name for a message"),
        ("a = { $B }", "`$B` is no name for a variable"),
        ("a = { \"\\uD800\" }", "a code that is no character"),
        ("courses = Again", "`courses` stands here a second time"),
        (
            "-a = { -b }\n-b = { -a }",
            "the term `-a` is part of itself",
        ),
        ("-a = { $n }", "the term `-a` holds a variable or a choice"),
        ("-formats = English!", "`English!` is no language tag"),
        ("match = Pair", "`match` is a word of Rust’s own"),
    ] {
        let said = wrong(line);
        assert!(said.starts_with("en.ftl:1"), "{line}: {said}");
        assert!(said.contains(words), "{line}: {said}");
    }
}

#[test]
fn terms_literals_and_several_lines_become_plain_words() {
    let entry = "-brand = Ardoise\nabout = { -brand }{\"\\u00A0\"}: { \"{\" }{ 1 }\n    and on\n";
    let (english, french) = (format!("{ENGLISH}{entry}"), format!("{FRENCH}{entry}"));
    let rust = locales::messages(&read(&french, &english, &[]).unwrap());
    assert!(
        rust.contains("Self::En => \"Ardoise\\u{a0}: {1\\nand on\","),
        "{rust}"
    );
}

#[test]
fn exact_numbers_come_before_plural_categories() {
    let english = ENGLISH.replace("    [one]", "    [one] one\n    [0] none\n    [two]");
    let rust = locales::messages(&read(FRENCH, &english, &[]).unwrap());
    assert!(
        rust.contains(
            "Self::En => match n.value() { 0 => \"none\".to_owned(), _ => match self.category(n) { Category::One =>"
        ),
        "{rust}"
    );
}

#[test]
fn a_text_put_into_a_language_from_right_to_left_is_isolated() {
    let catalogue = read(FRENCH, ENGLISH, &[("he", "hello = שלום { $name }\n")]).unwrap();
    let rust = locales::messages(&catalogue);
    assert!(rust.contains("name, \"\\u{2069}\"].concat()"), "{rust}");
}

#[test]
fn folders_are_named_by_tags_and_hold_messages() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["fr", "English", "de"] {
        std::fs::create_dir(folder.path().join(name)).unwrap();
    }
    std::fs::write(folder.path().join("fr/messages.ftl"), FRENCH).unwrap();
    std::fs::write(folder.path().join("README.md"), "not a language").unwrap();
    let mut words: Vec<String> = locales::sources(folder.path(), "locales")
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    words.sort();
    let [english, german] = words.as_slice() else {
        panic!("two folders are wrong: {words:?}");
    };
    assert!(english.starts_with("locales/English/messages.ftl:1: `English` is no language tag"));
    assert!(
        german
            .starts_with("locales/de/messages.ftl:1: the messages of this language cannot be read")
    );
}

#[test]
fn the_tags_that_write_numbers_are_known_to_icu() {
    for locale in real().locales {
        for tag in [&locale.tag, &locale.formats] {
            let parsed: Locale = tag.parse().unwrap();
            assert_eq!(parsed.to_string(), **tag, "{}", locale.file);
        }
    }
}

#[test]
fn no_language_has_words_for_a_plural_category_that_it_does_not_have() {
    for locale in real().locales {
        let tag: Locale = locale.formats.parse().unwrap();
        let rules = PluralRules::try_new(tag.into(), Default::default()).unwrap();
        let known: Vec<PluralCategory> = rules.categories().collect();
        for message in &locale.messages {
            for category in categories(&message.pattern) {
                let category = match category {
                    Category::Zero => PluralCategory::Zero,
                    Category::One => PluralCategory::One,
                    Category::Two => PluralCategory::Two,
                    Category::Few => PluralCategory::Few,
                    Category::Many => PluralCategory::Many,
                };
                assert!(
                    known.contains(&category),
                    "{}:{}: `{}` has words for {category:?}, and the language has {known:?}",
                    locale.file,
                    message.line,
                    message.name
                );
            }
        }
    }
}

/// The plural categories that a pattern has words for.
fn categories(pattern: &[Part]) -> Vec<Category> {
    let mut found = Vec::new();
    for part in pattern {
        let Part::Select {
            variants, other, ..
        } = part
        else {
            continue;
        };
        for (key, pattern) in variants {
            if let Key::Plural(category) = key {
                found.push(*category);
            }
            found.extend(categories(pattern));
        }
        found.extend(categories(other));
    }
    found
}
