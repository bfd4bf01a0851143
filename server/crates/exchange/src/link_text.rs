//! Addresses as links hold them.

/// The scheme of an absolute address.
pub(crate) fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    valid.then_some(scheme)
}

/// A path in a form that a Markdown link takes without brackets.
pub(crate) fn encoded(path: &str) -> String {
    path.replace('%', "%25")
        .replace(' ', "%20")
        .replace('(', "%28")
        .replace(')', "%29")
        .replace('<', "%3C")
        .replace('>', "%3E")
}

/// The label of a definition, with its brackets.
pub(crate) fn label(definition: &str) -> Option<&str> {
    let mut escaped = false;
    let end = definition.char_indices().skip(1).find(|(_, c)| {
        let closes = *c == ']' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    })?;
    definition.get(..=end.0)
}

/// An address and its title as a Markdown link has them.
pub(crate) fn destination(address: &str, title: &str) -> String {
    let bracketed = address.is_empty() || address.contains([' ', '(', ')', '<', '>']);
    let address = if bracketed {
        format!(
            "<{}>",
            address
                .replace(' ', "%20")
                .replace('<', "%3C")
                .replace('>', "%3E")
        )
    } else {
        address.to_owned()
    };
    if title.is_empty() {
        return address;
    }
    let title = title
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', " ");
    format!("{address} \"{title}\"")
}
