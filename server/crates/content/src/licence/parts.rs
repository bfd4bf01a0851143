//! A licence expression as readers see it.

use super::is_operator;

/// A part of a licence expression, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LicencePart {
    /// What is read.
    pub text: String,
    /// Where the licence can be read; `None` for what joins licences, and for one that SPDX does not list.
    pub href: Option<String>,
}

/// The licences of an SPDX expression with their addresses, and what stands between them: joined, the texts read as
/// the whole expression. A Creative Commons licence has its usual name and links to its own page, any other to SPDX's.
#[must_use]
pub fn licence_parts(expression: &str) -> Vec<LicencePart> {
    let mut parts: Vec<LicencePart> = Vec::new();
    for piece in expression.split_inclusive([' ', '(', ')']) {
        let word = piece.trim_end_matches([' ', '(', ')']);
        let after = piece.get(word.len()..).unwrap_or_default();
        match link(word) {
            Some((text, href)) => parts.push(LicencePart {
                text,
                href: Some(href),
            }),
            None => push_text(&mut parts, word),
        }
        push_text(&mut parts, after);
    }
    parts
}

fn push_text(parts: &mut Vec<LicencePart>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(LicencePart {
            text: last,
            href: None,
        }) => last.push_str(text),
        _ => parts.push(LicencePart {
            text: text.to_owned(),
            href: None,
        }),
    }
}

/// Name and address of a licence that SPDX lists.
fn link(word: &str) -> Option<(String, String)> {
    if is_operator(word) {
        return None;
    }
    let id = spdx::license_id(word)?;
    let other = || {
        let href = format!("https://spdx.org/licenses/{}.html", id.name);
        (word.to_owned(), href)
    };
    Some(creative_commons(id.name).unwrap_or_else(other))
}

/// Name and address of a Creative Commons licence; its identifier is one that SPDX lists.
fn creative_commons(id: &str) -> Option<(String, String)> {
    const SITE: &str = "https://creativecommons.org";
    match id {
        "CC0-1.0" => {
            return Some((
                "CC0 1.0".to_owned(),
                format!("{SITE}/publicdomain/zero/1.0/"),
            ));
        }
        "CC-PDM-1.0" => {
            let href = format!("{SITE}/publicdomain/mark/1.0/");
            return Some(("Public Domain Mark 1.0".to_owned(), href));
        }
        _ => {}
    }
    let rest = id.strip_prefix("CC-")?;
    let digit = rest.find(|c: char| c.is_ascii_digit())?;
    let terms = rest.get(..digit)?.strip_suffix('-')?;
    let known = ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-NC-ND", "BY-ND"];
    if !known.contains(&terms) {
        return None;
    }
    // `3.0-FR`: the version of a country's law.
    let (version, country) = match rest.get(digit..)?.split_once('-') {
        Some((version, country)) => (version, Some(country)),
        None => (rest.get(digit..)?, None),
    };
    let mut name = format!("CC {terms} {version}");
    let mut href = format!("{SITE}/licenses/{}/{version}/", terms.to_lowercase());
    if let Some(country) = country {
        name.push_str(&format!(" {country}"));
        href.push_str(&format!("{}/", country.to_lowercase()));
    }
    Some((name, href))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(expression: &str) -> Vec<(String, Option<String>)> {
        licence_parts(expression)
            .into_iter()
            .map(|part| (part.text, part.href))
            .collect()
    }

    fn linked(text: &str, href: &str) -> (String, Option<String>) {
        (text.to_owned(), Some(href.to_owned()))
    }

    fn text(text: &str) -> (String, Option<String>) {
        (text.to_owned(), None)
    }

    #[test]
    fn a_creative_commons_licence_links_to_its_own_page() {
        for (id, name, path) in [
            ("CC-BY-SA-4.0", "CC BY-SA 4.0", "licenses/by-sa/4.0/"),
            (
                "CC-BY-NC-ND-2.5",
                "CC BY-NC-ND 2.5",
                "licenses/by-nc-nd/2.5/",
            ),
            ("CC-BY-3.0-IGO", "CC BY 3.0 IGO", "licenses/by/3.0/igo/"),
            (
                "CC-BY-SA-2.0-UK",
                "CC BY-SA 2.0 UK",
                "licenses/by-sa/2.0/uk/",
            ),
            ("CC0-1.0", "CC0 1.0", "publicdomain/zero/1.0/"),
            (
                "CC-PDM-1.0",
                "Public Domain Mark 1.0",
                "publicdomain/mark/1.0/",
            ),
        ] {
            let href = format!("https://creativecommons.org/{path}");
            assert_eq!(parts(id), [linked(name, &href)]);
        }
    }

    #[test]
    fn an_expression_is_read_as_it_stands_with_a_link_for_each_listed_licence() {
        assert_eq!(
            parts("(MIT OR CC-BY-4.0) AND LicenseRef-mine"),
            [
                text("("),
                linked("MIT", "https://spdx.org/licenses/MIT.html"),
                text(" OR "),
                linked("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                text(") AND LicenseRef-mine"),
            ]
        );
        assert_eq!(
            parts("GPL-3.0+"),
            [linked("GPL-3.0+", "https://spdx.org/licenses/GPL-3.0.html")]
        );
        for unlisted in ["CC-\"><script>-4.0", "CC-BY-9.9", "CC-BY-4.0-XX", "AND", ""] {
            assert!(
                licence_parts(unlisted)
                    .iter()
                    .all(|part| part.href.is_none())
            );
            let joined: String = licence_parts(unlisted)
                .into_iter()
                .map(|part| part.text)
                .collect();
            assert_eq!(joined, unlisted);
        }
    }
}
