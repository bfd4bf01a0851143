//! A course's cover.

use leptos::prelude::*;

use crate::shared::CoverView;

/// The cover in its wooden frame. It says nothing that the title beside it does not: no alternative text.
#[component]
pub(crate) fn Cover(
    cover: CoverView,
    /// Among the first things seen, and so not to be waited for.
    #[prop(optional)]
    first: bool,
) -> impl IntoView {
    let loading = (!first).then_some("lazy");
    let [width, height] = cover.size.map(|side| side.to_string());
    view! {
        <div class="frame">
            <img src=cover.href alt="" width=width height=height loading=loading/>
        </div>
    }
    .into_any()
}
