//! Facts that the maintainers of a site have to give, and the mark where they have not.

use leptos::prelude::*;

use crate::{i18n::Lang, shared::ContactView};

/// A fact in the language that it was written in, or the mark that it is missing.
pub(crate) fn fact(lang: Lang, of: &str, said: Option<String>) -> AnyView {
    match said {
        Some(said) => view! { <span lang=of.to_owned() dir="auto">{said}</span> }.into_any(),
        None => missing(lang),
    }
}

/// A way to reach somebody, or the mark that it is missing.
pub(crate) fn reach(lang: Lang, contact: Option<ContactView>) -> AnyView {
    match contact {
        Some(ContactView { href, text }) => view! { <a href=href dir="ltr">{text}</a> }.into_any(),
        None => missing(lang),
    }
}

/// The mark where a fact is missing.
pub(crate) fn missing(lang: Lang) -> AnyView {
    view! { <mark class="missing">{lang.fact_missing()}</mark> }.into_any()
}

/// The word on top of a page on which a fact is missing.
pub(crate) fn incomplete(lang: Lang) -> AnyView {
    view! { <p class="fallback" role="note">{lang.facts_incomplete()}</p> }.into_any()
}

/// Terms with what is said of each.
pub(crate) fn terms(rows: Vec<(&'static str, AnyView)>) -> AnyView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(term, said)| view! { <dt>{term}</dt><dd>{said}</dd> })
        .collect();
    view! { <dl>{rows}</dl> }.into_any()
}
