//! The page around a step: the plan beside it, its head, its neighbours.

use leptos::prelude::*;

use crate::{
    components::{Crumbs, Document, FallbackNotice, HeadView, Icon, Pager, PlanBeside, StepEnd},
    shared::{ItemKindView, PageContext, StepView},
};

/// The page of a step; what the step itself holds are the children. `linked_data` is JSON-LD for the head.
#[component]
pub(crate) fn StepPage(
    page: PageContext,
    step: StepView,
    linked_data: String,
    children: Children,
) -> impl IntoView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let (text_lang, dir) = (step.text.lang.clone(), step.text.dir);
    let mut head = HeadView::public(&step.title, &step.summary, Some(&step.text));
    head.linked_data = Some(linked_data);
    head.device = page.account.is_none();
    head.place = step.end.own.is_some() && step.kind != ItemKindView::Quiz;
    let around = page.clone();
    let [module, number, of] = step.place;
    let duration = match step.kind {
        ItemKindView::Lesson => lang.reading_minutes(step.duration),
        ItemKindView::Activity | ItemKindView::Quiz => lang.about_minutes(step.duration),
    };
    let summary = (!step.summary.is_empty()).then(
        || view! { <p class="lead" lang=text_lang.clone() dir=dir>{step.summary.clone()}</p> },
    );
    view! {
        <Document page head>
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
                                <h1 lang=text_lang dir=dir>{step.title}</h1>
                                <p class="kicker">
                                    <span><Icon sprite=sprite.clone() name=step.kind.icon()/> " " {step.kind.name(lang)}</span>
                                    <span><Icon sprite=sprite.clone() name="clock"/> " " {duration}</span>
                                </p>
                            </header>
                            {summary}
                            {children()}
                            <StepEnd page=around kind=step.kind end=step.end/>
                            <Pager lang sprite previous=step.previous next=step.next/>
                        </article>
                    </div>
                </main>
            </div>
        </Document>
    }
    .into_any()
}
