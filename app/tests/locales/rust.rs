//! What becomes of right ones.

use crate::{ENGLISH, FRENCH, locales, read};

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
