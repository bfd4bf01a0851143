//! Answer blocks with accepted texts.

use std::collections::BTreeSet;

use quiz::normalised_text;

use super::quiz_toml::Text;
use crate::markdown_text;

/// The list of accepted texts, and what the heading's comment must say.
///
/// mdbook-quiz compares them without regard to case and to white space around them; a course is a little more patient
/// still. Answers that are all plain numbers become a question for a number; those that only look like one do not.
pub(super) fn accepted(
    answers: &[Text],
    mut lose: impl FnMut(usize, String),
) -> (String, &'static str) {
    let mut texts: Vec<(String, bool)> = Vec::new();
    let mut known = BTreeSet::new();
    for answer in answers {
        let text = answer
            .value
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let bare = text.trim_matches('`').trim();
        // Text wholly in backticks means "exactly so" in a course.
        let exact =
            text.len() > 1 && text.starts_with('`') && text.ends_with('`') && !bare.is_empty();
        if exact {
            lose(
                answer.line,
                format!(
                    "The backticks around the answer {text} are no longer asked for; it must be typed exactly."
                ),
            );
        }
        let text = if exact { bare.to_owned() } else { text };
        if known.insert(normalised_text(&text)) {
            texts.push((text, exact));
        }
    }
    let numbers = texts
        .iter()
        .all(|(text, exact)| !exact && is_plain_number(text));
    let looks_like_number = texts
        .iter()
        .any(|(text, _)| text.starts_with(|c: char| c.is_ascii_digit() || "+-−.±".contains(c)));
    let lines: Vec<String> = texts
        .iter()
        .map(|(text, exact)| {
            if *exact {
                format!("- = {}", markdown_text::code_span(text))
            } else {
                format!("- = {text}")
            }
        })
        .collect();
    (
        lines.join("\n"),
        if looks_like_number && !numbers {
            " type=short"
        } else {
            ""
        },
    )
}

/// The accepted answer to what a program prints or which line is wrong: one line exactly as it is; several lines, one
/// after the other, where only white space does not count.
pub(super) fn outcome(text: &str) -> String {
    let text = text.trim();
    if text.contains(['\n', '`']) {
        format!(
            "- = {}",
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        )
    } else {
        format!("- = `{text}`")
    }
}

/// `42`, `-3.5`: as one writes a number, and not `007`, `1e5`, `1..3` or `2 ± 1`.
fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits
        .split_once('.')
        .map_or((digits, None), |(whole, decimals)| (whole, Some(decimals)));
    let all_digits = |part: &str| {
        !part.is_empty() && part.len() <= 12 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    all_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && decimals.is_none_or(all_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(answers: &[&str]) -> (String, &'static str) {
        let texts: Vec<Text> = answers
            .iter()
            .map(|value| Text {
                value: (*value).to_owned(),
                line: 1,
            })
            .collect();
        accepted(&texts, |_, _| {})
    }

    #[test]
    fn numbers_are_numbers_and_what_only_looks_like_one_is_text() {
        assert_eq!(short(&["3"]), ("- = 3".to_owned(), ""));
        assert_eq!(short(&["-2.5", "4"]).1, "");
        for text in ["007", "1..3", "2 ± 1", "1e5", "+5", "3 apples", ".5"] {
            assert_eq!(short(&[text]).1, " type=short", "{text}");
        }
        assert_eq!(short(&["3", "three"]).1, " type=short");
    }

    #[test]
    fn accepted_texts_stay_as_they_are_and_stand_once() {
        assert_eq!(
            short(&["RUST_BACKTRACE", "rust_backtrace "]).0,
            "- = RUST_BACKTRACE"
        );
        assert_eq!(
            short(&["#[test]", "<T> & *x*"]).0,
            "- = #[test]\n- = <T> & *x*"
        );
        assert_eq!(short(&["`a`"]).0, "- = `a`");
        assert_eq!(outcome("A\nB\n"), "- = A B");
        assert_eq!(outcome(" 5 5 "), "- = `5 5`");
    }
}
