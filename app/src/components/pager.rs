//! Links to the steps before and after.

use leptos::prelude::*;

use crate::{components::Icon, i18n::Lang, shared::StepLink};

/// Links to the neighbouring steps of the course.
#[component]
pub(crate) fn Pager(
    lang: Lang,
    sprite: String,
    previous: Option<StepLink>,
    next: Option<StepLink>,
) -> impl IntoView {
    let previous = previous.map(|step| {
        view! {
            <a href=step.href rel="prev">
                <Icon sprite=sprite.clone() name="prev"/>
                <span><span>{lang.previous_step()}</span> " " <b lang=step.lang>{step.title}</b></span>
            </a>
        }
    });
    let next = next.map(|step| {
        view! {
            <a class="next" href=step.href rel="next">
                <span><span>{lang.next_step()}</span> " " <b lang=step.lang>{step.title}</b></span>
                <Icon sprite=sprite.clone() name="next"/>
            </a>
        }
    });
    view! {
        <nav class="pager" aria-label=lang.neighbours()>
            {previous}
            {next}
        </nav>
    }
    .into_any()
}
