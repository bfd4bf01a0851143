//! Lines that are written, within the callouts that are open.

use super::directives::Prepared;
use crate::markdown_text;

/// What is open at a line.
pub(super) enum Open {
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

/// What was written so far.
#[derive(Default)]
pub(super) struct Output {
    pub(super) open: Vec<Open>,
    pub(super) written: Prepared,
    /// Whether an empty line would be one too many: a gap was made here already.
    pub(super) gapped: bool,
}

impl Output {
    /// Closes what ends before or at a line.
    pub(super) fn end_what_ends(&mut self, line: &str, index: usize) {
        let blank = line.trim().is_empty();
        let width = columns(line);
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
    pub(super) fn close(&mut self, depth: usize) {
        while self.open.len() > depth {
            let number = self.written.lines.last().copied().unwrap_or(1);
            if let Some(Open::Until { details: true, .. }) = self.open.pop() {
                self.blank(number);
                self.emit("</details>", number);
            }
            self.gap(number);
        }
    }

    /// Without the indentation that the callouts around it want.
    pub(super) fn dedented(&self, text: &str) -> String {
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

    /// A callout's first line, and its title.
    pub(super) fn begin_quote(&mut self, mark: &str, title: &str, indent: usize, number: usize) {
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

    /// A name that readers saw, in bold.
    pub(super) fn title(&mut self, title: &str, number: usize) {
        self.blank(number);
        if !title.is_empty() {
            self.emit(&format!("**{}**", markdown_text::escape(title)), number);
            self.gap(number);
        }
    }

    /// An empty line, where the last one is none.
    pub(super) fn blank(&mut self, number: usize) {
        if !self.after_blank() {
            self.emit("", number);
        }
    }

    /// An empty line that takes the place of those that follow in the source.
    pub(super) fn gap(&mut self, number: usize) {
        self.blank(number);
        self.gapped = true;
    }

    /// Whether the last line is empty at the depth where the next one stands.
    pub(super) fn after_blank(&self) -> bool {
        let Some(written) = self.written.text.strip_suffix('\n') else {
            return true;
        };
        let last = written.rsplit('\n').next().unwrap_or("");
        let marks = last.bytes().filter(|byte| *byte == b'>').count();
        let quotes = self.open.iter().filter_map(Open::quote).count();
        last.trim_start_matches([' ', '>']).is_empty() && marks <= quotes
    }

    /// A line that had this number in the file.
    pub(super) fn emit(&mut self, text: &str, number: usize) {
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
        self.written.text.push_str(&line);
        self.written.text.push('\n');
        self.written.lines.push(number);
    }
}

/// How far a line is indented, a tab counting as four.
pub(super) fn columns(text: &str) -> usize {
    text.chars()
        .take_while(|c| matches!(c, ' ' | '\t'))
        .map(|c| if c == '\t' { 4 } else { 1 })
        .sum()
}
