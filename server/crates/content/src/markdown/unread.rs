//! What looks like Markdown and is not read as such, because of a space: readers see the marks.

use std::ops::Range;

use super::render::Writer;
use crate::{
    addresses::{Nowhere, Target},
    diagnostic::{Edit, Fix},
};

/// Spaces that do not break a line, and that Markdown does not take for spaces. On some keyboards they are typed
/// unawares.
const NO_BREAK: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2007}'];

/// A line that would be a heading with an ordinary space behind its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnreadHeading {
    /// The mark, and the space behind it if there is one, in bytes of the text that was looked at.
    pub(crate) mark: Range<usize>,
    /// As it is to be written.
    pub(crate) written: String,
    /// What mends it.
    pub(crate) fix: Fix,
}

/// Looks at one line, which begins at the byte `start`.
pub(crate) fn unread_heading(line: &str, start: usize) -> Option<UnreadHeading> {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let start = start + line.len() - text.len();
    let hashes = text.len() - text.trim_start_matches('#').len();
    let after = text.get(hashes..)?;
    let space = after.chars().next()?;
    let title = after.trim_start();
    if !(1..=6).contains(&hashes) || title.trim().is_empty() {
        return None;
    }
    let length = match space {
        space if NO_BREAK.contains(&space) => after.len() - title.len(),
        // `#libre` is a word, `##libre` is meant as a heading.
        letter if letter.is_alphabetic() && hashes > 1 => 0,
        _ => return None,
    };
    let space = start + hashes..start + hashes + length;
    Some(UnreadHeading {
        mark: start..space.end,
        written: format!("{} {}", "#".repeat(hashes), title.trim_end()),
        fix: Fix::replacing(space, " "),
    })
}

/// The space in a line that would be a step of a list with an ordinary one.
fn unread_step(line: &str, start: usize) -> Option<Range<usize>> {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let start = start + line.len() - text.len();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marks: &[char] = match digits {
        0 => &['-', '*', '+'],
        1..=3 => &['.', ')'],
        _ => return None,
    };
    let after = text.get(digits..)?.strip_prefix(marks)?;
    let space = after.chars().next().filter(|c| NO_BREAK.contains(c))?;
    let start = start + digits + 1;
    Some(start..start + space.len_utf8())
}

impl Writer<'_, '_> {
    /// Says so where lines of a paragraph look like headings or like a list. A quiz has its own, stricter look.
    pub(super) fn warn_unread_marks(&mut self, paragraph: &Range<usize>) {
        let file = self.context.file;
        let source = file.slice(paragraph.clone());
        if !self.context.outline || !source.contains('#') && !source.contains(NO_BREAK) {
            return;
        }
        let mut steps = Vec::new();
        let mut at = paragraph.start;
        for line in source.split_inclusive('\n') {
            if let Some(heading) = unread_heading(line, at) {
                let UnreadHeading { mark, written, fix } = heading;
                self.context.warn_mendable("heading-not-read", mark, fix, || {
                    (
                        "this line begins with `#` and is no heading: an ordinary space must follow the `#`".to_owned(),
                        format!("write `{written}`"),
                    )
                });
            }
            steps.extend(unread_step(line, at));
            at += line.len();
        }
        // One alone may be a dash of a dialogue.
        if let [first, _, ..] = steps.as_slice() {
            let place = first.start.saturating_sub(1)..first.end;
            let edits = steps.iter().map(|space| Edit {
                range: space.clone(),
                text: " ".to_owned(),
            });
            let fix = Fix {
                edits: edits.collect(),
            };
            self.context.warn_mendable("list-not-read", place, fix, || {
                (
                    "these lines look like a list and are none: a no-break space follows their marks".to_owned(),
                    "put an ordinary space after each `-`, `*`, `+` or number".to_owned(),
                )
            });
        }
    }

    /// Says so where a link is shown as it is written, because there is a space in its path. `text` is what follows the
    /// closing bracket.
    pub(super) fn warn_unread_link(&mut self, text: &str, range: &Range<usize>) {
        let Some((path, _)) = text.strip_prefix('(').and_then(|link| link.split_once(')')) else {
            return;
        };
        if !path.trim().contains(char::is_whitespace) {
            return;
        }
        let leads = self.context.links.resolve(path);
        if matches!(
            leads,
            Target::Page(..) | Target::Medium(..) | Target::Nowhere(Nowhere::Absent(_))
        ) {
            let place = range.start..range.start + path.len() + 2;
            self.context.warn("link-not-read", place, || {
                (
                    "a path with a space is not read as a link: readers see the brackets"
                        .to_owned(),
                    format!("write `(<{}>)`", path.trim()),
                )
            });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;

    #[test]
    fn a_heading_lacks_an_ordinary_space_or_is_none() {
        let found = unread_heading("> ##\u{a0}\u{a0}Titre \n", 10).unwrap();
        assert_eq!(found.mark, 12..18);
        assert_eq!(found.written, "## Titre");
        assert_eq!(found.fix, Fix::replacing(14..18, " "));
        assert_eq!(
            unread_heading("###Titre", 0).unwrap().fix,
            Fix::replacing(3..3, " ")
        );
        for other in [
            "#libre",
            "#",
            "#\u{a0}",
            "####### x",
            "# a",
            "##1",
            "##!",
            "a",
            "",
        ] {
            assert_eq!(unread_heading(other, 0), None, "{other}");
        }
    }

    #[test]
    fn a_step_has_a_no_break_space() {
        assert_eq!(unread_step("  -\u{a0}un", 1), Some(4..6));
        assert_eq!(unread_step("12.\u{202f}un", 0), Some(3..6));
        for other in ["- un", "\u{a0}- un", "2024.\u{a0}un", "-", "", "—\u{a0}oui"] {
            assert_eq!(unread_step(other, 0), None, "{other}");
        }
    }
}
