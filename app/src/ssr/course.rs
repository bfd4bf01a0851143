//! The catalogue, as pages show it.

use content::{
    Body, Catalogue, Course, CourseText, Item, ItemKind, ItemPlace, ItemText, Language, Localised,
    Module, Prose,
};
use platform::CourseProgress;

use super::{
    credits::{credits_href, medium_credit},
    further_reading::further_reading_href,
    progress::{StepProgress, count_view, course_progress_view, step_end, text_with_boxes},
};
use crate::{
    i18n::Lang,
    shared::{
        CourseCard, CourseView, CoverView, Crumb, HeadingView, HomeView, ItemKindView, LessonView,
        ModuleView, PlanItem, PlanModule, QuizView, ResumeView, SitePageView, StartView, StepLink,
        StepView, TextView,
    },
};

/// The home page.
#[must_use]
pub fn home_view(
    catalogue: &Catalogue,
    resume: Option<ResumeView>,
    language: &Language,
) -> HomeView {
    let (title_text, title) = text_of(&catalogue.site.title, language);
    let (summary_text, summary) = text_of(&catalogue.site.summary, language);
    HomeView {
        title: title.clone(),
        title_text,
        summary: summary.clone(),
        summary_text,
        resume,
        courses: catalogue
            .courses
            .iter()
            .map(|course| course_card(course, language))
            .collect(),
    }
}

fn course_card(course: &Course, language: &Language) -> CourseCard {
    let (text, own) = text_of(&course.text, language);
    let count = |kind: ItemKind| {
        let items = course.modules.iter().flat_map(|module| &module.items);
        items.filter(|item| item.kind == kind).count()
    };
    CourseCard {
        href: course_href(course, language),
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        languages: languages(&course.text),
        cover: cover(course, own),
        level: own.level.clone(),
        minutes: course.duration_minutes(language),
        modules: course.modules.len(),
        lessons: count(ItemKind::Lesson),
        activities: count(ItemKind::Activity),
        quizzes: count(ItemKind::Quiz),
    }
}

/// A course's page; `progress` is that of somebody who is signed in, here and below.
#[must_use]
pub fn course_view(
    course: &Course,
    progress: Option<&CourseProgress>,
    language: &Language,
) -> CourseView {
    let (text, own) = text_of(&course.text, language);
    CourseView {
        id: course.id.clone(),
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        objectives: own.objectives.clone(),
        prerequisites: own.prerequisites.clone(),
        level: own.level.clone(),
        authors: own.authors.clone(),
        licence: own.licence.clone(),
        cover: cover(course, own),
        languages: languages(&course.text),
        minutes: course.duration_minutes(language),
        updated: own.updated.clone(),
        correction: course.correction_url(&own.source, None),
        print: format!("{}/print", course_href(course, language)),
        credits: credits_href(course, language),
        further_reading: further_reading_href(course, language),
        html: own.prose.html(language).into_owned(),
        progress: progress.map(|progress| course_progress_view(course, progress, language)),
        plan: plan(course, None, progress, language),
    }
}

/// A module's page, if the course has a module with this slug.
#[must_use]
pub fn module_view(
    course: &Course,
    slug: &str,
    progress: Option<&CourseProgress>,
    language: &Language,
) -> Option<ModuleView> {
    let (number, module) = (1..)
        .zip(&course.modules)
        .find(|(_, module)| module.slug == slug)?;
    let (text, own) = text_of(&module.text, language);
    let items = plan_items(course, module, None, progress, language);
    let neighbour = |index: Option<usize>| {
        let module = course.modules.get(index?)?;
        let (lang, text) = module.text.get(language);
        Some(StepLink {
            href: module_href(course, module, language),
            title: text.title.clone(),
            lang: lang.to_string(),
        })
    };
    Some(ModuleView {
        crumbs: vec![home_crumb(language), course_crumb(course, language)],
        number,
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        html: own.prose.html(language).into_owned(),
        minutes: items.iter().map(|item| item.duration).sum(),
        done: progress.map(|progress| count_view(progress.count_module(module, language))),
        items,
        previous: neighbour(number.checked_sub(2)),
        next: neighbour(Some(number)),
    })
}

