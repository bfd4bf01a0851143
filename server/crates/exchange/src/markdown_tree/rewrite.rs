//! From the Markdown of a tree to that of a lesson.
//!
//! The text is parsed once; what must be written otherwise becomes an edit of the source, so that all the rest stays
//! as its author wrote it.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::{
    outline::options,
    page::Page,
    resolve::{Links, Resolved},
};
use crate::{
    edits::Edits,
    lines::LineIndex,
    link_text::{destination, label},
    markdown_text,
};

/// Rewrites the text `source`, which becomes `target`.
pub(super) fn rewrite(page: &Page, source: &str, target: &str, links: &Links<'_>) -> String {
    let text = page.prepared.text.as_str();
    let mut rewriter = Rewriter {
        page,
        text,
        index: LineIndex::new(text),
        source,
        target,
        links,
        edits: Edits::default(),
        frames: Vec::new(),
        silent: Vec::new(),
        seen: BTreeMap::new(),
    };
    rewriter.run();
    let Rewriter { edits, seen, .. } = rewriter;
    for (what, (line, count)) in seen {
        let what = match count {
            1 => what.to_owned(),
            _ => format!("{what} ({count} times in this file.)"),
        };
        links.losses.add(source, line, what);
    }
    edits.apply(text)
}

/// A link, an image or a heading that has begun and not ended.
pub(super) struct Frame {
    pub(super) range: Range<usize>,
    kind: FrameKind,
    /// Where the last thing inside it ends.
    pub(super) content_end: usize,
}

enum FrameKind {
    Link(Written),
    Image(Written),
    Heading(HeadingLevel),
}

/// A link or an image as it was written.
#[derive(Clone)]
pub(super) struct Written {
    pub(super) by_reference: bool,
    pub(super) address: String,
    pub(super) title: String,
}

pub(super) struct Rewriter<'a> {
    pub(super) page: &'a Page,
    pub(super) text: &'a str,
    index: LineIndex,
    pub(super) source: &'a str,
    pub(super) target: &'a str,
    pub(super) links: &'a Links<'a>,
    pub(super) edits: Edits,
    frames: Vec<Frame>,
    /// Code and comments, in their order: no template is read within them.
    pub(super) silent: Vec<Range<usize>>,
    /// What was done → the first line and how often.
    seen: BTreeMap<&'static str, (usize, usize)>,
}

