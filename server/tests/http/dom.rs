//! A page as the tree that a browser builds.

use std::collections::BTreeMap;

use scraper::{ElementRef, Html, Node, Selector};

use crate::source_words::count;

/// A page.
pub(crate) struct Page {
    html: Html,
}

/// A link of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) text: String,
    pub(crate) href: String,
}

impl Page {
    /// Parses a page.
    pub(crate) fn parse(html: &str) -> Self {
        Self {
            html: Html::parse_document(html),
        }
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).unwrap();
        self.html.select(&selector).collect()
    }

    /// The values of one attribute of the elements that a selector finds, where they have it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let found = self.all(selector).into_iter();
        found
            .filter_map(|element| Some(element.attr(name)?.to_owned()))
            .collect()
    }

    /// The page's title and the text of its author: neither menus nor what the site says around it.
    fn prose(&self) -> Vec<ElementRef<'_>> {
        let mut found = self.all("main h1");
        let text = self.all(".prose__text");
        found.extend(if text.is_empty() {
            self.all(".prose")
        } else {
            text
        });
        found
    }

    /// The words of title and text, those for images among them.
    pub(crate) fn words(&self) -> BTreeMap<String, usize> {
        let mut words = BTreeMap::new();
        for element in self.prose() {
            let mut text = String::new();
            said(element, &mut text);
            count(&text, &mut words);
        }
        words
    }

    /// The links of the text.
    pub(crate) fn links(&self) -> Vec<Link> {
        let prose = self.prose();
        let selector = Selector::parse("a[href]").unwrap();
        let links = prose.iter().flat_map(|element| element.select(&selector));
        links
            .map(|link| {
                let mut text = String::new();
                said(link, &mut text);
                Link {
                    text: one_line(&text),
                    href: link.attr("href").unwrap().to_owned(),
                }
            })
            .collect()
    }

    /// The addresses of the text's images.
    pub(crate) fn images(&self) -> Vec<String> {
        let prose = self.prose();
        let selector = Selector::parse("img[src]").unwrap();
        let images = prose.iter().flat_map(|element| element.select(&selector));
        images
            .map(|image| image.attr("src").unwrap().to_owned())
            .collect()
    }

    /// Whether an element has this id.
    pub(crate) fn has_id(&self, id: &str) -> bool {
        self.all("[id]")
            .iter()
            .any(|element| element.attr("id") == Some(id))
    }

    /// Fails where anything in the text could run, or leads to an address of a kind that nobody expects.
    #[track_caller]
    pub(crate) fn assert_harmless(&self, what: &str) {
        for element in self.all("*") {
            for (name, value) in element.value().attrs() {
                assert!(!name.starts_with("on"), "{what}: {name}={value}");
                if matches!(
                    name,
                    "href" | "src" | "action" | "formaction" | "poster" | "data"
                ) {
                    let plain: String = value
                        .chars()
                        .filter(|c| !c.is_whitespace() && !c.is_control())
                        .collect();
                    let plain = plain.to_ascii_lowercase();
                    let known = plain.starts_with(['/', '#'])
                        || ["https://", "http://", "mailto:"]
                            .iter()
                            .any(|start| plain.starts_with(start));
                    assert!(known, "{what}: {name}={value}");
                }
            }
        }
        for element in self.prose() {
            for found in element.descendants().filter_map(ElementRef::wrap) {
                let name = found.value().name();
                let runs = matches!(
                    name,
                    "script"
                        | "iframe"
                        | "object"
                        | "embed"
                        | "base"
                        | "form"
                        | "style"
                        | "link"
                        | "meta"
                        | "svg"
                );
                assert!(!runs, "{what}: <{name}>");
            }
        }
    }
}

/// What is read of an element: its text, and the words for its images. Blocks and cells part words.
fn said(element: ElementRef<'_>, out: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            Node::Element(tag) => {
                let inline = matches!(
                    tag.name(),
                    "a" | "abbr"
                        | "b"
                        | "code"
                        | "del"
                        | "em"
                        | "i"
                        | "ins"
                        | "mark"
                        | "s"
                        | "small"
                        | "span"
                        | "strong"
                        | "sub"
                        | "u"
                );
                if !inline {
                    out.push(' ');
                }
                out.push_str(tag.attr("alt").unwrap_or(""));
                if let Some(child) = ElementRef::wrap(child) {
                    said(child, out);
                }
                if !inline {
                    out.push(' ');
                }
            }
            _ => {}
        }
    }
}

/// With one space between words.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
