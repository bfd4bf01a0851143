//! Reading keys.

use std::ops::{Range, RangeInclusive};

use super::{
    node::{Node, Value},
    quoting::Unquoted,
};
use crate::{
    diagnostic::{Diagnostics, SourceFile},
    nearest::nearest,
};

/// How many unknown keys of one map are reported.
const MAX_UNKNOWN: usize = 50;

/// The keys of a map. What is wrong with one is reported as it is read.
pub(crate) struct Fields<'f> {
    file: &'f SourceFile,
    entries: Vec<(String, Node)>,
}

impl<'f> Fields<'f> {
    /// Takes a map; a key that is not known is an error that names the nearest known one.
    pub(crate) fn new(
        file: &'f SourceFile,
        map: Node,
        known: &[&str],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let (mut entries, mut unknown) = (Vec::new(), 0_usize);
        let Value::Map(pairs) = map.value else {
            return Self { file, entries };
        };
        for (key, value) in pairs {
            let name = match &key.value {
                Value::Text(name) => name.clone(),
                _ => file.slice(key.range.clone()).to_owned(),
            };
            if known.contains(&name.as_str()) {
                entries.push((name, value));
                continue;
            }
            unknown += 1;
            if unknown > MAX_UNKNOWN {
                continue;
            }
            let mend = match nearest(&name, known.iter().copied()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("the keys here are {}", known.join(", ")),
            };
            diagnostics.push(file.error(
                "key-unknown",
                key.range,
                format!("there is no key `{name}` here"),
                mend,
            ));
        }
        Self { file, entries }
    }

