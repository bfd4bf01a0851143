//! The form of an attempt, as it stands filled in.

use crate::{client::Answer, html::tags};

/// Names and values that the page's form would send as it stands, without those that are empty or hidden.
pub(crate) fn filled(page: &Answer) -> Vec<(String, String)> {
    let mut filled = Vec::new();
    let mut select = String::new();
    for tag in tags(&page.text()) {
        let attribute = |name: &str| tag.attribute(name).unwrap_or_default().to_owned();
        let field = match tag.name.as_str() {
            "input" if tag.is("type", "text") || tag.attribute("checked").is_some() => {
                (attribute("name"), attribute("value"))
            }
            // A browser drops the line break that a text area begins with.
            "textarea" => {
                let text = tag.text.strip_prefix('\n').unwrap_or(&tag.text);
                (attribute("name"), text.to_owned())
            }
            "select" => {
                select = attribute("name");
                continue;
            }
            "option" if tag.attribute("selected").is_some() => (select.clone(), attribute("value")),
            _ => continue,
        };
        if !field.1.is_empty() {
            filled.push(field);
        }
    }
    filled
}
