//! The catalogue, courses, modules, lessons and activities, as pages show them.

use super::{CountView, CourseProgressView, Crumb, MediumCreditView, ResumeView, StepEndView};

/// A text with the language that it is really in.
#[derive(Clone, Debug)]
pub struct TextView {
    /// Its language's tag.
    pub lang: String,
    /// Its direction, where that is not the interface's: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
    /// Whether that is not the language asked for.
    pub fallback: bool,
    /// The tags of all the languages that the text exists in.
    pub languages: Vec<String>,
}

/// The home page.
#[derive(Clone, Debug)]
pub struct HomeView {
    /// The site's name.
    pub title: String,
    /// The language of the name.
    pub title_text: TextView,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of the sentence.
    pub summary_text: TextView,
    /// Where somebody who is signed in goes on.
    pub resume: Option<ResumeView>,
    /// Every course.
    pub courses: Vec<CourseCard>,
}

/// A course in the catalogue.
#[derive(Clone, Debug)]
pub struct CourseCard {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of title and summary.
    pub text: TextView,
    /// The tags of the languages it exists in.
    pub languages: Vec<String>,
    /// Its cover.
    pub cover: Option<CoverView>,
    /// For whom; may be empty.
    pub level: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// How many modules it has.
    pub modules: usize,
    /// How many lessons.
    pub lessons: usize,
    /// How many activities.
    pub activities: usize,
    /// How many quizzes.
    pub quizzes: usize,
}

/// A course's cover.
#[derive(Clone, Debug)]
pub struct CoverView {
    /// Its address.
    pub href: String,
    /// Its width and height, in pixels.
    pub size: [u32; 2],
}

/// A course's page.
#[derive(Clone, Debug)]
pub struct CourseView {
    /// What progress hangs on, with the identity of an item.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of its texts.
    pub text: TextView,
    /// What one can do afterwards.
    pub objectives: Vec<String>,
    /// What one should know before.
    pub prerequisites: Vec<String>,
    /// For whom; may be empty.
    pub level: String,
    /// Names.
    pub authors: Vec<String>,
    /// SPDX identifier.
    pub licence: String,
    /// Its cover.
    pub cover: Option<CoverView>,
    /// The tags of the languages it exists in.
    pub languages: Vec<String>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The day of its last revision, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Where somebody can propose a correction.
    pub correction: Option<String>,
    /// The address of the whole course on one page.
    pub print: String,
    /// The address of its credits.
    pub credits: String,
    /// The address of its further reading, where its lessons give some.
    pub further_reading: Option<String>,
    /// Clean HTML; may be empty.
    pub html: String,
    /// How far somebody who is signed in is in it.
    pub progress: Option<CourseProgressView>,
    /// Its modules.
    pub plan: Vec<PlanModule>,
}

/// A module in the plan of its course.
#[derive(Clone, Debug)]
pub struct PlanModule {
    /// From 1.
    pub number: usize,
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of title and summary.
    pub lang: String,
    /// Whether it holds the page that is shown.
    pub current: bool,
    /// How much of it is done by somebody who is signed in.
    pub done: Option<CountView>,
    /// Its steps.
    pub items: Vec<PlanItem>,
}

/// A step in a plan.
#[derive(Clone, Debug)]
pub struct PlanItem {
    /// What it is.
    pub kind: ItemKindView,
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// Minutes.
    pub duration: u32,
    /// Whether it is the page that is shown.
    pub current: bool,
    /// Whether somebody who is signed in has done it.
    pub done: bool,
}

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKindView {
    /// Something to read.
    Lesson,
    /// Something to do.
    Activity,
    /// Something to test oneself with.
    Quiz,
}

/// A module's page.
#[derive(Clone, Debug)]
pub struct ModuleView {
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// From 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of its texts.
    pub text: TextView,
    /// Clean HTML; may be empty.
    pub html: String,
    /// How long its steps take together, in minutes.
    pub minutes: u32,
    /// How much of it is done by somebody who is signed in.
    pub done: Option<CountView>,
    /// Its steps.
    pub items: Vec<PlanItem>,
    /// The module before.
    pub previous: Option<StepLink>,
    /// The module after.
    pub next: Option<StepLink>,
}

/// What every step's page has in common: a lesson's, an activity's, a quiz's.
#[derive(Clone, Debug)]
pub struct StepView {
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// What it is.
    pub kind: ItemKindView,
    /// Number of the module, number of the step in it, steps in it; from 1.
    pub place: [usize; 3],
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of its texts.
    pub text: TextView,
    /// Minutes.
    pub duration: u32,
    /// The course's title and address.
    pub course: Crumb,
    /// The course's plan.
    pub plan: Vec<PlanModule>,
    /// What stands at its end.
    pub end: StepEndView,
    /// The step before.
    pub previous: Option<StepLink>,
    /// The step after.
    pub next: Option<StepLink>,
}

/// A lesson's or an activity's page.
#[derive(Clone, Debug)]
pub struct LessonView {
    /// What every step has.
    pub step: StepView,
    /// What one can do afterwards.
    pub objectives: Vec<String>,
    /// Names.
    pub authors: Vec<String>,
    /// SPDX identifier.
    pub licence: String,
    /// The day of its last revision, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Where somebody can propose a correction.
    pub correction: Option<String>,
    /// The address of its course's credits.
    pub credits: String,
    /// What it shows, with those who made it.
    pub media: Vec<MediumCreditView>,
    /// The headings of level 2.
    pub headings: Vec<HeadingView>,
    /// Clean HTML.
    pub html: String,
}

/// A page beside the courses.
#[derive(Clone, Debug)]
pub struct SitePageView {
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of its texts.
    pub text: TextView,
    /// The day of its last revision, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Clean HTML.
    pub html: String,
}

/// A heading of the page.
#[derive(Clone, Debug)]
pub struct HeadingView {
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub title: String,
}

/// A neighbouring step.
#[derive(Clone, Debug)]
pub struct StepLink {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub lang: String,
}
