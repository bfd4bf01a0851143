//! Boxes where none is read: within other text, and those that Markdown leaves as plain text.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::{
    marks::{is_invisible, plain_box},
    reader::{Reader, Spanned},
};
use crate::diagnostic::Fix;

/// A box or an accepted answer within other text is none, and would tell the right answer.
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
                let Some((found, what)) = plain_mark_at(range, reader) else {
                    continue;
                };
                match what {
                    PlainMark::Box => box_not_read(found, reader),
                    PlainMark::Expected => expected_not_read(found, reader),
                }
                return false;
            }
            _ => {}
        }
    }
    true
}

/// What the start of a line was meant as.
enum PlainMark {
    Box,
    Expected,
}

/// A box, or `=` and `!=` behind a list's mark, that is left as plain text at the start of a line.
fn plain_mark_at(
    text: &Range<usize>,
    reader: &Reader<'_, '_>,
) -> Option<(Range<usize>, PlainMark)> {
    let line = reader.file.line_range(reader.file.line_of(text.start));
    let before = reader.source(line.start..text.start);
    let is_mark =
        |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '>' | '•' | '–' | '—' | '·');
    if !before.chars().all(is_mark) {
        return None;
    }
    let source = reader.source(text.start..line.end);
    // After a dash that is no list's mark, the box is in the middle of the text.
    let marked = source.trim_start_matches(is_mark);
    let start = text.start + source.len() - marked.len();
    if start >= text.end {
        return None;
    }
    if let Some(length) = plain_box(marked) {
        return Some((start..start + length, PlainMark::Box));
    }
    let is_marked = before.contains(['-', '*', '+']) || source.len() != marked.len();
    let is_expected = marked.starts_with("= ") || marked.starts_with("!= ");
    (is_marked && is_expected).then_some((start..line.end, PlainMark::Expected))
}

/// An expected answer within other text.
fn expected_not_read(range: Range<usize>, reader: &mut Reader<'_, '_>) {
    reader.error(
        "quiz-equals-not-read",
        range,
        "this looks like an accepted answer, and stands within other text, where learners would read it",
        "begin the line with `- = ` at the margin, below a blank line; a sign that is to be shown has a backslash before \
         it: `\\=`",
    );
}

/// Answers that are indented so far that they are code would be read by learners. Whether there was nothing to report.
pub(super) fn are_no_code(prompt: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let mut in_code = false;
    for (event, range) in prompt {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(line) if in_code && is_answer(line) => {
                reader.error(
                    "quiz-answers-in-code",
                    range.clone(),
                    "these answers are indented by four spaces or a tab, so that they are code, and learners would read \
                     their key",
                    "begin each answer at the margin; or, if the code is to be shown so, write `type=open`",
                );
                return false;
            }
            _ => {}
        }
    }
    true
}

/// Whether a line is an option or an accepted answer, with its list's mark.
fn is_answer(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let text = line
        .strip_prefix(['-', '*', '+'])
        .or_else(|| digits.strip_prefix(['.', ')']));
    text.map(str::trim_start).is_some_and(|text| {
        plain_box(text).is_some() || text.starts_with("= ") || text.starts_with("!= ")
    })
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
