//! What somebody takes home: pages to be read without the site.

/// The first page: everything but the attempts, and where those are.
#[derive(Clone, Debug)]
pub struct ExportView {
    /// The site's name.
    pub site: String,
    /// When it was made, in words.
    pub made: String,
    /// Facts of the account: what each is called, and its value.
    pub account: Vec<(&'static str, String)>,
    /// What is kept besides.
    pub tables: Vec<ExportTable>,
    /// The pages with attempts.
    pub pages: Vec<ExportLink>,
}

/// Rows of one kind.
#[derive(Clone, Debug)]
pub struct ExportTable {
    /// What they are.
    pub title: &'static str,
    /// What stands in each column.
    pub head: Vec<&'static str>,
    /// Each with as many cells as the head.
    pub rows: Vec<Vec<String>>,
}

/// A file beside this one.
#[derive(Clone, Debug)]
pub struct ExportLink {
    /// Its name.
    pub file: String,
    /// What it holds.
    pub words: String,
}

/// A page with attempts.
#[derive(Clone, Debug)]
pub struct ExportAttemptsView {
    /// The page's number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// In the order in which they began.
    pub attempts: Vec<ExportAttemptView>,
}

/// An attempt.
#[derive(Clone, Debug)]
pub struct ExportAttemptView {
    /// The quiz's title.
    pub title: String,
    /// The language of its texts.
    pub lang: String,
    /// When it began, was saved and submitted; its score and threshold.
    pub facts: Vec<(&'static str, String)>,
    /// In their order.
    pub questions: Vec<ExportQuestionView>,
}

/// A question as it was asked, and what was answered. Every text is plain: it is escaped where it is written.
#[derive(Clone, Debug)]
pub struct ExportQuestionView {
    /// What was asked.
    pub prompt: String,
    /// What there was to choose from; empty where nothing was.
    pub choices: Vec<String>,
    /// What was answered, part by part; empty where nothing was.
    pub given: Vec<String>,
    /// What would have been right; empty where it is not graded.
    pub right: Vec<String>,
    /// What was obtained, in words.
    pub score: Option<String>,
    /// The hints that were asked for.
    pub hints: Vec<String>,
    /// What the learner thought of the answer, in words.
    pub judgement: Option<&'static str>,
}
