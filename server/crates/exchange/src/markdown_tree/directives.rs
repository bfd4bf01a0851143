//! What other programs read in a text becomes Markdown, or is left out; code stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    addresses::with_plain_addresses,
    directive_lines::{Directive, directive},
    fences::Fences,
};
use crate::{markdown_text, report::Losses};

/// How deep callouts may stand in each other: the inner ones of more are left as text.
const MAX_DEPTH: usize = 12;

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
    let matched = matched(&lines);
    let mut writer = Writer {
        ends: matched.values().copied().collect(),
        matched,
        dialect,
        open: Vec::new(),
        out: Prepared::default(),
        gapped: false,
        seen: BTreeMap::new(),
    };
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        index = writer.line(line, index, &lines).max(index + 1);
    }
    writer.close(0);
    for (what, (line, count)) in writer.seen {
        match count {
            1 => losses.add(file, line, what),
            _ => losses.add(file, line, format!("{what} ({count} times in this file.)")),
        }
    }
    writer.out
}

const CALLOUT: &str = "A callout of another program became one of this.";
const IN_TABS: &str = "What stood in tabs, columns or the like stands one below the other.";

struct Line<'a> {
    text: &'a str,
    number: usize,
    code: bool,
    directive: Option<Directive>,
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

/// What is open at a line.
enum Open {
    /// Up to this line.
    Until {
        end: usize,
        quote: Option<usize>,
        details: bool,
    },
    /// As long as lines are indented further than this.
    Indented { base: usize, quote: Option<usize> },
    /// Up to an empty line.
    Paragraph { quote: Option<usize> },
}

impl Open {
    /// How far a quote is indented, where it is one.
    fn quote(&self) -> Option<usize> {
        match self {
            Self::Until { quote, .. }
            | Self::Indented { quote, .. }
            | Self::Paragraph { quote } => *quote,
        }
    }
}

struct Writer {
    matched: BTreeMap<usize, usize>,
    ends: BTreeSet<usize>,
    dialect: Dialect,
    open: Vec<Open>,
    out: Prepared,
    /// Whether an empty line would be one too many: a gap was made here already.
    gapped: bool,
    /// What was done → the first line and how often.
    seen: BTreeMap<&'static str, (usize, usize)>,
}

