//! Links and images.

use std::ops::Range;

use pulldown_cmark::{LinkType, Parser};

use super::Rewriter;
use crate::{
    link_text::{destination, label},
    mdbook::book::Resolved,
};

impl Rewriter<'_> {
    pub(super) fn link(
        &mut self,
        range: Range<usize>,
        content_end: usize,
        link_type: LinkType,
        address: &str,
        title: &str,
        image: bool,
    ) {
        if matches!(
            link_type,
            LinkType::Autolink | LinkType::Email | LinkType::WikiLink { .. }
        ) {
            return;
        }
        let by_reference = !matches!(link_type, LinkType::Inline);
        let resolved = self.book.resolve(address, self.page);
        let address = match resolved {
            Resolved::Gone(why) => {
                // A definition reports for all that refer to it.
                if !by_reference || self.is_fragment() {
                    self.lose(range.start, why);
                }
                let opening = if image { 2 } else { 1 };
                self.edits.replace(range.start..range.start + opening, "");
                self.edits.replace(content_end..range.end, "");
                return;
            }
            // Its definition is changed instead.
            _ if by_reference && !self.is_fragment() => return,
            Resolved::Keep if !by_reference => return,
            Resolved::Keep => address.to_owned(),
            Resolved::To(address) => address,
            Resolved::Less(address, what) => {
                self.lose(range.start, what);
                address
            }
        };
        self.edits.replace(
            content_end..range.end,
            format!("]({})", destination(&address, title)),
        );
    }

    /// Changes the definitions of reference links. Within a quiz they are taken out: the texts of all questions become
    /// one file, where the same label may mean two things.
    pub(super) fn definitions(&mut self, parser: &Parser<'_>) {
        let definitions: Vec<(String, String, Range<usize>)> = parser
            .reference_definitions()
            .iter()
            .map(|(_, definition)| {
                let title = definition.title.as_ref().map_or("", |title| title.as_ref());
                (
                    definition.dest.to_string(),
                    title.to_owned(),
                    definition.span.clone(),
                )
            })
            .collect();
        for (address, title, span) in definitions {
            let written = self.slice(span.clone());
            let Some(label) = label(written).map(str::to_owned) else {
                continue;
            };
            if self.is_fragment() {
                self.edits.replace(span, "");
                continue;
            }
            let address = match self.book.resolve(&address, self.page) {
                Resolved::Keep => continue,
                Resolved::To(address) => address,
                Resolved::Less(address, what) => {
                    self.lose(span.start, what);
                    address
                }
                Resolved::Gone(why) => {
                    self.lose(span.start, why);
                    self.edits.replace(span, "");
                    continue;
                }
            };
            self.edits
                .replace(span, format!("{label}: {}", destination(&address, &title)));
        }
    }
}
