//! `{{#include …}}` and its kin, as mdBook's guide describes them ("mdBook-specific features"), and `{{#quiz …}}` of
//! mdbook-quiz.
//!
//! mdBook replaces them in the text before it looks at its Markdown; so does this. `{{#rustdoc_include}}` shows the
//! same lines as `{{#include}}` and hides the others, which a course does not have.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    include_lines::select,
    source_text::{Directive, Line, Place, SourceText},
};
use crate::paths;

/// The deepest chain of inclusions; mdBook's own limit.
const MAX_DEPTH: usize = 10;

/// The longest text that a chapter may grow to, in bytes.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The files of the book that may be included, as text where they are text.
pub(super) struct Includer<'a> {
    pub(super) files: &'a BTreeMap<String, Vec<u8>>,
}

impl Includer<'_> {
    /// A chapter with its inclusions made. What cannot be included stays as a line with a [`Directive`].
    pub(super) fn expand(&self, path: &str, text: &str) -> SourceText {
        let mut lines = Vec::new();
        let mut size = 0;
        let mut open = vec![path.to_owned()];
        self.add(text, path, 1, &mut open, &mut size, &mut lines);
        SourceText::new(lines)
    }

    fn add(
        &self,
        text: &str,
        path: &str,
        first_line: usize,
        open: &mut Vec<String>,
        size: &mut usize,
        out: &mut Vec<Line>,
    ) {
        let file: Rc<str> = Rc::from(path);
        for (number, line) in text.lines().enumerate() {
            let place = Place {
                file: Rc::clone(&file),
                line: first_line + number,
            };
            let mut rest = line;
            let mut before = String::new();
            while let Some((head, directive, tail)) = find(rest) {
                if let Some(head) = head.strip_suffix('\\') {
                    // A backslash before it: mdBook leaves the directive as it is written.
                    before.push_str(head);
                    before.push_str(directive.written);
                    rest = tail;
                    continue;
                }
                before.push_str(head);
                rest = tail;
                self.replace(&directive, &mut before, &place, open, size, out);
            }
            before.push_str(rest);
            // A line that was nothing but a directive has been put out already.
            if !before.trim().is_empty() || rest == line {
                *size += before.len() + 1;
                out.push(Line {
                    text: before,
                    place,
                    directive: None,
                });
            }
        }
    }

    /// Puts out what a directive stands for, with the text before it on the same line where it is one line of text.
    fn replace(
        &self,
        directive: &Written<'_>,
        before: &mut String,
        place: &Place,
        open: &mut Vec<String>,
        size: &mut usize,
        out: &mut Vec<Line>,
    ) {
        let folder = paths::folder(&place.file);
        let marker = match directive.name {
            "include" | "rustdoc_include" | "playground" | "playpen" => {
                match self.included(directive, folder, open, *size) {
                    Ok((path, first_line, text)) => {
                        // Counted even where nothing is shown, so that no tree of inclusions is walked for ever.
                        *size += text.len() + 1;
                        let from = out.len();
                        open.push(path.clone());
                        self.add(&text, &path, first_line, open, size, out);
                        open.pop();
                        join_to_first(before, from, out);
                        return;
                    }
                    Err((path, why)) => Directive::Missing { path, why },
                }
            }
            // The page's title in the browser: a lesson has its own.
            "title" => return,
            "quiz" => Directive::Quiz {
                path: paths::join(folder, directive.argument),
                written: directive.argument.to_owned(),
            },
            name => Directive::Unknown {
                name: name.to_owned(),
            },
        };
        if !before
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '-' | '*' | '+'))
            .is_empty()
        {
            let text = std::mem::take(before);
            *size += text.len() + 1;
            out.push(Line {
                text,
                place: place.clone(),
                directive: None,
            });
        }
        // What still stands before it on its line keeps it in its list item or quote.
        let text = format!("{}{}", std::mem::take(before), directive.written);
        *size += text.len() + 1;
        out.push(Line {
            text,
            place: place.clone(),
            directive: Some(marker),
        });
    }

    /// The path, first line and text of what is to be included; or the path and why it cannot be.
    fn included(
        &self,
        directive: &Written<'_>,
        folder: &str,
        open: &[String],
        size: usize,
    ) -> Result<(String, usize, String), (String, &'static str)> {
        // Arguments of a playground (`editable`) follow its path.
        let argument = directive.argument.split_whitespace().next().unwrap_or("");
        let mut parts = argument.splitn(3, ':');
        let written = parts.next().unwrap_or("");
        let (start, end) = (parts.next(), parts.next());
        let Some(path) = paths::join(folder, written) else {
            return Err((written.to_owned(), "lies outside the book"));
        };
        let shown = match argument.split_once(':') {
            Some((_, which)) => format!("{path}:{which}"),
            None => path.clone(),
        };
        let Some(bytes) = self.files.get(&path) else {
            return Err((shown, "is not part of the copy"));
        };
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Err((shown, "is not UTF-8 text"));
        };
        if open.contains(&path) {
            return Err((shown, "includes itself"));
        }
        if open.len() > MAX_DEPTH || size.saturating_add(text.len()) > MAX_BYTES {
            return Err((shown, "is included too deep, or makes the chapter too long"));
        }
        match select(text, start, end) {
            Some((first_line, text)) => Ok((path, first_line, text)),
            None => Err((shown, "has no such anchor")),
        }
    }
}

