//! What the name of a file or folder says.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::Language;

/// A name without extension: `01-le-monde.en` → order 1, slug `le-monde`, language `en`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// The leading number, if there is one.
    pub(crate) order: Option<u32>,
    /// The part of the address; empty where nothing of the name can be one.
    pub(crate) slug: String,
    /// The name without its language.
    pub(crate) stem: String,
    /// The suffix, if it is one of the site's languages.
    pub(crate) language: Option<Language>,
}

impl Name {
    /// Reads a name without its extension.
    pub(crate) fn read(name: &str, languages: &[Language]) -> Self {
        let suffix = name.rsplit_once('.').and_then(|(stem, suffix)| {
            let language = languages
                .iter()
                .find(|language| language.as_str() == suffix)?;
            Some((stem, language.clone()))
        });
        let (stem, language) = match suffix {
            Some((stem, language)) => (stem, Some(language)),
            None => (name, None),
        };
        let (order, rest) = order_of(stem);
        Self {
            order,
            slug: slug(rest),
            stem: stem.to_owned(),
            language,
        }
    }
}

/// The leading number of a name, `NN-`, and the rest. Four digits and more are a year and belong to the name.
pub(crate) fn order_of(name: &str) -> (Option<u32>, &str) {
    let Some((digits, rest)) = name.split_once('-') else {
        return (None, name);
    };
    if !(1..=3).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return (None, name);
    }
    match digits.parse() {
        Ok(order) => (Some(order), rest),
        Err(_too_large) => (None, name),
    }
}

/// A file's name without what follows its last dot.
pub(crate) fn without_extension(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The order of two names in one folder: by their leading numbers, then those without one, by name.
pub(crate) fn sort_key(name: &str) -> (bool, u32, String) {
    let (order, rest) = order_of(name);
    (order.is_none(), order.unwrap_or_default(), rest.to_owned())
}

/// The part of an address that a name gives: lower-case ASCII letters, digits and single hyphens between them; accents
/// are taken off. Empty where nothing is left.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'œ' => slug.push_str("oe"),
            'æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            'ø' => slug.push('o'),
            'ł' => slug.push('l'),
            'đ' | 'ð' => slug.push('d'),
            'þ' => slug.push_str("th"),
            'ı' => slug.push('i'),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// A readable title from a name: `01-le-monde_associatif` → `Le monde associatif`.
#[must_use]
pub fn title_of(name: &str) -> String {
    let (_, rest) = order_of(name);
    let words = rest.replace(['-', '_', '.'], " ");
    let mut chars = words.trim().chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;

    #[test]
    fn a_name_gives_order_slug_and_language() {
        let languages = [
            Language::parse("fr").unwrap(),
            Language::parse("en").unwrap(),
        ];
        let name = Name::read("01-le-monde.en", &languages);
        assert_eq!(
            (name.order, name.slug.as_str(), name.stem.as_str()),
            (Some(1), "le-monde", "01-le-monde")
        );
        assert_eq!(name.language, Language::parse("en"));
        let name = Name::read("notes.de", &languages);
        assert_eq!((name.slug.as_str(), name.language), ("notes-de", None));
    }

    #[test]
    fn slugs_are_plain_ascii() {
        assert_eq!(
            slug("Évaluer l'Œuvre — à ZÜRICH !"),
            "evaluer-l-oeuvre-a-zurich"
        );
        assert_eq!(slug("日本"), "");
        assert_eq!(order_of("2004-histoire"), (None, "2004-histoire"));
        assert_eq!(title_of("01-le-monde-associatif"), "Le monde associatif");
    }

    #[test]
    fn files_are_in_the_order_of_their_numbers() {
        let mut names = ["b", "10-j", "2-z", "a", "01-y"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["01-y", "2-z", "10-j", "a", "b"]);
    }
}
