//! What an author is told about a file.

mod collector;
mod fix;
mod human;
mod source_file;

use serde::{Serialize, Serializer};

use crate::SourcePath;

pub(crate) use collector::Diagnostics;
pub(crate) use fix::apply;
pub use fix::{Edit, Fix, apply_fixes};
pub use human::human;
pub use source_file::MAX_TEXT_BYTES;
pub(crate) use source_file::SourceFile;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// What is as it may be, and worth knowing.
    Note,
    /// What it is about is served all the same.
    Warning,
    /// What it is about (a file, a quiz) is not served until it is mended.
    Error,
}

/// A mistake in a file: where it is, why it is one, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// A stable name, for example `quiz-no-right-answer`.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The file.
    pub file: SourcePath,
    /// The line, from 1; 0 where the file as a whole is meant (a missing file, a wrong name).
    pub line: usize,
    /// The column, from 1, in characters; 0 with line 0.
    pub column: usize,
    /// How many characters of that line are meant; at least 1 where there is a line.
    pub length: usize,
    /// The text of that line, empty with line 0.
    pub source_line: String,
    /// What is wrong, and why it is.
    pub message: String,
    /// What to write instead or to do.
    pub mend: String,
    /// What mends it by machine, where the author has nothing to decide. In JSON, `fixable` says whether there is such.
    #[serde(rename = "fixable", serialize_with = "is_there")]
    pub fix: Option<Fix>,
}

fn is_there<S: Serializer>(fix: &Option<Fix>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bool(fix.is_some())
}

impl Diagnostic {
    /// A mistake of a file as a whole: a name, a missing file.
    pub(crate) fn file_error(
        code: &'static str,
        file: &str,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self::of_file(Severity::Error, code, file, message.into(), mend.into())
    }

    /// A doubt about a file as a whole.
    pub(crate) fn file_warning(
        code: &'static str,
        file: &str,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self::of_file(Severity::Warning, code, file, message.into(), mend.into())
    }

    fn of_file(
        severity: Severity,
        code: &'static str,
        file: &str,
        message: String,
        mend: String,
    ) -> Self {
        Self {
            code,
            severity,
            file: file.to_owned(),
            line: 0,
            column: 0,
            length: 0,
            source_line: String::new(),
            message,
            mend,
            fix: None,
        }
    }

    /// The same, with what mends it by machine.
    pub(crate) fn with_fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }
}
