//! What each line of a text becomes.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    addresses::with_plain_addresses,
    callouts::Callout,
    directive_lines::Directive,
    directive_output::{Open, Output, columns},
    directives::{Dialect, Line},
};
use crate::markdown_text;

/// How deep callouts may stand in each other: the inner ones of more are left as text.
const MAX_DEPTH: usize = 12;

const CALLOUT: &str = "A callout of another program became one of this.";
const IN_TABS: &str = "What stood in tabs, columns or the like stands one below the other.";

/// Writes a text line by line.
pub(super) struct Writer<'a> {
    lines: &'a [Line<'a>],
    /// The lines that begin something, and those that end it.
    matched: BTreeMap<usize, usize>,
    ends: BTreeSet<usize>,
    dialect: Dialect,
    pub(super) out: Output,
    /// What was done → the first line and how often.
    pub(super) seen: BTreeMap<&'static str, (usize, usize)>,
}

impl<'a> Writer<'a> {
    /// Over these lines, of which these belong together.
    pub(super) fn new(
        lines: &'a [Line<'a>],
        matched: BTreeMap<usize, usize>,
        dialect: Dialect,
    ) -> Self {
        Self {
            lines,
            ends: matched.values().copied().collect(),
            matched,
            dialect,
            out: Output::default(),
            seen: BTreeMap::new(),
        }
    }

    /// Writes every line.
    pub(super) fn run(&mut self) {
        let lines = self.lines;
        let mut index = 0;
        while let Some(line) = lines.get(index) {
            self.out.end_what_ends(line.text, index);
            let text = self.out.dedented(line.text);
            index = match &line.directive {
                Some(directive) => self.directive(directive, &text, line, index),
                None => {
                    self.markdown(&text, line);
                    index + 1
                }
            };
        }
        self.out.close(0);
    }

    /// Carries a directive out, or writes its line as it is; the index of the line that follows.
    fn directive(
        &mut self,
        directive: &Directive,
        text: &str,
        line: &Line<'_>,
        index: usize,
    ) -> usize {
        let indent = text.len() - text.trim_start().len();
        let end = self.matched.get(&index).copied();
        let room = self.out.open.len() < MAX_DEPTH;
        match (directive, end) {
            (Directive::Callout { callout, title, .. }, Some(end)) if room => {
                self.callout(*callout, title, indent, line);
                self.until(end, Some(indent), false);
            }
            (Directive::Details { title, .. }, Some(end)) if room => {
                self.details(title, line);
                self.until(end, None, true);
            }
            (Directive::Group { title, what, .. }, Some(end)) if room => {
                self.note(line, what);
                self.out.title(title, line.number);
                self.until(end, None, false);
            }
            (Directive::Code { language, .. }, Some(end)) => {
                self.code(language, line, index + 1..end);
                return end + 1;
            }
            (Directive::Hidden { .. }, Some(end)) => return end + 1,
            (Directive::Indented { callout, title }, _)
                if room && (callout.is_some() || self.holds_indented(index)) =>
            {
                self.indented(*callout, title, indent, line);
            }
            (Directive::Paragraph { callout, rest }, _) if indent < 4 => {
                self.paragraph(*callout, rest, text, indent, line);
            }
            (Directive::Tab { title }, _) => {
                self.note(line, IN_TABS);
                self.out.title(title, line.number);
            }
            (Directive::Written { markdown, what }, _) => {
                self.note(line, what);
                self.out.blank(line.number);
                self.out.emit(markdown, line.number);
                self.out.gap(line.number);
            }
            (Directive::Dropped, _) => {
                let what = "A mark for a table of contents or for a look was left out.";
                self.note(line, what);
                self.out.gap(line.number);
            }
            // Colons that end nothing are text.
            (Directive::End { key }, _) if self.ends.contains(&index) || !key.starts_with(':') => {
                self.end(key, line, index);
            }
            _ => self.markdown(text, line),
        }
        index + 1
    }

    fn until(&mut self, end: usize, quote: Option<usize>, details: bool) {
        self.out.open.push(Open::Until {
            end,
            quote,
            details,
        });
    }

    /// An end: `{% embed %}` and `{% file %}` may have one or not.
    fn end(&mut self, key: &str, line: &Line<'_>, index: usize) {
        if !self.ends.contains(&index) && !matches!(key, "endembed" | "endfile") {
            self.note(line, "The end of something that never began was left out.");
        }
    }

    fn callout(&mut self, callout: Callout, title: &str, indent: usize, line: &Line<'_>) {
        self.note(line, CALLOUT);
        self.out
            .begin_quote(callout.mark(), title, indent, line.number);
    }

    fn details(&mut self, title: &str, line: &Line<'_>) {
        self.note(line, "A container that folds became one in HTML.");
        let title = if title.is_empty() { "Details" } else { title };
        let title = title.replace('&', "&amp;").replace('<', "&lt;");
        self.out.blank(line.number);
        self.out.emit("<details>", line.number);
        self.out
            .emit(&format!("<summary>{title}</summary>"), line.number);
        self.out.gap(line.number);
    }

    fn code(&mut self, language: &str, line: &Line<'_>, inside: std::ops::Range<usize>) {
        let code: Vec<&str> = self
            .lines
            .get(inside)
            .unwrap_or_default()
            .iter()
            .map(|line| line.text)
            .collect();
        let last = line.number + code.len() + 1;
        self.out.blank(line.number);
        let fenced = markdown_text::fenced(language, &code.join("\n"));
        for (offset, text) in fenced.lines().enumerate() {
            self.out.emit(text, (line.number + offset).min(last));
        }
        self.out.gap(last);
    }

    /// Whether the next line with words is indented below this one.
    fn holds_indented(&self, index: usize) -> bool {
        let width = self.lines.get(index).map_or(0, |line| columns(line.text));
        self.lines
            .iter()
            .skip(index + 1)
            .find(|next| !next.text.trim().is_empty())
            .is_some_and(|next| columns(next.text) >= width + 4)
    }

    fn indented(&mut self, callout: Option<Callout>, title: &str, indent: usize, line: &Line<'_>) {
        match callout {
            Some(callout) => self.callout(callout, title, indent, line),
            None => {
                self.note(line, IN_TABS);
                self.out.title(title, line.number);
            }
        }
        self.out.open.push(Open::Indented {
            base: columns(line.text),
            quote: callout.map(|_| indent),
        });
    }

    fn paragraph(
        &mut self,
        callout: Callout,
        rest: &str,
        text: &str,
        indent: usize,
        line: &Line<'_>,
    ) {
        // The next one ends the one before.
        let paragraph = |open: &Open| matches!(open, Open::Paragraph { .. });
        if let Some(depth) = self.out.open.iter().position(paragraph) {
            self.out.close(depth);
        }
        if self.out.open.len() >= MAX_DEPTH {
            self.markdown(text, line);
            return;
        }
        self.callout(callout, "", indent, line);
        self.out.open.push(Open::Paragraph {
            quote: Some(indent),
        });
        if !rest.is_empty() {
            self.out.emit(rest, line.number);
        }
    }

    fn markdown(&mut self, text: &str, line: &Line<'_>) {
        if line.code {
            self.out.emit(text, line.number);
            return;
        }
        let trimmed = text.trim();
        if trimmed.is_empty() && self.out.gapped {
            return;
        }
        if self.dialect.mdx && is_javascript(trimmed) {
            self.note(line, "A line of JavaScript was left out.");
            self.out.gap(line.number);
            return;
        }
        if self.dialect.marp && is_rule(trimmed) && self.out.after_blank() {
            self.note(line, "A mark for a new slide was left out.");
            self.out.gap(line.number);
            return;
        }
        let text = with_plain_addresses(text);
        match heading_id(&text) {
            Some((heading, id)) => {
                if !id.is_empty() {
                    self.out
                        .written
                        .ids
                        .insert(self.out.written.lines.len(), id.to_owned());
                }
                self.out.emit(heading, line.number);
            }
            None => self.out.emit(&text, line.number),
        }
    }

    fn note(&mut self, line: &Line<'_>, what: &'static str) {
        let (_, count) = self.seen.entry(what).or_insert((line.number, 0));
        *count += 1;
    }
}

