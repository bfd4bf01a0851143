//! From the Markdown of a book to that of a course.
//!
//! The text is parsed once; every construct that a course writes otherwise becomes an edit of the source, so that all
//! the rest stays byte for byte as its author wrote it.

mod code_blocks;
mod directives;
mod headings;
mod html;
mod html_inline;
mod links;
#[cfg(test)]
mod tests;
mod text_marks;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use self::html::HtmlState;
use super::{
    book::{Book, Page},
    source_text::SourceText,
};
use crate::{edits::Edits, markdown_text};

/// What is rewritten.
#[derive(Clone, Debug)]
pub(super) enum Mode {
    /// A chapter: the heading that became its title is taken out, the others are raised or lowered by so many levels.
    Chapter {
        title: Option<Range<usize>>,
        shift: i8,
    },
    /// A text within a quiz: no heading may stand in it, nor anything that the quiz format reads as an answer.
    Fragment,
}

/// Rewrites a text for `page`.
pub(super) fn rewrite(source: &SourceText, book: &Book<'_>, page: Page<'_>, mode: Mode) -> String {
    let mut rewriter = Rewriter {
        source,
        text: source.text(),
        book,
        page,
        mode,
        edits: Edits::default(),
        frames: Vec::new(),
        code: Vec::new(),
        hidden: Vec::new(),
        links: Vec::new(),
        html: HtmlState::default(),
        quotes: 0,
    };
    rewriter.run();
    markdown_text::without_gaps(&rewriter.edits.apply(source.text()))
}

/// A link, an image or a heading that has begun and not ended.
struct Frame {
    range: Range<usize>,
    kind: FrameKind,
    /// Where the last thing inside it ends.
    content_end: usize,
}

enum FrameKind {
    Link {
        link_type: LinkType,
        address: String,
        title: String,
        image: bool,
    },
    Heading {
        level: HeadingLevel,
        attributes: bool,
    },
}

struct Rewriter<'a> {
    source: &'a SourceText,
    text: &'a str,
    book: &'a Book<'a>,
    page: Page<'a>,
    mode: Mode,
    edits: Edits,
    frames: Vec<Frame>,
    /// Code blocks and code spans, in their order: no directive and no mark is read within them.
    code: Vec<Range<usize>>,
    /// HTML comments.
    hidden: Vec<Range<usize>>,
    /// Where links and images begin.
    links: Vec<usize>,
    html: HtmlState,
    /// How many block quotes are open.
    quotes: usize,
}

impl Rewriter<'_> {
    fn run(&mut self) {
        let parser = Parser::new_ext(self.text, markdown_text::options());
        self.definitions(&parser);
        for (event, range) in parser.into_offset_iter() {
            self.event(event, range);
        }
        self.directives();
        self.text_marks();
        self.dollars();
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                self.links.push(range.start);
                let (address, title) = (dest_url.to_string(), title.to_string());
                self.open(
                    range,
                    FrameKind::Link {
                        link_type,
                        address,
                        title,
                        image: false,
                    },
                    1,
                );
                return;
            }
            Event::Start(Tag::Image {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                self.links.push(range.start);
                let (address, title) = (dest_url.to_string(), title.to_string());
                self.open(
                    range,
                    FrameKind::Link {
                        link_type,
                        address,
                        title,
                        image: true,
                    },
                    2,
                );
                return;
            }
            Event::Start(Tag::Heading {
                level,
                id,
                classes,
                attrs,
            }) => {
                let attributes = id.is_some() || !classes.is_empty() || !attrs.is_empty();
                self.open(range, FrameKind::Heading { level, attributes }, 0);
                return;
            }
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::Heading(_)) => {
                if let Some(frame) = self.frames.pop() {
                    self.close(frame);
                }
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.code.push(range.clone());
                self.code_block(range.clone(), &kind);
            }
            Event::Code(_) => self.code.push(range.clone()),
            Event::Start(Tag::HtmlBlock) => self.html_block(range.clone()),
            Event::InlineHtml(_) => self.inline_html(range.clone()),
            Event::Start(Tag::BlockQuote(kind)) => {
                self.quotes += 1;
                if let Some(kind) = kind {
                    self.alert(range.clone(), kind);
                }
            }
            Event::End(TagEnd::BlockQuote(_)) => self.quotes = self.quotes.saturating_sub(1),
            Event::TaskListMarker(checked) => self.task_box(range.clone(), checked),
            _ => {}
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.content_end = frame.content_end.max(range.end.min(frame.range.end));
        }
    }

    fn open(&mut self, range: Range<usize>, kind: FrameKind, before_content: usize) {
        let content_end = (range.start + before_content).min(range.end);
        self.frames.push(Frame {
            range,
            kind,
            content_end,
        });
    }

    fn close(&mut self, frame: Frame) {
        match frame.kind {
            FrameKind::Link {
                link_type,
                address,
                title,
                image,
            } => {
                self.link(
                    frame.range,
                    frame.content_end,
                    link_type,
                    &address,
                    &title,
                    image,
                );
            }
            FrameKind::Heading { level, attributes } => {
                self.heading(frame.range, frame.content_end, level, attributes);
            }
        }
    }

    fn slice(&self, range: Range<usize>) -> &str {
        markdown_text::slice(self.text, range)
    }

    fn is_fragment(&self) -> bool {
        matches!(self.mode, Mode::Fragment)
    }

    fn in_code(&self, offset: usize) -> bool {
        holds(&self.code, offset)
    }

    fn in_comment(&self, offset: usize) -> bool {
        holds(&self.hidden, offset)
    }

    /// Reports a loss at the place of a character.
    fn lose(&self, offset: usize, what: impl Into<String>) {
        match self.source.place(offset) {
            Some(place) => self.book.losses.add(&place.file, place.line, what),
            None => self.book.losses.add(self.page.source, 1, what),
        }
    }
}

/// Whether one of these ranges, which follow each other, holds an offset.
fn holds(ranges: &[Range<usize>], offset: usize) -> bool {
    let before = ranges.partition_point(|range| range.start <= offset);
    before
        .checked_sub(1)
        .and_then(|last| ranges.get(last))
        .is_some_and(|range| range.contains(&offset))
}
