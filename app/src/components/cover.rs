//! A course's cover.

use leptos::prelude::*;

/// The cover in its wooden frame. It says nothing that the title beside it does not: no alternative text.
#[component]
pub(crate) fn Cover(
    href: String,
    /// Among the first things seen, and so not to be waited for.
    #[prop(optional)]
    first: bool,
) -> impl IntoView {
    let loading = (!first).then_some("lazy");
    view! {
        <div class="frame">
            <img src=href alt="" width="640" height="420" loading=loading/>
        </div>
    }
    .into_any()
}
