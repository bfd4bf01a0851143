//! Cards: a paragraph that holds only a link to a quiz or an activity.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::render::{Writer, inside};
use crate::{ItemKind, addresses::Target};

impl Writer<'_, '_> {
    /// The opening tag of a paragraph, given what follows it.
    pub(super) fn paragraph_tag(&mut self, rest: &[(Event<'_>, Range<usize>)]) -> &'static str {
        match self.card_kind(rest) {
            Some(ItemKind::Activity) => "<p class=\"card card-activity\">",
            Some(ItemKind::Quiz) => "<p class=\"card card-quiz\">",
            Some(ItemKind::Lesson) | None => "<p>",
        }
    }

    /// What the paragraph that `rest` begins leads to, if it is a card.
    pub(super) fn card_kind(&mut self, rest: &[(Event<'_>, Range<usize>)]) -> Option<ItemKind> {
        let paragraph = rest.get(..inside(rest))?;
        let (Event::Start(Tag::Link { dest_url, .. }), _) = paragraph.first()? else {
            return None;
        };
        // The link ends where the paragraph does.
        if inside(paragraph.get(1..)?) + 2 != paragraph.len() {
            return None;
        }
        match self.context.links.resolve(dest_url) {
            Target::Page(page, _) => self.context.links.kind_of(&page),
            _ => None,
        }
    }
}
