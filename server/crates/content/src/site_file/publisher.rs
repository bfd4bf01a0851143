//! `publisher` of `site.yml`.

use super::localised::read_localised;
use crate::{
    Contact, Language, Publisher,
    diagnostic::{Diagnostics, SourceFile},
    front_matter::{Fields, Node, Value},
    publisher::web_address,
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
        |text| Contact::read(text).is_some(),
        "an e-mail address, or the address of a page",
        "write `contact: someone@example.org`, or an address that begins with `https://`",
        diagnostics,
    );
    Some(Publisher {
        name: name?,
        url: url.and_then(|text| web_address(&text)),
        contact: contact.and_then(|text| Contact::read(&text)),
    })
}
