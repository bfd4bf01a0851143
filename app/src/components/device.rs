//! What a script shows to visitors who ask to be remembered on their device. Without one, nothing of it is seen.

use leptos::prelude::*;

use crate::{
    components::Icon,
    i18n::Lang,
    shared::{ItemKindView, PageContext},
};

/// The parts at the end of a step, of which the script shows the one that fits.
#[component]
pub(crate) fn DeviceStep(page: PageContext, kind: ItemKindView) -> impl IntoView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let href = format!("/{}/device", page.tag);
    let done = match kind {
        ItemKindView::Activity => lang.activity_done(),
        ItemKindView::Lesson | ItemKindView::Quiz => lang.lesson_done(),
    };
    view! {
        <template id="page:device-ask">
            <div class="cluster">
                <button class="btn btn--line" type="button" value="start">{lang.device_ask()}</button>
                <p class="soft small">{lang.device_ask_hint()}</p>
            </div>
        </template>
        <template id="page:device-todo">
            <button class="btn" type="button" value="done"><Icon sprite=sprite.clone() name="check"/> " " {lang.mark_done()}</button>
        </template>
        <template id="page:device-done">
            <div class="cluster">
                <p><b class="steps__state"><Icon sprite=sprite.clone() name="check"/> " " {done}</b></p>
                <button class="btn btn--line" type="button" value="undone">{lang.mark_undone()}</button>
            </div>
        </template>
        <template id="page:device-quiz"><p>{lang.device_quiz()}</p></template>
        <template id="page:device-kept">
            <p class="soft small">
                {lang.device_only()} " " <a href=href>{lang.device_see()}</a> " "
                <button class="btn btn--text" type="button" value="forget">{lang.device_forget()}</button>
            </p>
        </template>
        <DeviceMark lang sprite/>
        <p class="small" role="alert" id="page:device-failed" hidden=true>{lang.device_failed()}</p>
    }
}

/// What marks a step that is done.
#[component]
pub(crate) fn DeviceMark(lang: Lang, sprite: String) -> impl IntoView {
    view! {
        <template id="page:device-mark">
            <span class="steps__state"><Icon sprite name="check"/> <span class="sr">{lang.step_done()}</span></span>
        </template>
    }
}

/// The slate of a course with the step where its reader stopped.
#[component]
pub(crate) fn DeviceResume(lang: Lang, sprite: String, course: String) -> impl IntoView {
    view! {
        <template id="page:device-resume" data-course=course>
            <section class="slate resume section" aria-labelledby="page:resume">
                <div class="flow flow--s">
                    <p class="slate__date">{lang.device_only()}</p>
                    <h2 id="page:resume" data-title="" dir="auto">{lang.go_on()}</h2>
                </div>
                <a class="btn">{lang.go_on()} " " <Icon sprite name="next" dir=true/></a>
            </section>
        </template>
    }
}
