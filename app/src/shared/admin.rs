//! What those see who look after a site: accounts, what was done to them, and how the content is.

use super::SaidView;

/// A list of accounts.
#[derive(Clone, Debug)]
pub struct AccountsView {
    /// What is looked for.
    pub query: String,
    /// The newest first.
    pub accounts: Vec<AccountLine>,
    /// The pages around this one.
    pub around: PagesAround,
}

/// The pages before and behind a page of a list.
#[derive(Clone, Debug, Default)]
pub struct PagesAround {
    /// The address of the page before.
    pub before: Option<String>,
    /// The address of the page behind.
    pub behind: Option<String>,
}

/// An account in a list. Days stand as ISO 8601 has them.
#[derive(Clone, Debug)]
pub struct AccountLine {
    /// The address of its page.
    pub href: String,
    /// What it is called.
    pub pseudonym: String,
    /// What it may do.
    pub role: RoleView,
    /// The day when it was made.
    pub since: String,
    /// The day when it was last used.
    pub seen: String,
    /// Since which day it may not be used.
    pub disabled: Option<String>,
    /// The day when it goes, where its owner asked for that.
    pub going: Option<String>,
}

/// What an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleView {
    /// Learn.
    Learner,
    /// See how the content is.
    Author,
    /// Look after accounts.
    Admin,
}

/// An account with what can be done to it.
#[derive(Clone, Debug)]
pub struct AccountPageView {
    /// The account.
    pub account: AccountLine,
    /// Whether an address of its owner is confirmed. Which one is its owner's to know.
    pub has_email: bool,
    /// Whether it belongs to the one who asks.
    pub own: bool,
    /// What is said of what was just done.
    pub said: Option<SaidView>,
    /// What is wrong with what was typed to delete it.
    pub not_confirmed: Option<String>,
    /// A link by which its owner chooses a new password; shown this once.
    pub reset_link: Option<String>,
}

/// What was done to accounts.
#[derive(Clone, Debug)]
pub struct NotesView {
    /// The newest first.
    pub notes: Vec<NoteView>,
    /// The pages around this one.
    pub around: PagesAround,
}

/// Something that was done to an account.
#[derive(Clone, Debug)]
pub struct NoteView {
    /// The moment as HTML has it, in UTC.
    pub datetime: String,
    /// Its day.
    pub day: String,
    /// Its hour and minute in UTC.
    pub time: String,
    /// Who did it, in words.
    pub actor: String,
    /// What was done, in words.
    pub act: String,
    /// The account: its address and what it is called now; `None` where it is gone.
    pub subject: Option<(String, String)>,
}

/// How the content is.
#[derive(Clone, Debug)]
pub struct ContentStateView {
    /// Why nothing of the last change was published.
    pub rejected: Option<String>,
    /// What is to be mended, as authors are told it.
    pub findings: Vec<FindingView>,
    /// How many more there are.
    pub more: usize,
}

/// Something to be mended.
#[derive(Clone, Debug)]
pub struct FindingView {
    /// The file, and the line where there is one.
    pub place: String,
    /// The diagnostic's name.
    pub code: String,
    /// Whether it is an error, and not a warning.
    pub error: bool,
    /// Whether the file's last good version is served.
    pub kept: bool,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub mend: String,
}
