//! A question's heading: its title and its comment.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{
    blank,
    blocks::{Block, range_of},
    comment::{self, Settings},
    reader::{Reader, Spanned},
};
use crate::{diagnostic::Fix, markdown::plain_text};

/// The heading of a question or a pool.
#[derive(Debug)]
pub(super) struct Heading<'a> {
    /// Its text without comments.
    pub(super) title: Vec<Spanned<'a>>,
    /// The same without markup and without blanks, whose keys it would tell.
    pub(super) plain_title: String,
    /// What its comment says.
    pub(super) settings: Settings,
    /// Whether a mistake in it was reported, so that it may have an id that could not be read.
    pub(super) is_doubtful: bool,
    /// Where its text and its comments end; `None` without any.
    end: Option<usize>,
    /// Where it stands in the file.
    pub(super) range: Range<usize>,
}

impl Heading<'_> {
    /// What gives the question an id: in the comment that is there, else in one of its own, before a closing `##`.
    pub(super) fn naming(&self, id: &str, reader: &Reader<'_, '_>) -> Option<Fix> {
        let Some(start) = self.settings.start else {
            return Some(Fix::inserting(self.end?, format!(" <!-- q:{id} -->")));
        };
        let content = reader.source(start..self.range.end);
        let start = start + content.len() - content.trim_start().len();
        Some(Fix::inserting(start, format!("q:{id} ")))
    }
}

/// Reads a heading.
pub(super) fn read<'a>(heading: &Block<'_, 'a>, reader: &mut Reader<'_, '_>) -> Heading<'a> {
    let errors = reader.errors();
    let mut settings = Settings::default();
    let mut title = Vec::new();
    for (event, range) in heading.inner() {
        match event {
            Event::InlineHtml(html) if html.starts_with("<!--") => {
                if let Some((content, at)) = comment::content(html, range.start)
                    && comment::is_ours(content)
                {
                    settings.read(content, at, reader);
                }
            }
            event => title.push((event.clone(), range.clone())),
        }
    }
    let is_blank =
        |(event, _): &&Spanned<'_>| matches!(event, Event::Code(code) if blank::is_blank(code));
    let told: Vec<Spanned<'_>> = title.iter().filter(|it| !is_blank(it)).cloned().collect();
    let plain_title = plain_text(&told).trim().to_owned();
    let range = heading.range();
    let inner = heading.inner();
    let end = (!inner.is_empty()).then(|| range_of(inner).end);
    check_comment_was_read(&title, &range, reader);
    Heading {
        title,
        plain_title,
        settings,
        is_doubtful: reader.errors() > errors,
        end,
        range,
    }
}

/// A comment that Markdown leaves as text would be read by learners, and its id by nobody.
fn check_comment_was_read(
    title: &[Spanned<'_>],
    heading: &Range<usize>,
    reader: &mut Reader<'_, '_>,
) {
    let text = reader.file.text();
    let left = title.iter().find_map(|(event, range)| {
        let places = reader
            .source(range.clone())
            .match_indices('<')
            .map(|(at, _)| range.start + at);
        let is_left = |at: &usize| {
            let escaped = reader.source(0..*at).ends_with('\\');
            let rest = text.get(*at..).unwrap_or_default();
            !escaped && (rest.starts_with("<!") || rest.starts_with("<--"))
        };
        let mut places = places.filter(is_left);
        places.next().filter(|_| matches!(event, Event::Text(_)))
    });
    if let Some(at) = left {
        reader.error(
            "quiz-comment-not-read",
            at..heading.start + reader.source(heading.clone()).trim_end().len(),
            "this is not read as a comment: a comment begins with `<!--` and ends with `-->` on the same line",
            "write two plain hyphens on either side: `<!-- q:charte -->`",
        );
    }
}
