//! How far a learner is, as pages say it to them.

use std::collections::BTreeSet;

use content::{Catalogue, Course, ItemKind, ItemPlace, Language, StepBox, html_with_boxes};
use platform::{Count, CourseProgress, StoredResult};

use super::{
    attempt::score_view,
    course::{course_crumb, item_href, numbers},
};
use crate::{
    i18n::Lang,
    shared::{
        CountView, CourseProgressView, HeadingView, OwnStepView, ResultLineView, ResumeView,
        StepEndView,
    },
};

/// The form at the end of a step, whose fields stand in its text.
pub(crate) const STEP_FORM: &str = "page:done";

/// How far a learner is with a step.
#[derive(Clone, Debug, Default)]
pub struct StepProgress {
    /// In its course.
    pub course: CourseProgress,
    /// The steps of an activity that are ticked, by their keys.
    pub ticked: BTreeSet<String>,
    /// What became of their attempts at a quiz, the last first.
    pub results: Vec<StoredResult>,
    /// Whether their place was kept just now.
    pub place_kept: bool,
}

/// How far somebody is in a course.
#[must_use]
pub(super) fn course_progress_view(
    course: &Course,
    progress: &CourseProgress,
    language: &Language,
) -> CourseProgressView {
    CourseProgressView {
        count: count_view(progress.count_course(course, language)),
        resume: resume_view(course, progress, language),
    }
}

pub(super) fn count_view(count: Count) -> CountView {
    CountView {
        done: count.done,
        of: count.of,
        minutes_left: count.minutes_left,
    }
}

/// Where somebody goes on in a course.
pub(super) fn resume_view(
    course: &Course,
    progress: &CourseProgress,
    language: &Language,
) -> Option<ResumeView> {
    let resume = progress.resume(course, language)?;
    let place = course.item_with_id(&resume.item.id)?;
    let (lang, text) = resume.item.text.get(language);
    let href = item_href(course, resume.module, resume.item, language);
    let anchor = resume.heading.map(|heading| format!("#{}", heading.id));
    Some(ResumeView {
        href: format!("{href}{}", anchor.unwrap_or_default()),
        title: text.title.clone(),
        lang: lang.to_string(),
        heading: resume.heading.map(|heading| heading.title.clone()),
        course: course_crumb(course, language),
        place: numbers(&place),
        minutes: text.duration_minutes,
        day: progress
            .path
            .as_ref()
            .map(|path| path.visited_at.date().to_string()),
    })
}

/// Where somebody goes on in the course with this identity, if it is still there and something of it is left.
#[must_use]
pub fn resume_in(
    catalogue: &Catalogue,
    course_id: &str,
    progress: &CourseProgress,
    language: &Language,
) -> Option<ResumeView> {
    resume_view(catalogue.course_with_id(course_id)?, progress, language)
}

/// The end of a step's page; `progress` is that of somebody who is signed in.
pub(super) fn step_end(
    place: &ItemPlace<'_>,
    progress: Option<&StepProgress>,
    language: &Language,
) -> StepEndView {
    let href = item_href(place.course, place.module, place.item, language);
    StepEndView {
        identity: [place.course.id.clone(), place.item.id.clone()],
        action: format!("{href}/done"),
        own: progress.map(|progress| own_step(place, progress, language)),
    }
}

fn own_step(place: &ItemPlace<'_>, progress: &StepProgress, language: &Language) -> OwnStepView {
    let steps = match place.item.kind {
        ItemKind::Activity => place.item.steps(language),
        ItemKind::Lesson | ItemKind::Quiz => Vec::new(),
    };
    let ticked = steps
        .iter()
        .filter(|step| progress.ticked.contains(&step.key));
    let (_, text) = place.item.text.get(language);
    let prose = text
        .body
        .prose()
        .filter(|_| place.item.kind != ItemKind::Quiz);
    let headings = prose.map(|prose| prose.headings.iter()).unwrap_or_default();
    let lang = Lang::of_tag(language.as_str());
    OwnStepView {
        done: progress.course.is_done(place.item),
        course: count_view(progress.course.count_course(place.course, language)),
        ticked: (!steps.is_empty()).then(|| [ticked.count(), steps.len()]),
        headings: headings
            .map(|heading| HeadingView {
                id: heading.id.clone(),
                title: heading.title.clone(),
            })
            .collect(),
        place_kept: progress.place_kept,
        results: progress
            .results
            .iter()
            .map(|result| result_line(result, language, lang))
            .collect(),
    }
}

/// The text of a lesson or an activity. An activity's boxes have the keys of its steps; for somebody who is signed in they
/// are fields of the form at its end.
pub(super) fn text_with_boxes(
    place: &ItemPlace<'_>,
    progress: Option<&StepProgress>,
    html: String,
    language: &Language,
) -> String {
    let (_, text) = place.item.text.get(language);
    let own = match (place.item.kind, text.body.prose()) {
        (ItemKind::Activity, Some(prose)) if !prose.steps.is_empty() => &prose.steps,
        _ => return html,
    };
    let steps = place.item.steps(language);
    let boxes: Vec<StepBox<'_>> = steps
        .iter()
        .map(|step| StepBox {
            key: &step.key,
            text: &step.text,
            ticked: progress.is_some_and(|progress| progress.ticked.contains(&step.key)),
        })
        .collect();
    html_with_boxes(&html, own, &boxes, progress.map(|_| STEP_FORM)).into_owned()
}

pub(super) fn result_line(
    result: &StoredResult,
    language: &Language,
    lang: Lang,
) -> ResultLineView {
    ResultLineView {
        href: format!("/{language}/attempts/{}", result.attempt),
        day: result.submitted_at.date().to_string(),
        score: score_view(result.score, result.max_score, lang),
        passed: result.passed(),
    }
}
