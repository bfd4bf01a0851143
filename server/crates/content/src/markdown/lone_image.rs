//! A paragraph that holds one image, or one image in a link, and nothing else.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::render::inside;

/// The image of such a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct LoneImage<'e, 'a> {
    /// Where the image lies, as it was written.
    pub(super) address: &'e str,
    /// Its title; may be empty.
    pub(super) title: &'e str,
    /// What stands between its brackets.
    pub(super) alt: &'e [(Event<'a>, Range<usize>)],
    /// The whole image in the file, in bytes.
    pub(super) range: &'e Range<usize>,
    /// The link around it.
    pub(super) link: Option<LinkAround<'e>>,
    /// How many events the paragraph holds, without its own start and end.
    pub(super) length: usize,
}

/// A link around an image.
#[derive(Clone, Copy, Debug)]
pub(super) struct LinkAround<'e> {
    /// How it is written.
    pub(super) kind: LinkType,
    /// Where it leads, as it was written.
    pub(super) address: &'e str,
    /// Its title; may be empty.
    pub(super) title: &'e str,
    /// The whole link in the file, in bytes.
    pub(super) range: &'e Range<usize>,
}

/// The image that a paragraph holds alone, given what follows the paragraph's start.
pub(super) fn lone_image<'e, 'a>(
    rest: &'e [(Event<'a>, Range<usize>)],
) -> Option<LoneImage<'e, 'a>> {
    let paragraph = rest.get(..inside(rest))?;
    let length = paragraph.len();
    match paragraph.first()? {
        (
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }),
            range,
        ) => {
            let image = image(whole(paragraph)?)?;
            let link = LinkAround {
                kind: *link_type,
                address: dest_url,
                title,
                range,
            };
            Some(LoneImage {
                link: Some(link),
                length,
                ..image
            })
        }
        _ => Some(LoneImage {
            length,
            ..image(paragraph)?
        }),
    }
}

/// The image that some events are.
fn image<'e, 'a>(events: &'e [(Event<'a>, Range<usize>)]) -> Option<LoneImage<'e, 'a>> {
    let (
        Event::Start(Tag::Image {
            dest_url, title, ..
        }),
        range,
    ) = events.first()?
    else {
        return None;
    };
    Some(LoneImage {
        address: dest_url,
        title,
        alt: whole(events)?,
        range,
        link: None,
        length: events.len(),
    })
}

/// What stands in the first of some events, if the last one ends it.
fn whole<'e, 'a>(
    events: &'e [(Event<'a>, Range<usize>)],
) -> Option<&'e [(Event<'a>, Range<usize>)]> {
    let rest = events.get(1..)?;
    let length = inside(rest);
    (length + 1 == rest.len()).then(|| rest.get(..length))?
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use super::*;
    use crate::{
        diagnostic::SourceFile,
        markdown::{parse, plain_text},
    };

    /// Address, title and alternative text of the image that the first paragraph is; address and title of its link.
    fn read(text: &str) -> Option<Vec<String>> {
        let file = SourceFile::new("a.md", text);
        let events = parse(&file, 0..text.len());
        let image = lone_image(events.get(1..).unwrap())?;
        let end = events.get(image.length + 1);
        assert!(matches!(end, Some((Event::End(_), _))));
        assert!(file.slice(image.range.clone()).starts_with("!["));
        let alt = plain_text(image.alt);
        let mut read = vec![image.address.to_owned(), image.title.to_owned(), alt];
        if let Some(link) = image.link {
            assert!(file.slice(link.range.clone()).starts_with("[!["));
            assert_eq!(link.kind == LinkType::Inline, text.contains("](s"));
            read.extend([link.address.to_owned(), link.title.to_owned()]);
        }
        Some(read)
    }

    #[test]
    fn an_image_alone_in_its_paragraph_is_found_with_its_title_and_its_link() {
        for (text, expected) in [
            ("![a tree](t.jpg)", vec!["t.jpg", "", "a tree"]),
            (
                "![a *b* `c`](t.jpg \"caption\")\n\nMore.",
                vec!["t.jpg", "caption", "a b c"],
            ),
            (
                "[![a](t.jpg \"caption\")](s.html \"there\")",
                vec!["t.jpg", "caption", "a", "s.html", "there"],
            ),
            (
                "[![][t]][s]\n\n[t]: t.jpg 'c'\n[s]: s.md",
                vec!["t.jpg", "c", "", "s.md", ""],
            ),
            ("![a ![b](b.jpg) c](t.jpg)", vec!["t.jpg", "", "a b c"]),
        ] {
            assert_eq!(read(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn an_image_with_anything_beside_it_is_not_alone() {
        for text in [
            "text",
            "![a](t.jpg) text",
            "text ![a](t.jpg)",
            "![a](t.jpg) ![b](b.jpg)",
            "![a](t.jpg)\n![b](b.jpg)",
            "[![a](t.jpg) text](s.md)",
            "[![a](t.jpg)](s.md) text",
            "[![a](t.jpg)](s.md)[![b](b.jpg)](s.md)",
            "[text](s.md)",
            "**![a](t.jpg)**",
            "![a](t.jpg)<br>",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
