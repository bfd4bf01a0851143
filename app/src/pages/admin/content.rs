//! How the content is, for those who write it.

use leptos::prelude::*;

use super::frame;
use crate::shared::{ContentStateView, PageContext};

/// What is to be mended in the content, in the words of `ardoise check`, which are English.
pub fn content_page(page: PageContext, view: ContentStateView, administrator: bool) -> AnyView {
    let lang = page.lang;
    let rejected = view.rejected.map(|why| {
        view! {
            <div class="errors">
                <h2>{lang.content_rejected()}</h2>
                <p lang="en" dir="ltr">{why}</p>
            </div>
        }
    });
    let nothing = rejected.is_none() && view.findings.is_empty();
    let nothing = nothing.then(|| view! { <p>{lang.content_sound()}</p> });
    let findings: Vec<_> = view
        .findings
        .into_iter()
        .map(|finding| {
            let weight = if finding.error { lang.finding_error() } else { lang.finding_warning() };
            let kept = finding
                .kept
                .then(|| view! { <p class="soft small">{lang.last_good_served()}</p> });
            view! {
                <li>
                    <h3><code dir="ltr">{finding.place}</code></h3>
                    <p><strong class="mark">{weight}</strong> " " <code dir="ltr">{finding.code}</code></p>
                    <p lang="en" dir="ltr">{finding.message}</p>
                    <p lang="en" dir="ltr">{finding.mend}</p>
                    {kept}
                </li>
            }
        })
        .collect();
    let list = (!findings.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="page:findings">
                <h2 class="title-xl" id="page:findings">{lang.content_findings()}</h2>
                <ul class="list credits">{findings}</ul>
            </section>
        }
    });
    let more = (view.more > 0).then(|| view! { <p>{lang.more_findings(view.more)}</p> });
    let body = view! {
        <p>{lang.content_state_lead()}</p>
        {rejected}
        {nothing}
        {list}
        {more}
    };
    frame(page, lang.content_state(), administrator, body.into_any())
}
