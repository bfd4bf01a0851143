//! Style sheets: CSS, SCSS, Less.

use super::{
    class::Class,
    cursor::{Cursor, length_while},
    words::number_length,
};

/// Reads a style sheet. Whether a statement is a selector or a declaration is seen by what ends it.
pub(super) fn read(cursor: &mut Cursor<'_>) {
    let mut part = Part::Start;
    while let Some(c) = cursor.peek() {
        if comment(cursor) || text(cursor, c) {
            continue;
        }
        if part == Part::Start && !c.is_whitespace() {
            part = statement(cursor, c);
        }
        match c {
            '{' | '}' | ';' => {
                part = Part::Start;
                cursor.mark(1, None);
            }
            ':' if part == Part::Name => {
                part = Part::Value;
                cursor.mark(1, None);
            }
            _ => word(cursor, c, part),
        }
    }
}

/// What the statement that begins here begins with.
fn statement(cursor: &Cursor<'_>, c: char) -> Part {
    if c == '@' {
        return Part::Value;
    }
    let rest = cursor.rest();
    let length = length_while(rest, |c| !matches!(c, '{' | ';' | '}'));
    match rest.get(length..).unwrap_or_default().starts_with('{') {
        true => Part::Selector,
        false => Part::Name,
    }
}

/// Which part of a statement is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Start,
    Selector,
    Name,
    Value,
}

fn comment(cursor: &mut Cursor<'_>) -> bool {
    if cursor.starts_with("/*") {
        cursor.mark_through("*/", Some(Class::Comment));
        return true;
    }
    if cursor.starts_with("//") && cursor.previous() != Some(':') {
        let length = cursor.line().len();
        cursor.mark(length, Some(Class::Comment));
        return true;
    }
    false
}

fn text(cursor: &mut Cursor<'_>, quote: char) -> bool {
    if !matches!(quote, '"' | '\'') {
        return false;
    }
    cursor.mark(1, Some(Class::String));
    cursor.mark_while(Some(Class::String), |c| c != quote && c != '\n');
    if cursor.peek() == Some(quote) {
        cursor.mark(1, Some(Class::String));
    }
    true
}

fn word(cursor: &mut Cursor<'_>, c: char, part: Part) {
    let name = length_while(cursor.rest(), is_name);
    let signed = |cursor: &mut Cursor<'_>, class| {
        cursor.mark(1, Some(class));
        cursor.mark_while(Some(class), is_name);
    };
    match (c, part) {
        ('@', _) => signed(cursor, Class::Keyword),
        ('$', _) => signed(cursor, Class::Attribute),
        ('#', Part::Value) => signed(cursor, Class::Number),
        ('#', _) => signed(cursor, Class::Constant),
        ('.', Part::Selector) => signed(cursor, Class::Type),
        (':', Part::Selector) => signed(cursor, Class::Keyword),
        ('!', Part::Value) => signed(cursor, Class::Keyword),
        _ if name == 0 => cursor.mark_char(None),
        (c, Part::Value) if c.is_ascii_digit() => {
            let length = number_length(cursor.rest());
            cursor.mark(length, Some(Class::Number));
            cursor.mark_while(Some(Class::Number), |c| c == '%');
        }
        _ => {
            let after = cursor.rest().get(name..).unwrap_or_default();
            let class = match part {
                _ if cursor.starts_with("--") => Some(Class::Attribute),
                _ if after.starts_with('(') => Some(Class::Function),
                Part::Selector => Some(Class::Tag),
                Part::Name => Some(Class::Attribute),
                Part::Start | Part::Value => None,
            };
            cursor.mark(name, class);
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}
