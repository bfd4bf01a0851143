//! Tags and comments within raw HTML.

use std::ops::Range;

/// A tag or a comment, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) range: Range<usize>,
    pub(crate) kind: PieceKind<'a>,
}

/// What a piece of HTML is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PieceKind<'a> {
    /// `<!-- … -->`
    Comment,
    /// `<name …>`, with its attributes as written; their names in lowercase.
    Open {
        name: &'a str,
        attributes: Vec<(String, &'a str)>,
    },
    /// `</name>`
    Close { name: &'a str },
}

impl PieceKind<'_> {
    /// The value of an attribute of an opening tag.
    pub(crate) fn attribute(&self, wanted: &str) -> Option<&str> {
        match self {
            Self::Open { attributes, .. } => attributes
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| *value),
            _ => None,
        }
    }
}

/// The tags and comments of a text, at `offset` in a longer one.
pub(crate) fn pieces(html: &str, offset: usize) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + found;
        let rest = html.get(start..).unwrap_or("");
        match piece(rest) {
            Some((length, kind)) => {
                pieces.push(Piece {
                    range: offset + start..offset + start + length,
                    kind,
                });
                at = start + length;
            }
            None => at = start + 1,
        }
    }
    pieces
}

/// The longest tag that is read as one, in bytes. With this bound and the next a text full of `<a` costs no more
/// than its length.
const MAX_TAG: usize = 2_000;

/// The most attributes of a tag that is read as one.
const MAX_ATTRIBUTES: usize = 30;

/// The piece that a text begins with, and its length.
fn piece(text: &str) -> Option<(usize, PieceKind<'_>)> {
    if let Some(inside) = text.strip_prefix("<!--") {
        let length = inside.find("-->").map_or(text.len(), |end| end + 7);
        return Some((length, PieceKind::Comment));
    }
    let text = text.get(..text.floor_char_boundary(MAX_TAG))?;
    if let Some(inside) = text.strip_prefix("</") {
        let end = inside.find('>')?;
        let name = inside.get(..end)?.trim();
        return is_name(name).then_some((end + 3, PieceKind::Close { name }));
    }
    let inside = text.strip_prefix('<')?;
    let name_length = inside
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(inside.len());
    let name = inside.get(..name_length).filter(|name| is_name(name))?;
    let (attributes, length) = attributes(inside.get(name_length..)?)?;
    Some((
        1 + name_length + length,
        PieceKind::Open { name, attributes },
    ))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// The attributes up to the end of the tag, and the length up to and with its `>`.
fn attributes(text: &str) -> Option<(Vec<(String, &str)>, usize)> {
    let mut attributes = Vec::new();
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let skipped = rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_whitespace() || c == '/')
                .len();
        at += skipped;
        let rest = text.get(at..)?;
        if rest.starts_with('>') {
            return Some((attributes, at + 1));
        }
        let length = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))
            .filter(|end| *end > 0)?;
        let name = rest.get(..length)?.to_lowercase();
        at += length;
        let (value, used) = value(text.get(at..)?)?;
        attributes.push((name, value));
        if attributes.len() > MAX_ATTRIBUTES {
            return None;
        }
        at += used;
    }
}

/// The value after an attribute's name, if it has one, and the length of it with its `=` and quotes.
fn value(text: &str) -> Option<(&str, usize)> {
    let Some(inside) = text.trim_start().strip_prefix('=') else {
        return Some(("", 0));
    };
    let inside = inside.trim_start();
    let before = text.len() - inside.len();
    match inside.chars().next()? {
        quote @ ('"' | '\'') => {
            let inside = inside.get(1..)?;
            let end = inside.find(quote)?;
            Some((inside.get(..end)?, before + end + 2))
        }
        _ => {
            let end = inside.find(|c: char| c.is_whitespace() || c == '>')?;
            Some((inside.get(..end)?, before + end))
        }
    }
}

/// The few character references that books write within code, read.
pub(crate) fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&vert;", "|")
        .replace("&amp;", "&")
}

/// The text of an HTML fragment, its tags and comments left out.
pub(crate) fn text(html: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    for piece in pieces(html, 0) {
        out.push_str(html.get(at..piece.range.start).unwrap_or(""));
        at = piece.range.end;
    }
    out.push_str(html.get(at..).unwrap_or(""));
    decoded(&out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn tags_attributes_and_comments_are_found() {
        let html = "a <Listing number=\"1\" caption='B<T>' /> <!-- <b> --> < c </i > <input checked disabled><d x=y>";
        let found = pieces(html, 10);
        assert_eq!(found.len(), 5);
        let first = &found.first().unwrap().kind;
        assert_eq!(
            (first.attribute("number"), first.attribute("caption")),
            (Some("1"), Some("B<T>"))
        );
        assert_eq!(found.get(1).unwrap().kind, PieceKind::Comment);
        assert_eq!(found.get(2).unwrap().kind, PieceKind::Close { name: "i" });
        assert_eq!(found.get(3).unwrap().kind.attribute("checked"), Some(""));
        assert_eq!(found.get(4).unwrap().kind.attribute("x"), Some("y"));
        assert_eq!(text("<b>x &lt;</b> <i>y"), "x < y");
    }

    #[test]
    fn what_is_no_html_is_left() {
        for text in [
            "a < b > c",
            "<",
            "</",
            "<1>",
            "<a",
            "<a b=\"",
            "<é>",
            "<!-",
            "<a =>",
        ] {
            assert!(pieces(text, 0).is_empty(), "{text:?}");
        }
        assert_eq!(pieces("<!-- never closed <b>", 0).len(), 1);
    }
}