impl Rewriter<'_> {
    fn run(&mut self) {
        let parser = Parser::new_ext(self.text, options());
        self.definitions(&parser);
        for (event, range) in parser.into_offset_iter() {
            self.event(event, range);
        }
        self.templates();
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) if has_brackets(link_type) => {
                let written = written(link_type, &dest_url, &title);
                self.open(range, FrameKind::Link(written), 1);
                return;
            }
            Event::Start(Tag::Image {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                let written = written(link_type, &dest_url, &title);
                self.open(range, FrameKind::Image(written), 2);
                return;
            }
            Event::Start(Tag::Heading { level, .. }) => {
                self.open(range, FrameKind::Heading(level), 0);
                return;
            }
            Event::End(TagEnd::Link) => {
                let ours = self.frames.last().is_some_and(|frame| {
                    matches!(frame.kind, FrameKind::Link(_)) && frame.range == range
                });
                if ours && let Some(frame) = self.frames.pop() {
                    self.close(frame);
                }
            }
            Event::End(TagEnd::Image | TagEnd::Heading(_)) => {
                if let Some(frame) = self.frames.pop() {
                    self.close(frame);
                }
            }
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => self.silent.push(range.clone()),
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => self.html(range.clone()),
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
        match &frame.kind {
            FrameKind::Link(written) => self.link(&frame, written),
            FrameKind::Image(written) => self.image(&frame, written),
            FrameKind::Heading(level) => self.heading(&frame, *level),
        }
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        markdown_text::slice(self.text, range)
    }

    /// Whether a link is open.
    pub(super) fn in_link(&self) -> bool {
        self.frames
            .iter()
            .any(|frame| matches!(frame.kind, FrameKind::Link(_)))
    }

    pub(super) fn resolve(&self, address: &str) -> Resolved {
        self.links.resolve(address, self.source, self.target)
    }

    /// The line in the file of a character.
    fn line(&self, offset: usize) -> usize {
        let line = self.index.line(offset).saturating_sub(1);
        let lines = &self.page.prepared.lines;
        lines.get(line).or(lines.last()).copied().unwrap_or(1)
    }

    /// Reports a loss at the place of a character.
    pub(super) fn lose(&self, offset: usize, what: impl Into<String>) {
        self.links.losses.add(self.source, self.line(offset), what);
    }

    /// Reports once for the file what may stand often in it.
    pub(super) fn note(&mut self, offset: usize, what: &'static str) {
        let line = self.line(offset);
        let (_, count) = self.seen.entry(what).or_insert((line, 0));
        *count += 1;
    }

    fn link(&mut self, frame: &Frame, written: &Written) {
        let title = self.plain_title(written, frame.range.start);
        let changed = title != written.title;
        let address = match self.resolve(&written.address) {
            Resolved::Gone(why) => {
                // A definition reports for all that refer to it.
                if !written.by_reference {
                    self.lose(frame.range.start, format!("{why}; its text stays."));
                }
                self.edits
                    .replace(frame.range.start..frame.range.start + 1, "");
                self.edits.replace(frame.content_end..frame.range.end, "");
                return;
            }
            // Its definition is changed instead.
            _ if written.by_reference => return,
            Resolved::Keep if !changed => return,
            Resolved::Keep => written.address.clone(),
            Resolved::To(address) => address,
            Resolved::Less(address, what) => {
                self.lose(frame.range.start, what);
                address
            }
        };
        self.edits.replace(
            frame.content_end..frame.range.end,
            format!("]({})", destination(&address, &title)),
        );
    }

    /// The title of a link without what docsify reads in it: `':include'`, `':size=50%'`.
    pub(super) fn plain_title(&mut self, written: &Written, offset: usize) -> String {
        let title = &written.title;
        let is_option = title.starts_with(':')
            && title
                .get(1..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
        if !is_option {
            return title.clone();
        }
        if title.starts_with(":include") {
            self.note(
                offset,
                "A file that docsify shows within the page became a link to it.",
            );
        } else {
            self.note(
                offset,
                "An option of docsify in a link's title was left out.",
            );
        }
        title
            .split_whitespace()
            .filter(|word| !word.starts_with(':'))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Changes the definitions of links by reference.
    fn definitions(&mut self, parser: &Parser<'_>) {
        let mut definitions: Vec<(String, String, Range<usize>)> = parser
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
        // The library keeps them in no order.
        definitions.sort_by_key(|(_, _, span)| span.start);
        for (address, title, span) in definitions {
            let Some(label) = label(self.slice(span.clone())).map(str::to_owned) else {
                continue;
            };
            let address = match self.resolve(&address) {
                Resolved::Keep => continue,
                Resolved::To(address) => address,
                Resolved::Less(address, what) => {
                    self.lose(span.start, what);
                    address
                }
                Resolved::Gone(why) => {
                    self.lose(span.start, format!("{why}; the text of links to it stays."));
                    self.edits.replace(span, "");
                    continue;
                }
            };
            self.edits
                .replace(span, format!("{label}: {}", destination(&address, &title)));
        }
    }

    fn heading(&mut self, frame: &Frame, level: HeadingLevel) {
        let range = frame.range.clone();
        let is_title = |title: &(String, Range<usize>)| title.1.start == range.start;
        if self.page.outline.title.as_ref().is_some_and(is_title) {
            self.edits.replace(range, "");
            return;
        }
        if !self.page.outline.lowered || level == HeadingLevel::H6 {
            return;
        }
        if level == HeadingLevel::H1 {
            self.note(range.start, "A heading of level 1 beside the title, and those below it, were lowered by a level.");
        }
        let text = self.slice(range.clone());
        let start = range.start + (text.len() - text.trim_start().len());
        if text.trim_start().starts_with('#') {
            self.edits.replace(start..start, "#");
            return;
        }
        // Underlined: its text may run over several lines, and a line of `=` or `-` ends it.
        let breaks: Vec<usize> = self
            .slice(range.start..frame.content_end)
            .match_indices('\n')
            .map(|(at, _)| range.start + at)
            .collect();
        let marks = if level == HeadingLevel::H1 {
            "## "
        } else {
            "### "
        };
        self.edits.replace(start..start, marks);
        for at in breaks {
            self.edits.replace(at..at + 1, " ");
        }
        self.edits.replace(frame.content_end..range.end, "\n");
    }
}

/// `<https://…>` is as it should be, and has none.
fn has_brackets(link_type: LinkType) -> bool {
    !matches!(link_type, LinkType::Autolink | LinkType::Email)
}

fn written(link_type: LinkType, address: &str, title: &str) -> Written {
    Written {
        by_reference: !matches!(link_type, LinkType::Inline),
        address: address.to_owned(),
        title: title.to_owned(),
    }
}
