//! The section with further reading: set apart from its heading to the next one of its level.

use super::{escape::escape, open::Open, render::Writer};

/// What ends the section.
const CLOSING: &str = "</section>\n";

impl Writer<'_, '_> {
    /// Begins the section where a heading of level 2 says so. One inside a quote, a list or a raw tag only gives its
    /// anchor: the section would have to end with what is around it.
    pub(super) fn open_further_reading(&mut self, title: &str, id: &str) {
        let names = self.context.further_reading;
        if !names.contains(&title.trim().to_lowercase()) {
            return;
        }
        self.context
            .further_reading_found
            .get_or_insert_with(|| id.to_owned());
        if self.open.is_empty() {
            let id = escape(id);
            self.open(
                &format!("<section class=\"further\" aria-labelledby=\"{id}\">\n"),
                CLOSING,
            );
        }
    }

    /// Ends the section before a heading of this level that stands in no block inside it.
    pub(super) fn close_further_reading(&mut self, level: u8) {
        if level <= 2 && self.open.len() == 1 {
            self.end_further_reading();
        }
    }

    /// Ends the section, if it is what is open.
    pub(super) fn end_further_reading(&mut self) {
        if matches!(
            self.open.last(),
            Some(Open::Mark {
                closing: CLOSING,
                ..
            })
        ) {
            self.open.pop();
            self.out.push_str(CLOSING);
        }
    }
}
