//! Boxes where none is read: within other text, and those that Markdown leaves as plain text.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    marks::{is_invisible, plain_box},
    reader::{Reader, Spanned},
};
use crate::diagnostic::Fix;

/// A box within other text is no answer, and a ticked one would tell the right answer.
pub(super) fn holds_no_box(events: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let mut in_code = false;
    for (event, range) in events {
        match event {
            Event::TaskListMarker(_) => {
                reader.error(
                    "quiz-nested-box",
                    range.clone(),
                    "this box stands within another answer, a quote or a list of the prompt, where it is no answer",
                    "begin the line with `- [ ]` at the margin, like the other answers",
                );
                return false;
            }
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => {
                if let Some(found) = plain_box_at(range, reader) {
                    box_not_read(found, reader);
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// A box that is left as plain text at the start of a line.
fn plain_box_at(text: &Range<usize>, reader: &Reader<'_, '_>) -> Option<Range<usize>> {
    let line = reader.file.line_range(reader.file.line_of(text.start));
    let before = reader.source(line.start..text.start);
    let is_mark =
        |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '>' | '•' | '–' | '—' | '·');
    let source = reader.source(text.start..line.end);
    // After a dash that is no list's mark, the box is in the middle of the text.
    let marked = source.trim_start_matches(is_mark);
    let length = plain_box(marked).filter(|_| before.chars().all(is_mark))?;
    let start = text.start + source.len() - marked.len();
    (start < text.end).then_some(start..start + length)
}

/// A box that Markdown does not read.
pub(super) fn box_not_read(range: Range<usize>, reader: &mut Reader<'_, '_>) {
    let written = reader.source(range.clone());
    let cause = if written.contains(is_unusual_space) {
        "there is a no-break space in it"
    } else {
        "a box is `[ ]` or `[x]`, after `- ` and before a space"
    };
    let ticked = written
        .chars()
        .any(|c| !c.is_whitespace() && !matches!(c, '[' | ']' | '-' | '_'));
    let mend = format!(
        "write `- [{}] ` with plain spaces, then the answer",
        if ticked { 'x' } else { ' ' }
    );
    let message = format!("this box is left as plain text: {cause}");
    let fix = fix(&range, reader);
    reader.fixable_error("quiz-box-not-read", range, (message, mend), fix);
}

/// The box as it was surely meant, where only spaces or a letter that looks like an x are wrong. What else may stand in
/// a box (`[✗]`, `[-]`) may mean right to one author and wrong to another.
fn fix(range: &Range<usize>, reader: &Reader<'_, '_>) -> Option<Fix> {
    let inside = reader
        .source(range.clone())
        .trim_matches(|c: char| matches!(c, '[' | ']') || c.is_whitespace() || is_invisible(c));
    let mark = match inside {
        "" => " ",
        "x" | "X" | "х" | "Х" | "✓" | "✔" => "x",
        _ => return None,
    };
    let line = reader.file.line_range(reader.file.line_of(range.start));
    let before = reader.source(line.start..range.start);
    let after = reader.source(range.end..line.end);
    // What stands between the list's mark and the box may be no space to Markdown.
    let marked = before.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if !marked.ends_with(['-', '*', '+', '.', ')']) {
        return None;
    }
    let gap = before.get(marked.len()..).unwrap_or_default();
    let (start, gap) = match !gap.is_empty() && gap.chars().all(|c| matches!(c, ' ' | '\t')) {
        true => (range.start, ""),
        false => (line.start + marked.len(), " "),
    };
    let rest = after.trim_start_matches(|c: char| is_unusual_space(c) || is_invisible(c));
    let end = range.end + after.len() - rest.len();
    let space = if rest.is_empty() || rest.starts_with([' ', '\t']) {
        ""
    } else {
        " "
    };
    let mended = format!("{gap}[{mark}]{space}");
    (reader.source(start..end) != mended).then(|| Fix::replacing(start..end, mended))
}

fn is_unusual_space(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii_whitespace()
}
