//! A table of contents: `SUMMARY.md` of GitBook and mdBook, `_sidebar.md` of docsify.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::outline::options;
use crate::{
    lines::LineIndex,
    mdbook::summary::{Entry, Summary, SummaryChapter},
};

/// Reads a table of contents. A heading, and a list item with words alone, begins a part.
pub(super) fn read(text: &str) -> Summary {
    let mut reader = Reader {
        lines: LineIndex::new(text),
        summary: Summary::default(),
        items: Vec::new(),
        lists: 0,
        heading: None,
        link: None,
    };
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        reader.event(event, range.start);
    }
    reader.summary
}

/// A list item that is open.
#[derive(Default)]
struct Item {
    words: String,
    /// Whether a link was met in it, or its words became a part.
    done: bool,
    is_part: bool,
}

struct Reader {
    lines: LineIndex,
    summary: Summary,
    items: Vec<Item>,
    lists: usize,
    heading: Option<(HeadingLevel, String)>,
    link: Option<(String, String, usize)>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, start: usize) {
        match event {
            Event::Start(Tag::List(_)) => {
                self.part_of_words();
                self.lists += 1;
            }
            Event::End(TagEnd::List(_)) => self.lists = self.lists.saturating_sub(1),
            Event::Start(Tag::Item) => self.items.push(Item::default()),
            Event::End(TagEnd::Item) => {
                self.items.pop();
            }
            Event::Start(Tag::Heading { level, .. }) => self.heading = Some((level, String::new())),
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.link = Some((dest_url.to_string(), String::new(), self.lines.line(start)));
            }
            Event::End(TagEnd::Link) => self.end_link(),
            Event::Text(piece) | Event::Code(piece) => {
                if let Some((_, name, _)) = &mut self.link {
                    name.push_str(&piece);
                } else if let Some((_, title)) = &mut self.heading {
                    title.push_str(&piece);
                } else if let Some(item) = self.items.last_mut() {
                    item.words.push_str(&piece);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, name, _)) = &mut self.link {
                    name.push(' ');
                }
            }
            _ => {}
        }
    }

    /// An item that held words and no link, before the list below it.
    fn part_of_words(&mut self) {
        let Some(item) = self.items.last_mut() else {
            return;
        };
        let words = one_line(&item.words);
        if !item.done && !words.is_empty() {
            item.done = true;
            item.is_part = true;
            self.summary.entries.push(Entry::Part(words));
        }
    }

    fn end_heading(&mut self) {
        let Some((level, title)) = self.heading.take() else {
            return;
        };
        let title = one_line(&title);
        let is_title = level == HeadingLevel::H1
            && self.summary.title.is_none()
            && self.summary.entries.is_empty();
        if is_title {
            self.summary.title = Some(title);
        } else if !title.is_empty() {
            self.summary.entries.push(Entry::Part(title));
        }
    }

    fn end_link(&mut self) {
        let Some((address, name, line)) = self.link.take() else {
            return;
        };
        if let Some(item) = self.items.last_mut() {
            item.done = true;
        }
        let parts = self.items.iter().filter(|item| item.is_part).count();
        let chapter = SummaryChapter {
            name: one_line(&name),
            address: (!address.trim().is_empty()).then_some(address),
            depth: self
                .lists
                .checked_sub(1)
                .map(|depth| depth.saturating_sub(parts)),
            line,
        };
        self.summary.entries.push(Entry::Chapter(chapter));
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<String> {
        let line = |entry: &Entry| match entry {
            Entry::Part(title) => format!("# {title}"),
            Entry::Chapter(chapter) => format!(
                "{:?} {} {}",
                chapter.depth,
                chapter.name,
                chapter.address.as_deref().unwrap_or("-")
            ),
        };
        read(text).entries.iter().map(line).collect()
    }

    #[test]
    fn words_of_a_sidebar_are_parts() {
        assert_eq!(
            shape(
                "- [Home](/)\n- **Start**\n  - [A](a.md)\n    - [B](b.md)\n- Next\n  - [C](c.md 'C')\n- [D](d.md)\n"
            ),
            [
                "Some(0) Home /",
                "# Start",
                "Some(0) A a.md",
                "Some(1) B b.md",
                "# Next",
                "Some(0) C c.md",
                "Some(0) D d.md"
            ]
        );
    }

    #[test]
    fn groups_of_gitbook_are_parts() {
        assert_eq!(
            shape(
                "# Table of contents\n\n* [Introduction](README.md)\n\n## Group\n\n* [A](a.md)\n  * [B](a/b.md)\n"
            ),
            [
                "Some(0) Introduction README.md",
                "# Group",
                "Some(0) A a.md",
                "Some(1) B a/b.md"
            ]
        );
    }
}
