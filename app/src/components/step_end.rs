//! The end of a step: where its reader says that it is done.

use leptos::prelude::*;

use crate::{
    components::{DeviceStep, Icon},
    i18n::Lang,
    pages::next_address,
    shared::{HeadingView, ItemKindView, OwnStepView, PageContext, ResultLineView, StepEndView},
    ssr::STEP_FORM,
};

/// What stands between a step and its neighbours. It names the step to scripts: `data-course`, `data-item`, `data-kind`.
#[component]
pub(crate) fn StepEnd(page: PageContext, kind: ItemKindView, end: StepEndView) -> Option<AnyView> {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let [course, item] = end.identity;
    let word = match kind {
        ItemKindView::Lesson => "lesson",
        ItemKindView::Activity => "activity",
        ItemKindView::Quiz => "quiz",
    };
    let Some(own) = end.own else {
        let sign_in = page.accounts.then(|| {
            let login = format!("/{}/login", page.tag);
            let href = next_address(&login, Some(&page.href));
            view! {
                <p class="soft small">
                    {lang.to_find_back()} " " <a href=href rel="nofollow">{lang.sign_in()}</a>
                </p>
            }
        });
        let view = view! {
            <div class="done" data-course=course data-item=item data-kind=word>
                <DeviceStep page kind/>
                {sign_in}
            </div>
        };
        return Some(view.into_any());
    };
    let view = match kind {
        ItemKindView::Quiz => view! {
            <div class="done" id=STEP_FORM data-course=course data-item=item data-kind=word>
                {state(lang, &sprite, kind, &own)}
            </div>
            {results(lang, own.results)}
        }
        .into_any(),
        ItemKindView::Lesson | ItemKindView::Activity => view! {
            <form
                class="done"
                id=STEP_FORM
                method="post"
                action=end.action
                data-course=course
                data-item=item
                data-kind=word
                data-kept=lang.kept_short()
                data-not-kept=lang.not_kept()
            >
                {boxes(lang, own.ticked)}
                {state(lang, &sprite, kind, &own)}
                {button(lang, &sprite, own.done)}
                {(!own.done).then(|| stop(lang, own.headings, own.place_kept))}
            </form>
        }
        .into_any(),
    };
    Some(view)
}

/// Whether it is done, and how much of the course is.
fn state(lang: Lang, sprite: &str, kind: ItemKindView, own: &OwnStepView) -> AnyView {
    let steps = lang.steps_done_of(own.course.done, own.course.of);
    if own.done {
        let words = match kind {
            ItemKindView::Lesson => lang.lesson_done(),
            ItemKindView::Activity => lang.activity_done(),
            ItemKindView::Quiz => lang.quiz_done(),
        };
        return view! {
            <p>
                <b class="steps__state"><Icon sprite=sprite.to_owned() name="check"/> " " {words}</b>
                <br/>
                <span class="soft small">{steps}</span>
            </p>
        }
        .into_any();
    }
    let (question, then) = match kind {
        ItemKindView::Lesson => (lang.lesson_read_question(), lang.will_be_added(&steps)),
        ItemKindView::Activity => (lang.activity_done_question(), lang.will_be_added(&steps)),
        ItemKindView::Quiz => (lang.quiz_not_done(), steps),
    };
    view! { <p><b>{question}</b><br/><span class="soft small">{then}</span></p> }.into_any()
}

fn button(lang: Lang, sprite: &str, done: bool) -> AnyView {
    if done {
        return view! {
            <button class="btn btn--line" type="submit" name="act" value="undone">{lang.mark_undone()}</button>
        }
        .into_any();
    }
    view! {
        <button class="btn" type="submit" name="act" value="done">
            <Icon sprite=sprite.to_owned() name="check"/> " " {lang.mark_done()}
        </button>
    }
    .into_any()
}

/// The boxes of an activity stand in its text; here they are counted and kept. This button is the form's first, and so
/// what the Enter key does in a box.
fn boxes(lang: Lang, ticked: Option<[usize; 2]>) -> Option<AnyView> {
    let [ticked, of] = ticked?;
    let view = view! {
        <div class="done__part">
            <p>
                <b>{lang.boxes_ticked(ticked, of)}</b>
                <br/>
                <span class="soft small">{lang.boxes_make_it_done()} " " <span role="status" data-said=""></span></span>
            </p>
            <button class="btn btn--line" type="submit" name="act" value="steps">{lang.keep_ticks()}</button>
        </div>
    };
    Some(view.into_any())
}

/// Keeps by hand what a script keeps by itself: where one stopped.
fn stop(lang: Lang, headings: Vec<HeadingView>, kept: bool) -> AnyView {
    let options: Vec<_> = headings
        .into_iter()
        .map(|heading| view! { <option value=heading.id>{heading.title}</option> })
        .collect();
    let kept = kept.then(|| view! { <p class="small" role="status">{lang.place_kept()}</p> });
    view! {
        <details class="done__part">
            <summary>{lang.stop_here()}</summary>
            <div class="cluster above-3">
                <label class="small" for="page:stop">{lang.stop_at()}</label>
                <select class="input" id="page:stop" name="heading">
                    <option value="">{lang.at_the_beginning()}</option>
                    {options}
                </select>
                <button class="btn btn--line" type="submit" name="act" value="place">{lang.keep_change()}</button>
            </div>
        </details>
        {kept}
    }
    .into_any()
}

/// What became of the attempts at a quiz, the last first.
fn results(lang: Lang, results: Vec<ResultLineView>) -> Option<AnyView> {
    if results.is_empty() {
        return None;
    }
    let lines: Vec<_> = results
        .into_iter()
        .map(|result| {
            let date = lang.date(&result.day);
            let passed = result
                .passed
                .unwrap_or_default()
                .then(|| format!(", {}", lang.passed()));
            let score = result_words(lang, &result);
            view! {
                <li>
                    <time datetime=result.day>{date}</time>
                    <span><a href=result.href>{score}</a> {passed}</span>
                </li>
            }
        })
        .collect();
    let view = view! {
        <section class="own-results" aria-labelledby="page:results">
            <h2 class="title-xl" id="page:results">{lang.my_results_here()}</h2>
            <ol class="log list">{lines}</ol>
        </section>
    };
    Some(view.into_any())
}

/// A result in words.
pub(crate) fn result_words(lang: Lang, result: &ResultLineView) -> String {
    match &result.score {
        Some(score) => lang.score_of(&score.score, &score.max_score),
        None => lang.no_points().to_owned(),
    }
}
