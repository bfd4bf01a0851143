//! The commonest mistake in front matter: a value that needs quotes.

use std::ops::Range;

use crate::diagnostic::{Fix, SourceFile};

/// A line of the form `key: value` or `- value` whose value stands without quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unquoted<'a> {
    /// Everything before the value.
    before: &'a str,
    value: &'a str,
}

impl<'a> Unquoted<'a> {
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let item = line.trim_start();
        let value = match item.strip_prefix("- ") {
            Some(value) => value,
            None => {
                let (key, value) = item.split_once(": ")?;
                let is_key = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
                if key.is_empty() || !key.chars().all(is_key) {
                    return None;
                }
                value
            }
        };
        let value = value.trim();
        if value.is_empty() || value.starts_with(['"', '\'', '|', '>', '[', '{']) {
            return None;
        }
        let before = line.len() - line.trim_end().len();
        let at = line.len() - before - value.len();
        Some(Self {
            before: line.get(..at)?,
            value,
        })
    }

    /// Whether the value holds what YAML takes for the end of a key: a colon before a space or at the end.
    pub(super) fn has_colon(&self) -> bool {
        self.value.contains(": ") || self.value.ends_with(':')
    }

    /// The line as it should be.
    pub(super) fn quoted(&self) -> String {
        format!("{}{}", self.before.trim_start(), self.quoted_value())
    }

    fn quoted_value(&self) -> String {
        let value = self.value.replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{value}\"")
    }

    /// Whether a comment follows the value, which quotes around all of it would make a part of the text.
    fn has_comment(&self) -> bool {
        self.value.contains(" #")
    }
}

/// A value with a colon and without quotes.
pub(super) struct Colon {
    /// Where the value stands.
    pub(super) place: Range<usize>,
    /// Its line as it should be.
    pub(super) line: String,
    /// What puts the quotes there.
    pub(super) fix: Option<Fix>,
}

/// The first line, at most a line away from the given byte, with a colon in an unquoted value.
pub(super) fn colon_line(file: &SourceFile, yaml: &Range<usize>, near: usize) -> Option<Colon> {
    let line = file.line_of(near);
    [line, line.saturating_sub(1)].into_iter().find_map(|line| {
        let range = file.line_range(line);
        if range.start < yaml.start || range.end > yaml.end {
            return None;
        }
        let unquoted = Unquoted::read(file.slice(range.clone())).filter(Unquoted::has_colon)?;
        let start = range.start + unquoted.before.len();
        let place = start..start + unquoted.value.len();
        let fix = || Fix::replacing(place.clone(), unquoted.quoted_value());
        Some(Colon {
            fix: (!unquoted.has_comment()).then(fix),
            line: unquoted.quoted(),
            place,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_with_a_colon_is_quoted() {
        let quoted = |line| {
            Unquoted::read(line)
                .filter(Unquoted::has_colon)
                .map(|line| line.quoted())
        };
        assert_eq!(
            quoted("title: Choisir : par « où » commencer").as_deref(),
            Some("title: \"Choisir : par « où » commencer\"")
        );
        assert_eq!(
            quoted("  - Savoir : a \"b\"").as_deref(),
            Some("- \"Savoir : a \\\"b\\\"\"")
        );
        assert_eq!(quoted("title: Choisir"), None);
        assert_eq!(quoted("title: \"a : b\""), None);
    }
}
