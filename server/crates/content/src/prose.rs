//! Rendered Markdown, as a page shows it.

use std::{borrow::Cow, sync::Arc};

use crate::{Language, ShownMedium, Step};

/// Rendered Markdown. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    html: Arc<str>,
    language: Option<Language>,
    /// Headings of level 2 and 3, in their order.
    pub headings: Arc<[Heading]>,
    /// The anchor of the section with further reading, if there is one.
    pub further_reading: Option<String>,
    /// Media that it shows, in their order, each as often as it is shown. In a quiz's introduction, those of its
    /// questions follow; in a course's presentation, its cover leads.
    pub media: Vec<ShownMedium>,
    /// The empty boxes of its task lists, in their order.
    pub steps: Arc<[Step]>,
    /// How many words a reader reads.
    pub words: usize,
}

impl Prose {
    /// Rendered and cleaned HTML, whose links within the site lead to pages in `language`.
    pub fn new(html: String, language: Language, headings: Vec<Heading>, words: usize) -> Self {
        Self {
            html: html.into(),
            language: Some(language),
            headings: headings.into(),
            further_reading: None,
            media: Vec::new(),
            steps: Arc::default(),
            words,
        }
    }

    /// Clean HTML for somebody who reads the site in `reader`'s language: see [`html_for`].
    #[must_use]
    pub fn html(&self, reader: &Language) -> Cow<'_, str> {
        match &self.language {
            Some(own) => html_for(&self.html, own, reader),
            None => Cow::Borrowed(&self.html),
        }
    }

    /// The section with further reading alone, without its heading, as [`Self::html`] has it; `None` where there is none
    /// that is set apart.
    #[must_use]
    pub fn further_reading_html(&self, reader: &Language) -> Option<String> {
        let html = self.html(reader);
        let (_, section) = html.split_once(SECTION)?;
        let mut open = 1;
        let end = section.match_indices("section").find_map(|(at, _)| {
            // In a text or an attribute's value `<` would be escaped: this finds tags alone.
            let before = section.get(..at)?;
            open += i32::from(before.ends_with('<'));
            open -= i32::from(before.ends_with("</"));
            (open == 0).then(|| at - "</".len())
        })?;
        let (_, body) = section.get(..end)?.split_once("</h2>")?;
        Some(body.trim().to_owned())
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.html.is_empty()
    }
}

/// How the section with further reading begins.
const SECTION: &str = "<section class=\"further\"";

/// HTML that this crate rendered for a text in the language `own`, for somebody who reads the site in `reader`: a text
/// that is not translated still links to the reader's own pages.
#[must_use]
pub fn html_for<'a>(html: &'a str, own: &Language, reader: &Language) -> Cow<'a, str> {
    if own == reader {
        return Cow::Borrowed(html);
    }
    let mut html = html.to_owned();
    for below in ["courses", "pages", "videos"] {
        html = html.replace(
            // In a text or an attribute's value `<` or `"` would be escaped: this finds links alone.
            &format!("<a href=\"/{own}/{below}/"),
            &format!("<a href=\"/{reader}/{below}/"),
        );
    }
    Cow::Owned(html)
}

/// A heading that can be linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// The anchor, unique in its page.
    pub id: String,
    /// Plain text.
    pub title: String,
}
