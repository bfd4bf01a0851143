//! Links to the steps before and after.

use leptos::prelude::*;

use crate::{components::Icon, i18n::Lang, shared::StepLink};

/// Links to the neighbouring steps of the course, or to its neighbouring modules.
#[component]
pub(crate) fn Pager(
    lang: Lang,
    sprite: String,
    previous: Option<StepLink>,
    next: Option<StepLink>,
    #[prop(optional)] modules: bool,
) -> Option<AnyView> {
    if previous.is_none() && next.is_none() {
        return None;
    }
    let (name, before, after) = if modules {
        (
            lang.neighbouring_modules(),
            lang.previous_module(),
            lang.next_module(),
        )
    } else {
        (lang.neighbours(), lang.previous_step(), lang.next_step())
    };
    let previous = previous.map(|step| {
        view! {
            <a href=step.href rel="prev">
                <Icon sprite=sprite.clone() name="prev" dir=true/>
                <span><span>{before}</span> " " <b lang=step.lang>{step.title}</b></span>
            </a>
        }
    });
    let next = next.map(|step| {
        view! {
            <a class="next" href=step.href rel="next">
                <span><span>{after}</span> " " <b lang=step.lang>{step.title}</b></span>
                <Icon sprite=sprite.clone() name="next" dir=true/>
            </a>
        }
    });
    let nav = view! {
        <nav class="pager" aria-label=name>
            {previous}
            {next}
        </nav>
    };
    Some(nav.into_any())
}
