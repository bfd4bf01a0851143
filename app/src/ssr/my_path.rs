//! All that a learner has done, as the page of it says.

use std::collections::BTreeSet;

use content::{Catalogue, Course, ItemKind, Language, Module};
use platform::{CompletedKind, Completion, CourseProgress, LearnerPath, QuizResults};

use super::{
    attempt::score_view,
    course::{course_crumb, item_href, kind_view, module_href},
    progress::{count_view, result_line, resume_view},
};
use crate::{
    i18n::Lang,
    shared::{
        CoursePathView, Crumb, GoneCourseView, ItemKindView, ModulePathView, MyPathView,
        QuizResultView, RecentView, RemovedView,
    },
};

/// Of how many courses the modules are shown: those where the learner was last.
const COURSES_IN_FULL: usize = 5;
/// How many of the last things done are shown.
const RECENT: usize = 12;

/// The page of all that a learner has done.
#[must_use]
pub fn my_path_view(catalogue: &Catalogue, path: &LearnerPath, language: &Language) -> MyPathView {
    let writer = Writer {
        catalogue,
        path,
        language,
        lang: Lang::of_tag(language.as_str()),
    };
    let mut view = MyPathView {
        recent: writer.recent(),
        ..MyPathView::default()
    };
    for id in course_ids(path) {
        let progress = path.progress_in(id);
        let Some(course) = catalogue.course_with_id(id) else {
            view.gone.push(writer.gone(id, &progress));
            continue;
        };
        let is_first = view.begun.is_empty() && view.finished.is_empty();
        if is_first || view.resume.is_none() {
            view.resume = resume_view(course, &progress, language);
        }
        let in_full = view.begun.len() < COURSES_IN_FULL;
        let entry = writer.course(course, &progress, in_full);
        if progress.count_course(course, language).is_complete() {
            view.finished.push(CoursePathView {
                modules: Vec::new(),
                ..entry
            });
        } else {
            view.begun.push(entry);
        }
    }
    view
}

/// The courses that something is known of, where the learner was last first.
fn course_ids(path: &LearnerPath) -> Vec<&str> {
    let begun = path.courses.iter().map(|path| path.course_id.as_str());
    let done = path.completions.iter().map(|done| done.course_id.as_str());
    let taken = path.results.iter().map(|quiz| quiz.course_id.as_str());
    let mut seen = BTreeSet::new();
    let all = begun.chain(done).chain(taken);
    all.filter(|id| seen.insert(*id)).collect()
}

struct Writer<'a> {
    catalogue: &'a Catalogue,
    path: &'a LearnerPath,
    language: &'a Language,
    lang: Lang,
}

