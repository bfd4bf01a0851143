//! The line under a figure: who made it, what others may do with it, where it comes from.

use url::Url;

use super::{callout::source_label, escape::escape, inline::bounded};
use crate::{Language, Rights, licence_parts};

/// More names than anybody reads under a picture.
const MOST_HOLDERS: usize = 20;

/// The longest licence expression that is shown, in bytes: nobody means a longer one.
const LONGEST_LICENCE: usize = 500;

/// The page on another site that a picture comes from.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// Its web address.
    pub(super) address: String,
    /// As the author calls it, else by its site.
    name: String,
}

impl Source {
    /// `None` where the address is no web page's.
    pub(super) fn new(address: String, title: &str) -> Option<Self> {
        let url = Url::parse(&address).ok()?;
        let host = url.host_str()?;
        let name = match title.trim() {
            "" => host.strip_prefix("www.").unwrap_or(host),
            title => bounded(title),
        };
        Some(Self {
            name: name.to_owned(),
            address,
        })
    }
}

/// The line as HTML; empty where nothing is known.
pub(super) fn credit(rights: &Rights, source: Option<&Source>, language: &Language) -> String {
    let mut parts: Vec<String> = Vec::new();
    let holders = rights.holders();
    parts.extend(
        holders
            .iter()
            .take(MOST_HOLDERS)
            .map(|name| escape(bounded(name))),
    );
    if holders.len() > MOST_HOLDERS {
        parts.push("…".to_owned());
    }
    let licence = rights.licence.as_deref();
    parts.extend(
        licence
            .filter(|own| own.len() <= LONGEST_LICENCE)
            .map(licence_html),
    );
    let mut line = parts.join(", ");
    if let Some(source) = source {
        if !line.is_empty() {
            line.push_str(". ");
        }
        line.push_str(source_label(language));
        line.push_str(&link(&source.address, &source.name));
    }
    line
}

fn licence_html(expression: &str) -> String {
    let parts = licence_parts(expression);
    let html = parts.iter().map(|part| match &part.href {
        Some(href) => link(href, &part.text),
        None => escape(&part.text),
    });
    html.collect()
}

fn link(address: &str, text: &str) -> String {
    format!(
        "<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>",
        escape(address),
        escape(text)
    )
}
