//! Images, links and signs that are written as HTML.

use std::ops::Range;

use super::{
    Rewriter,
    html::{Close, FigureImage},
};
use crate::{html_tags, link_text::destination, markdown_text, mdbook::book::Resolved};

impl Rewriter<'_> {
    pub(super) fn html_image(
        &mut self,
        range: Range<usize>,
        src: Option<&str>,
        alt: Option<&str>,
        title: Option<&str>,
    ) {
        let alt = markdown_text::escape(&html_tags::decoded(alt.unwrap_or("")));
        let address = match self.book.resolve(src.unwrap_or(""), self.page) {
            Resolved::To(address) => address,
            Resolved::Keep => src.unwrap_or("").to_owned(),
            Resolved::Less(_, why) | Resolved::Gone(why) => {
                self.lose(
                    range.start,
                    format!("{why} The words for the image stand in its place."),
                );
                self.edits.replace(range, alt);
                return;
            }
        };
        let title = html_tags::decoded(title.unwrap_or(""));
        let edit = self.edits.replace(
            range,
            format!("![{alt}]({})", destination(&address, &title)),
        );
        if self
            .html
            .open
            .iter()
            .any(|tag| matches!(tag.close, Close::Figure))
        {
            self.html.figure = Some(FigureImage { edit, alt, address });
        }
    }

    /// `<a>`: a link keeps its tag with its new address; an anchor (`<a id=…>`) goes, since links to it are mended.
    pub(super) fn html_link(
        &mut self,
        range: Range<usize>,
        href: Option<&str>,
        title: Option<&str>,
    ) -> Close {
        let Some(href) = href else {
            self.edits.replace(range, "");
            return Close::Delete;
        };
        let address = match self.book.resolve(&html_tags::decoded(href), self.page) {
            Resolved::Keep => href.to_owned(),
            Resolved::To(address) => address,
            Resolved::Less(address, why) => {
                self.lose(range.start, why);
                address
            }
            Resolved::Gone(why) => {
                self.lose(range.start, why);
                self.edits.replace(range, "");
                return Close::Delete;
            }
        };
        let quoted = |text: &str| text.replace('"', "&quot;");
        let title = title
            .map(|title| format!(" title=\"{}\"", quoted(title)))
            .unwrap_or_default();
        self.edits
            .replace(range, format!("<a href=\"{}\"{title}>", quoted(&address)));
        Close::Keep
    }

    pub(super) fn span(&mut self, range: Range<usize>, class: Option<&str>, anchor: bool) -> Close {
        match class {
            Some("filename" | "caption") => {
                let edit = self.edits.replace(range.clone(), "*");
                Close::Emphasis(edit, range.end)
            }
            Some("keystroke") => {
                self.edits.replace(range, "<kbd>");
                Close::Key
            }
            _ => {
                if class.is_some() || !anchor {
                    self.lose(range.start, "The look of a `<span>` was not carried over.");
                }
                self.edits.replace(range, "");
                Close::Delete
            }
        }
    }

    /// A sign of Font Awesome, which mdBook brings along: the nearest character.
    pub(super) fn icon(&mut self, range: Range<usize>, class: &str) {
        let name = class
            .split_whitespace()
            .find_map(|class| class.strip_prefix("fa-"))
            .unwrap_or("");
        let sign = match name {
            "arrow-right" => "→",
            "arrow-left" => "←",
            "arrow-up" => "↑",
            "arrow-down" => "↓",
            "level-up" => "↱",
            "level-down" => "↳",
            "rotate-left" | "undo" => "↺",
            "rotate-right" | "repeat" | "redo" => "↻",
            "check" => "✓",
            "times" | "close" => "✗",
            _ => name,
        };
        self.lose(range.start, format!("The icon `{name}` became “{sign}”."));
        self.edits.replace(range, markdown_text::escape(sign));
    }
}
