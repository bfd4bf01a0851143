//! YAML, line by line.

use super::{
    class::Class,
    cursor::{Cursor, is_blank, length_while},
    words::number_length,
};

pub(super) fn read(cursor: &mut Cursor<'_>) {
    while !cursor.is_at_end() {
        line(cursor);
        cursor.mark_while(None, |c| c == '\n');
    }
}

fn line(cursor: &mut Cursor<'_>) {
    let line = cursor.line();
    if line.starts_with("---") || line.starts_with("...") {
        return cursor.mark(3, Some(Class::Keyword));
    }
    let indent = length_while(line, is_blank);
    cursor.mark(indent, None);
    while cursor.starts_with("- ") {
        cursor.mark(2, None);
        cursor.mark_while(None, is_blank);
    }
    if let Some(length) = key(cursor.line()) {
        cursor.mark(length, Some(Class::Attribute));
        cursor.mark(1, None);
    }
    let value = cursor.line().trim();
    if value.starts_with(['|', '>']) && value.len() <= 3 {
        let length = cursor.line().len();
        cursor.mark(length, Some(Class::Keyword));
        return block(cursor, indent);
    }
    while cursor.peek().is_some_and(|c| c != '\n') {
        value_part(cursor);
    }
}

/// How many bytes of a line are its key.
fn key(line: &str) -> Option<usize> {
    if line.starts_with(['#', '{', '[', '&', '*', '!', '|', '>']) {
        return None;
    }
    let ends = |(at, _): (usize, &str)| {
        let after = line.get(at + 1..).unwrap_or_default();
        (after.is_empty() || after.starts_with(is_blank)).then_some(at)
    };
    let start = match line.chars().next()? {
        quote @ ('"' | '\'') => 1 + line.get(1..)?.find(quote)?,
        _ => 0,
    };
    let end = line
        .get(start..)?
        .match_indices(':')
        .find_map(|(at, colon)| ends((start + at, colon)))?;
    let key = line.get(..end)?;
    (!key.is_empty() && !key.contains(" #")).then_some(end)
}

/// The lines of a text that stands deeper than its key.
fn block(cursor: &mut Cursor<'_>, indent: usize) {
    while cursor.starts_with("\n") {
        let next = cursor.rest().get(1..).unwrap_or_default();
        let end = next.find('\n').unwrap_or(next.len());
        let next = next.get(..end).unwrap_or_default();
        if !next.trim().is_empty() && length_while(next, is_blank) <= indent {
            return;
        }
        cursor.mark(1 + end, Some(Class::String));
    }
}

fn value_part(cursor: &mut Cursor<'_>) {
    let Some(c) = cursor.peek() else { return };
    let free = !cursor
        .previous()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    match c {
        '#' if cursor.previous().is_none_or(char::is_whitespace) => {
            let length = cursor.line().len();
            cursor.mark(length, Some(Class::Comment));
        }
        '"' | '\'' if free => {
            cursor.mark(1, Some(Class::String));
            cursor.mark_while(Some(Class::String), |inside| inside != c && inside != '\n');
            if cursor.peek() == Some(c) {
                cursor.mark(1, Some(Class::String));
            }
        }
        '&' | '*' | '!' if free => {
            cursor.mark(1, Some(Class::Type));
            cursor.mark_while(Some(Class::Type), is_name);
        }
        c if c.is_ascii_digit() && free => {
            let length = number_length(cursor.rest());
            cursor.mark(length, Some(Class::Number));
        }
        c if is_name(c) => {
            let rest = cursor.rest();
            let length = length_while(rest, is_name);
            let word = rest.get(..length).unwrap_or_default();
            let after = rest.get(length..).unwrap_or_default();
            let class = match word.to_ascii_lowercase().as_str() {
                "true" | "false" | "null" | "yes" | "no" | "on" | "off" if free => {
                    Some(Class::Constant)
                }
                // A key between braces.
                _ if after.starts_with(": ") => Some(Class::Attribute),
                _ => None,
            };
            cursor.mark(length, class);
        }
        _ => cursor.mark_char(None),
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}
