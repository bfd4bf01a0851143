//! Names of folders and files, and anchors of headings.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

/// The longest slug, in bytes: with its order (`NN-`), a suffix and its extension a name stays below 80.
const MAX_BYTES: usize = 60;

/// What a course's own pages are called, and what describes a module.
pub(crate) const RESERVED: &[&str] = &["credits", "print", "module", "course"];

/// Lowercase ASCII letters and digits with single hyphens between the words; empty where the text has none.
pub(crate) fn slugify(text: &str) -> String {
    let mut slug = String::new();
    for c in text.nfkd() {
        if slug.len() >= MAX_BYTES {
            break;
        }
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            'œ' | 'Œ' => slug.push_str("oe"),
            'æ' | 'Æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            '\'' | '’' if slug.ends_with(|c: char| c.is_ascii_alphabetic()) => slug.push('-'),
            c if c.is_alphanumeric() || is_mark(c) => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// How many digits numbers up to this one need, two at least.
pub(crate) fn digits(count: usize) -> usize {
    count.to_string().len().max(2)
}

/// The slug of a text, or another one where it has none.
pub(crate) fn slug_or(text: &str, otherwise: &str) -> String {
    let slug = slugify(text);
    if slug.is_empty() {
        otherwise.to_owned()
    } else {
        slug
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Names that stand only once each.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    /// The number to try next, by the wanted name: thousands may want the same.
    next: BTreeMap<String, usize>,
}

impl Names {
    /// With names that nothing may take.
    pub(crate) fn reserving(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
            next: BTreeMap::new(),
        }
    }

    /// `wanted`, or else `wanted-2`, `wanted-3`, …
    pub(crate) fn take(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        if self.taken.insert(name.clone()) {
            return name;
        }
        let number = self.next.entry(name.clone()).or_insert(2);
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}-{number}");
            *number += 1;
        }
        name
    }
}

/// The anchors of a page's headings, as forges and mdBook make them: lowercase, letters, digits, `-` and `_` kept,
/// white space to `-`; the second of the same name ends in `-1`.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    taken: BTreeSet<String>,
    /// The number to try next, by the wanted anchor: thousands may want the same.
    next: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading, given its plain text.
    pub(crate) fn take(&mut self, heading: &str) -> String {
        let base: String = heading
            .trim()
            .chars()
            .filter_map(|c| match c {
                c if c.is_alphanumeric() || c == '_' || c == '-' => Some(c),
                c if c.is_whitespace() => Some('-'),
                _ => None,
            })
            .flat_map(char::to_lowercase)
            .collect();
        let mut anchor = base.clone();
        if self.taken.insert(anchor.clone()) {
            return anchor;
        }
        let number = self.next.entry(base.clone()).or_insert(1);
        while !self.taken.insert(anchor.clone()) {
            anchor = format!("{base}-{number}");
            *number += 1;
        }
        anchor
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_plain_ascii_and_short() {
        assert_eq!(
            slugify("Évaluez vos connaissances : l’œuvre"),
            "evaluez-vos-connaissances-l-oeuvre"
        );
        assert_eq!(slugify("  To `panic!` or Not  "), "to-panic-or-not");
        assert_eq!(slugify("日本語"), "");
        assert_eq!(slugify("../../etc"), "etc");
        assert!(slugify(&"long word ".repeat(50)).len() <= MAX_BYTES);
    }

    #[test]
    fn no_name_is_given_twice() {
        let mut names = Names::reserving(&["print"]);
        assert_eq!(names.take("print"), "print-2");
        assert_eq!(names.take("a"), "a");
        assert_eq!(names.take("a"), "a-2");
        assert_eq!(names.take("a-2"), "a-2-2");
    }

    #[test]
    fn anchors_are_those_of_mdbook() {
        let mut anchors = Anchors::default();
        assert_eq!(
            anchors.take("A Shortcut: the ? Operator"),
            "a-shortcut-the--operator"
        );
        assert_eq!(anchors.take("Using Box<T>"), "using-boxt");
        assert_eq!(anchors.take("Using Box<T>"), "using-boxt-1");
        assert_eq!(anchors.take("Using Box<T>"), "using-boxt-2");
    }
}
