//! Which language a request is answered in.

use axum::http::{HeaderMap, header};
use content::{Catalogue, Language};

/// The site's language that suits an `Accept-Language` header best; its first one if none does.
pub(crate) fn preferred(catalogue: &Catalogue, headers: &HeaderMap) -> Language {
    let languages = &catalogue.site.languages;
    let wanted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .map(accept_language::parse)
        .unwrap_or_default();
    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    wanted
        .iter()
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

/// The site's language with this tag.
pub(crate) fn of_site(catalogue: &Catalogue, tag: &str) -> Option<Language> {
    catalogue
        .site
        .languages
        .iter()
        .find(|language| language.as_str() == tag)
        .cloned()
}
