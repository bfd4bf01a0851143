//! `SUMMARY.md`, the table of contents of an mdBook.
//!
//! Its format is described in mdBook's guide, "SUMMARY.md": a title, prefix chapters (links outside a list), part
//! titles (headings), numbered chapters (lists of links, nested), suffix chapters (links after the lists). A link
//! without an address is a draft. mdBook wants part titles of level 1; level 2, which books write as well, is read too.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use crate::{lines::LineIndex, markdown_text, report::Losses};

/// The table of contents.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Summary {
    /// The first heading of level 1, if it stands before every chapter.
    pub(crate) title: Option<String>,
    /// In their order.
    pub(crate) entries: Vec<Entry>,
}

/// One line of the table of contents.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// The title of the part that begins here.
    Part(String),
    /// A chapter.
    Chapter(SummaryChapter),
}

/// A chapter as the table of contents names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SummaryChapter {
    /// Plain text.
    pub(crate) name: String,
    /// As written, relative to the folder of `SUMMARY.md`; `None` for a draft.
    pub(crate) address: Option<String>,
    /// `None` for a link outside a list (prefix and suffix chapters), else how deep it stands, from 0.
    pub(crate) depth: Option<usize>,
    /// The line in `SUMMARY.md`, from 1.
    pub(crate) line: usize,
}

/// Reads a table of contents; what is neither heading, link nor separator is reported.
pub(crate) fn parse(text: &str, file: &str, losses: &Losses) -> Summary {
    let mut summary = Summary::default();
    let mut lists = 0_usize;
    let mut heading: Option<(HeadingLevel, String)> = None;
    let mut link: Option<(String, String, usize)> = None;
    let lines = LineIndex::new(text);
    for (event, range) in Parser::new_ext(text, markdown_text::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::List(_)) => lists += 1,
            Event::End(TagEnd::List(_)) => lists = lists.saturating_sub(1),
            Event::Start(Tag::Heading { level, .. }) => heading = Some((level, String::new())),
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, title)) = heading.take() {
                    let is_title = level == HeadingLevel::H1
                        && summary.title.is_none()
                        && summary.entries.is_empty();
                    if is_title {
                        summary.title = Some(title);
                    } else {
                        summary.entries.push(Entry::Part(title));
                    }
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                link = Some((dest_url.to_string(), String::new(), lines.line(range.start)));
            }
            Event::End(TagEnd::Link) => {
                if let Some((address, name, line)) = link.take() {
                    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
                    summary.entries.push(Entry::Chapter(SummaryChapter {
                        name,
                        address: (!address.trim().is_empty()).then_some(address),
                        depth: lists.checked_sub(1),
                        line,
                    }));
                }
            }
            Event::Text(piece) | Event::Code(piece) => {
                if let Some((_, name, _)) = &mut link {
                    name.push_str(&piece);
                } else if let Some((_, title)) = &mut heading {
                    title.push_str(&piece);
                } else if !piece.trim().is_empty() {
                    losses.add(
                        file,
                        lines.line(range.start),
                        format!("“{}” is no link to a chapter.", piece.trim()),
                    );
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, name, _)) = &mut link {
                    name.push(' ');
                }
            }
            _ => {}
        }
    }
    summary
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "tests")]

    use super::*;

    fn read(text: &str) -> (Summary, usize) {
        let losses = Losses::default();
        let summary = parse(text, "src/SUMMARY.md", &losses);
        (summary, losses.into_sorted().len())
    }

    fn shape(summary: &Summary) -> Vec<String> {
        let line = |entry: &Entry| match entry {
            Entry::Part(title) => format!("# {title}"),
            Entry::Chapter(chapter) => {
                format!(
                    "{:?} {} {:?} {}",
                    chapter.depth, chapter.name, chapter.address, chapter.line
                )
            }
        };
        summary.entries.iter().map(line).collect()
    }

    #[test]
    fn prefix_parts_nested_drafts_and_suffix_are_told_apart() {
        let (summary, losses) = read(
            "# Summary\n\n[Foreword](f.md)\n[`A` b](a.md)\n\n# One\n\n- [1](1.md)\n  - [1.1](1/1.md)\n* [2]()\n\n---\n\n[End](end.md)\n",
        );
        assert_eq!(summary.title.as_deref(), Some("Summary"));
        assert_eq!(losses, 0);
        assert_eq!(
            shape(&summary),
            [
                "None Foreword Some(\"f.md\") 3",
                "None A b Some(\"a.md\") 4",
                "# One",
                "Some(0) 1 Some(\"1.md\") 8",
                "Some(1) 1.1 Some(\"1/1.md\") 9",
                "Some(0) 2 None 10",
                "None End Some(\"end.md\") 14",
            ]
        );
    }

    #[test]
    fn what_is_no_chapter_is_reported() {
        let (summary, losses) = read("Hello\n\n- no link\n- [a](a.md)\n");
        assert_eq!(shape(&summary).len(), 1);
        assert_eq!(losses, 2);
    }

    #[test]
    fn huge_nesting_is_read() {
        let text: String = (0..3_000)
            .map(|depth| format!("{}- [c](c{depth}.md)\n", "  ".repeat(depth.min(400))))
            .collect();
        assert!(read(&text).0.entries.len() > 1_000);
    }
}
