//! `publisher` of `site.yml`.

use url::Url;

use super::localised::read_localised;
use crate::{
    Contact, Language, Publisher,
    diagnostic::{Diagnostics, SourceFile},
    front_matter::{Fields, Node, Value},
    publisher::is_email,
};

const KEYS: &[&str] = &["contact", "name", "url"];

/// Reads the map. `None` where an error was reported.
pub(super) fn read(
    file: &SourceFile,
    fields: &Fields<'_>,
    node: &Node,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> Option<Publisher> {
    if !matches!(node.value, Value::Map(_)) {
        let expected = "a map with `name`, `url` and `contact`";
        fields.wrong_type("publisher", node, expected, diagnostics);
        return None;
    }
    let keys = Fields::new(file, node.clone(), KEYS, diagnostics);
    let name = match keys.get("name") {
        Some(name) => read_localised(file, &keys, "name", name, languages, diagnostics),
        None => {
            diagnostics.push(file.error(
                "key-missing",
                node.range.clone(),
                "`publisher` has no `name`",
                "add `name: \"…\"`: who answers for this site",
            ));
            None
        }
    };
    let url = keys.checked_text(
        "url",
        |text| web_address(text).is_some(),
        "the address of the publisher's own site",
        "write an address that begins with `https://`",
        diagnostics,
    );
    let contact = keys.checked_text(
        "contact",
        |text| contact(text).is_some(),
        "an e-mail address, or the address of a page",
        "write `contact: someone@example.org`, or an address that begins with `https://`",
        diagnostics,
    );
    Some(Publisher {
        name: name?,
        url: url.and_then(|text| web_address(&text)),
        contact: contact.and_then(|text| self::contact(&text)),
    })
}

fn contact(text: &str) -> Option<Contact> {
    if is_email(text) {
        return Some(Contact::Email(text.to_owned()));
    }
    web_address(text).map(Contact::Page)
}

/// An http or https address as browsers write it. `https:host`, which they read in two ways, is none.
fn web_address(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    if !lower.starts_with("http://") && !lower.starts_with("https://") {
        return None;
    }
    Url::parse(text).ok().map(String::from)
}
