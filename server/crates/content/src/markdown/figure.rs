//! Figures: an image alone in its paragraph, with its caption and its credit.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{
    credit::{Source, credit},
    escape::escape,
    inline::{Said, bounded},
    lone_image::{LinkAround, LoneImage, lone_image},
    open::Open,
    parse::plain_text,
    render::Writer,
};
use crate::{ItemKind, addresses::Target, is_image};

impl Writer<'_, '_> {
    /// Writes a paragraph that is a figure, given what follows its start, and returns how many events that was. `None`
    /// where it is none: nothing was written then.
    pub(super) fn figure(&mut self, rest: &[(Event<'_>, Range<usize>)]) -> Option<usize> {
        let image = lone_image(rest)?;
        // A card keeps its shape, and nothing but its author's own caption stands in an author's own figure.
        let is_card = matches!(
            self.card_kind(rest),
            Some(ItemKind::Activity | ItemKind::Quiz)
        );
        if is_card || self.in_link() || self.top_raw() == Some("figure") {
            return None;
        }
        match self.context.links.resolve(image.address) {
            Target::Medium(key, file) if is_image(&file) => self.write_figure(&image, key, file),
            _ => return None,
        }
        // The paragraph's end is the last.
        Some(image.length + 1)
    }

    fn write_figure(&mut self, image: &LoneImage<'_, '_>, key: String, file: String) {
        self.context.words.pause();
        let alt = plain_text(image.alt);
        if alt.trim().is_empty() {
            self.warn_without_alt(image.range);
        }
        let source = image.link.and_then(|link| self.source(&link));
        self.out.push_str("<figure>\n");
        if let Some(link) = image.link.filter(|_| source.is_none()) {
            self.open_link(link.kind, link.address, link.title, link.range);
        }
        let caption = bounded(image.title).trim();
        let picture = self.picture(key, file, bounded(alt.trim()), &Said::default());
        self.out.push_str(&picture);
        if source.is_none()
            && image.link.is_some()
            && let Some(Open::Mark { closing, .. }) = self.open.pop()
        {
            self.out.push_str(closing);
        }
        let mut credit_line = String::new();
        if let Some(shown) = self.context.shown.last_mut() {
            caption.clone_into(&mut shown.caption);
            shown.source = source.as_ref().map(|source| source.address.clone());
            credit_line = credit(&shown.rights, source.as_ref(), self.context.language);
        }
        self.write_caption(caption, &credit_line);
        self.out.push_str("\n</figure>\n");
        self.context.words.pause();
    }

    fn write_caption(&mut self, caption: &str, credit_line: &str) {
        if caption.is_empty() && credit_line.is_empty() {
            return;
        }
        self.context.words.pause();
        self.context.words.read(caption);
        self.out.push_str("\n<figcaption>");
        self.push_text(&escape(caption));
        if !credit_line.is_empty() {
            // A space, for those who read without the style sheet.
            let space = if caption.is_empty() { "" } else { " " };
            self.out.push_str(&format!(
                "{space}<small class=\"credit\">{credit_line}</small>"
            ));
        }
        self.out.push_str("</figcaption>");
    }

    /// Where an image comes from: the page on another site that a link around it leads to.
    fn source(&mut self, link: &LinkAround<'_>) -> Option<Source> {
        let Target::Elsewhere(address) = self.context.links.resolve(link.address) else {
            return None;
        };
        Source::new(address, link.title)
    }
}
