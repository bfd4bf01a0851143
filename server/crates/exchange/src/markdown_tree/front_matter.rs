//! The front matter of other programs: YAML between `---`, TOML between `+++`.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_saphyr::{budget, options};

/// What stood before a text.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Front {
    /// By key, as written.
    pub(super) keys: BTreeMap<String, Value>,
    /// How many lines of the file it takes.
    pub(super) lines: usize,
    /// Whether it could be read as what it is; else its keys were read line by line.
    pub(super) sound: bool,
}

/// The most lines that front matter has.
const MAX_LINES: usize = 400;

/// Reads the front matter of a file; without one, no line of the text is taken.
pub(super) fn read(text: &str) -> Front {
    let lines: Vec<&str> = text.split('\n').take(MAX_LINES).collect();
    let start = lines.iter().position(|line| !line.trim().is_empty());
    let Some(start) = start else {
        return Front::default();
    };
    let mark = lines.get(start).map_or("", |line| line.trim_end());
    let toml = match mark {
        "---" => false,
        "+++" => true,
        _ => return Front::default(),
    };
    let closes = |line: &&str| {
        let line = line.trim_end();
        line == mark || (!toml && line == "...")
    };
    let Some(length) = lines.iter().skip(start + 1).position(closes) else {
        return Front::default();
    };
    let inside: Vec<&str> = lines.iter().skip(start + 1).take(length).copied().collect();
    let source = inside.join("\n");
    let read = if toml {
        of_toml(&source)
    } else {
        of_yaml(&source)
    };
    let (keys, sound) = match read {
        Some(keys) => (keys, true),
        // A rule and, far below, another one: what stands between is text.
        None if !toml && !inside.iter().all(|line| is_like_yaml(line)) => return Front::default(),
        None => (line_by_line(&inside, if toml { '=' } else { ':' }), false),
    };
    Front {
        keys,
        lines: start + length + 2,
        sound,
    }
}

fn of_yaml(source: &str) -> Option<BTreeMap<String, Value>> {
    if source.trim().is_empty() {
        return Some(BTreeMap::new());
    }
    let options = options! {
        budget: budget! {
            max_events: 20_000,
            max_nodes: 10_000,
            max_aliases: 32,
            max_anchors: 32,
            max_depth: 16,
            flow_nesting_limit: 16,
            max_documents: 1,
        },
        with_snippet: false,
    };
    let read: Value = serde_saphyr::from_str_with_options(source, options).ok()?;
    match read {
        Value::Object(map) => Some(map.into_iter().collect()),
        Value::Null => Some(BTreeMap::new()),
        _ => None,
    }
}

fn of_toml(source: &str) -> Option<BTreeMap<String, Value>> {
    let table: toml::Table = toml::from_str(source).ok()?;
    Some(
        table
            .into_iter()
            .map(|(key, value)| (key, of_toml_value(value)))
            .collect(),
    )
}

fn of_toml_value(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        toml::Value::Datetime(time) => Value::String(time.to_string()),
        toml::Value::Array(list) => Value::Array(list.into_iter().map(of_toml_value).collect()),
        toml::Value::Table(table) => Value::Object(
            table
                .into_iter()
                .map(|(key, value)| (key, of_toml_value(value)))
                .collect(),
        ),
    }
}

fn is_like_yaml(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with([' ', '\t', '#', '-']) || key_of(line, ':').is_some()
}

/// The key at the start of a line, and what follows it.
fn key_of(line: &str, sign: char) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(sign)?;
    let key = key.trim_end();
    let fits = !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    fits.then_some((key, value))
}

/// What broken front matter says all the same, for example `title: Choose: where to begin`.
fn line_by_line(lines: &[&str], sign: char) -> BTreeMap<String, Value> {
    lines
        .iter()
        .filter_map(|line| key_of(line, sign))
        .map(|(key, value)| {
            let value = value.trim();
            let bare = ['"', '\'']
                .iter()
                .find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote))
                .unwrap_or(value);
            let value = match bare {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                _ => Value::String(bare.to_owned()),
            };
            (key.to_owned(), value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(text: &str) -> (Option<String>, usize, bool) {
        let front = read(text);
        let title = front.keys.get("title").and_then(Value::as_str);
        (title.map(str::to_owned), front.lines, front.sound)
    }

    #[test]
    fn yaml_toml_and_what_is_almost_yaml_are_read() {
        let some = |title: &str| Some(title.to_owned());
        assert_eq!(title("---\ntitle: A\n---\nx"), (some("A"), 3, true));
        assert_eq!(title("\n---\ntitle: A\n...\nx"), (some("A"), 4, true));
        assert_eq!(
            title("+++\ntitle = \"A\"\ndate = 2026-01-02\n+++\nx"),
            (some("A"), 4, true)
        );
        assert_eq!(
            title("---\ntitle: Choisir : par où commencer: ici\n---\n"),
            (some("Choisir : par où commencer: ici"), 3, false)
        );
    }

    #[test]
    fn a_rule_begins_no_front_matter() {
        for text in [
            "---\n\nWords\n\n---\n",
            "---\n",
            "",
            "\n\n",
            "+++",
            "# A\n---\na: b\n---\n",
        ] {
            assert_eq!(read(text), Front::default(), "{text:?}");
        }
        assert_eq!(read("---\n---\nx").lines, 2);
    }
}
