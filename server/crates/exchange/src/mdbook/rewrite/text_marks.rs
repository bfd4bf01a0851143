//! Marks within the words: what Aquascope reads, and what a quiz would misread.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, Options, Parser};

use super::Rewriter;
use crate::markdown_text;

impl Rewriter<'_> {
    /// Marks that are no Markdown, outside code, links and comments.
    pub(super) fn text_marks(&mut self) {
        self.permissions();
        if self.is_fragment() {
            self.boxes();
        }
    }

    /// `@Perm[state]{name}`, Aquascope's sign for a permission, becomes its letter.
    fn permissions(&mut self) {
        let found: Vec<(Range<usize>, String)> = self
            .text
            .match_indices("@Perm")
            .filter(|(at, _)| !self.in_code(*at) && !self.in_comment(*at))
            .filter_map(|(at, mark)| {
                let (length, letter) = permission(self.text.get(at + mark.len()..)?)?;
                Some((at..at + mark.len() + length, letter))
            })
            .collect();
        for (range, letter) in found {
            let mark = self.slice(range.clone()).to_owned();
            self.lose(
                range.start,
                format!("The permission sign `{mark}` became the plain letter {letter}."),
            );
            self.edits.replace(range, letter);
        }
    }

    /// A book's single dollar signs are text, and a course would read a formula between two of them. Between double ones
    /// stands a formula in books too, where they have mathematics.
    pub(super) fn dollars(&mut self) {
        if !self.text.contains('$') {
            return;
        }
        let options = markdown_text::options() | Options::ENABLE_MATH;
        for (event, range) in Parser::new_ext(self.text, options).into_offset_iter() {
            if matches!(event, Event::InlineMath(_)) {
                let end = range.end.saturating_sub(1);
                self.edits.replace(range.start..range.start, "\\");
                self.edits.replace(end..end, "\\");
            }
        }
    }

    /// Boxes in a prompt would be read as answers, and `[!` as a hint or an explanation.
    fn boxes(&mut self) {
        let found: Vec<(Range<usize>, &'static str)> = self
            .text
            .match_indices('[')
            // A backslash before it has said already that it is no mark.
            .filter(|(at, _)| !self.slice(0..*at).ends_with('\\'))
            .filter(|(at, _)| {
                !self.in_code(*at) && !self.in_comment(*at) && self.links.binary_search(at).is_err()
            })
            .filter_map(|(at, _)| {
                let rest = self.text.get(at..)?;
                let replacement = match rest.get(..3)? {
                    "[ ]" => (at..at + 3, "☐"),
                    "[x]" | "[X]" => (at..at + 3, "☑"),
                    mark if mark.starts_with("[!") => (at..at + 1, "\\["),
                    _ => return None,
                };
                Some(replacement)
            })
            .collect();
        for (range, replacement) in found {
            if range.len() > 1 {
                self.lose(range.start, format!("A box within a question became `{replacement}`, so that it is not read as an answer."));
            }
            self.edits.replace(range, replacement);
        }
    }

    /// The box of a task list within a question: it is no answer of this quiz.
    pub(super) fn task_box(&mut self, range: Range<usize>, checked: bool) {
        if self.is_fragment() {
            self.lose(
                range.start,
                "A task list within a question became a plain list with boxes.",
            );
            self.edits.replace(range, if checked { "☑" } else { "☐" });
        }
    }

    /// An alert within a question would be read as its hint or explanation.
    pub(super) fn alert(&mut self, range: Range<usize>, kind: BlockQuoteKind) {
        if !self.is_fragment() {
            return;
        }
        let text = self.slice(range.clone());
        let marker = text.find("[!").and_then(|start| {
            Some(range.start + start..range.start + start + text.get(start..)?.find(']')? + 1)
        });
        if let Some(marker) = marker {
            self.lose(
                marker.start,
                "An alert within a question became a plain quotation.",
            );
            self.edits
                .replace(marker, format!("**{}**", self.book.words.alert(kind)));
        }
    }
}

/// The length of `[state]{name}` and the letter that stands for it.
fn permission(text: &str) -> Option<(usize, String)> {
    let text = text.get(..text.floor_char_boundary(40))?;
    let (state, rest) = match text.strip_prefix('[') {
        Some(inside) => inside.split_once(']')?,
        None => ("", text),
    };
    let (name, _) = rest.strip_prefix('{')?.split_once('}')?;
    let letter = match name {
        "read" => "R",
        "write" => "W",
        "own" => "O",
        "flow" => "F",
        _ => return None,
    };
    let sign = match state {
        "gained" => "+",
        "lost" => "/",
        _ => "",
    };
    let length = text.len() - rest.len() + name.len() + 2;
    Some((length, format!("{sign}{letter}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_sign_is_a_letter_with_its_state() {
        assert_eq!(permission("{read}@Perm{own}"), Some((6, "R".to_owned())));
        assert_eq!(permission("[gained]{write} x"), Some((15, "+W".to_owned())));
        assert_eq!(permission("[lost]{own}"), Some((11, "/O".to_owned())));
        for other in ["", "{", "[x", "{unknown}", "[a]b"] {
            assert_eq!(permission(other), None, "{other}");
        }
    }
}
