//! Finding the tags in raw HTML.

use std::{cell::RefCell, ops::Range};

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
    },
};

/// A piece of raw HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text, and what only looks like a tag.
    Text,
    /// `<name …>`.
    Open(OpenTag),
    /// `</name>`.
    Close(String),
    /// A comment; `false` where it is not closed.
    Comment(bool),
    /// `<!DOCTYPE …>`, `<?…?>`, `<![CDATA[…]]>`.
    Declaration,
}

/// An opening tag, read as browsers read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OpenTag {
    /// In lower case.
    pub(super) name: String,
    /// Names in lower case, values with their character references read; each name once.
    pub(super) attributes: Vec<(String, String)>,
}

/// The longest tag that an author may write: with a bound, a text full of `<a` costs no more than its length.
const MAX_TAG_CHARS: usize = 2_000;

/// Cuts an author's raw HTML into pieces with their places.
pub(super) fn scan(html: &str) -> Vec<(Piece, Range<usize>)> {
    scan_bounded(html, MAX_TAG_CHARS)
}

/// Cuts HTML into pieces with their places; what is longer than `max_tag_chars` is no tag.
pub(super) fn scan_bounded(html: &str, max_tag_chars: usize) -> Vec<(Piece, Range<usize>)> {
    let mut pieces = Vec::new();
    let (mut at, mut text_start) = (0, 0);
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + found;
        let rest = html.get(start..).unwrap_or_default();
        let Some((piece, length)) = markup(rest, max_tag_chars) else {
            at = start + 1;
            continue;
        };
        if text_start < start {
            pieces.push((Piece::Text, text_start..start));
        }
        at = start + length;
        text_start = at;
        pieces.push((piece, start..at));
    }
    if text_start < html.len() {
        pieces.push((Piece::Text, text_start..html.len()));
    }
    pieces
}

/// The markup that `rest` starts with (its first character is `<`), and its length.
fn markup(rest: &str, max_tag_chars: usize) -> Option<(Piece, usize)> {
    if let Some(inside) = rest.strip_prefix("<!--") {
        // `<!-->` and `<!--->` are whole comments for browsers and for CommonMark.
        for short in [">", "->"] {
            if inside.starts_with(short) {
                return Some((Piece::Comment(true), 4 + short.len()));
            }
        }
        return Some(match inside.find("-->") {
            Some(end) => (Piece::Comment(true), 4 + end + 3),
            None => (Piece::Comment(false), rest.len()),
        });
    }
    if rest.starts_with("<!") || rest.starts_with("<?") {
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        return Some((Piece::Declaration, end));
    }
    let name = rest.strip_prefix("</").or_else(|| rest.strip_prefix('<'))?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let length = tag_length(rest, max_tag_chars)?;
    let piece = tag(rest.get(..length)?)?;
    Some((piece, length))
}

/// How long a tag is, its `>` included, quotes respected.
fn tag_length(rest: &str, max_chars: usize) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, c) in rest.char_indices().take(max_chars) {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if after_equals => {
                quote = Some(c);
                after_equals = false;
            }
            (None, '>') => return Some(at + 1),
            (None, '=') => after_equals = true,
            (None, c) if c.is_ascii_whitespace() => {}
            (None, _) => after_equals = false,
        }
    }
    None
}

/// Reads one tag with the tokenizer of an HTML parser, so that no character reference or quirk is missed.
fn tag(source: &str) -> Option<Piece> {
    let sink = FirstTag::default();
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(source));
    // The sink never asks for a script to be run.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct FirstTag(RefCell<Option<Piece>>);

impl TokenSink for FirstTag {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token {
            let name = tag.name.to_string();
            let piece = match tag.kind {
                TagKind::EndTag => Piece::Close(name),
                TagKind::StartTag => Piece::Open(OpenTag {
                    name,
                    attributes: tag
                        .attrs
                        .iter()
                        .map(|attribute| {
                            (
                                attribute.name.local.to_string(),
                                attribute.value.to_string(),
                            )
                        })
                        .collect(),
                }),
            };
            self.0.borrow_mut().get_or_insert(piece);
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;

    #[test]
    fn tags_are_read_as_browsers_read_them() {
        let html = r#"a <B CLASS='x>y' href="java&#115;cript:z">1 < 2</b><!-- c --><br/>"#;
        let pieces: Vec<Piece> = scan(html).into_iter().map(|(piece, _)| piece).collect();
        let open = OpenTag {
            name: "b".into(),
            attributes: vec![
                ("class".into(), "x>y".into()),
                ("href".into(), "javascript:z".into()),
            ],
        };
        let line_break = OpenTag {
            name: "br".into(),
            attributes: Vec::new(),
        };
        assert_eq!(
            pieces,
            [
                Piece::Text,
                Piece::Open(open),
                Piece::Text,
                Piece::Close("b".into()),
                Piece::Comment(true),
                Piece::Open(line_break),
            ]
        );
    }

    #[test]
    fn a_comment_that_is_not_closed_reaches_to_the_end() {
        let pieces = scan("a <!-- b <p>");
        assert_eq!(pieces.last().unwrap(), &(Piece::Comment(false), 2..12));
    }
}