/// An item's page.
#[derive(Debug)]
pub enum ItemView {
    /// Of a lesson or an activity.
    Lesson(Box<LessonView>),
    /// Of a quiz.
    Quiz(Box<QuizView>),
}

/// The page of the item at `place`.
#[must_use]
pub fn item_view(
    place: &ItemPlace<'_>,
    progress: Option<&StepProgress>,
    language: &Language,
) -> ItemView {
    let ItemPlace {
        course,
        module,
        item,
        ..
    } = *place;
    let (text, own) = text_of(&item.text, language);
    let step = step_view(place, text, own, progress, language);
    match &own.body {
        Body::Prose(prose) => {
            let mut view = lesson_view(step, own, prose, language);
            view.html = text_with_boxes(place, progress, view.html, language);
            view.correction = course.correction_url(&own.source, None);
            view.credits = credits_href(course, language);
            let media = course.item_credits(module, item, language);
            let media = media.iter();
            view.media = media
                .map(|credit| medium_credit(course, credit, language))
                .collect();
            ItemView::Lesson(Box::new(view))
        }
        Body::WithheldQuiz => ItemView::Quiz(Box::new(QuizView { step, start: None })),
        Body::Quiz { introduction, quiz } => {
            let start = StartView {
                action: item_href(course, module, item, language),
                introduction_html: introduction.html(language).into_owned(),
                questions: quiz.asked(),
                pass: quiz.pass,
            };
            ItemView::Quiz(Box::new(QuizView {
                step,
                start: Some(start),
            }))
        }
    }
}

fn lesson_view(step: StepView, own: &ItemText, prose: &Prose, language: &Language) -> LessonView {
    let headings = prose.headings.iter().filter(|heading| heading.level == 2);
    LessonView {
        step,
        objectives: own.objectives.clone(),
        authors: own.authors.clone(),
        licence: own.licence.clone(),
        updated: own.updated.clone(),
        correction: None,
        credits: String::new(),
        media: Vec::new(),
        headings: headings
            .map(|heading| HeadingView {
                id: heading.id.clone(),
                title: heading.title.clone(),
            })
            .collect(),
        html: prose.html(language).into_owned(),
    }
}

fn step_view(
    place: &ItemPlace<'_>,
    text: TextView,
    own: &ItemText,
    progress: Option<&StepProgress>,
    language: &Language,
) -> StepView {
    let link = |step| step_link(place.course, step, language);
    StepView {
        crumbs: item_crumbs(place, language),
        kind: kind_view(place.item.kind),
        place: numbers(place),
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        duration: own.duration_minutes,
        course: course_crumb(place.course, language),
        plan: plan(
            place.course,
            Some(place),
            progress.map(|progress| &progress.course),
            language,
        ),
        end: step_end(place, progress, language),
        previous: place.previous.map(link),
        next: place.next.map(link),
    }
}

fn plan(
    course: &Course,
    here: Option<&ItemPlace<'_>>,
    progress: Option<&CourseProgress>,
    language: &Language,
) -> Vec<PlanModule> {
    (1..)
        .zip(&course.modules)
        .map(|(number, module)| {
            let (lang, text) = module.text.get(language);
            PlanModule {
                lang: lang.to_string(),
                number,
                href: module_href(course, module, language),
                title: text.title.clone(),
                summary: text.summary.clone(),
                current: here.is_some_and(|here| here.module.slug == module.slug),
                done: progress.map(|progress| count_view(progress.count_module(module, language))),
                items: plan_items(course, module, here, progress, language),
            }
        })
        .collect()
}

fn plan_items(
    course: &Course,
    module: &Module,
    here: Option<&ItemPlace<'_>>,
    progress: Option<&CourseProgress>,
    language: &Language,
) -> Vec<PlanItem> {
    let items = module.items.iter().map(|item| {
        let (lang, text) = item.text.get(language);
        let current =
            here.is_some_and(|here| here.module.slug == module.slug && here.item.slug == item.slug);
        PlanItem {
            kind: kind_view(item.kind),
            href: item_href(course, module, item, language),
            title: text.title.clone(),
            lang: lang.to_string(),
            duration: text.duration_minutes,
            current,
            done: progress.is_some_and(|progress| progress.is_done(item)),
        }
    });
    items.collect()
}

