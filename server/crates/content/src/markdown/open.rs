//! What is open while a text is written.

use std::ops::Range;

use super::{
    raw_html::{end_is_optional, not_closed},
    render::Writer,
};

/// Something that is open.
#[derive(Debug)]
pub(super) enum Open {
    /// A Markdown block or inline mark: what closes it.
    Mark { closing: &'static str, link: bool },
    /// A raw tag; `false` where its opening was left out, so that its closing is too.
    Raw { name: String, written: bool },
}

impl Writer<'_, '_> {
    /// Writes an opening tag and remembers what closes it.
    pub(super) fn open(&mut self, opening: &str, closing: &'static str) {
        self.out.push_str(opening);
        self.open.push(Open::Mark {
            closing,
            link: false,
        });
    }

    /// Whether a link is open.
    pub(super) fn in_link(&self) -> bool {
        self.open.iter().any(|open| match open {
            Open::Mark { link, .. } => *link,
            Open::Raw { name, written } => name == "a" && *written,
        })
    }

    /// Remembers a raw tag.
    pub(super) fn push_raw(&mut self, name: &str, written: bool) {
        self.open.push(Open::Raw {
            name: name.to_owned(),
            written,
        });
    }

    /// The innermost raw tag of the innermost Markdown mark.
    pub(super) fn top_raw(&self) -> Option<&str> {
        match self.open.last() {
            Some(Open::Raw { name, .. }) => Some(name),
            _ => None,
        }
    }

    pub(super) fn raw_depth(&self) -> usize {
        self.open
            .iter()
            .filter(|open| matches!(open, Open::Raw { .. }))
            .count()
    }

    pub(super) fn raw_is_open(&self, name: &str) -> bool {
        let raw = self.open.iter().rev().map_while(|open| match open {
            Open::Raw { name, .. } => Some(name),
            Open::Mark { .. } => None,
        });
        raw.into_iter().any(|open| open == name)
    }

    /// Closes the innermost raw tag of the innermost Markdown mark and returns its name.
    pub(super) fn close_top_raw(&mut self) -> Option<String> {
        match self.open.pop()? {
            Open::Raw { name, written } => {
                if written {
                    self.out.push_str(&format!("</{name}>"));
                }
                Some(name)
            }
            mark @ Open::Mark { .. } => {
                self.open.push(mark);
                None
            }
        }
    }

    /// Closes every raw tag of the innermost Markdown mark; they are reported where there is a place for it.
    pub(super) fn close_raw(&mut self, place: Option<Range<usize>>) {
        while let Some(name) = self.close_top_raw() {
            if !end_is_optional(&name) {
                let place = place.clone().unwrap_or_else(|| {
                    let end = self.context.file.text().trim_end().len();
                    end.saturating_sub(1)..end
                });
                self.context
                    .warn("html-tag-not-closed", place, || not_closed(&name));
            }
        }
    }
}
