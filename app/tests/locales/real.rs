//! The files that are there, beyond what the build looks at.

use std::{fs, path::Path};

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::locales::{
    self,
    check::Catalogue,
    model::{Category, Key, Part},
};

fn real() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let sources = locales::sources(&folder, "app/locales").unwrap();
    locales::catalogue(&sources).unwrap()
}

#[test]
fn every_message_is_said_somewhere() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut rust = String::new();
    for folder in ["src", "../server/src"] {
        add_rust(&app.join(folder), &mut rust);
    }
    let unused: Vec<String> = real()
        .signatures
        .into_iter()
        .map(|signature| signature.name)
        .filter(|name| !rust.contains(&format!(".{}(", name.replace('-', "_"))))
        .collect();
    assert!(
        unused.is_empty(),
        "no page says these messages: remove them from app/locales: {unused:?}"
    );
}

/// Adds what the Rust files of a folder say, tests aside.
fn add_rust(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            add_rust(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
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
