//! What a course gives to read further, gathered.

use super::{Crumb, TextView};

/// The page with a course's further reading.
#[derive(Clone, Debug)]
pub struct FurtherReadingView {
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// The course's title.
    pub title: String,
    /// The title's language.
    pub text: TextView,
    /// In the order of the course; never empty.
    pub lessons: Vec<LessonReadingView>,
}

/// The further reading of one lesson.
#[derive(Clone, Debug)]
pub struct LessonReadingView {
    /// The lesson.
    pub link: Crumb,
    /// Its language.
    pub text: TextView,
    /// Clean HTML.
    pub html: String,
}