/// Number of the module, number of the step in it, steps in it.
pub(super) fn numbers(place: &ItemPlace<'_>) -> [usize; 3] {
    let modules = &place.course.modules;
    let items = &place.module.items;
    let module = modules
        .iter()
        .take_while(|module| module.slug != place.module.slug)
        .count();
    let item = items
        .iter()
        .take_while(|item| item.slug != place.item.slug)
        .count();
    [module + 1, item + 1, items.len()]
}

pub(super) fn text_of<'a, T>(text: &'a Localised<T>, wanted: &Language) -> (TextView, &'a T) {
    let (lang, own) = text.get(wanted);
    let dir = direction(lang.as_str());
    let around = direction(Lang::of_tag(wanted.as_str()).tag());
    let view = TextView {
        lang: lang.to_string(),
        dir: (dir != around).then_some(dir),
        fallback: lang != wanted,
        languages: languages(text),
    };
    (view, own)
}

/// The cover of a text, else its original's.
fn cover(course: &Course, own: &CourseText) -> Option<CoverView> {
    /// Of a cover whose file says none: it is then cut as most are.
    const USUAL: [u32; 2] = [640, 420];
    let (_, original) = course.text.get(course.text.original());
    let cover = own.cover.as_ref().or(original.cover.as_ref())?;
    Some(CoverView {
        href: cover.address.clone(),
        size: cover.size.map_or(USUAL, |size| [size.width, size.height]),
    })
}

fn languages<T>(text: &Localised<T>) -> Vec<String> {
    text.languages().map(ToString::to_string).collect()
}

/// The direction in which a language is written, as `dir` attributes name it.
pub(super) fn direction(tag: &str) -> &'static str {
    if content::is_right_to_left(tag) {
        "rtl"
    } else {
        "ltr"
    }
}

/// A page beside the courses, if there is one with this slug.
#[must_use]
pub fn site_page_view(
    catalogue: &Catalogue,
    slug: &str,
    language: &Language,
) -> Option<SitePageView> {
    let (text, own) = text_of(&catalogue.page(slug)?.text, language);
    Some(SitePageView {
        title: own.title.clone(),
        summary: own.summary.clone(),
        text,
        updated: own.updated.clone(),
        html: own.prose.html(language).into_owned(),
    })
}

pub(super) fn kind_view(kind: ItemKind) -> ItemKindView {
    match kind {
        ItemKind::Lesson => ItemKindView::Lesson,
        ItemKind::Activity => ItemKindView::Activity,
        ItemKind::Quiz => ItemKindView::Quiz,
    }
}

fn step_link(course: &Course, (module, item): (&Module, &Item), language: &Language) -> StepLink {
    let (lang, text) = item.text.get(language);
    StepLink {
        href: item_href(course, module, item, language),
        title: text.title.clone(),
        lang: lang.to_string(),
    }
}

pub(super) fn item_crumbs(place: &ItemPlace<'_>, language: &Language) -> Vec<Crumb> {
    let (lang, text) = place.module.text.get(language);
    vec![
        home_crumb(language),
        course_crumb(place.course, language),
        Crumb {
            title: text.title.clone(),
            lang: lang.to_string(),
            href: module_href(place.course, place.module, language),
        },
    ]
}

pub(super) fn home_crumb(language: &Language) -> Crumb {
    let lang = Lang::of_tag(language.as_str());
    Crumb {
        title: lang.courses().to_owned(),
        lang: lang.tag().to_owned(),
        href: format!("/{language}"),
    }
}

pub(super) fn course_crumb(course: &Course, language: &Language) -> Crumb {
    let (lang, text) = course.text.get(language);
    Crumb {
        title: text.title.clone(),
        lang: lang.to_string(),
        href: course_href(course, language),
    }
}

pub(super) fn course_href(course: &Course, language: &Language) -> String {
    format!("/{language}/courses/{}", course.slug)
}

pub(super) fn module_href(course: &Course, module: &Module, language: &Language) -> String {
    format!("/{language}/courses/{}/{}", course.slug, module.slug)
}

pub(super) fn item_href(
    course: &Course,
    module: &Module,
    item: &Item,
    language: &Language,
) -> String {
    format!(
        "/{language}/courses/{}/{}/{}",
        course.slug, module.slug, item.slug
    )
}
