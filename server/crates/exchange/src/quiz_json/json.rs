//! JSON read level by level, with the place of everything in it.
//!
//! Each level is read when it is asked for, and no deeper: brackets nested without end cost nothing, and one value that
//! cannot be used costs no other.

use std::{collections::BTreeMap, fmt};

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::shown::{excerpt, shown};
use crate::{lines::LineIndex, report::Losses};

/// A value as it stands in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    source: &'a str,
}

impl<'a> Node<'a> {
    /// A whole file.
    pub(super) fn of_file(source: &'a str) -> Self {
        Self { source }
    }

    /// As it is written: a number, `true`, `null`.
    pub(super) fn literal(self) -> &'a str {
        self.source
    }

    /// What stands in a list; `None` for what is none.
    pub(super) fn items(self) -> Option<Vec<Self>> {
        let items: Vec<&RawValue> = serde_json::from_str(self.source).ok()?;
        Some(items.into_iter().map(Self::of_raw).collect())
    }

    /// A string; `None` for what is none, or holds half a character (`"\ud800"`).
    pub(super) fn string(self) -> Option<String> {
        serde_json::from_str(self.source).ok()
    }

    fn of_raw(raw: &'a RawValue) -> Self {
        Self { source: raw.get() }
    }
}

/// The keys and values of an object, in their order.
struct Entries<'a>(Vec<(String, Node<'a>)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    entries.push((key, Node::of_raw(value)));
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

/// A file that is read, and where its losses go.
#[derive(Debug)]
pub(super) struct JsonFile<'a> {
    path: &'a str,
    text: &'a str,
    lines: LineIndex,
    losses: &'a Losses,
}

impl<'a> JsonFile<'a> {
    /// `path` as losses name it; `text` without a mark of byte order.
    pub(super) fn new(path: &'a str, text: &'a str, losses: &'a Losses) -> Self {
        Self {
            path,
            text,
            lines: LineIndex::new(text),
            losses,
        }
    }

    /// The line where a value of this file begins, from 1.
    pub(super) fn line(&self, node: Node<'_>) -> usize {
        // A value borrows from the file's text: its address tells where it stands.
        let (at, start) = (node.source.as_ptr().addr(), self.text.as_ptr().addr());
        self.lines.line(at.saturating_sub(start))
    }

    /// Reports what was lost at a line.
    pub(super) fn lose(&self, line: usize, what: impl Into<String>) {
        self.losses.add(self.path, line, what);
    }

    /// The keys of an object; `None` for what is none. Of a key that stands twice the last value counts, as in every
    /// browser, and it is reported.
    pub(super) fn fields(&self, node: Node<'a>) -> Option<Fields<'a>> {
        let Entries(entries) = serde_json::from_str(node.source).ok()?;
        let mut fields = BTreeMap::new();
        for (key, value) in entries {
            let name = excerpt(&shown(&key));
            if fields.insert(key, value).is_some() {
                let what = format!("The key {name} stands twice; the last one counts.");
                self.lose(self.line(value), what);
            }
        }
        Some(Fields { fields })
    }

    /// Reports the keys that nobody took.
    pub(super) fn report_rest(&self, fields: Fields<'_>) {
        for (key, node) in fields.fields {
            let key = excerpt(&shown(&key));
            let what = format!("The key {key} means nothing here; it was not carried over.");
            self.lose(self.line(node), what);
        }
    }
}

/// The keys of an object, which are taken out one by one: what remains is unknown.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    fields: BTreeMap<String, Node<'a>>,
}

impl<'a> Fields<'a> {
    /// The value of a key.
    pub(super) fn take(&mut self, key: &str) -> Option<Node<'a>> {
        self.fields.remove(key)
    }
}
