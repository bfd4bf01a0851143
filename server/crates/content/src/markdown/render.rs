//! Events to clean HTML.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::{
    Context,
    callout::{callout, spoken_names},
    escape::escape,
    footnote::Footnotes,
    heading::level_number,
    inline::Said,
    parse::plain_text,
    raw_html::{RawHtml, end_is_optional, not_closed},
    sanitise::sanitise,
    table::TableState,
};
use crate::{Heading, Prose};

/// Renders some events of a text: links and images are resolved, then the HTML is cleaned.
pub(crate) fn render_events(
    events: &[(Event<'_>, Range<usize>)],
    context: &mut Context<'_>,
) -> String {
    let mut writer = Writer::new(context, Footnotes::defined_in(events));
    writer.write(events);
    sanitise(&writer.finish())
}

/// Renders some events as a text of their own, with its headings and its number of words.
pub(crate) fn prose(events: &[(Event<'_>, Range<usize>)], context: &mut Context<'_>) -> Prose {
    context.words.take();
    let html = render_events(events, context);
    let headings = std::mem::take(&mut context.headings);
    Prose::new(
        html,
        context.language.clone(),
        headings,
        context.words.take(),
    )
}

/// Writes HTML whose every tag is its own. What is open is kept in a list and not on the call stack: no text can
/// exhaust that.
pub(super) struct Writer<'c, 'a> {
    pub(super) context: &'c mut Context<'a>,
    pub(super) out: String,
    pub(super) footnotes: Footnotes,
    pub(super) table: Option<TableState>,
    open: Vec<Open>,
    /// How many `&` were written since the last bound: see [`Self::push_text`].
    ampersands: usize,
}

/// Something that is open.
#[derive(Debug)]
enum Open {
    /// A Markdown block or inline mark: what closes it.
    Mark { closing: &'static str, link: bool },
    /// A raw tag; `false` where its opening was left out, so that its closing is too.
    Raw { name: String, written: bool },
}

impl<'c, 'a> Writer<'c, 'a> {
    fn new(context: &'c mut Context<'a>, footnotes: Footnotes) -> Self {
        Self {
            context,
            out: String::new(),
            footnotes,
            table: None,
            open: Vec::new(),
            ampersands: 0,
        }
    }

    fn finish(mut self) -> String {
        self.close_raw(None);
        self.write_footnotes();
        self.out
    }

    fn write(&mut self, events: &[(Event<'_>, Range<usize>)]) {
        let mut at = 0;
        while let Some((event, range)) = events.get(at) {
            at += 1;
            let rest = events.get(at..).unwrap_or_default();
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
                Event::Text(text) => self.text(text),
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
                }
                Event::SoftBreak => self.line_break("\n"),
                Event::HardBreak => self.line_break("<br>\n"),
                Event::Rule => self.out.push_str("<hr>\n"),
                Event::TaskListMarker(done) => self.task_box(*done),
                Event::FootnoteReference(name) => self.footnote_reference(name),
                // Mathematics is not among the options of `parse`.
                Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text),
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
            Tag::Paragraph => self.open("<p>", "</p>\n"),
            Tag::Heading { level, .. } => self.open_heading(level_number(*level), rest, range),
            Tag::BlockQuote(None) => self.open("<blockquote>\n", "</blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.open_callout(*kind),
            Tag::CodeBlock(kind) => self.open_code(kind),
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

    /// Writes an opening tag and remembers what closes it.
    pub(super) fn open(&mut self, opening: &str, closing: &'static str) {
        self.out.push_str(opening);
        self.open.push(Open::Mark {
            closing,
            link: false,
        });
    }

    fn text(&mut self, text: &str) {
        self.context.words.read(text);
        self.push_text(&escape(text));
    }

    /// Writes escaped text. At every `&`, the sanitiser's serialiser looks ahead to the next tag (html5ever 0.40): a
    /// megabyte of them would take minutes. An empty comment, which the sanitiser takes out, bounds that look.
    pub(super) fn push_text(&mut self, escaped: &str) {
        const AMPERSANDS: usize = 256;
        let mut written = 0;
        for (at, _) in escaped.match_indices('&') {
            self.ampersands += 1;
            if self.ampersands >= AMPERSANDS {
                self.ampersands = 0;
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

    fn task_box(&mut self, done: bool) {
        let names = spoken_names(self.context.language);
        let (checked, name) = if done {
            (" checked=\"\"", names.done)
        } else {
            ("", names.to_do)
        };
        self.out.push_str(&format!(
            "<input type=\"checkbox\" disabled=\"\"{checked} aria-label=\"{}\"> ",
            escape(name)
        ));
    }

    fn open_heading(
        &mut self,
        level: u8,
        rest: &[(Event<'_>, Range<usize>)],
        range: &Range<usize>,
    ) {
        if level == 1 {
            self.context.warn("heading-level-one", range.clone(), || {
                (
                    "a page has one heading of level 1, its title; this one is shown at level 2"
                        .to_owned(),
                    "write `##`, or take the `title` out of the front matter if this is the title"
                        .to_owned(),
                )
            });
        }
        let level = level.max(2);
        if !self.context.outline {
            let (opening, closing) = heading_tags(level);
            return self.open(&format!("{opening}>"), closing);
        }
        let title = plain_text(rest.get(..inside(rest)).unwrap_or_default());
        let id = self.context.anchors.add(&title);
        let (opening, closing) = heading_tags(level);
        self.open(&format!("{opening} id=\"{}\">", escape(&id)), closing);
        if level <= 3 {
            self.context.headings.push(Heading {
                level,
                id,
                title: title.trim().to_owned(),
            });
        }
    }

    fn open_callout(&mut self, kind: BlockQuoteKind) {
        let (class, label) = callout(kind, self.context.language);
        self.open(
            &format!(
                "<div class=\"callout {class}\" role=\"note\">\n<p class=\"callout-label\">{}</p>\n",
                escape(label)
            ),
            "</div>\n",
        );
    }

    fn open_code(&mut self, kind: &CodeBlockKind<'_>) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => code_language(info),
            CodeBlockKind::Indented => String::new(),
        };
        let class = match language.as_str() {
            "" => String::new(),
            language => format!(" class=\"language-{}\"", escape(language)),
        };
        // A long line scrolls, with the keyboard too.
        self.open(
            &format!("<pre tabindex=\"0\"><code{class}>"),
            "</code></pre>\n",
        );
    }

    fn open_link(&mut self, kind: LinkType, address: &str, title: &str, range: &Range<usize>) {
        let address = match kind {
            LinkType::Email => CowStr::from(format!("mailto:{address}")),
            _ => CowStr::from(address),
        };
        let opening = match self.in_link() {
            true => None,
            false => self.link_tag(&address, &Said::titled(title), range),
        };
        let (opening, closing) = match &opening {
            Some(opening) => (opening.as_str(), "</a>"),
            None => ("", ""),
        };
        self.out.push_str(opening);
        self.open.push(Open::Mark {
            closing,
            link: !closing.is_empty(),
        });
    }

    fn markdown_image(
        &mut self,
        address: &str,
        title: &str,
        inside: &[(Event<'_>, Range<usize>)],
        range: &Range<usize>,
    ) {
        let alt = plain_text(inside);
        if alt.trim().is_empty() {
            self.warn_without_alt(range);
        }
        let image = self.image(address, alt.trim(), &Said::titled(title), range);
        self.out.push_str(&image);
    }

    pub(super) fn warn_without_alt(&mut self, range: &Range<usize>) {
        self.context.warn("image-without-alt", range.clone(), || {
            (
                "the image has no alternative text: who does not see it learns nothing of it"
                    .to_owned(),
                "say between the brackets what the image shows: `![A tree in winter](tree.jpg)`"
                    .to_owned(),
            )
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
    fn close_raw(&mut self, place: Option<Range<usize>>) {
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

/// How many events stand before the end of what was just opened.
fn inside(rest: &[(Event<'_>, Range<usize>)]) -> usize {
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

fn is_task(rest: &[(Event<'_>, Range<usize>)]) -> bool {
    let mut events = rest.iter().map(|(event, _)| event);
    match events.next() {
        Some(Event::TaskListMarker(_)) => true,
        Some(Event::Start(Tag::Paragraph)) => {
            matches!(events.next(), Some(Event::TaskListMarker(_)))
        }
        _ => false,
    }
}

fn task_list_class(rest: &[(Event<'_>, Range<usize>)]) -> &'static str {
    match is_task(rest.get(1..).unwrap_or_default()) {
        true => " class=\"task-list\"",
        false => "",
    }
}

fn heading_tags(level: u8) -> (&'static str, &'static str) {
    match level {
        0..=2 => ("<h2", "</h2>\n"),
        3 => ("<h3", "</h3>\n"),
        4 => ("<h4", "</h4>\n"),
        5 => ("<h5", "</h5>\n"),
        _ => ("<h6", "</h6>\n"),
    }
}

/// The language of a code block: the first word after its fence.
fn code_language(info: &str) -> String {
    let word = info.split([' ', ',', '{', '\t']).next().unwrap_or_default();
    word.chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '_' | '#' | '.'))
        .collect()
}
