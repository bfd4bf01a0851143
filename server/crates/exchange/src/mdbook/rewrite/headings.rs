//! Headings.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::{Mode, Rewriter};

impl Rewriter<'_> {
    pub(super) fn heading(
        &mut self,
        range: Range<usize>,
        content_end: usize,
        level: HeadingLevel,
        attributes: bool,
    ) {
        match &self.mode {
            Mode::Chapter {
                title: Some(title), ..
            } if title.start == range.start => {
                self.edits.replace(range, "");
            }
            Mode::Chapter { shift, .. } => {
                let level = (level as i8).saturating_add(*shift).clamp(1, 6);
                let marks = "#".repeat(usize::try_from(level).unwrap_or(1));
                self.reshape(range, content_end, &marks, "", attributes);
            }
            Mode::Fragment => {
                self.lose(
                    range.start,
                    "A heading within a question became a line in bold.",
                );
                let content = self.slice(range.clone()).trim_start_matches(['#', ' ']);
                let bold = if content.contains("**") { "" } else { "**" };
                self.reshape(range, content_end, bold, bold, true);
            }
        }
    }

    /// Writes a heading of either form as one line between `before` and `after`.
    fn reshape(
        &mut self,
        range: Range<usize>,
        content_end: usize,
        before: &str,
        after: &str,
        whole_end: bool,
    ) {
        let text = self.slice(range.clone());
        let marks = text.bytes().take_while(|byte| *byte == b'#').count();
        let blanks = text.get(marks..).map_or(0, |rest| {
            rest.len() - rest.trim_start_matches([' ', '\t']).len()
        });
        let atx = marks > 0
            && (blanks > 0 || text.get(marks..).is_some_and(|rest| rest.trim().is_empty()));
        let gap = if before.starts_with('#') { " " } else { "" };
        let new_start = format!("{before}{gap}");
        if atx {
            if text.get(..marks + blanks) != Some(new_start.as_str()) {
                self.edits
                    .replace(range.start..range.start + marks + blanks, new_start);
            }
            if whole_end {
                self.edits
                    .replace(content_end..range.end, format!("{after}\n"));
            }
            return;
        }
        // A setext heading: its text may run over several lines, and a line of `=` or `-` ends it.
        let breaks: Vec<usize> = self
            .slice(range.start..content_end)
            .match_indices('\n')
            .map(|(at, _)| range.start + at)
            .collect();
        self.edits.replace(range.start..range.start, new_start);
        for at in breaks {
            self.edits.replace(at..at + 1, " ");
        }
        self.edits
            .replace(content_end..range.end, format!("{after}\n"));
    }
}
