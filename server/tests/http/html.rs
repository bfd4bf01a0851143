//! Pages as a browser's parser reads them.

use std::cell::{Cell, RefCell};

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
    },
};

use crate::client::Answer;

/// An opening tag with the text up to the next tag.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tag {
    /// In lower case.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// What stands behind it, up to the next tag.
    pub(crate) text: String,
}

impl Tag {
    /// The value of an attribute, if there is one.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether an attribute has this value.
    pub(crate) fn is(&self, name: &str, value: &str) -> bool {
        self.attribute(name) == Some(value)
    }
}

/// Every opening tag of a page.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let tokenizer = Tokenizer::new(Tags::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    // The sink never asks for a script to be run.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.tags.into_inner()
}

/// Every opening tag with this name.
pub(crate) fn tags_named(html: &str, name: &str) -> Vec<Tag> {
    let mut tags = tags(html);
    tags.retain(|tag| tag.name == name);
    tags
}

/// Where the page's links to other pages lead.
pub(crate) fn links(html: &str) -> Vec<String> {
    let hrefs = tags_named(html, "a");
    hrefs
        .iter()
        .filter_map(|tag| tag.attribute("href").map(str::to_owned))
        .collect()
}

/// Nothing in a page runs from within it or is asked of another origin: what the content security policy would forbid
/// is not even there.
#[track_caller]
pub(crate) fn assert_nothing_foreign_or_inline(answer: &Answer) {
    if answer.is_html() {
        assert_harmless(&answer.what, &answer.text());
    } else if let Ok(json) = serde_json::from_slice(&answer.body) {
        // The API and server functions send parts of pages.
        for_each_html(&json, &mut |html| assert_harmless(&answer.what, html));
    }
}

/// The texts of a JSON value that are HTML by their names.
fn for_each_html(json: &serde_json::Value, act: &mut impl FnMut(&str)) {
    match json {
        serde_json::Value::Array(values) => values.iter().for_each(|it| for_each_html(it, act)),
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                let is_html = name.ends_with("html") || name == "Graded" || name == "Checked";
                match value.as_str() {
                    Some(html) if is_html => act(html),
                    _ => for_each_html(value, act),
                }
            }
        }
        _ => {}
    }
}

#[track_caller]
fn assert_harmless(what: &str, html: &str) {
    for tag in tags(html) {
        assert_ne!(tag.name, "style", "{what}");
        if tag.is("type", "application/ld+json") {
            let data: serde_json::Value = serde_json::from_str(&tag.text).unwrap();
            assert_eq!(data["@context"], "https://schema.org", "{what}");
        } else if tag.name == "script" {
            assert!(tag.attribute("src").is_some(), "{what}: inline script");
            assert_eq!(tag.text.trim(), "", "{what}: inline script");
        }
        for (name, value) in &tag.attributes {
            assert_ne!(name, "style", "{what}: <{}>", tag.name);
            assert!(!name.starts_with("on"), "{what}: <{} {name}>", tag.name);
            let fetched = matches!(
                name.as_str(),
                "src" | "srcset" | "poster" | "data" | "action" | "formaction"
            ) || (name == "href" && tag.name == "use")
                || (name == "href" && tag.name == "link" && !names_a_page(&tag));
            let plays = tag.name == "iframe" && name == "src" && what.contains("/videos/");
            assert!(
                !fetched || is_local(value) || plays,
                "{what}: <{} {name}={value:?}>",
                tag.name
            );
        }
    }
}

/// Whether a `link` element only names a page for search engines, which no browser fetches.
fn names_a_page(link: &Tag) -> bool {
    link.is("rel", "canonical")
        || (link.is("rel", "alternate") && link.attribute("hreflang").is_some())
}

/// A path on this site: `//host` and what a browser takes for it lead elsewhere.
pub(crate) fn is_local(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.contains('\\')
}

#[derive(Default)]
struct Tags {
    tags: RefCell<Vec<Tag>>,
    /// Whether text belongs to the last tag: no end tag stands between them.
    open: Cell<bool>,
}

impl TokenSink for Tags {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                self.open.set(true);
                let attributes = tag.attrs.iter().map(|attribute| {
                    let name = attribute.name.local.to_string();
                    (name, attribute.value.to_string())
                });
                self.tags.borrow_mut().push(Tag {
                    name: tag.name.to_string(),
                    attributes: attributes.collect(),
                    text: String::new(),
                });
            }
            Token::TagToken(_) => self.open.set(false),
            Token::CharacterTokens(text) if self.open.get() => {
                if let Some(last) = self.tags.borrow_mut().last_mut() {
                    last.text.push_str(&text);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
