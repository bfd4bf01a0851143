//! YAML to nodes.

use std::ops::Range;

use serde_saphyr::{Error, Options, budget, from_str_with_options, options};

use super::{
    node::{Node, RawValue, SpannedValue, Value},
    quoting::{Unquoted, colon_line},
};
use crate::diagnostic::{Diagnostic, SourceFile};

/// Reads the YAML that stands in a part of a file; an empty part is an empty map.
///
/// # Errors
///
/// What the author is told where it is no YAML, or no map.
pub(crate) fn read_yaml(file: &SourceFile, yaml: Range<usize>) -> Result<Node, Box<Diagnostic>> {
    let text = file.slice(yaml.clone());
    let read: Result<Option<SpannedValue>, Error> = from_str_with_options(text, bounds());
    let node = match read {
        Ok(Some(value)) => RawValue::at(value, yaml.start),
        Ok(None) => Node {
            value: Value::Null,
            range: yaml.clone(),
        },
        Err(error) => return Err(Box::new(unreadable(file, &yaml, &error))),
    };
    match node.value {
        Value::Map(_) => Ok(node),
        Value::Null => Ok(Node {
            value: Value::Map(Vec::new()),
            range: yaml,
        }),
        other => Err(Box::new(file.error(
            "yaml-invalid",
            node.range,
            format!(
                "here stands {}, where keys and values are expected",
                other.name()
            ),
            "write one `key: value` a line, for example `title: \"A title\"`",
        ))),
    }
}

/// Front matter is a few dozen lines: whatever is far beyond is a mistake or an attack.
fn bounds() -> Options {
    options! {
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
    }
}

fn unreadable(file: &SourceFile, yaml: &Range<usize>, error: &Error) -> Diagnostic {
    let place = place_of(file, yaml, error);
    if let Error::DuplicateMappingKey { key, .. } = error.without_snippet() {
        let key = key.as_deref().unwrap_or("this key");
        return file.error(
            "key-twice",
            place.start..place.start + key.len(),
            format!("`{key}` stands here twice"),
            "keep one of the two lines",
        );
    }
    if let Some(colon) = colon_line(file, yaml, place.start) {
        let found = file.error(
            "yaml-colon",
            colon.place,
            "a colon followed by a space ends a key in YAML: this text needs quotes around it",
            format!("write `{}`", colon.line),
        );
        return found.with_fix(colon.fix);
    }
    if is_too_large(error) {
        return file.error(
            "yaml-too-large",
            place,
            "there is more here than is read",
            "keep it to a few dozen lines, without aliases",
        );
    }
    let line = file.line_range(file.line_of(place.start));
    let reason = without_place(&error.without_snippet().to_string());
    file.error(
        "yaml-invalid",
        place,
        format!("this cannot be read as YAML: {reason}"),
        mend(file.slice(line)),
    )
}

fn is_too_large(error: &Error) -> bool {
    match error.without_snippet() {
        Error::AliasError { error, .. } => is_too_large(error),
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => true,
        _ => false,
    }
}

/// What may be wrong with a line.
fn mend(line: &str) -> String {
    let value = line
        .split_once(": ")
        .map_or(line, |(_, value)| value)
        .trim();
    for quote in ['"', '\''] {
        if value.starts_with(quote) && (value.len() == 1 || !value.ends_with(quote)) {
            return format!("end the text with `{quote}`");
        }
    }
    match Unquoted::read(line) {
        // Characters that mean something at the start of a value (YAML 1.2, section 5.3 “Indicator characters”).
        Some(unquoted) if value.starts_with(['*', '&', '!', '%', '@', '`', ',', ']', '}']) => {
            format!(
                "if this is a text, put quotes around it: `{}`",
                unquoted.quoted()
            )
        }
        _ => {
            "write one `key: value` a line; lists as `[one, two]` or one `- item` a line".to_owned()
        }
    }
}

/// Where the reader stumbled, inside the YAML.
fn place_of(file: &SourceFile, yaml: &Range<usize>, error: &Error) -> Range<usize> {
    let Some(location) = error.location() else {
        return yaml.start..yaml.start + 1;
    };
    let number = |number: u64| usize::try_from(number).unwrap_or_default();
    let start = match location.span().byte_offset() {
        Some(at) => yaml.start + number(at),
        None => {
            let line = file.line_of(yaml.start) + number(location.line()).saturating_sub(1);
            let range = file.line_range(line);
            let column = number(location.column()).saturating_sub(1);
            let before: usize = file
                .slice(range.clone())
                .chars()
                .take(column)
                .map(char::len_utf8)
                .sum();
            range.start + before
        }
    };
    // At the end of the YAML the next line is the closing `---`: the last line is meant.
    let start = start.min(yaml.start + file.slice(yaml.clone()).trim_end().len());
    start..start + 1
}

/// The reader's own words, without the line and column, which count from the start of the YAML.
fn without_place(message: &str) -> String {
    let first_line = message.lines().next().unwrap_or_default();
    let end = ["at line", "at byte", "(line", ", line"]
        .iter()
        .filter_map(|mark| first_line.find(mark))
        .min();
    first_line
        .get(..end.unwrap_or(first_line.len()))
        .unwrap_or(first_line)
        .trim_end_matches([' ', ':', ','])
        .to_owned()
}
