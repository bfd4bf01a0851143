//! HTML, XML and templates of them.

use super::{
    class::Class,
    cursor::{Cursor, length_while},
    grammar::read_named,
};

/// Reads markup; `{{ … }}` and `{% … %}` in it are a template's.
pub(super) fn read(cursor: &mut Cursor<'_>) {
    while let Some(c) = cursor.peek() {
        match c {
            '<' => angle(cursor),
            '&' => entity(cursor),
            '{' if template(cursor) => {}
            _ => {
                cursor.mark_char(None);
                cursor.mark_while(None, |c| !matches!(c, '<' | '&' | '{'));
            }
        }
    }
}

/// PHP: markup around `<?php … ?>`, or the language alone.
pub(super) fn read_php(cursor: &mut Cursor<'_>) {
    if !cursor.rest().contains("<?") {
        return read_named("php-code", cursor);
    }
    while !cursor.is_at_end() {
        let rest = cursor.rest();
        let before = rest.find("<?").unwrap_or(rest.len());
        cursor.within(before, read);
        let open = ["<?php", "<?=", "<?"];
        let open = open.into_iter().find(|open| cursor.starts_with(open));
        cursor.mark(open.map_or(0, str::len), Some(Class::Keyword));
        let rest = cursor.rest();
        let code = rest.find("?>").unwrap_or(rest.len());
        cursor.within(code, |cursor| read_named("php-code", cursor));
        if cursor.starts_with("?>") {
            cursor.mark(2, Some(Class::Keyword));
        }
    }
}

fn angle(cursor: &mut Cursor<'_>) {
    if cursor.starts_with("<!--") {
        cursor.mark_through("-->", Some(Class::Comment));
    } else if cursor.starts_with("<![CDATA[") {
        cursor.mark_through("]]>", Some(Class::String));
    } else if cursor.starts_with("<!") || cursor.starts_with("<?") {
        cursor.mark_through(">", Some(Class::Keyword));
    } else {
        tag(cursor);
    }
}

fn tag(cursor: &mut Cursor<'_>) {
    let closing = cursor.starts_with("</");
    let sign = if closing { 2 } else { 1 };
    let name = cursor.rest().get(sign..).unwrap_or_default();
    let length = length_while(name, is_name);
    let name = name.get(..length).unwrap_or_default();
    if name.is_empty() {
        return cursor.mark(sign, None);
    }
    cursor.mark(sign + length, Some(Class::Tag));
    let whole = attributes(cursor);
    if closing || !whole {
        return;
    }
    for (element, language) in [("script", "javascript"), ("style", "css")] {
        if name.eq_ignore_ascii_case(element) {
            let rest = cursor.rest();
            let end = rest.find(&format!("</{name}")).unwrap_or(rest.len());
            cursor.within(end, |cursor| read_named(language, cursor));
        }
    }
}

/// Reads to the end of a tag; whether the element has a content.
fn attributes(cursor: &mut Cursor<'_>) -> bool {
    while let Some(c) = cursor.peek() {
        match c {
            '>' => {
                cursor.mark(1, Some(Class::Tag));
                return true;
            }
            '/' if cursor.starts_with("/>") => {
                cursor.mark(2, Some(Class::Tag));
                return false;
            }
            // The tag before was not closed.
            '<' => return false,
            '"' | '\'' => {
                cursor.mark(1, Some(Class::String));
                cursor.mark_while(Some(Class::String), |inside| inside != c);
                cursor.mark_char(Some(Class::String));
            }
            '=' => {
                cursor.mark(1, None);
                let is_value =
                    |c: char| !c.is_whitespace() && !matches!(c, '"' | '\'' | '>' | '<' | '{');
                cursor.mark_while(Some(Class::String), is_value);
            }
            '{' if template(cursor) => {}
            c if is_name(c) || matches!(c, '@' | '#' | '*' | '(' | '[') => {
                cursor.mark_char(Some(Class::Attribute));
                cursor.mark_while(Some(Class::Attribute), |c| {
                    is_name(c) || matches!(c, ')' | ']' | '(' | '[')
                });
            }
            _ => cursor.mark_char(None),
        }
    }
    false
}

fn entity(cursor: &mut Cursor<'_>) {
    let name = cursor.rest().get(1..).unwrap_or_default();
    let length = length_while(name, |c| c.is_ascii_alphanumeric() || c == '#');
    let ends = name
        .get(length..)
        .is_some_and(|after| after.starts_with(';'));
    match ends && length > 0 {
        true => cursor.mark(length + 2, Some(Class::Escape)),
        false => cursor.mark(1, None),
    }
}

/// `{{ name }}`, `{% if %}`, `{# comment #}`, each on one line.
fn template(cursor: &mut Cursor<'_>) -> bool {
    const LONGEST: usize = 200;
    let (end, class) = match cursor.rest().get(..2) {
        Some("{{") => ("}}", Class::Escape),
        Some("{%") => ("%}", Class::Keyword),
        Some("{#") => ("#}", Class::Comment),
        _ => return false,
    };
    let rest = cursor.rest();
    let near = rest
        .char_indices()
        .nth(LONGEST)
        .map_or(rest.len(), |(at, _)| at);
    let near = rest.get(..near).unwrap_or_default();
    match near.find(end) {
        Some(at) => cursor.mark(at + 2, Some(class)),
        None => return false,
    }
    true
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '.')
}
