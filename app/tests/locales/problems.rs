//! What the build says about wrong files.

use crate::{ENGLISH, FRENCH, locales, problems, read, source, wrong};

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
            "fr.ftl:6: this is not Fluent’s syntax (expected a token starting with \"}\"): compare with the messages around it"
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
        ("-a = { -b }\n-b = { -a }", "is part of itself"),
        ("-a = { $n }", "the term `-a` holds a variable or a choice"),
        ("-formats = English!", "`English!` is no language tag"),
        ("1a = B", "this is not Fluent’s syntax"),
        ("match = Pair", "`match` is a word of Rust’s own"),
    ] {
        let said = wrong(line);
        // A choice is where its variants start.
        let places = ["en.ftl:11: ", "en.ftl:12: "];
        assert!(
            places.iter().any(|place| said.starts_with(place)),
            "{line}: {said}"
        );
        assert!(said.contains(words), "{line}: {said}");
    }
}

#[test]
fn a_language_may_have_several_files_that_share_no_name() {
    let folder = tempfile::tempdir().unwrap();
    for (tag, text) in [("fr", FRENCH), ("en", ENGLISH)] {
        let own = folder.path().join(tag);
        std::fs::create_dir(&own).unwrap();
        std::fs::write(own.join("messages.ftl"), text).unwrap();
        std::fs::write(own.join("accounts.ftl"), "register = x\n").unwrap();
    }
    let catalogue = || locales::catalogue(&locales::sources(folder.path(), "locales").unwrap());
    let read = catalogue().unwrap();
    assert!(
        read.locales
            .iter()
            .all(|locale| locale.message("register").is_some())
    );

    let english = folder.path().join("en/accounts.ftl");
    std::fs::write(english, "register = x\nlogin = x\ncourses = x\n").unwrap();
    let words: Vec<String> = catalogue()
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = [
        "locales/en/accounts.ftl:3: `courses` stands here a second time: keep one of the two",
        "locales/en/accounts.ftl:2: `login` stands here and not in locales/fr/accounts.ftl: add it there",
    ];
    assert_eq!(words, expected);
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