/// Puts what stood before an inclusion in front of its first line: indentation, quote marks or words.
fn join_to_first(before: &mut String, from: usize, out: &mut [Line]) {
    if let Some(first) = out.get_mut(from) {
        first.text = format!("{}{}", std::mem::take(before), first.text);
    }
}

/// A directive as it stands in the text.
#[derive(Clone, Copy)]
struct Written<'a> {
    written: &'a str,
    name: &'a str,
    argument: &'a str,
}

/// The first directive of a line, with what stands before and after it.
fn find(line: &str) -> Option<(&str, Written<'_>, &str)> {
    let (head, rest) = line.split_once("{{#")?;
    let (inner, tail) = rest.split_once("}}")?;
    let (name, argument) = inner
        .trim()
        .split_once(char::is_whitespace)
        .unwrap_or((inner.trim(), ""));
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if !is_name {
        return None;
    }
    let written = line.get(head.len()..line.len() - tail.len())?;
    Some((
        head,
        Written {
            written,
            name,
            argument: argument.trim(),
        },
        tail,
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn expand(chapter: &str, files: &[(&str, &str)]) -> SourceText {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        Includer { files: &files }.expand("src/c.md", chapter)
    }

    fn text(chapter: &str, files: &[(&str, &str)]) -> String {
        expand(chapter, files).text().to_owned()
    }

    const LISTING: (&str, &str) = (
        "listings/a.rs",
        "use x;\n// ANCHOR: here\nfn a() {}\n// ANCHOR: in\nlet b;\n// ANCHOR_END: in\n// ANCHOR_END: here\nend\n",
    );

    #[test]
    fn lines_and_anchors_are_chosen_as_mdbook_does() {
        for (which, expected) in [
            (":1", "use x;\n"),
            (":8:", "end\n"),
            (":3:5", "fn a() {}\n// ANCHOR: in\nlet b;\n"),
            ("::1", "use x;\n"),
            (":here", "fn a() {}\nlet b;\n"),
            (":in", "let b;\n"),
        ] {
            assert_eq!(
                text(
                    &format!("{{{{#include ../listings/a.rs{which}}}}}"),
                    &[LISTING]
                ),
                expected,
                "{which}"
            );
        }
    }

    #[test]
    fn an_included_line_keeps_its_own_place_and_the_indentation_of_the_directive() {
        let source = expand(
            "one\n  {{#rustdoc_include ../listings/a.rs:here}}\n",
            &[LISTING],
        );
        assert_eq!(source.text(), "one\n  fn a() {}\nlet b;\n");
        let place = source.place(source.text().find("let").unwrap()).unwrap();
        assert_eq!((&*place.file, place.line), ("listings/a.rs", 4));
    }

    #[test]
    fn what_cannot_be_included_stays_as_a_marked_line() {
        let files = [("src/loop.md", "{{#include loop.md}}\n"), LISTING];
        let chapter = "{{#include ../../etc/passwd}}\n{{#include /etc/passwd}}\n{{#include absent.rs:here}}\n{{#include loop.md}}\n{{#include ../listings/a.rs:nowhere}}\n{{#quiz ../quizzes/q.toml}}\n{{#quiz ../../q.toml}}\n{{#toc}}\n";
        let source = expand(chapter, &files);
        let directives: Vec<Directive> = source
            .directives()
            .map(|(_, directive)| directive.clone())
            .collect();
        let missing = |path: &str, why| Directive::Missing {
            path: path.to_owned(),
            why,
        };
        assert_eq!(
            directives,
            [
                missing("../../etc/passwd", "lies outside the book"),
                missing("/etc/passwd", "lies outside the book"),
                missing("src/absent.rs:here", "is not part of the copy"),
                missing("src/loop.md", "includes itself"),
                missing("listings/a.rs:nowhere", "has no such anchor"),
                Directive::Quiz {
                    path: Some("quizzes/q.toml".to_owned()),
                    written: "../quizzes/q.toml".to_owned()
                },
                Directive::Quiz {
                    path: None,
                    written: "../../q.toml".to_owned()
                },
                Directive::Unknown {
                    name: "toc".to_owned()
                },
            ]
        );
    }

    #[test]
    fn an_escaped_directive_is_text() {
        assert_eq!(text("a \\{{#include b}} c", &[]), "a {{#include b}} c\n");
        assert_eq!(
            text("{{#title T}}\n\nx {{y}} {{# }}", &[]),
            "\nx {{y}} {{# }}\n"
        );
    }

    #[test]
    fn a_tree_of_inclusions_that_doubles_at_each_level_ends() {
        let names: Vec<String> = (0..=10).map(|level| format!("src/{level}.md")).collect();
        let texts: Vec<String> = (0..=10)
            .map(|level| format!("{{{{#include {}.md}}}}\n", level + 1).repeat(500))
            .collect();
        let files: Vec<(&str, &str)> = names
            .iter()
            .zip(&texts)
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert!(text("{{#include 0.md}}", &files).len() < 8 * MAX_BYTES);
    }
}
