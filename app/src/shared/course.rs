//! The catalogue, courses, modules, lessons and activities, as pages show them.

use super::Crumb;

/// A text with the language that it is really in.
#[derive(Clone, Debug)]
pub struct TextView {
    /// Its language's tag.
    pub lang: String,
    /// Whether that is not the language asked for.
    pub fallback: bool,
}

/// The home page.
#[derive(Clone, Debug)]
pub struct HomeView {
    /// The site's name.
    pub title: String,
    /// A sentence or two.
    pub summary: String,
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
    /// How many modules it has.
    pub modules: usize,
    /// How many lessons.
    pub lessons: usize,
    /// How many activities.
    pub activities: usize,
    /// How many quizzes.
    pub quizzes: usize,
}

/// A course's page.
#[derive(Clone, Debug)]
pub struct CourseView {
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
    /// Clean HTML; may be empty.
    pub html: String,
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
    /// Its steps.
    pub items: Vec<PlanItem>,
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
    /// The headings of level 2.
    pub headings: Vec<HeadingView>,
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
