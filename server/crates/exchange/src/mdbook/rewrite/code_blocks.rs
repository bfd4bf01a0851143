//! Code blocks within a text.

use std::ops::Range;

use pulldown_cmark::CodeBlockKind;

use super::Rewriter;
use crate::mdbook::{code::CodeStyle, source_text::Directive};

impl Rewriter<'_> {
    pub(super) fn code_block(&mut self, range: Range<usize>, kind: &CodeBlockKind<'_>) {
        let CodeBlockKind::Fenced(info) = kind else {
            return;
        };
        let style = CodeStyle::of(info);
        if let Some(loss) = style.loss {
            self.lose(range.start, loss);
        }
        let block = self.slice(range.clone());
        let fence_line = block.split('\n').next().unwrap_or("");
        let fence_length = fence_line
            .bytes()
            .take_while(|byte| matches!(byte, b'`' | b'~'))
            .count();
        let info_start = range.start + fence_length;
        let info_end = range.start + fence_line.len();
        if self.slice(info_start..info_end) != style.language {
            self.edits
                .replace(info_start..info_end, style.language.clone());
        }
        self.code_lines(info_end + 1..range.end, &style);
    }

    /// The lines after that of the opening fence, up to and with the closing one, which no rule touches.
    fn code_lines(&mut self, range: Range<usize>, style: &CodeStyle) {
        let mut start = range.start;
        while start < range.end {
            let line_end = self
                .slice(start..self.text.len())
                .find('\n')
                .map_or(self.text.len(), |length| start + length);
            let line = self.slice(start..line_end).to_owned();
            let content = start + self.container_prefix(&line);
            let directive = self.source.directive_at(start);
            if let Some(Directive::Missing { path, why }) = directive {
                let path = path.clone();
                self.lose(
                    start,
                    format!("The listing `{path}` {why}; its place is marked."),
                );
                let indentation: String = line
                    .get(content - start..)
                    .unwrap_or("")
                    .chars()
                    .take_while(|c| *c == ' ')
                    .collect();
                let remark = style.comment(&self.book.words.missing_listing(&path));
                self.edits
                    .replace(content..line_end, format!("{indentation}{remark}"));
            } else {
                match style.line(line.get(content - start..).unwrap_or("")) {
                    None => {
                        self.edits
                            .replace(start..(line_end + 1).min(self.text.len()), "");
                    }
                    Some(shown) if shown != self.slice(content..line_end) => {
                        self.edits.replace(content..line_end, shown);
                    }
                    Some(_) => {}
                }
            }
            start = line_end + 1;
        }
    }

    /// How many bytes at the start of a line belong to the block quotes that hold it.
    fn container_prefix(&self, line: &str) -> usize {
        let mut at = 0;
        for _ in 0..self.quotes {
            let rest = line.get(at..).unwrap_or("");
            let spaces = rest.len() - rest.trim_start_matches(' ').len();
            let Some(after) = rest.get(spaces..).and_then(|rest| rest.strip_prefix('>')) else {
                break;
            };
            at += spaces + 1 + usize::from(after.starts_with(' '));
        }
        at
    }
}
