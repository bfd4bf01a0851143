//! Where somebody goes on.

use leptos::prelude::*;

use crate::{
    components::{Icon, tally},
    i18n::Lang,
    shared::{CountView, ResumeView},
};

/// How much of a course or a module is done, and how long the rest takes, in words.
pub(crate) fn counted(lang: Lang, count: CountView) -> String {
    let steps = lang.steps_done_of(count.done, count.of);
    match count.minutes_left {
        0 => steps,
        left => lang.module_done_of(&steps, &lang.about_minutes(left)),
    }
}

/// The same with counting sticks.
#[component]
pub(crate) fn Counted(lang: Lang, count: CountView) -> impl IntoView {
    let words = if count.done == count.of {
        lang.course_complete().to_owned()
    } else {
        counted(lang, count)
    };
    view! { <p class="counted">{tally(count.done, count.of, "tally")} <span>{words}</span></p> }
        .into_any()
}

/// The slate with the step where somebody stopped; `names_course`: where the page is not about that course alone.
#[component]
pub(crate) fn Resume(
    lang: Lang,
    sprite: String,
    resume: ResumeView,
    #[prop(optional)] names_course: bool,
) -> impl IntoView {
    let [module, step, of] = resume.place;
    let when = resume
        .day
        .map(|day| view! { <p class="slate__date">{lang.last_time(&lang.date(&day))}</p> });
    let course = names_course.then(|| {
        view! { <p lang=resume.course.lang.clone() dir="auto">{resume.course.title.clone()}</p> }
    });
    let place = format!(
        "{}, {}, {}",
        lang.module_number(module),
        lang.step_of(step, of),
        lang.about_minutes(resume.minutes)
    );
    let heading = resume
        .heading
        .map(|heading| view! { <p lang=resume.lang.clone() dir="auto">{heading}</p> });
    view! {
        <section class="slate resume section" aria-labelledby="page:resume">
            <div class="flow flow--s">
                {when}
                <h2 id="page:resume" lang=resume.lang.clone() dir="auto">{resume.title}</h2>
                {heading}
                {course}
                <p>{place}</p>
            </div>
            <a class="btn" href=resume.href>{lang.go_on()} " " <Icon sprite name="next" dir=true/></a>
        </section>
    }
    .into_any()
}
