//! TeX and LaTeX.

use super::{
    class::Class,
    cursor::{Cursor, length_while},
};

pub(super) fn read(cursor: &mut Cursor<'_>) {
    while let Some(c) = cursor.peek() {
        match c {
            '%' => {
                let length = cursor.line().len();
                cursor.mark(length, Some(Class::Comment));
            }
            '\\' => command(cursor),
            '$' => {
                cursor.mark_while(Some(Class::Escape), |c| c == '$');
            }
            '&' | '^' | '_' | '~' => cursor.mark(1, Some(Class::Escape)),
            c if c.is_ascii_digit() => {
                cursor.mark_while(Some(Class::Number), |c| c.is_ascii_digit() || c == '.');
            }
            _ => cursor.mark_char(None),
        }
    }
}

fn command(cursor: &mut Cursor<'_>) {
    let name = cursor.rest().get(1..).unwrap_or_default();
    let length = length_while(name, |c| c.is_ascii_alphabetic() || c == '@');
    if length == 0 {
        let sign = name.chars().next().map_or(0, char::len_utf8);
        return cursor.mark(1 + sign, Some(Class::Escape));
    }
    let name = name.get(..length).unwrap_or_default();
    cursor.mark(1 + length, Some(Class::Keyword));
    if cursor.starts_with("*") {
        cursor.mark(1, Some(Class::Keyword));
    }
    let class = match name {
        "begin" | "end" => Class::Type,
        "section" | "subsection" | "subsubsection" | "chapter" | "part" | "title" => Class::Heading,
        "usepackage" | "documentclass" | "label" | "ref" | "cite" | "input" | "include" => {
            Class::String
        }
        _ => return,
    };
    if cursor.starts_with("[") {
        cursor.mark_while(None, |c| c != ']' && c != '\n');
        cursor.mark_while(None, |c| c == ']');
    }
    if cursor.starts_with("{") {
        cursor.mark(1, None);
        cursor.mark_while(Some(class), |c| !matches!(c, '}' | '{' | '\n' | '\\'));
    }
}
