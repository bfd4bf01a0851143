//! `ardoise.toml`.

use std::{fs, io::ErrorKind, path::Path};

use anyhow::{Context, anyhow, bail};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    key::{Key, Kind},
    value::{Value, expected},
};

/// What a file says for one key.
pub(super) struct Entry {
    pub(super) key: &'static Key,
    pub(super) value: Value,
    /// From 1.
    pub(super) line: usize,
}

/// What the file at `path` says; nothing where there is none and none `must_exist`.
///
/// # Errors
///
/// In one line with the file and its line: what is no TOML, what no key is called, what is not of its key's kind.
pub(super) fn read(
    path: &Path,
    must_exist: bool,
    keys: &[&'static Key],
) -> anyhow::Result<Vec<Entry>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound && !must_exist => return Ok(Vec::new()),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read", path.display()));
        }
    };
    entries(&text, keys).map_err(|wrong| {
        let Wrong { line, words } = wrong;
        anyhow!("{}, line {line}: {words}", path.display())
    })
}

/// What is wrong in a file. The words never repeat a value: it may be a secret.
struct Wrong {
    line: usize,
    words: String,
}

fn entries(text: &str, keys: &[&'static Key]) -> Result<Vec<Entry>, Wrong> {
    let table = DeTable::parse(text).map_err(|error| Wrong {
        line: error.span().map_or(1, |span| line_of(text, span.start)),
        words: error.message().to_owned(),
    })?;
    let mut found = Vec::new();
    add(text, keys, "", table.get_ref(), &mut found)?;
    Ok(found)
}

/// Adds what stands in a table whose keys begin with `prefix`.
fn add(
    text: &str,
    keys: &[&'static Key],
    prefix: &str,
    table: &DeTable<'_>,
    found: &mut Vec<Entry>,
) -> Result<(), Wrong> {
    for (name, value) in table {
        let line = line_of(text, name.span().start);
        let name = format!("{prefix}{}", name.get_ref());
        let below = format!("{name}.");
        if let DeValue::Table(table) = value.get_ref()
            && keys.iter().any(|key| key.name.starts_with(&below))
        {
            add(text, keys, &below, table, found)?;
            continue;
        }
        let Some(key) = keys.iter().find(|key| key.name == name) else {
            let words = format!("there is no key `{name}`; `ardoise config` shows them all");
            return Err(Wrong { line, words });
        };
        match value_of(key.kind, value) {
            Ok(value) => found.push(Entry { key, value, line }),
            Err(error) => {
                let words = format!("{name}: {error}");
                return Err(Wrong { line, words });
            }
        }
    }
    Ok(())
}

fn value_of(kind: Kind, value: &Spanned<DeValue<'_>>) -> anyhow::Result<Value> {
    Ok(match (kind, value.get_ref()) {
        (Kind::Text | Kind::Secret | Kind::Url, DeValue::String(text)) => {
            Value::Text(text.to_string())
        }
        (Kind::Path, DeValue::String(text)) => Value::Path(text.as_ref().into()),
        (Kind::Flag, DeValue::Boolean(flag)) => Value::Flag(*flag),
        (Kind::Number, DeValue::Integer(number)) => {
            let number = u64::from_str_radix(number.as_str(), number.radix());
            Value::Number(number.context(expected(kind))?)
        }
        (Kind::List, DeValue::Array(parts)) => {
            let parts = parts.iter().map(|part| part.get_ref().as_str());
            let parts: Option<Vec<_>> = parts.map(|part| part.map(str::to_owned)).collect();
            Value::List(parts.context(expected(kind))?)
        }
        _ => bail!(expected(kind)),
    })
}

fn line_of(text: &str, byte: usize) -> usize {
    let before = text.get(..byte).unwrap_or_default();
    before.matches('\n').count() + 1
}
