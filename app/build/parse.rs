//! A file of messages, read by Fluent's own parser.

use std::collections::{BTreeMap, btree_map::Entry as Slot};

use fluent_syntax::{
    ast,
    parser::{self, ParserError},
};

use super::{
    model::{Locale, Message},
    pattern::Reader,
    problem::Problem,
    source::Source,
};

/// The term that says by which tag's rules numbers and dates are written.
const FORMATS: &str = "formats";

/// The messages of a file.
///
/// # Errors
///
/// Everything that is wrong in this file, looked at alone.
pub(crate) fn locale(source: &Source) -> Result<Locale, Vec<Problem>> {
    let text = source.text.as_str();
    let lines = Lines::of(source);
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let problem =
            |error: &ParserError| Problem::new(lines.file, lines.of_error(error), syntax(error));
        errors.iter().map(problem).collect::<Vec<_>>()
    })?;
    let mut problems = Vec::new();
    let mut terms = BTreeMap::new();
    for entry in &resource.body {
        if let ast::Entry::Term(term) = entry {
            let name = term.id.name;
            if !term.attributes.is_empty() {
                problems.push(lines.problem(name, no_attributes(name)));
            }
            if terms.insert(name, &term.value).is_some() {
                problems.push(lines.problem(name, twice(name)));
            }
        }
    }
    let mut reader = Reader::new(&lines, &terms, &mut problems);
    let formats = match terms.get_key_value(FORMATS) {
        Some((name, _)) => reader.formats(name),
        None => source.tag.clone(),
    };
    // A term that no message uses is read all the same, so that a mistake in it shows.
    for name in terms.keys() {
        reader.term(name, name);
    }
    let mut messages = Vec::new();
    let mut seen = BTreeMap::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        match seen.entry(name) {
            Slot::Vacant(slot) => drop(slot.insert(())),
            Slot::Occupied(_) => reader.problem(name, twice(name)),
        }
        if !is_kebab(name) {
            reader.problem(
                name,
                format!("`{name}` is no name for a message: write small letters, digits and single hyphens"),
            );
        }
        if !message.attributes.is_empty() {
            reader.problem(name, no_attributes(name));
        }
        let Some(value) = &message.value else {
            reader.problem(
                name,
                format!("`{name}` says nothing: write its words after `=`"),
            );
            continue;
        };
        let (pattern, variables) = reader.message(value);
        let comment = message.comment.iter().flat_map(|comment| &comment.content);
        messages.push(Message {
            name: name.to_owned(),
            file: source.file.clone(),
            line: lines.of_slice(name),
            comment: comment
                .map(|line| (lines.of_slice(line), (*line).to_owned()))
                .collect(),
            pattern,
            variables,
        });
    }
    // A mistake in a term shows wherever the term stands.
    problems.sort_by(|a, b| (a.line, &a.words).cmp(&(b.line, &b.words)));
    problems.dedup();
    if problems.is_empty() {
        Ok(Locale {
            tag: source.tag.clone(),
            formats,
            file: source.file.clone(),
            messages,
        })
    } else {
        Err(problems)
    }
}

/// Whether `name` becomes a Rust name, and no other name the same one.
pub(crate) fn is_kebab(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

pub(crate) fn twice(name: &str) -> String {
    format!("`{name}` stands here a second time: keep one of the two")
}

fn no_attributes(name: &str) -> String {
    format!("`{name}` has attributes (`.name = …`), which are not supported: make messages of them")
}

fn syntax(error: &ParserError) -> String {
    let kind = error.kind.to_string();
    let mut letters = kind.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    let kind: String = first.into_iter().chain(letters).collect();
    format!("this is not Fluent’s syntax ({kind}): compare with the messages around it")
}

/// Finds the line of anything that the parser gives: it gives slices of the file's own text.
pub(crate) struct Lines<'s> {
    file: &'s str,
    text: &'s str,
}

impl<'s> Lines<'s> {
    fn of(source: &'s Source) -> Self {
        Self {
            file: &source.file,
            text: &source.text,
        }
    }

    /// The line that a slice of the text starts on, from 1.
    pub(crate) fn of_slice(&self, slice: &str) -> usize {
        self.at(slice
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr()))
    }

    /// The line of a byte of the text, from 1.
    fn at(&self, byte: usize) -> usize {
        let before = self.text.bytes().take(byte);
        before.filter(|byte| *byte == b'\n').count() + 1
    }

    /// A problem on the line that a slice of the text starts on.
    pub(crate) fn problem(&self, slice: &str, words: String) -> Problem {
        Problem::new(self.file, self.of_slice(slice), words)
    }

    /// The line where the parser stopped; where that is the start of a line, a line that it went on from, such as one
    /// with a brace that was not closed.
    fn of_error(&self, error: &ParserError) -> usize {
        let before = self.text.get(..error.pos.start).unwrap_or(self.text);
        let start = error.slice.as_ref().map_or(0, |entry| entry.start);
        self.at(before.trim_end().len().max(start))
    }
}
