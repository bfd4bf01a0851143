//! Which languages are known, and by which names.

use std::{collections::HashMap, sync::LazyLock};

use super::{
    by_line, css,
    cursor::{Cursor, Token},
    languages, markup, tex,
    words::{Known, Words},
    yaml,
};

/// Reads a listing, or a part of one, to its end.
type Read = fn(&mut Cursor<'_>);

/// How a language is read.
enum Grammar {
    Words(&'static Words, Known),
    Own(Read),
}

/// Languages that are not made of words alone, with a reader each; names as in [`languages::LISTS`].
const OWN: &[(&str, Read)] = &[
    (
        "html htm xhtml xml svg xsd xsl xslt rss atom plist mathml vue svelte astro jinja jinja2 twig liquid django handlebars hbs mustache erb ejs",
        markup::read,
    ),
    ("php phtml", markup::read_php),
    ("css scss less", css::read),
    ("yaml yml", yaml::read),
    ("diff patch", by_line::read_diff),
    (
        "console session shell-session shellsession terminal pycon python-repl",
        by_line::read_session,
    ),
    ("markdown md gfm mdx", by_line::read_markdown),
    ("latex tex", tex::read),
];

/// Names of what is no code, or code that is shown as it is: no mistyped names of anything.
const PLAIN: &[&str] = &[
    "text",
    "txt",
    "plain",
    "plaintext",
    "none",
    "output",
    "ascii",
    "mermaid",
    "plantuml",
    "csv",
    "tsv",
    "log",
    "logs",
    "algo",
    "algorithm",
    "algorithme",
    "pseudo",
    "pseudocode",
    "math",
    "regex",
    "tree",
    "todo",
    "ide",
];

struct Registry {
    grammars: Vec<Grammar>,
    /// Which grammar a name is for, and how many names of it are better known.
    by_name: HashMap<&'static str, (usize, usize)>,
}

/// Made when the first listing is met: some thousand words.
static REGISTRY: LazyLock<Registry> = LazyLock::new(|| {
    let mut registry = Registry {
        grammars: Vec::new(),
        by_name: HashMap::new(),
    };
    for (names, words) in languages::LISTS.iter().copied().flatten() {
        registry.add(names, Grammar::Words(words, words.known()));
    }
    for (names, read) in OWN {
        registry.add(names, Grammar::Own(*read));
    }
    registry
});

impl Registry {
    fn add(&mut self, names: &'static str, grammar: Grammar) {
        let number = self.grammars.len();
        self.grammars.push(grammar);
        let names = names.split(' ').enumerate();
        self.by_name
            .extend(names.map(|(rank, name)| (name, (number, rank))));
    }

    fn get(&self, name: &str) -> Option<&Grammar> {
        let (number, _) = match self.by_name.get(name) {
            Some(known) => known,
            None => self.by_name.get(name.to_ascii_lowercase().as_str())?,
        };
        self.grammars.get(*number)
    }
}

/// What a listing is made of; `None` where the language has no grammar here.
pub(super) fn tokens(language: &str, code: &str) -> Option<Vec<Token>> {
    let grammar = REGISTRY.get(language)?;
    let mut cursor = Cursor::new(code);
    grammar.read(&mut cursor);
    Some(cursor.into_tokens())
}

/// Reads on in a language that is known.
pub(super) fn read_named(language: &str, cursor: &mut Cursor<'_>) {
    if let Some(grammar) = REGISTRY.get(language) {
        grammar.read(cursor);
    }
}

impl Grammar {
    fn read(&self, cursor: &mut Cursor<'_>) {
        match self {
            Self::Words(words, known) => words.read(known, cursor),
            Self::Own(read) => read(cursor),
        }
    }
}

/// The language that was probably meant by a name that is none.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    // A name of few letters is near to too many others, and nobody gives a language a very long one.
    const LENGTHS: std::ops::RangeInclusive<usize> = 4..=20;
    let name = name.to_ascii_lowercase();
    if !LENGTHS.contains(&name.len())
        || REGISTRY.get(&name).is_some()
        || PLAIN.contains(&name.as_str())
    {
        return None;
    }
    let slips = if name.len() < 8 { 1 } else { 2 };
    let known = REGISTRY
        .by_name
        .iter()
        .filter(|(known, _)| known.len() >= 4);
    let distances =
        known.map(|(known, (_, rank))| (strsim::osa_distance(&name, known), *rank, *known));
    let near = distances.filter(|(distance, ..)| *distance <= slips);
    near.min().map(|(.., known)| known)
}

/// How many languages have a grammar, for a test.
#[cfg(test)]
pub(super) fn count() -> usize {
    REGISTRY.grammars.len()
}

/// Every name of a language, for a test.
#[cfg(test)]
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = REGISTRY.by_name.keys().copied().collect();
    names.sort_unstable();
    names
}

/// How many names are given to languages, and how many different ones, for a test.
#[cfg(test)]
pub(super) fn names_given() -> (usize, usize) {
    let words = languages::LISTS.iter().copied().flatten();
    let words = words.map(|(names, _)| *names);
    let given = words.chain(OWN.iter().map(|(names, _)| *names));
    let given = given.flat_map(|names| names.split(' ')).count();
    (given, REGISTRY.by_name.len())
}
