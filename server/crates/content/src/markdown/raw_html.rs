//! Raw HTML in a text: allowed tags are written anew with their allowed attributes, in good order; the rest is left
//! out and reported with its place.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    ops::Range,
};

use pulldown_cmark::Event;

use super::{
    escape::escape,
    inline::Said,
    raw_scan::{OpenTag, Piece, scan},
    render::Writer,
    sanitise::TAGS,
};

/// Elements whose content is no text of a lesson: it goes with them.
const WITH_CONTENT: &[&str] = &[
    "audio", "canvas", "iframe", "math", "noscript", "object", "script", "select", "style", "svg",
    "template", "textarea", "title", "video",
];
/// Elements without an end.
const VOID: &[&str] = &["br", "hr", "img", "wbr"];
/// Elements whose end may be left out (HTML, section 13.1.2.4 “Optional tags”).
const END_OPTIONAL: &[&str] = &[
    "dd", "dt", "li", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
];
/// Tags that the renderer writes and an author may not: boxes belong to task lists, sections to footnotes.
const RESERVED: &[&str] = &["input", "section"];
/// How many tags of one author may stand in each other.
const MAX_RAW_DEPTH: usize = 32;

/// Raw HTML with the places that its parts have in the file.
#[derive(Clone, Debug, Default)]
pub(super) struct RawHtml {
    html: String,
    /// Where a line starts here, and where in the file.
    lines: Vec<(usize, usize)>,
}

impl RawHtml {
    /// Adds the next line of a block, or a whole inline tag.
    pub(super) fn push(&mut self, html: &str, range: &Range<usize>) {
        self.lines.push((self.html.len(), range.start));
        self.html.push_str(html);
    }

    fn place(&self, range: &Range<usize>) -> Range<usize> {
        let after = self.lines.partition_point(|(here, _)| *here <= range.start);
        let (here, file) = after
            .checked_sub(1)
            .and_then(|line| self.lines.get(line))
            .copied()
            .unwrap_or_default();
        let start = file + (range.start - here);
        start..start + range.len()
    }
}

/// Elements within a line whose content goes with them: there each tag is an event of its own.
#[derive(Debug, Default)]
pub(super) struct Dropped {
    /// Up to which event it is known that nothing closes an element of this name. A line full of opening tags would else be
    /// looked through again for each.
    unclosed: BTreeMap<String, usize>,
}

impl Dropped {
    /// How many events after the tag `html`, which `at` is behind, are the content that goes with it and its closing tag.
    pub(super) fn content(
        &mut self,
        html: &str,
        at: usize,
        rest: &[(Event<'_>, Range<usize>)],
    ) -> usize {
        let pieces = scan(html);
        let Some((Piece::Open(tag), _)) = pieces.first() else {
            return 0;
        };
        let name = tag.name.as_str();
        let known = self.unclosed.get(name).is_some_and(|end| at < *end);
        if known || !WITH_CONTENT.contains(&name) || pieces.len() > 1 {
            return 0;
        }
        let mut depth = 0_usize;
        for (length, (event, _)) in rest.iter().enumerate() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => {
                    self.unclosed.insert(name.to_owned(), at + length);
                    return 0;
                }
                Event::End(_) => depth -= 1,
                Event::InlineHtml(html) if depth == 0 && closes(html, name) => return length + 1,
                _ => {}
            }
        }
        self.unclosed.insert(name.to_owned(), at + rest.len());
        0
    }
}

/// Whether some HTML is the closing tag of an element.
fn closes(html: &str, name: &str) -> bool {
    let tag = html.strip_prefix("</").unwrap_or_default();
    tag.get(..name.len())
        .is_some_and(|own| own.eq_ignore_ascii_case(name))
        && tag.get(name.len()..).is_some_and(|rest| rest.trim() == ">")
}

