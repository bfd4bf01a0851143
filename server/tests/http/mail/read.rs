//! A letter as the one who gets it reads it.

use mail_parser::{Address, MessageParser, MimeHeaders};
use scraper::{Html, Selector};
use test_support::Received;

/// A letter, read.
#[derive(Debug)]
pub(crate) struct ReadLetter {
    pub(crate) subject: String,
    /// Name and address.
    pub(crate) from: (String, String),
    pub(crate) reply_to: Option<String>,
    pub(crate) to: Vec<String>,
    pub(crate) message_id: String,
    /// As RFC 3339 writes it.
    pub(crate) date: String,
    /// Every header's name, as it is written.
    pub(crate) headers: Vec<String>,
    pub(crate) auto_submitted: String,
    pub(crate) content_language: String,
    pub(crate) text: String,
    pub(crate) html: String,
}

/// Reads a letter that has the two parts that letters have.
pub(crate) fn read(received: &Received) -> ReadLetter {
    let message = MessageParser::default().parse(&received.raw).unwrap();
    let types: Vec<String> = message
        .parts
        .iter()
        .map(|part| {
            let kind = part.content_type().unwrap();
            format!("{}/{}", kind.ctype(), kind.subtype().unwrap())
        })
        .collect();
    // From the plainest to the richest: the last one that a program knows is shown.
    assert_eq!(types, ["multipart/alternative", "text/plain", "text/html"]);
    let raw = |name: &str| {
        let value = message.header_raw(name.to_owned());
        value.unwrap_or_default().trim().to_owned()
    };
    let from = message.from().and_then(Address::first).unwrap();
    ReadLetter {
        subject: message.subject().unwrap().to_owned(),
        from: (
            from.name().unwrap_or_default().to_owned(),
            from.address().unwrap().to_owned(),
        ),
        reply_to: message
            .reply_to()
            .and_then(Address::first)
            .map(|reply_to| reply_to.address().unwrap().to_owned()),
        to: addresses(message.to().unwrap()),
        message_id: message.message_id().unwrap().to_owned(),
        date: message.date().unwrap().to_rfc3339(),
        headers: message
            .headers()
            .iter()
            .map(|header| header.name().to_owned())
            .collect(),
        auto_submitted: raw("Auto-Submitted"),
        content_language: raw("Content-Language"),
        text: message.body_text(0).unwrap().replace("\r\n", "\n"),
        html: message.body_html(0).unwrap().replace("\r\n", "\n"),
    }
}

fn addresses(of: &Address<'_>) -> Vec<String> {
    of.iter()
        .map(|address| address.address().unwrap().to_owned())
        .collect()
}

impl ReadLetter {
    /// The first address on a line of its own in the plain text, which is where the button of the other part leads as well.
    #[track_caller]
    pub(crate) fn link(&self) -> String {
        let lines = self.text.lines();
        let mut links = lines.filter(|line| line.starts_with("http"));
        let link = links.next().unwrap().to_owned();
        assert_eq!(self.hrefs()[..2], [link.as_str(), link.as_str()]);
        link
    }

    /// Where the HTML's links lead.
    pub(crate) fn hrefs(&self) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        let href = Selector::parse("[href]").unwrap();
        let links = document.select(&href);
        links
            .map(|link| link.attr("href").unwrap().to_owned())
            .collect()
    }
}
