//! Mending a file by machine.

use std::ops::Range;

/// What mends a mistake without a decision of the author's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// At least one, in the order of the text, none over another.
    pub edits: Vec<Edit>,
}

/// A part of a text that is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// In bytes of the text without its byte order mark; empty where something is only inserted.
    pub range: Range<usize>,
    /// What stands there instead.
    pub text: String,
}

impl Fix {
    /// A mend that replaces one part.
    pub(crate) fn replacing(range: Range<usize>, text: impl Into<String>) -> Self {
        Self {
            edits: vec![Edit {
                range,
                text: text.into(),
            }],
        }
    }

    /// A mend that inserts a text at one place.
    pub(crate) fn inserting(at: usize, text: impl Into<String>) -> Self {
        Self::replacing(at..at, text)
    }

    fn start(&self) -> usize {
        self.edits.first().map_or(0, |edit| edit.range.start)
    }
}

/// A file's text with some mends, all found in this very text. Everything else stays byte for byte, the byte order mark
/// and the ends of lines too. A mend that touches what another one changed is left out: look again, and it is found
/// again if there is still need of it.
#[must_use]
pub fn apply_fixes(text: &str, fixes: &[&Fix]) -> String {
    apply(text, fixes).0
}

/// As [`apply_fixes`]; with how many were made.
pub(crate) fn apply(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let mut ordered: Vec<&Fix> = fixes.to_vec();
    ordered.sort_by_key(|fix| fix.start());
    let mut edits: Vec<&Edit> = Vec::new();
    let mut made = 0;
    for fix in ordered {
        let free = edits.last().map(|last| last.range.end);
        if is_possible(fix, free, body) {
            edits.extend(&fix.edits);
            made += 1;
        }
    }
    let mut mended = String::with_capacity(text.len());
    mended.push_str(mark);
    let mut at = 0;
    for edit in edits {
        mended.push_str(body.get(at..edit.range.start).unwrap_or_default());
        mended.push_str(&edit.text);
        at = edit.range.end;
    }
    mended.push_str(body.get(at..).unwrap_or_default());
    (mended, made)
}

/// Whether a mend lies behind what was changed last (up to `free`) and within the text.
fn is_possible(fix: &Fix, mut free: Option<usize>, body: &str) -> bool {
    fix.edits.iter().all(|edit| {
        let is_behind = free.is_none_or(|free| edit.range.start > free);
        free = Some(edit.range.end);
        is_behind && body.get(edit.range.clone()).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_mended_stays_byte_for_byte() {
        let text = "\u{feff}é\r\nb\tc";
        let (b, start) = (Fix::replacing(4..5, "BB"), Fix::inserting(0, "<"));
        assert_eq!(apply_fixes(text, &[&b, &start]), "\u{feff}<é\r\nBB\tc");
        assert_eq!(apply_fixes(text, &[]), text);
    }

    #[test]
    fn a_mend_over_another_or_outside_of_the_text_is_left_out() {
        let one = Fix::replacing(0..2, "x");
        let over = Fix::replacing(1..3, "y");
        let beside = Fix::inserting(2, "z");
        assert_eq!(apply_fixes("abcd", &[&one, &over, &beside]), "xcd");
        assert_eq!(apply_fixes("é", &[&Fix::replacing(1..2, "x")]), "é");
        assert_eq!(apply_fixes("a", &[&Fix::inserting(9, "x")]), "a");
        let twice = Fix {
            edits: vec![
                Edit {
                    range: 0..1,
                    text: "x".to_owned(),
                },
                Edit {
                    range: 0..1,
                    text: "y".to_owned(),
                },
            ],
        };
        assert_eq!(apply_fixes("ab", &[&twice]), "ab");
    }
}
