//! Progress, as pages say it to the one whose it is.

use super::{Crumb, HeadingView, ItemKindView, ScoreView};

/// How much of a course or a module is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountView {
    /// How many steps are done.
    pub done: usize,
    /// Of how many.
    pub of: usize,
    /// How long the others take, in minutes.
    pub minutes_left: u32,
}

/// How far somebody is in a course.
#[derive(Clone, Debug)]
pub struct CourseProgressView {
    /// How much of it is done.
    pub count: CountView,
    /// Where they go on, if they have begun it and something is left.
    pub resume: Option<ResumeView>,
}

/// Where somebody goes on.
#[derive(Clone, Debug)]
pub struct ResumeView {
    /// The address of the step, at the heading where they stopped.
    pub href: String,
    /// The step's title.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// The heading's words.
    pub heading: Option<String>,
    /// The course.
    pub course: Crumb,
    /// Number of the module, number of the step in it, steps in it; from 1.
    pub place: [usize; 3],
    /// How long the step takes, in minutes.
    pub minutes: u32,
    /// The day when they were last in the course, `YYYY-MM-DD`.
    pub day: Option<String>,
}

/// The end of a step's page.
#[derive(Clone, Debug)]
pub struct StepEndView {
    /// What progress hangs on: the course's identity, and the item's in it.
    pub identity: [String; 2],
    /// Where its form goes.
    pub action: String,
    /// What is said to the one who is signed in.
    pub own: Option<OwnStepView>,
}

/// How far somebody is with a step.
#[derive(Clone, Debug)]
pub struct OwnStepView {
    /// Whether it is done.
    pub done: bool,
    /// How much of its course is done.
    pub course: CountView,
    /// How many boxes are ticked, of how many, where it has some.
    pub ticked: Option<[usize; 2]>,
    /// The headings that one can stop at.
    pub headings: Vec<HeadingView>,
    /// Whether their place was kept just now.
    pub place_kept: bool,
    /// What became of their attempts at a quiz, the last first.
    pub results: Vec<ResultLineView>,
}

/// A result among others.
#[derive(Clone, Debug)]
pub struct ResultLineView {
    /// The address of the whole result.
    pub href: String,
    /// The day of the submission, `YYYY-MM-DD`.
    pub day: String,
    /// What was obtained; `None` where nothing is graded.
    pub score: Option<ScoreView>,
    /// Whether the threshold was reached, if there was one.
    pub passed: Option<bool>,
}

/// The page of all that somebody has done.
#[derive(Clone, Debug, Default)]
pub struct MyPathView {
    /// Where they go on, in the course where they were last.
    pub resume: Option<ResumeView>,
    /// Courses in which something is left, where they were last first.
    pub begun: Vec<CoursePathView>,
    /// Courses that are done.
    pub finished: Vec<CoursePathView>,
    /// Courses that are not there any more.
    pub gone: Vec<GoneCourseView>,
    /// What was done last, the newest first.
    pub recent: Vec<RecentView>,
}

/// A course that somebody has begun.
#[derive(Clone, Debug)]
pub struct CoursePathView {
    /// Its title and address.
    pub course: Crumb,
    /// How much of it is done.
    pub count: CountView,
    /// The day when they began, `YYYY-MM-DD`.
    pub started: Option<String>,
    /// Its modules; none where they would fill the page.
    pub modules: Vec<ModulePathView>,
    /// What became of their attempts at its quizzes.
    pub results: Vec<QuizResultView>,
    /// What they have done in it that is not there any more.
    pub removed: Vec<RemovedView>,
}

/// A module of such a course.
#[derive(Clone, Debug)]
pub struct ModulePathView {
    /// From 1.
    pub number: usize,
    /// Its title and address.
    pub module: Crumb,
    /// How much of it is done.
    pub count: CountView,
    /// The best results at its quizzes together; `None` where none was submitted.
    pub best: Option<ScoreView>,
}

/// What became of the attempts at a quiz.
#[derive(Clone, Debug)]
pub struct QuizResultView {
    /// The quiz's title.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// The address of the quiz, with all its results; `None` where it is not there any more.
    pub href: Option<String>,
    /// How many attempts were submitted.
    pub attempts: u64,
    /// The best of them.
    pub best: ResultLineView,
    /// The last one.
    pub last: ResultLineView,
}

/// A course that is not there any more.
#[derive(Clone, Debug)]
pub struct GoneCourseView {
    /// What it was called.
    pub title: String,
    /// What was done in it.
    pub removed: Vec<RemovedView>,
    /// What became of the attempts at its quizzes.
    pub results: Vec<QuizResultView>,
}

/// Something that was done and is not there any more.
#[derive(Clone, Debug)]
pub struct RemovedView {
    /// What it was.
    pub kind: ItemKindView,
    /// What it was called.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// The day when it was done, `YYYY-MM-DD`.
    pub day: String,
}

/// Something that was done lately.
#[derive(Clone, Debug)]
pub struct RecentView {
    /// What it was.
    pub kind: ItemKindView,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// Its address; of a quiz, the result's. `None` where it is not there any more.
    pub href: Option<String>,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// What was obtained.
    pub score: Option<ScoreView>,
}