fn is_rule(line: &str) -> bool {
    let signs: BTreeSet<char> = line.chars().filter(|c| *c != ' ').collect();
    line.len() >= 3 && signs.len() == 1 && signs.iter().all(|c| matches!(c, '-' | '*' | '_'))
}

fn is_javascript(line: &str) -> bool {
    let import = line.starts_with("import ")
        && (line.contains(" from ") || line.contains('\'') || line.contains('"'));
    import || line.starts_with("export const ") || line.starts_with("export default ")
}

/// A heading with an id or a class of its own (`## Title {#id .class}`): without it, and the id.
fn heading_id(line: &str) -> Option<(&str, &str)> {
    let trimmed = line.trim_end();
    if !trimmed.starts_with('#') || !trimmed.ends_with('}') {
        return None;
    }
    let start = trimmed.rfind('{')?;
    let inside = trimmed.get(start + 1..trimmed.len() - 1)?.trim();
    let inside = inside.strip_prefix(':').unwrap_or(inside).trim();
    let is_attribute =
        |word: &str| word.len() > 1 && (word.starts_with(['#', '.']) || word.contains('='));
    if inside.is_empty() || !inside.split_whitespace().all(is_attribute) {
        return None;
    }
    let id = inside
        .split_whitespace()
        .find_map(|word| word.strip_prefix('#'))
        .unwrap_or("");
    Some((trimmed.get(..start)?.trim_end(), id))
}
