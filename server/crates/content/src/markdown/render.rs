//! Events to clean HTML.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    Context,
    blocks::{is_task, task_list_class},
    escape::escape,
    footnote::Footnotes,
    heading::level_number,
    open::Open,
    raw_html::{Dropped, RawHtml},
    sanitise::sanitise,
    table::TableState,
};
use crate::Prose;

/// Renders some events of a text: links and images are resolved, then the HTML is cleaned.
pub(crate) fn render_events(
    events: &[(Event<'_>, Range<usize>)],
    context: &mut Context<'_>,
) -> String {
    context.tables.read(events, context.language);
    let mut writer = Writer::new(context, Footnotes::defined_in(events));
    writer.write(events);
    sanitise(&writer.finish())
}

/// Renders some events as a text of their own, with its headings and its number of words.
pub(crate) fn prose(events: &[(Event<'_>, Range<usize>)], context: &mut Context<'_>) -> Prose {
    context.words.take();
    let html = render_events(events, context);
    let headings = std::mem::take(&mut context.headings);
    let mut prose = Prose::new(
        html,
        context.language.clone(),
        headings,
        context.words.take(),
    );
    prose.further_reading = context.further_reading_found.take();
    prose.media = std::mem::take(&mut context.shown);
    prose.steps = context.steps.take().into();
    prose
}

/// Writes HTML whose every tag is its own. What is open is kept in a list and not on the call stack: no text can
/// exhaust that.
pub(super) struct Writer<'c, 'a> {
    pub(super) context: &'c mut Context<'a>,
    pub(super) out: String,
    pub(super) footnotes: Footnotes,
    pub(super) table: Option<TableState>,
    pub(super) open: Vec<Open>,
    /// How many signs that become entities were written since the last bound: see [`Self::push_text`].
    entities: usize,
}

impl<'c, 'a> Writer<'c, 'a> {
    fn new(context: &'c mut Context<'a>, footnotes: Footnotes) -> Self {
        Self {
            context,
            out: String::new(),
            footnotes,
            table: None,
            open: Vec::new(),
            entities: 0,
        }
    }

    fn finish(mut self) -> String {
        self.close_raw(None);
        self.end_further_reading();
        self.write_footnotes();
        self.out
    }

    fn write(&mut self, events: &[(Event<'_>, Range<usize>)]) {
        let mut at = 0;
        let mut dropped = Dropped::default();
        while let Some((event, range)) = events.get(at) {
            at += 1;
            let rest = events.get(at..).unwrap_or_default();
            if matches!(event, Event::Start(Tag::Paragraph))
                && let Some(length) = self.player(rest).or_else(|| self.figure(rest))
            {
                at += length;
                continue;
            }
            match event {
                Event::Start(Tag::Image {
                    dest_url, title, ..
                }) => {
                    let length = inside(rest).min(rest.len());
                    self.markdown_image(
                        dest_url,
                        title,
                        rest.get(..length).unwrap_or_default(),
                        range,
                    );
                    at += length + 1;
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let length = inside(rest).min(rest.len());
                    self.listing(kind, rest.get(..length).unwrap_or_default(), range);
                    at += length + 1;
                }
                Event::Start(Tag::HtmlBlock) => {
                    let length = rest
                        .iter()
                        .take_while(|(event, _)| matches!(event, Event::Html(_) | Event::Text(_)))
                        .count();
                    let mut raw = RawHtml::default();
                    for (event, range) in rest.get(..length).unwrap_or_default() {
                        if let Event::Html(html) | Event::Text(html) = event {
                            raw.push(html, range);
                        }
                    }
                    self.raw(&raw);
                    at += length;
                }
                Event::Start(tag) => self.start(tag, rest, range),
                Event::End(tag) => self.end(tag, range),
                Event::Text(text) => {
                    if text.starts_with('(') && follows_bracket(events, at) {
                        self.warn_unread_link(text, range);
                    }
                    self.text(text);
                }
                Event::Code(code) => {
                    self.context.words.read(code);
                    self.out.push_str("<code>");
                    self.push_text(&escape(code));
                    self.out.push_str("</code>");
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    let mut raw = RawHtml::default();
                    raw.push(html, range);
                    self.raw(&raw);
                    at += dropped.content(html, at, rest);
                }
                Event::SoftBreak => self.line_break("\n"),
                Event::HardBreak => self.line_break("<br>\n"),
                Event::Rule => self.out.push_str("<hr>\n"),
                Event::TaskListMarker(done) => self.task_box(*done, rest),
                Event::FootnoteReference(name) => self.footnote_reference(name),
                Event::InlineMath(latex) => self.formula(latex, false, range),
                Event::DisplayMath(latex) => self.formula(latex, true, range),
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, rest: &[(Event<'_>, Range<usize>)], range: &Range<usize>) {
        if !matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }
        ) {
            self.context.words.pause();
        }
        match tag {
            Tag::Paragraph => {
                self.warn_unread_marks(range);
                let opening = self.paragraph_tag(rest);
                self.open(opening, "</p>\n");
            }
            Tag::Heading { level, .. } => self.open_heading(level_number(*level), rest, range),
            Tag::BlockQuote(None) => self.open("<blockquote>\n", "</blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.open_callout(*kind),
            Tag::List(None) => self.open(&format!("<ul{}>\n", task_list_class(rest)), "</ul>\n"),
            Tag::List(Some(1)) => self.open(&format!("<ol{}>\n", task_list_class(rest)), "</ol>\n"),
            Tag::List(Some(first)) => self.open(&format!("<ol start=\"{first}\">\n"), "</ol>\n"),
            Tag::Item if is_task(rest) => self.open("<li class=\"task\">", "</li>\n"),
            Tag::Item => self.open("<li>", "</li>\n"),
            Tag::FootnoteDefinition(name) => self.open_footnote(name),
            Tag::Table(alignments) => self.open_table(alignments),
            Tag::TableHead => self.open_row(true),
            Tag::TableRow => self.open_row(false),
            Tag::TableCell => self.open_cell(),
            Tag::Emphasis => self.open("<em>", "</em>"),
            Tag::Strong => self.open("<strong>", "</strong>"),
            Tag::Strikethrough => self.open("<del>", "</del>"),
            Tag::Superscript => self.open("<sup>", "</sup>"),
            Tag::Subscript => self.open("<sub>", "</sub>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.open_link(*link_type, dest_url, title, range),
            // Seen to in `write`, or not among the options of `parse`.
            Tag::Image { .. }
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::MetadataBlock(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => self.open("", ""),
        }
    }

    fn end(&mut self, tag: &TagEnd, range: &Range<usize>) {
        if matches!(tag, TagEnd::HtmlBlock) {
            // Raw tags may be closed by a later block: `<details>`, Markdown, `</details>`.
            return;
        }
        let place = range.end.saturating_sub(1)..range.end;
        self.close_raw(Some(place));
        if let Some(Open::Mark { closing, .. }) = self.open.pop() {
            self.out.push_str(closing);
        }
        match tag {
            TagEnd::FootnoteDefinition => self.close_footnote(),
            TagEnd::Table => self.table = None,
            _ => {}
        }
        if !matches!(
            tag,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link
        ) {
            self.context.words.pause();
        }
    }

    fn text(&mut self, text: &str) {
        self.context.words.read(text);
        self.push_text(&escape(text));
    }

    /// Writes escaped text. At every `&` and every no-break space, the sanitiser's serialiser looks ahead to the next tag
    /// (html5ever 0.40): a megabyte of them would take minutes. An empty comment, which the sanitiser takes out, bounds
    /// that look.
    pub(super) fn push_text(&mut self, escaped: &str) {
        const ENTITIES: usize = 256;
        let mut written = 0;
        for (at, _) in escaped.match_indices(['&', '\u{a0}']) {
            self.entities += 1;
            if self.entities >= ENTITIES {
                self.entities = 0;
                self.out
                    .push_str(escaped.get(written..at).unwrap_or_default());
                self.out.push_str("<!---->");
                written = at;
            }
        }
        self.out
            .push_str(escaped.get(written..).unwrap_or_default());
    }

    fn line_break(&mut self, html: &str) {
        self.context.words.pause();
        self.out.push_str(html);
    }
}

/// How many events stand before the end of what was just opened.
pub(super) fn inside(rest: &[(Event<'_>, Range<usize>)]) -> usize {
    let mut depth = 0_usize;
    for (at, (event, _)) in rest.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => return at,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    rest.len()
}

/// Whether the event before the one that `at` is behind ends with the closing bracket of what could be a link.
fn follows_bracket(events: &[(Event<'_>, Range<usize>)], at: usize) -> bool {
    let before = at.checked_sub(2).and_then(|before| events.get(before));
    matches!(before, Some((Event::Text(text), _)) if text.ends_with(']'))
}
