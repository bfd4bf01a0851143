//! Marks of quotes that Markdown leaves as plain text.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::reader::{Reader, Spanned};
use crate::nearest::nearest;

/// The words after `[!` that make a quote an alert.
const ALERTS: [&str; 5] = ["TIP", "NOTE", "IMPORTANT", "WARNING", "CAUTION"];

/// `[!` must not be left as plain text: what was meant to be withheld would be shown.
pub(super) fn are_read(question: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    let (mut in_code, mut in_alert) = (false, false);
    for (event, range) in question {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::BlockQuote(Some(_))) => in_alert = true,
            Event::End(TagEnd::BlockQuote(_)) => in_alert = false,
            Event::Text(_) if !in_code => {
                if let Some(at) = plain_alert(range, reader) {
                    report_plain_alert(at, in_alert, reader);
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// Where `[!` and a letter stand in a text, without a backslash before them.
fn plain_alert(text: &Range<usize>, reader: &Reader<'_, '_>) -> Option<usize> {
    let brackets = reader.source(text.clone()).match_indices('[');
    brackets.map(|(at, _)| text.start + at).find(|at| {
        // Markdown gives a bracket as a text of its own: look at what follows in the file.
        let mut after = reader.file.text().get(at + 1..).unwrap_or_default().chars();
        let is_alert = after.next() == Some('!') && after.next().is_some_and(char::is_alphabetic);
        is_alert && !reader.source(0..*at).ends_with('\\')
    })
}

fn report_plain_alert(at: usize, in_alert: bool, reader: &mut Reader<'_, '_>) {
    let line = reader.file.line_range(reader.file.line_of(at));
    let rest = reader.source(at..line.end);
    let (word, after) = rest
        .get(2..)
        .unwrap_or_default()
        .split_once(']')
        .unwrap_or((rest, ""));
    let known = ALERTS.iter().any(|alert| alert.eq_ignore_ascii_case(word));
    let mend = if !known {
        match nearest(&word.to_uppercase(), ALERTS.into_iter()) {
            Some(near) => format!("did you mean `> [!{near}]`?"),
            None => "a hint is `> [!TIP]`, an explanation `> [!NOTE]`".to_owned(),
        }
    } else if !after.trim().is_empty() {
        format!("leave `> [!{word}]` alone on its line, and write the text below it, after `> `")
    } else if in_alert {
        "leave a blank line above it: two quotes without one between them are a single quote"
            .to_owned()
    } else {
        format!(
            "write `> [!{word}]` at the start of a quote of its own, with a blank line above it"
        )
    };
    let end = rest.find(']').map_or(line.end, |end| at + end + 1);
    let message =
        "this mark is left as plain text, so that learners would read what comes after it";
    reader.error("quiz-alert-not-read", at..end, message, mend);
}
