//! What other programs read in a text becomes Markdown, or is left out; code stays as it is.

use std::collections::BTreeMap;

use super::{
    directive_lines::{Directive, directive},
    directive_writer::Writer,
    fences::Fences,
};
use crate::report::Losses;

/// A text as its lines, each with the number that it had in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Prepared {
    /// With line feeds.
    pub(super) text: String,
    /// The line in the file of each line.
    pub(super) lines: Vec<usize>,
    /// Ids that headings were given (`## Title {#id}`), by the index of their line.
    pub(super) ids: BTreeMap<usize, String>,
}

/// What a text was written for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Dialect {
    /// Slides.
    pub(super) marp: bool,
    /// Markdown with JavaScript.
    pub(super) mdx: bool,
}

/// Reads the directives of a text whose first line is number `first` of `file`.
pub(super) fn prepare(
    text: &str,
    first: usize,
    dialect: Dialect,
    file: &str,
    losses: &Losses,
) -> Prepared {
    let lines: Vec<Line<'_>> = classified(text, first);
    let mut writer = Writer::new(&lines, matched(&lines), dialect);
    writer.run();
    for (what, (line, count)) in writer.seen {
        match count {
            1 => losses.add(file, line, what),
            _ => losses.add(file, line, format!("{what} ({count} times in this file.)")),
        }
    }
    writer.out.written
}

/// A line of a text.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// In the file.
    pub(super) number: usize,
    /// Whether it stands between fences.
    pub(super) code: bool,
    pub(super) directive: Option<Directive>,
}

fn classified(text: &str, first: usize) -> Vec<Line<'_>> {
    let mut fences = Fences::default();
    let mut lines: Vec<Line<'_>> = text
        .lines()
        .enumerate()
        .map(|(index, text)| {
            let code = fences.is_code(text);
            let trimmed = text.trim_start();
            Line {
                text,
                number: first + index,
                code,
                directive: if code { None } else { directive(trimmed) },
            }
        })
        .collect();
    // kramdown wants a list item before its mark for a table of contents.
    let marked: Vec<usize> = lines
        .iter()
        .zip(lines.iter().skip(1))
        .enumerate()
        .filter(|(_, (item, mark))| {
            let item = item.text.trim().to_lowercase();
            matches!(item.as_str(), "* toc" | "- toc" | "1. toc")
                && mark.text.trim_start().starts_with("{:toc")
        })
        .map(|(index, _)| index)
        .collect();
    for index in marked {
        if let Some(line) = lines.get_mut(index) {
            line.directive = Some(Directive::Dropped);
        }
    }
    lines
}

/// The lines that begin something that is ended, and those that end it: beginning → end.
fn matched(lines: &[Line<'_>]) -> BTreeMap<usize, usize> {
    let mut matched = BTreeMap::new();
    let mut open: Vec<(usize, &'static str)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        match &line.directive {
            Some(
                Directive::Callout { key, .. }
                | Directive::Details { key, .. }
                | Directive::Group { key, .. }
                | Directive::Code { key, .. }
                | Directive::Hidden { key },
            ) => open.push((index, key)),
            Some(Directive::End { key }) => {
                // No text nests deeper than this: what is further out was never closed.
                let near = open.len().saturating_sub(64);
                let found = open.iter().skip(near).rposition(|(_, own)| own == key);
                if let Some(found) = found {
                    let start = open.get(near + found).map(|(start, _)| *start);
                    open.truncate(near + found);
                    matched.extend(start.map(|start| (start, index)));
                }
            }
            _ => {}
        }
    }
    matched
}