impl Writer<'_, '_> {
    /// Writes what is allowed of some raw HTML.
    pub(super) fn raw(&mut self, raw: &RawHtml) {
        let pieces = scan(&raw.html);
        let mut skip_to = 0;
        // A block full of opening tags would else be looked through again for each.
        let mut unclosed: BTreeSet<&str> = BTreeSet::new();
        for (at, (piece, range)) in pieces.iter().enumerate() {
            if at < skip_to {
                continue;
            }
            let place = raw.place(range);
            match piece {
                Piece::Text => self.raw_text(raw.html.get(range.clone()).unwrap_or_default()),
                Piece::Open(tag) if WITH_CONTENT.contains(&tag.name.as_str()) => {
                    self.warn_dropped(&tag.name, "is left out with its content", place);
                    if !unclosed.contains(tag.name.as_str()) {
                        match end_of(&pieces, at, &tag.name) {
                            Some(end) => skip_to = end,
                            None => {
                                unclosed.insert(&tag.name);
                            }
                        }
                    }
                }
                Piece::Open(tag) => self.raw_open(tag, place),
                Piece::Close(name) => self.raw_close(name, place),
                Piece::Comment(true) => {}
                Piece::Comment(false) => {
                    self.context.warn("html-comment-not-closed", place, || {
                        (
                            "this comment is not closed: everything after it is hidden".to_owned(),
                            "end the comment with `-->`".to_owned(),
                        )
                    })
                }
                Piece::Declaration => self.context.warn("html-dropped", place, || {
                    (
                        "a declaration means nothing inside a text; it is left out".to_owned(),
                        "take it out".to_owned(),
                    )
                }),
            }
        }
    }

    fn raw_text(&mut self, text: &str) {
        self.context.words.read(text);
        // Character references stay as they are; what only looks like a tag becomes text.
        self.push_text(&text.replace('<', "&lt;"));
    }

    fn raw_open(&mut self, tag: &OpenTag, place: Range<usize>) {
        let name = shown_name(&tag.name);
        if !TAGS.contains(&name) || RESERVED.contains(&name) {
            return self.warn_dropped(
                &tag.name,
                "is not among the tags that a text may use: it is left out, its content stays",
                place,
            );
        }
        while self.top_raw().is_some_and(|open| ends_before(open, name)) {
            self.close_top_raw();
        }
        if name == "h2" {
            self.close_further_reading(2);
        }
        match name {
            "img" => {
                let image = self.raw_image(tag, &place);
                self.out.push_str(&image);
            }
            "a" if self.in_link() => self.context.warn("html-dropped", place, || {
                ("a link inside a link; it is left out".to_owned(), "close the first link before the second".to_owned())
            }),
            "a" => {
                let link = value(tag, "href").map(str::to_owned);
                let said = self.said(tag, &["href"], &place);
                if let Some(opening) = link.and_then(|link| self.link_tag(&link, &said, &place)) {
                    self.out.push_str(&opening);
                    self.push_raw("a", true);
                } else {
                    self.push_raw("a", false);
                }
            }
            name if VOID.contains(&name) => {
                let said = self.said(tag, &[], &place);
                let _written = write!(self.out, "<{name}{}>", said.attributes);
            }
            _ if self.raw_depth() >= MAX_RAW_DEPTH => self.context.warn("nesting-too-deep", place, || {
                (
                    format!("more than {MAX_RAW_DEPTH} tags stand in each other; this one is left out"),
                    "close tags where they end".to_owned(),
                )
            }),
            name => {
                let said = self.said(tag, &[], &place);
                let _written = write!(self.out, "<{name}{}>", said.attributes);
                self.push_raw(name, true);
            }
        }
    }

    fn raw_close(&mut self, name: &str, place: Range<usize>) {
        let name = shown_name(name);
        if !TAGS.contains(&name) || RESERVED.contains(&name) || VOID.contains(&name) {
            // Its opening tag was reported.
            return;
        }
        if !self.raw_is_open(name) {
            return self.context.warn("html-tag-not-opened", place, || {
                (
                    format!("`</{name}>` closes nothing that was opened here; it is left out"),
                    "take it out, or open the tag in the same list item, quote or text".to_owned(),
                )
            });
        }
        while let Some(open) = self.close_top_raw()
            && open != name
        {
            if !END_OPTIONAL.contains(&open.as_str()) {
                self.context
                    .warn("html-tag-not-closed", place.clone(), || not_closed(&open));
            }
        }
    }

