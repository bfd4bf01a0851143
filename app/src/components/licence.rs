//! A licence by its name, with a link to its text where the address follows from its identifier.

use leptos::prelude::*;

/// The licence that this SPDX expression names: of the page itself, unless it is `of_part`, and then machines are not
/// told that it is the page's.
#[component]
pub(crate) fn Licence(spdx: String, #[prop(optional)] of_part: bool) -> impl IntoView {
    let rel = (!of_part).then_some("license");
    let parts: Vec<_> = content::licence_parts(&spdx)
        .into_iter()
        .map(|part| match part.href {
            Some(href) => view! { <a class="nowrap" href=href rel=rel>{part.text}</a> }.into_any(),
            None => view! { <span>{part.text}</span> }.into_any(),
        })
        .collect();
    parts.into_any()
}
