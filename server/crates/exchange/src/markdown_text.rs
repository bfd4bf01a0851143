//! Pieces of Markdown source.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// GFM, and the heading attributes that mdBook reads.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// The text at a range; empty where the range is none of its.
pub(crate) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or("")
}

/// Every line but empty ones, and but the first where `first` says so, behind `prefix`.
pub(crate) fn indent(text: &str, prefix: &str, first: bool) -> String {
    let mut out = String::with_capacity(text.len() + prefix.len() * 8);
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        if !line.is_empty() && (first || number > 0) {
            out.push_str(prefix);
        }
        out.push_str(line);
    }
    out
}

/// As a block quote: `> ` before each line, `>` alone before an empty one.
pub(crate) fn quote(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            if line.is_empty() {
                ">".to_owned()
            } else {
                format!("> {line}")
            }
        })
        .collect();
    lines.join("\n")
}

/// Code between fences that it cannot close itself.
pub(crate) fn fenced(language: &str, code: &str) -> String {
    let longest = code
        .lines()
        .map(|line| line.trim_start().bytes().take_while(|b| *b == b'`').count())
        .max();
    let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
    let code = code.trim_end();
    format!("{fence}{language}\n{code}\n{fence}")
}

/// Text between backticks that it cannot close itself, on one line.
pub(crate) fn code_span(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Plain text that stays plain text inside a paragraph.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '$' | '&'
        ) {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

/// What a reader reads of inline Markdown, without its marks.
pub(crate) fn plain(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A block at the top level of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    pub(crate) range: Range<usize>,
}

/// What matters here about a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// A paragraph of words, with or without images.
    Paragraph,
    /// A list or a table: what may be taken for an answer block.
    ListOrTable,
    Quote,
    Other,
}

/// The blocks at the top level, in their order.
pub(crate) fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    let kind = match tag {
                        Tag::Paragraph => BlockKind::Paragraph,
                        Tag::List(_) | Tag::Table(_) => BlockKind::ListOrTable,
                        Tag::BlockQuote(_) => BlockKind::Quote,
                        _ => BlockKind::Other,
                    };
                    blocks.push(Block { kind, range });
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Rule if depth == 0 => blocks.push(Block {
                kind: BlockKind::Other,
                range,
            }),
            _ => {}
        }
    }
    blocks
}

/// One empty line where several stand, except within code.
pub(crate) fn without_gaps(markdown: &str) -> String {
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(_)));
    let code: Vec<Range<usize>> = Parser::new_ext(markdown, options())
        .into_offset_iter()
        .filter(|(event, _)| is_code(event))
        .map(|(_, range)| range)
        .collect();
    let mut out = String::with_capacity(markdown.len());
    let (mut at, mut after_empty) = (0, false);
    for line in markdown.split_inclusive('\n') {
        let before = code.partition_point(|range| range.start <= at);
        let in_code = before
            .checked_sub(1)
            .and_then(|last| code.get(last))
            .is_some_and(|range| range.contains(&at));
        let empty = line.trim().is_empty() && !in_code;
        if !(empty && after_empty) {
            out.push_str(if empty { "\n" } else { line });
        }
        after_empty = empty;
        at += line.len();
    }
    out
}

/// Whether a text holds an image.
pub(crate) fn has_image(markdown: &str) -> bool {
    Parser::new_ext(markdown, options()).any(|event| matches!(event, Event::End(TagEnd::Image)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_never_closes_its_own_fence() {
        assert_eq!(fenced("rust", "a\n```\nb\n"), "````rust\na\n```\nb\n````");
        // An empty first line counts where lines have numbers.
        assert_eq!(fenced("", "\na"), "```\n\na\n```");
        assert_eq!(code_span("a `b`"), "`` a `b` ``");
        assert_eq!(code_span("2\n3"), "`2 3`");
    }

    #[test]
    fn an_escaped_text_is_read_back_as_it_was() {
        for text in ["a_b *c* [d](e) <f> `g` \\h", "| & ~~x~~ $y$ &amp;", "# h"] {
            assert_eq!(plain(&escape(text)), text);
        }
    }

    #[test]
    fn gaps_are_closed_but_not_within_code() {
        assert_eq!(
            without_gaps("a\n\n\n \nb\n\n```\nc\n\n\nd\n```\n\n\n> e\n"),
            "a\n\nb\n\n```\nc\n\n\nd\n```\n\n> e\n"
        );
    }

    #[test]
    fn blocks_are_those_at_the_top_level() {
        let kinds: Vec<BlockKind> = blocks("a\nb\n\n- c\n\n  d\n\n> - e\n\n```\nf\n```\n\n---\n")
            .iter()
            .map(|block| block.kind)
            .collect();
        assert_eq!(
            kinds,
            [
                BlockKind::Paragraph,
                BlockKind::ListOrTable,
                BlockKind::Quote,
                BlockKind::Other,
                BlockKind::Other
            ]
        );
    }
}