    fn raw_image(&mut self, tag: &OpenTag, place: &Range<usize>) -> String {
        let Some(source) = value(tag, "src") else {
            self.warn_dropped(
                "img",
                "is left out, since it names no file (`src`)",
                place.clone(),
            );
            return String::new();
        };
        // An alternative text that is there and empty says: decoration.
        if value(tag, "alt").is_none() {
            self.warn_without_alt(place);
        }
        let mut said = self.said(tag, &["src", "alt", "loading", "decoding"], place);
        said.size = ["width", "height"].map(|name| {
            let value = value(tag, name).filter(|value| attribute_allowed("img", name, value))?;
            value.parse().ok()
        });
        self.image(source, value(tag, "alt").unwrap_or_default(), &said, place)
    }

    /// The allowed attributes of a tag; those in `read` are seen to elsewhere, the others are reported.
    fn said(&mut self, tag: &OpenTag, read: &[&str], place: &Range<usize>) -> Said {
        let mut said = Said::default();
        for (name, value) in &tag.attributes {
            if read.contains(&name.as_str()) {
                continue;
            }
            if attribute_allowed(&tag.name, name, value) {
                let _written = write!(said.attributes, " {name}=\"{}\"", escape(value));
            } else {
                let tag = &tag.name;
                self.context.warn("html-attribute-dropped", place.clone(), || {
                    (
                        format!("the attribute `{name}` of `<{tag}>` is not among those that a text may use; it is left out"),
                        "take it out".to_owned(),
                    )
                });
            }
        }
        said
    }

    fn warn_dropped(&mut self, name: &str, why: &str, place: Range<usize>) {
        self.context.warn("html-dropped", place, || {
            (
                format!("`<{name}>` {why}"),
                "write it in Markdown, or with tags that a text may use: `details`, `summary`, `kbd`, `abbr`, `sub`, `sup`, `figure` …".to_owned(),
            )
        });
    }
}

/// Message and mend for a tag that somebody else had to close.
pub(super) fn not_closed(name: &str) -> (String, String) {
    (
        format!("`<{name}>` is not closed where it should be; it is closed here"),
        format!("write `</{name}>` inside the same list item, quote or paragraph"),
    )
}

/// Whether a tag that is left open deserves a word.
pub(super) fn end_is_optional(name: &str) -> bool {
    END_OPTIONAL.contains(&name)
}

/// The page's own title is its only heading of level 1.
fn shown_name(name: &str) -> &str {
    match name {
        "h1" => "h2",
        name => name,
    }
}

fn value<'a>(tag: &'a OpenTag, name: &str) -> Option<&'a str> {
    tag.attributes
        .iter()
        .find(|(own, _)| own == name)
        .map(|(_, value)| value.as_str())
}

/// Whether an open element ends where another one begins (HTML, section 13.1.2.4 “Optional tags”).
fn ends_before(open: &str, next: &str) -> bool {
    match next {
        "li" => open == "li",
        "p" => open == "p",
        "td" | "th" => matches!(open, "td" | "th"),
        "tr" => matches!(open, "td" | "th" | "tr"),
        "tbody" | "tfoot" | "thead" => matches!(
            open,
            "caption" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr"
        ),
        "dd" | "dt" => matches!(open, "dd" | "dt"),
        "rp" | "rt" => matches!(open, "rp" | "rt"),
        _ => false,
    }
}

/// The piece after the end of an element whose content goes with it; `None` where it does not end here.
fn end_of(pieces: &[(Piece, Range<usize>)], at: usize, name: &str) -> Option<usize> {
    pieces
        .iter()
        .enumerate()
        .skip(at)
        .find(|(_, (piece, _))| matches!(piece, Piece::Close(closed) if closed == name))
        .map(|(end, _)| end + 1)
}

fn attribute_allowed(tag: &str, name: &str, value: &str) -> bool {
    let number =
        || (1..=4).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit());
    match (tag, name) {
        (_, "lang") => crate::Language::parse(value).is_some(),
        (_, "dir") => matches!(value, "ltr" | "rtl" | "auto"),
        (_, "title") => true,
        ("details", "open") | ("ol", "reversed") => true,
        ("img", "width" | "height") | ("ol", "start") | ("td" | "th", "colspan" | "rowspan") => {
            number()
        }
        ("th", "scope") => matches!(value, "col" | "row" | "colgroup" | "rowgroup"),
        ("time", "datetime") => true,
        _ => false,
    }
}