impl Writer<'_> {
    fn course(&self, course: &Course, progress: &CourseProgress, in_full: bool) -> CoursePathView {
        let modules = (1..)
            .zip(&course.modules)
            .take(if in_full { usize::MAX } else { 0 });
        let started = progress
            .path
            .as_ref()
            .map(|path| path.started_at.date().to_string());
        CoursePathView {
            course: course_crumb(course, self.language),
            count: count_view(progress.count_course(course, self.language)),
            started,
            modules: modules
                .map(|(number, module)| self.module(course, module, number, progress))
                .collect(),
            results: self.results(&course.id),
            removed: self.removed(&course.id),
        }
    }

    fn module(
        &self,
        course: &Course,
        module: &Module,
        number: usize,
        progress: &CourseProgress,
    ) -> ModulePathView {
        let (lang, text) = module.text.get(self.language);
        let quizzes: BTreeSet<&str> = module
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Quiz)
            .map(|item| item.id.as_str())
            .collect();
        let best = self
            .of_course(&course.id)
            .filter(|quiz| quizzes.contains(quiz.item_id.as_str()))
            .map(|quiz| (quiz.best.score, quiz.best.max_score))
            .reduce(|(score, max), (more, more_max)| (score + more, max + more_max));
        ModulePathView {
            number,
            module: Crumb {
                title: text.title.clone(),
                lang: lang.to_string(),
                href: module_href(course, module, self.language),
            },
            count: count_view(progress.count_module(module, self.language)),
            best: best.and_then(|(score, max)| score_view(score, max, self.lang)),
        }
    }

    fn of_course<'b>(&'b self, course_id: &'b str) -> impl Iterator<Item = &'b QuizResults> {
        let results = self.path.results.iter();
        results.filter(move |quiz| quiz.course_id == course_id)
    }

    fn results(&self, course_id: &str) -> Vec<QuizResultView> {
        let results = self.of_course(course_id);
        let results = results.map(|quiz| {
            let place = self.catalogue.item_with_id(course_id, &quiz.item_id);
            let (title, lang, href) = match place {
                Some(place) => {
                    let (lang, text) = place.item.text.get(self.language);
                    let href = item_href(place.course, place.module, place.item, self.language);
                    let to_results = format!("{href}#page:results");
                    (text.title.clone(), lang.to_string(), Some(to_results))
                }
                None => (quiz.last.title.clone(), quiz.last.language.clone(), None),
            };
            QuizResultView {
                title,
                lang,
                href,
                attempts: quiz.attempts,
                best: result_line(&quiz.best, self.language, self.lang),
                last: result_line(&quiz.last, self.language, self.lang),
            }
        });
        results.collect()
    }

    /// What was done in a course and is not there any more.
    fn removed(&self, course_id: &str) -> Vec<RemovedView> {
        let done = self.path.completions.iter();
        done.filter(|done| done.course_id == course_id)
            .filter(|done| {
                self.catalogue
                    .item_with_id(course_id, &done.item_id)
                    .is_none()
            })
            .map(removed)
            .collect()
    }

    fn gone(&self, course_id: &str, progress: &CourseProgress) -> GoneCourseView {
        let title = progress.path.as_ref().map(|path| path.title.clone());
        GoneCourseView {
            title: title.unwrap_or_else(|| course_id.to_owned()),
            removed: self.removed(course_id),
            results: self.results(course_id),
        }
    }

    /// Lessons and activities by the day they were done, quizzes by their last attempt.
    fn recent(&self) -> Vec<RecentView> {
        let done = self.path.completions.iter();
        let done = done
            .filter(|done| done.kind != CompletedKind::Quiz)
            .map(|done| (done.done_at, self.recent_step(done)));
        let taken = self.path.results.iter().map(|quiz| {
            let last = result_line(&quiz.last, self.language, self.lang);
            let view = RecentView {
                kind: ItemKindView::Quiz,
                title: quiz.last.title.clone(),
                lang: quiz.last.language.clone(),
                href: Some(last.href),
                day: last.day,
                score: last.score,
            };
            (quiz.last.submitted_at, view)
        });
        // What was done is sorted already, the newest first.
        let mut recent: Vec<_> = done.take(RECENT).chain(taken).collect();
        recent.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let recent = recent.into_iter().take(RECENT);
        recent.map(|(_, view)| view).collect()
    }

    fn recent_step(&self, done: &Completion) -> RecentView {
        let place = self.catalogue.item_with_id(&done.course_id, &done.item_id);
        let (title, lang, href, kind) = match place {
            Some(place) => {
                let (lang, text) = place.item.text.get(self.language);
                let href = item_href(place.course, place.module, place.item, self.language);
                let kind = kind_view(place.item.kind);
                (text.title.clone(), lang.to_string(), Some(href), kind)
            }
            None => {
                let kind = completed_kind(done.kind);
                (done.title.clone(), done.language.clone(), None, kind)
            }
        };
        RecentView {
            kind,
            title,
            lang,
            href,
            day: done.done_at.date().to_string(),
            score: None,
        }
    }
}

fn removed(done: &Completion) -> RemovedView {
    RemovedView {
        kind: completed_kind(done.kind),
        title: done.title.clone(),
        lang: done.language.clone(),
        day: done.done_at.date().to_string(),
    }
}

fn completed_kind(kind: CompletedKind) -> ItemKindView {
    match kind {
        CompletedKind::Lesson => ItemKindView::Lesson,
        CompletedKind::Activity => ItemKindView::Activity,
        CompletedKind::Quiz => ItemKindView::Quiz,
    }
}
