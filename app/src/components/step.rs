//! The page around a step: the plan beside it, its head, its neighbours.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, Icon, Pager, PlanBeside},
    shared::{ItemKindView, PageContext, StepView},
};

/// The page of a step; what the step itself holds are the children.
#[component]
pub(crate) fn StepPage(page: PageContext, step: StepView, children: Children) -> impl IntoView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let text_lang = step.text.lang.clone();
    let [module, number, of] = step.place;
    let duration = match step.kind {
        ItemKindView::Lesson => lang.reading_minutes(step.duration),
        ItemKindView::Activity | ItemKindView::Quiz => lang.about_minutes(step.duration),
    };
    let summary = (!step.summary.is_empty())
        .then(|| view! { <p class="lead" lang=text_lang.clone()>{step.summary.clone()}</p> });
    view! {
        <Document page=page text=step.text.clone() title=step.title.clone() description=step.summary>
            <div class="with-plan">
                <PlanBeside lang sprite=sprite.clone() course=step.course plan=step.plan/>
                <main id="page:content" class="shell">
                    <div class="ruled">
                        <article class="prose">
                            <header class="lesson-head">
                                <Crumbs lang crumbs=step.crumbs/>
                                <FallbackNotice lang text=step.text/>
                                <p class="in-margin">
                                    {lang.module_number(module)} ", " <br/> {lang.step_of(number, of)}
                                </p>
                                <h1 lang=text_lang>{step.title}</h1>
                                <p class="kicker">
                                    <span><Icon sprite=sprite.clone() name=step.kind.icon()/> " " {step.kind.name(lang)}</span>
                                    <span><Icon sprite=sprite.clone() name="clock"/> " " {duration}</span>
                                </p>
                            </header>
                            {summary}
                            {children()}
                            <Pager lang sprite previous=step.previous next=step.next/>
                        </article>
                    </div>
                </main>
            </div>
        </Document>
    }
    .into_any()
}
