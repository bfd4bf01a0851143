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
            let done = item.done.then(|| {
                view! { ", " <span class="steps__state"><Icon sprite=sprite.clone() name="check"/> " " {lang.step_done()}</span> }
            });
            view! {
                <li>
                    <Icon sprite=sprite.clone() name=item.kind.icon()/>
                    <span>
                        <span class="sr">{item.kind.name(lang)} " "</span>
                        <a href=item.href lang=item.lang>{item.title}</a>
                    </span>
                    <span class="steps__meta">{lang.minutes(item.duration)} {done}</span>
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
            let complete = module.done.is_some_and(|count| count.done == count.of);
            let done = done_mark(lang, &sprite, complete);
            let steps = module
                .current
                .then(|| current_steps(lang, &sprite, module.items));
            view! {
                <li>
                    <a href=module.href>
                        <span class="num">{module.number}</span>
                        <span lang=module.lang>{module.title}</span>
                        {done}
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

/// What says that a step is done, to the eye and to the ear.
fn done_mark(lang: Lang, sprite: &str, done: bool) -> Option<AnyView> {
    let mark = view! {
        <span><Icon sprite=sprite.to_owned() name="check"/> <span class="sr">{lang.step_done()}</span></span>
    };
    done.then(|| mark.into_any())
}

fn current_steps(lang: Lang, sprite: &str, items: Vec<PlanItem>) -> impl IntoView + use<> {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| {
            let current = item.current.then_some("page");
            let done = done_mark(lang, sprite, item.done);
            view! { <li><a href=item.href lang=item.lang aria-current=current><span>{item.title}</span> {done}</a></li> }
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
