//! Walking TOML with the place of everything in it.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::Text;
use crate::{lines::LineIndex, report::Losses};

/// The file that is walked.
pub(super) struct Walk<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) index: LineIndex,
    pub(super) losses: &'a Losses,
}

pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// A table whose keys are taken out one by one: what remains is unknown.
pub(super) struct Table<'a, 'w> {
    pub(super) walk: &'w Walk<'w>,
    pub(super) line: usize,
    pub(super) entries: BTreeMap<&'a str, &'a Value<'a>>,
}

impl<'w> Walk<'w> {
    pub(super) fn line(&self, value: &Value<'_>) -> usize {
        self.index.line(value.span().start)
    }

    pub(super) fn table<'a>(&'w self, table: &'a DeTable<'a>, line: usize) -> Table<'a, 'w> {
        let entries = table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value))
            .collect();
        Table {
            walk: self,
            line,
            entries,
        }
    }

    pub(super) fn lose(&self, line: usize, what: impl Into<String>) {
        self.losses.add(self.file, line, what);
    }

    /// A string with the line where its content begins: the line feed just after `"""` is no part of it.
    pub(super) fn text(&self, value: &Value<'_>, what: &str) -> Option<Text> {
        let line = self.line(value);
        let Some(string) = value.get_ref().as_str() else {
            self.lose(
                line,
                format!("`{what}` is no text; it was not carried over."),
            );
            return None;
        };
        let literal = self.text.get(value.span()).unwrap_or("");
        let opening = literal
            .strip_prefix("\"\"\"")
            .or_else(|| literal.strip_prefix("'''"));
        let below =
            opening.is_some_and(|inside| inside.starts_with('\n') || inside.starts_with("\r\n"));
        Some(Text {
            value: string.replace("\r\n", "\n"),
            line: line + usize::from(below),
        })
    }
}

pub(super) fn integer(value: &Value<'_>) -> Option<i64> {
    let integer = value.get_ref().as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

impl<'a, 'w> Table<'a, 'w> {
    pub(super) fn take(&mut self, key: &str) -> Option<&'a Value<'a>> {
        self.entries.remove(key)
    }

    pub(super) fn text(&mut self, key: &str) -> Option<Text> {
        let value = self.take(key)?;
        self.walk.text(value, key)
    }

    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        self.take(key)?.get_ref().as_bool()
    }

    pub(super) fn integer(&mut self, key: &str) -> Option<i64> {
        integer(self.take(key)?)
    }

    pub(super) fn table(&mut self, key: &str) -> Option<Table<'a, 'w>> {
        let value = self.take(key)?;
        Some(
            self.walk
                .table(value.get_ref().as_table()?, self.walk.line(value)),
        )
    }

    pub(super) fn array(
        &mut self,
        key: &str,
    ) -> Option<impl Iterator<Item = &'a Value<'a>> + use<'a>> {
        Some(self.take(key)?.get_ref().as_array()?.iter())
    }

    /// The texts of a list; what is no text in it is reported.
    pub(super) fn texts_of(&self, value: &Value<'_>, what: &str) -> Vec<Text> {
        let items = value
            .get_ref()
            .as_array()
            .into_iter()
            .flat_map(|array| array.iter());
        items
            .filter_map(|item| self.walk.text(item, what))
            .collect()
    }

    /// Reports every key that nothing took.
    pub(super) fn report_rest(&self, whose: &str) {
        for (key, value) in &self.entries {
            let what = format!("`{key}` of {whose} has no meaning here; it was not carried over.");
            self.walk.lose(self.walk.line(value), what);
        }
    }
}
