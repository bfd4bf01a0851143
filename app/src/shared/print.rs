//! A whole course as one page, for paper.

use super::{ItemKindView, QuestionView, TextView};

/// The page.
#[derive(Clone, Debug)]
pub struct PrintView {
    /// The course's own address.
    pub course_href: String,
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of its texts.
    pub text: TextView,
    /// Names.
    pub authors: Vec<String>,
    /// SPDX identifier.
    pub licence: String,
    /// The day of its last revision, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Clean HTML; may be empty.
    pub html: String,
    /// Its modules.
    pub modules: Vec<PrintModule>,
}

/// A module of the page.
#[derive(Clone, Debug)]
pub struct PrintModule {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A sentence or two; may be empty.
    pub summary: String,
    /// The language of its texts.
    pub text: TextView,
    /// Clean HTML, whose ids are unique in the page; may be empty.
    pub html: String,
    /// Its steps.
    pub items: Vec<PrintItem>,
}

/// A step of the page.
#[derive(Clone, Debug)]
pub struct PrintItem {
    /// Its anchor.
    pub id: String,
    /// What it is.
    pub kind: ItemKindView,
    /// Its title.
    pub title: String,
    /// The language of its texts.
    pub text: TextView,
    /// Names and SPDX identifier, where they are not the course's.
    pub origin: Option<(Vec<String>, String)>,
    /// Clean HTML, whose ids are unique in the page; may be empty.
    pub html: String,
    /// As asked, in the author's order; empty for what is no quiz, and for a quiz that is held back.
    pub questions: Vec<QuestionView>,
}
