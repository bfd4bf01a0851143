//! Which language a request is answered in.

use axum::http::{HeaderMap, header};
use content::{Catalogue, Language};

/// The site's language that suits an `Accept-Language` header best; its first one if none does.
pub(crate) fn preferred(catalogue: &Catalogue, headers: &HeaderMap) -> Language {
    let languages = &catalogue.site.languages;
    let header = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    wanted(header.unwrap_or_default())
        .into_iter()
        .find_map(|tag| {
            let exact = languages
                .iter()
                .find(|own| own.as_str().eq_ignore_ascii_case(tag));
            exact.or_else(|| {
                languages
                    .iter()
                    .find(|own| primary(own.as_str()) == primary(tag))
            })
        })
        .or(languages.first())
        .cloned()
        .unwrap_or_else(|| catalogue.site.title.original().clone())
}

/// The languages that a header names, the most wanted first (RFC 9110, 12.5.4). A weight of 0 refuses a language; one
/// that cannot be read counts as 0. Of a header longer than any browser's, the first part is read.
fn wanted(header: &str) -> Vec<&str> {
    let mut tags: Vec<(u16, &str)> = header
        .split(',')
        .take(MOST_LANGUAGES)
        .filter_map(|entry| {
            let (tag, weight) = match entry.split_once(';') {
                Some((tag, parameter)) => (tag, thousandths(parameter.trim().strip_prefix("q=")?)),
                None => (entry, Some(1000)),
            };
            Some((weight.filter(|weight| *weight > 0)?, tag.trim()))
        })
        .collect();
    tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(_, tag)| tag).collect()
}

/// How many languages of a header are looked at.
const MOST_LANGUAGES: usize = 50;

/// A weight such as `1`, `0.8` or `0.125` in thousandths.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, decimals) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let digits = decimals.bytes().all(|b| b.is_ascii_digit());
    match (whole, digits && decimals.len() <= 3) {
        ("0", true) => format!("{decimals:0<3}").parse().ok(),
        ("1", true) if decimals.bytes().all(|b| b == b'0') => Some(1000),
        _ => None,
    }
}

/// The site's language with this tag.
pub(crate) fn of_site(catalogue: &Catalogue, tag: &str) -> Option<Language> {
    catalogue
        .site
        .languages
        .iter()
        .find(|language| language.as_str() == tag)
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn the_most_wanted_language_comes_first_and_a_refused_one_not_at_all() {
        assert_eq!(wanted("en;q=0.5, fr-FR, de;q=0.75"), ["fr-FR", "de", "en"]);
        assert_eq!(wanted("en;q=0, fr;q=0.001"), ["fr"]);
        assert_eq!(wanted(""), [""]);
        assert_eq!(
            wanted("fr;q=NaN, en;q=2, de;q=-1, es;q=0.1234, it;x=1"),
            [""; 0]
        );
    }
}