    /// The file that they stand in.
    pub(crate) fn file(&self) -> &'f SourceFile {
        self.file
    }

    /// Where the value of a key stands.
    pub(crate) fn range(&self, key: &str) -> Option<Range<usize>> {
        self.get(key).map(|node| node.range.clone())
    }

    /// A value; a key without one counts as absent.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        let (_, node) = self.entries.iter().find(|(name, _)| name == key)?;
        (!matches!(node.value, Value::Null)).then_some(node)
    }

    /// A text, without white space around it; numbers and the like are texts as they are written.
    pub(crate) fn text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.text_of(key, self.get(key)?, diagnostics)
    }

    /// The text that a value of this key is.
    pub(crate) fn text_of(
        &self,
        key: &str,
        node: &Node,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => {
                diagnostics.push(self.file.error(
                    "value-invalid",
                    node.range.clone(),
                    format!("`{key}` is empty"),
                    "write a text, or take the key out",
                ));
                None
            }
            Value::Text(text) => Some(one_line(text)),
            Value::Bool(_) | Value::Integer(_) | Value::Number => {
                Some(self.file.slice(node.range.clone()).trim().to_owned())
            }
            Value::Null | Value::List(_) | Value::Map(_) => {
                self.wrong_type(key, node, "a text", diagnostics);
                None
            }
        }
    }

    /// A list of texts; a single text is a list of one.
    pub(crate) fn texts(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        match self.get(key) {
            None => Vec::new(),
            Some(node) => self.texts_of(key, node, diagnostics),
        }
    }

    /// The same, each with its place.
    pub(crate) fn placed_texts(
        &self,
        key: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, Range<usize>)> {
        let node = self.get(key);
        let nodes = match node.map(|node| &node.value) {
            None => return Vec::new(),
            Some(Value::List(nodes)) => nodes.as_slice(),
            Some(_) => node.map(std::slice::from_ref).unwrap_or_default(),
        };
        nodes
            .iter()
            .filter_map(|node| Some((self.text_of(key, node, diagnostics)?, node.range.clone())))
            .collect()
    }

    /// The list of texts that a value of this key is.
    pub(crate) fn texts_of(
        &self,
        key: &str,
        node: &Node,
        diagnostics: &mut Diagnostics,
    ) -> Vec<String> {
        match &node.value {
            Value::List(nodes) => nodes
                .iter()
                .filter_map(|node| self.text_of(key, node, diagnostics))
                .collect(),
            _ => self.text_of(key, node, diagnostics).into_iter().collect(),
        }
    }

    /// A whole number.
    pub(crate) fn integer(
        &self,
        key: &str,
        allowed: RangeInclusive<u32>,
        diagnostics: &mut Diagnostics,
    ) -> Option<u32> {
        let node = self.get(key)?;
        let (least, most) = (allowed.start(), allowed.end());
        let expected = format!("a whole number from {least} to {most}");
        match &node.value {
            Value::Integer(number) => match u32::try_from(*number) {
                Ok(number) if allowed.contains(&number) => Some(number),
                _ => {
                    diagnostics.push(self.file.error(
                        "value-invalid",
                        node.range.clone(),
                        format!("`{key}` is {expected}"),
                        format!("write a number from {least} to {most}"),
                    ));
                    None
                }
            },
            _ => {
                self.wrong_type(key, node, &expected, diagnostics);
                None
            }
        }
    }

    /// `true` or `false`; absent is `false`.
    pub(crate) fn flag(&self, key: &str, diagnostics: &mut Diagnostics) -> bool {
        match self.get(key) {
            None => false,
            Some(Node {
                value: Value::Bool(value),
                ..
            }) => *value,
            Some(node) => {
                self.wrong_type(key, node, "`true` or `false`", diagnostics);
                false
            }
        }
    }

    /// One of some words.
    pub(crate) fn one_of<T: Copy>(
        &self,
        key: &str,
        words: &[(&str, T)],
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let node = self.get(key)?;
        let text = self.text_of(key, node, diagnostics)?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let mend = match nearest(&text, names.iter().copied()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("write one of {}", names.join(", ")),
        };
        diagnostics.push(self.file.error(
            "value-invalid",
            node.range.clone(),
            format!("`{key}` cannot be `{text}`"),
            mend,
        ));
        None
    }

    /// A text that has to be of a certain form.
    pub(crate) fn checked_text(
        &self,
        key: &str,
        check: impl Fn(&str) -> bool,
        expected: &str,
        mend: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let node = self.get(key)?;
        let text = self.text_of(key, node, diagnostics)?;
        if check(&text) {
            return Some(text);
        }
        let message = format!("`{key}` is {expected}");
        diagnostics.push(
            self.file
                .error("value-invalid", node.range.clone(), message, mend),
        );
        None
    }

    /// Reports a value of another type than expected. A map where a text is expected is most often a text with a
    /// colon: `- Savoir : choisir`.
    pub(crate) fn wrong_type(
        &self,
        key: &str,
        node: &Node,
        expected: &str,
        diagnostics: &mut Diagnostics,
    ) {
        let line = self.file.line_range(self.file.line_of(node.range.start));
        let unquoted = Unquoted::read(self.file.slice(line.clone())).filter(Unquoted::has_colon);
        let diagnostic = match (&node.value, unquoted) {
            (Value::Map(_), Some(unquoted)) => self.file.error(
                "yaml-colon",
                node.range.start..line.end,
                "a colon followed by a space ends a key in YAML: this text needs quotes around it",
                format!("write `{}`", unquoted.quoted()),
            ),
            (Value::Map(_), None) => self.file.error(
                "value-wrong-type",
                node.range.clone(),
                format!("`{key}` is {expected}; here stands {}", node.value.name()),
                format!("write {expected}; a text that holds a colon needs quotes: `\"one: two\"`"),
            ),
            (value, _) => self.file.error(
                "value-wrong-type",
                node.range.clone(),
                format!("`{key}` is {expected}; here stands {}", value.name()),
                format!("write {expected} after `{key}:`"),
            ),
        };
        diagnostics.push(diagnostic);
    }
}

/// Titles and summaries are one line, however they are folded in YAML. No-break spaces stay: French needs them.
fn one_line(text: &str) -> String {
    let is_space = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
    let words = text.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
