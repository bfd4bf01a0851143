//! Raw HTML within a text: what has a Markdown form gets it, what a course may show stays without its looks, the rest
//! is taken out and reported.

use std::ops::Range;

use super::Rewriter;
use crate::{
    edits::EditId,
    html_tags::{self, Piece, PieceKind},
    link_text::destination,
    markdown_text,
};

/// Tags that a course shows as they are.
const KEPT: &[&str] = &[
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "dl",
    "dt",
    "em",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Attributes that they keep.
const KEPT_ATTRIBUTES: &[&str] = &[
    "title", "lang", "dir", "open", "colspan", "rowspan", "datetime", "start",
];

/// Tags that have no end.
const VOID: &[&str] = &[
    "br", "hr", "img", "input", "wbr", "source", "embed", "link", "meta", "base",
];

/// How many open tags are remembered: the oldest of more were never closed.
const MAX_OPEN: usize = 200;

/// What is open at a place of the text.
#[derive(Debug, Default)]
pub(super) struct HtmlState {
    pub(super) open: Vec<OpenTag>,
    /// The image of the figure that is open, to which its caption belongs.
    pub(super) figure: Option<FigureImage>,
}

#[derive(Debug)]
pub(super) struct OpenTag {
    pub(super) name: String,
    pub(super) close: Close,
}

/// What becomes of a closing tag.
#[derive(Debug)]
pub(super) enum Close {
    Keep,
    Delete,
    /// `<span class="caption">`, in italics; the edit and the end of the opening tag.
    Emphasis(EditId, usize),
    /// `<span class="keystroke">`.
    Key,
    /// `<Listing …>`: the words under it.
    Listing(Option<String>),
    /// `<figcaption>`: where it began, and where its text begins.
    Caption(usize, usize),
    Figure,
}

#[derive(Debug)]
pub(super) struct FigureImage {
    pub(super) edit: EditId,
    pub(super) alt: String,
    pub(super) address: String,
}

impl Rewriter<'_> {
    pub(super) fn html_block(&mut self, range: Range<usize>) {
        let html = self.slice(range.clone()).to_owned();
        let start = html.trim_start().to_ascii_lowercase();
        if start.starts_with("<pre") {
            self.preformatted(range, &html);
        } else if start.starts_with("<script") || start.starts_with("<style") {
            self.lose(
                range.start,
                "A script or a style sheet cannot stand in a course; it is left out.",
            );
            self.edits.replace(range, "\n");
        } else {
            self.pieces(range.start, &html);
        }
    }

    pub(super) fn inline_html(&mut self, range: Range<usize>) {
        let html = self.slice(range.clone()).to_owned();
        self.pieces(range.start, &html);
    }

    fn pieces(&mut self, offset: usize, html: &str) {
        for piece in html_tags::pieces(html, offset) {
            match &piece.kind {
                PieceKind::Comment => {
                    self.hidden.push(piece.range.clone());
                    self.edits.replace(piece.range, "");
                }
                PieceKind::Open { name, .. } => self.open_tag(&name.to_ascii_lowercase(), &piece),
                PieceKind::Close { name } => {
                    self.close_tag(&name.to_ascii_lowercase(), piece.range)
                }
            }
        }
    }

    /// `<pre>`: its text becomes a code block.
    fn preformatted(&mut self, range: Range<usize>, html: &str) {
        let pieces = html_tags::pieces(html, 0);
        let class = pieces
            .iter()
            .find_map(|piece| piece.kind.attribute("class"))
            .unwrap_or("");
        let language = match class {
            "ide" => "rust",
            _ => class
                .split_whitespace()
                .find_map(|class| class.strip_prefix("language-"))
                .unwrap_or("text"),
        };
        let plain = |piece: &Piece<'_>| match piece.kind {
            PieceKind::Open { name, .. } | PieceKind::Close { name } => {
                matches!(name, "pre" | "code")
            }
            PieceKind::Comment => true,
        };
        if class == "ide" || !pieces.iter().all(plain) {
            self.lose(range.start, "Emphasis, and help from an editor, within preformatted text were not carried over.");
        }
        let text = html_tags::text(html);
        let code = markdown_text::fenced(language, text.trim_start_matches('\n'));
        self.edits.replace(range, format!("{code}\n"));
    }

    fn open_tag(&mut self, name: &str, piece: &Piece<'_>) {
        let range = piece.range.clone();
        let attribute = |wanted| piece.kind.attribute(wanted);
        let close = match name {
            "listing" => {
                let shown = attribute("file-name")
                    .map(|file| format!("*{}*", self.book.words.file_name(file)));
                self.edits.replace(range, shown.unwrap_or_default());
                Close::Listing(self.listing_caption(attribute("number"), attribute("caption")))
            }
            "img" => {
                return self.html_image(
                    range,
                    attribute("src"),
                    attribute("alt"),
                    attribute("title"),
                );
            }
            "input" => {
                let ticked = if attribute("checked").is_some() {
                    "☑"
                } else {
                    "☐"
                };
                self.edits.replace(range, ticked);
                return;
            }
            "figure" => {
                self.edits.replace(range, "");
                self.html.figure = None;
                Close::Figure
            }
            "figcaption" => {
                self.edits.replace(range.clone(), "");
                Close::Caption(range.start, range.end)
            }
            "a" => self.html_link(range, attribute("href"), attribute("title")),
            "span" => self.span(range, attribute("class"), attribute("id").is_some()),
            "i" if attribute("class").is_some_and(|class| class.contains("fa-")) => {
                self.icon(range, attribute("class").unwrap_or(""));
                Close::Delete
            }
            _ if KEPT.contains(&name) => {
                self.kept(name, piece);
                Close::Keep
            }
            _ => {
                self.lose(
                    range.start,
                    format!(
                        "The HTML tag `<{name}>` cannot stand in a course; what it holds is kept."
                    ),
                );
                self.edits.replace(range, "");
                Close::Delete
            }
        };
        if !VOID.contains(&name) {
            if self.html.open.len() >= MAX_OPEN {
                self.html.open.remove(0);
            }
            self.html.open.push(OpenTag {
                name: name.to_owned(),
                close,
            });
        }
    }

    fn close_tag(&mut self, name: &str, range: Range<usize>) {
        let Some(index) = self.html.open.iter().rposition(|tag| tag.name == name) else {
            self.edits.replace(range, "");
            return;
        };
        let tag = self.html.open.remove(index);
        match tag.close {
            Close::Keep => {}
            Close::Delete => {
                self.edits.replace(range, "");
            }
            Close::Key => {
                self.edits.replace(range, "</kbd>");
            }
            Close::Emphasis(opening, content_start) => {
                let content = self.slice(content_start..range.start);
                let fits =
                    !content.contains('*') && !content.is_empty() && content.trim() == content;
                let mark = if fits { "*" } else { "" };
                self.edits.revise(opening, mark);
                self.edits.replace(range, mark);
            }
            Close::Listing(caption) => {
                self.edits.replace(range, caption.unwrap_or_default());
            }
            Close::Figure => {
                self.html.figure = None;
                self.edits.replace(range, "");
            }
            Close::Caption(start, content_start) => {
                self.caption(start..range.end, content_start..range.start)
            }
        }
    }

    /// "Listing 2-1: …", in italics where the caption itself has none.
    fn listing_caption(&self, number: Option<&str>, caption: Option<&str>) -> Option<String> {
        let listing = number.map(|number| self.book.words.listing(number));
        let words = match (listing, caption) {
            (Some(listing), Some(caption)) => format!("{listing}: {caption}"),
            (Some(only), None) => only,
            (None, only) => only?.to_owned(),
        };
        let mark = if words.contains('*') { "" } else { "*" };
        Some(format!("{mark}{}{mark}", words.trim()))
    }

    /// A figure's caption: its image's title, else a line of its own.
    fn caption(&mut self, range: Range<usize>, content: Range<usize>) {
        let source = self.slice(content).to_owned();
        match self.html.figure.take() {
            Some(image) => {
                let title = markdown_text::plain(&html_tags::text(&source));
                let text = format!("![{}]({})", image.alt, destination(&image.address, &title));
                self.edits.revise(image.edit, text);
                self.edits.replace(range, "");
            }
            None => {
                let text = html_tags::text(&source);
                let mark = if text.contains('*') { "" } else { "*" };
                self.edits
                    .replace(range, format!("{mark}{}{mark}", text.trim()));
            }
        }
    }

    /// A tag that stays, without the attributes that a course does not keep.
    fn kept(&mut self, name: &str, piece: &Piece<'_>) {
        let PieceKind::Open { attributes, .. } = &piece.kind else {
            return;
        };
        if attributes
            .iter()
            .all(|(attribute, _)| KEPT_ATTRIBUTES.contains(&attribute.as_str()))
        {
            return;
        }
        if attributes.iter().any(|(attribute, _)| {
            attribute != "id" && !KEPT_ATTRIBUTES.contains(&attribute.as_str())
        }) {
            self.lose(
                piece.range.start,
                format!("The look of a `<{name}>` was not carried over."),
            );
        }
        let mut tag = format!("<{name}");
        for (attribute, value) in attributes {
            if KEPT_ATTRIBUTES.contains(&attribute.as_str()) {
                tag.push_str(&format!(
                    " {attribute}=\"{}\"",
                    value.replace('"', "&quot;")
                ));
            }
        }
        tag.push('>');
        self.edits.replace(piece.range.clone(), tag);
    }
}
