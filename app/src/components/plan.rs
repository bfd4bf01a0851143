//! The plan of a course: long on the course's page, folded beside a lesson.

use leptos::prelude::*;

use crate::{
    components::Icon,
    i18n::Lang,
    shared::{Crumb, ItemKindView, PlanItem, PlanModule},
};

/// The steps of a module, with kind and duration.
#[component]
pub(crate) fn Steps(lang: Lang, sprite: String, items: Vec<PlanItem>) -> impl IntoView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| {
            view! {
                <li>
                    <Icon sprite=sprite.clone() name=item.kind.icon()/>
                    <span>
                        <span class="sr">{item.kind.name(lang)} " "</span>
                        <a href=item.href lang=item.lang>{item.title}</a>
                    </span>
                    <span class="steps__meta">{lang.minutes(item.duration)}</span>
                </li>
            }
        })
        .collect();
    view! { <ol class="steps">{items}</ol> }
}

/// The plan beside a step: every module, with the steps of the current one.
#[component]
pub(crate) fn PlanBeside(
    lang: Lang,
    sprite: String,
    course: Crumb,
    plan: Vec<PlanModule>,
) -> impl IntoView {
    let modules: Vec<_> = plan
        .into_iter()
        .map(|module| {
            let steps = module.current.then(|| current_steps(module.items));
            view! {
                <li>
                    <a href=module.href>
                        <span class="num">{module.number}</span>
                        <span lang=module.lang>{module.title}</span>
                    </a>
                    {steps}
                </li>
            }
        })
        .collect();
    view! {
        <nav class="plan-side" aria-label=lang.course_plan()>
            <details>
                <summary><Icon sprite=sprite name="plan"/> " " {lang.course_plan()}</summary>
                <div class="plan-side__in">
                    <a class="plan-side__title" href=course.href lang=course.lang>{course.title}</a>
                    <ol class="plan-list">{modules}</ol>
                </div>
            </details>
        </nav>
    }
    .into_any()
}

fn current_steps(items: Vec<PlanItem>) -> impl IntoView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| {
            let current = item.current.then_some("page");
            view! { <li><a href=item.href lang=item.lang aria-current=current>{item.title}</a></li> }
        })
        .collect();
    view! { <ol>{items}</ol> }
}

impl ItemKindView {
    /// The name of its drawing.
    pub(crate) fn icon(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Activity => "activity",
            Self::Quiz => "quiz",
        }
    }

    /// Its name.
    pub(crate) fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Lesson => lang.lesson(),
            Self::Activity => lang.activity(),
            Self::Quiz => lang.quiz(),
        }
    }
}