impl Writer {
    /// Writes a line; the index of the next one, if it is not the line after it.
    fn line(&mut self, line: &Line<'_>, index: usize, lines: &[Line<'_>]) -> usize {
        self.end_what_ends(line, index);
        let text = self.dedented(line.text);
        let indent = text.len() - text.trim_start().len();
        match &line.directive {
            None => self.markdown(&text, line),
            Some(Directive::End { key }) => {
                let ends = self.ends.contains(&index);
                // `{% embed %}` may be closed or not; colons that end nothing are text.
                if key.starts_with(':') && !ends {
                    self.markdown(&text, line);
                }
            }
            Some(Directive::Callout { callout, title, .. }) => match self.matched.get(&index) {
                Some(end) if self.open.len() < MAX_DEPTH => {
                    let end = *end;
                    self.note(line, CALLOUT);
                    self.begin_quote(callout.mark(), title, indent, line.number);
                    self.open.push(Open::Until {
                        end,
                        quote: Some(indent),
                        details: false,
                    });
                }
                _ => self.markdown(&text, line),
            },
            Some(Directive::Details { title, .. }) => match self.matched.get(&index).copied() {
                Some(end) if self.open.len() < MAX_DEPTH => {
                    self.note(line, "A container that folds became one in HTML.");
                    let title = if title.is_empty() { "Details" } else { title };
                    let title = title.replace('&', "&amp;").replace('<', "&lt;");
                    self.blank(line.number);
                    self.emit("<details>", line.number);
                    self.emit(&format!("<summary>{title}</summary>"), line.number);
                    self.gap(line.number);
                    self.open.push(Open::Until {
                        end,
                        quote: None,
                        details: true,
                    });
                }
                _ => self.markdown(&text, line),
            },
            Some(Directive::Group { title, what, .. }) => match self.matched.get(&index).copied() {
                Some(end) if self.open.len() < MAX_DEPTH => {
                    self.note(line, what);
                    self.title(title, line.number);
                    self.open.push(Open::Until {
                        end,
                        quote: None,
                        details: false,
                    });
                }
                _ => self.markdown(&text, line),
            },
            Some(Directive::Tab { title }) => {
                self.note(line, IN_TABS);
                self.title(title, line.number);
            }
            Some(Directive::Code { language, .. }) => match self.matched.get(&index).copied() {
                Some(end) => {
                    let code: Vec<&str> = lines
                        .get(index + 1..end)
                        .unwrap_or_default()
                        .iter()
                        .map(|line| line.text)
                        .collect();
                    self.blank(line.number);
                    let fenced = markdown_text::fenced(language, &code.join("\n"));
                    for (offset, text) in fenced.lines().enumerate() {
                        self.emit(
                            text,
                            (line.number + offset).min(line.number + code.len() + 1),
                        );
                    }
                    self.gap(line.number + code.len() + 1);
                    return end + 1;
                }
                None => self.markdown(&text, line),
            },
            Some(Directive::Hidden { .. }) => match self.matched.get(&index) {
                Some(end) => return end + 1,
                None => self.markdown(&text, line),
            },
            Some(Directive::Indented { callout, title }) => {
                let holds = lines
                    .iter()
                    .skip(index + 1)
                    .find(|next| !next.text.trim().is_empty())
                    .is_some_and(|next| columns(next.text) >= columns(line.text) + 4);
                if self.open.len() >= MAX_DEPTH || (callout.is_none() && !holds) {
                    self.markdown(&text, line);
                    return index;
                }
                let quote = callout.map(|_| indent);
                match callout {
                    Some(callout) => {
                        self.note(line, CALLOUT);
                        self.begin_quote(callout.mark(), title, indent, line.number);
                    }
                    None => {
                        self.note(line, IN_TABS);
                        self.title(title, line.number);
                    }
                }
                self.open.push(Open::Indented {
                    base: columns(line.text),
                    quote,
                });
            }
            Some(Directive::Paragraph { callout, rest }) => {
                // The next one ends the one before.
                let paragraph = |open: &Open| matches!(open, Open::Paragraph { .. });
                if let Some(depth) = self.open.iter().position(paragraph) {
                    self.close(depth);
                }
                if indent >= 4 || self.open.len() >= MAX_DEPTH {
                    self.markdown(&text, line);
                    return index;
                }
                self.note(line, CALLOUT);
                self.begin_quote(callout.mark(), "", indent, line.number);
                self.open.push(Open::Paragraph {
                    quote: Some(indent),
                });
                if !rest.is_empty() {
                    self.emit(rest, line.number);
                }
            }
            Some(Directive::Written { markdown, what }) => {
                self.note(line, what);
                self.blank(line.number);
                self.emit(markdown, line.number);
                self.gap(line.number);
            }
            Some(Directive::Dropped) => {
                self.note(
                    line,
                    "A mark for a table of contents or for a look was left out.",
                );
                self.gap(line.number);
            }
        }
        index
    }

    /// Closes what ends before or at a line.
    fn end_what_ends(&mut self, line: &Line<'_>, index: usize) {
        let blank = line.text.trim().is_empty();
        let width = columns(line.text);
        let first = self.open.iter().position(|open| match open {
            Open::Until { end, .. } => index >= *end,
            Open::Indented { base, .. } => !blank && width < base + 4,
            Open::Paragraph { .. } => blank,
        });
        if let Some(first) = first {
            self.close(first);
        }
    }

    /// Closes all that was opened from the `depth`th on.
    fn close(&mut self, depth: usize) {
        while self.open.len() > depth {
            let number = self.out.lines.last().copied().unwrap_or(1);
            if let Some(Open::Until { details: true, .. }) = self.open.pop() {
                self.blank(number);
                self.emit("</details>", number);
            }
            self.gap(number);
        }
    }

    /// Without the indentation that the callouts around it want.
    fn dedented(&self, text: &str) -> String {
        let levels = self
            .open
            .iter()
            .filter(|open| matches!(open, Open::Indented { .. }))
            .count();
        if levels == 0 {
            return text.to_owned();
        }
        let rest = text.trim_start_matches([' ', '\t']);
        let width = columns(text).saturating_sub(4 * levels);
        format!("{}{rest}", " ".repeat(width))
    }

    fn markdown(&mut self, text: &str, line: &Line<'_>) {
        if line.code {
            self.emit(text, line.number);
            return;
        }
        let trimmed = text.trim();
        if trimmed.is_empty() && self.gapped {
            return;
        }
        if self.dialect.mdx && is_javascript(trimmed) {
            self.note(line, "A line of JavaScript was left out.");
            self.gap(line.number);
            return;
        }
        if self.dialect.marp && is_rule(trimmed) && self.after_blank() {
            self.note(line, "A mark for a new slide was left out.");
            self.gap(line.number);
            return;
        }
        let text = with_plain_addresses(text);
        match heading_id(&text) {
            Some((heading, id)) => {
                if !id.is_empty() {
                    self.out.ids.insert(self.out.lines.len(), id.to_owned());
                }
                self.emit(heading, line.number);
            }
            None => self.emit(&text, line.number),
        }
    }

    fn begin_quote(&mut self, mark: &str, title: &str, indent: usize, number: usize) {
        self.blank(number);
        let margin = " ".repeat(indent);
        self.emit(&format!("{margin}> {mark}"), number);
        if !title.is_empty() {
            self.emit(
                &format!("{margin}> **{}**", markdown_text::escape(title)),
                number,
            );
            self.emit(&format!("{margin}>"), number);
            self.gapped = true;
        }
    }

    fn title(&mut self, title: &str, number: usize) {
        self.blank(number);
        if !title.is_empty() {
            self.emit(&format!("**{}**", markdown_text::escape(title)), number);
            self.gap(number);
        }
    }

    /// An empty line, where the last one is none.
    fn blank(&mut self, number: usize) {
        if !self.after_blank() {
            self.emit("", number);
        }
    }

    /// An empty line that takes the place of those that follow in the source.
    fn gap(&mut self, number: usize) {
        self.blank(number);
        self.gapped = true;
    }

    /// Whether the last line is empty at the depth where the next one stands.
    fn after_blank(&self) -> bool {
        let Some(written) = self.out.text.strip_suffix('\n') else {
            return true;
        };
        let last = written.rsplit('\n').next().unwrap_or("");
        let marks = last.bytes().filter(|byte| *byte == b'>').count();
        let quotes = self.open.iter().filter_map(Open::quote).count();
        last.trim_start_matches([' ', '>']).is_empty() && marks <= quotes
    }

    fn emit(&mut self, text: &str, number: usize) {
        let mut line = String::new();
        let mut rest = text;
        for quote in self.open.iter().filter_map(Open::quote) {
            let spaces = rest.len() - rest.trim_start_matches(' ').len();
            line.push_str(&" ".repeat(quote));
            line.push_str("> ");
            rest = rest.get(spaces.min(quote)..).unwrap_or("");
        }
        if rest.trim().is_empty() && !line.is_empty() {
            line.truncate(line.trim_end().len());
        } else {
            line.push_str(rest);
        }
        self.gapped = false;
        self.out.text.push_str(&line);
        self.out.text.push('\n');
        self.out.lines.push(number);
    }

    fn note(&mut self, line: &Line<'_>, what: &'static str) {
        let (_, count) = self.seen.entry(what).or_insert((line.number, 0));
        *count += 1;
    }
}

/// How far a line is indented, a tab counting as four.
fn columns(text: &str) -> usize {
    text.chars()
        .take_while(|c| matches!(c, ' ' | '\t'))
        .map(|c| if c == '\t' { 4 } else { 1 })
        .sum()
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
