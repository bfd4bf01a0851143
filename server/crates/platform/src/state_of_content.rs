//! How the content is, for those who maintain it.

use content::{Diagnostic, Severity, SourcePath};

use crate::LoadedContent;

/// What the last reading of the content found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StateOfContent {
    /// Why nothing of it was published, where that is so: what was there before is still served.
    pub rejected: Option<String>,
    /// The errors in it.
    pub mistakes: Vec<Mistake>,
    /// Everything that authors are told, errors first: for them alone, since the words may say the right answer of a quiz.
    pub findings: Vec<Diagnostic>,
}

/// An error in a file. Without its words: they may say the right answer of a quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub file: SourcePath,
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// The diagnostic's code.
    pub code: &'static str,
    /// Whether the file's last good version is served.
    pub kept: bool,
}

impl StateOfContent {
    /// What a reading found.
    #[must_use]
    pub fn of(loaded: &LoadedContent) -> Self {
        let errors = loaded
            .diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error);
        Self {
            rejected: loaded
                .catalogue
                .is_none()
                .then(|| "nothing in it can be served".to_owned()),
            findings: findings(&loaded.diagnostics),
            mistakes: errors
                .map(|error| Mistake {
                    file: error.file.clone(),
                    line: error.line,
                    code: error.code,
                    kept: loaded.kept.contains(&error.file),
                })
                .collect(),
        }
    }

    /// Nothing could be read. The reason is for the log: it may name folders of the machine.
    #[must_use]
    pub fn unreadable() -> Self {
        Self::rejected("the content folder cannot be read")
    }

    /// Nothing was published, in a few words for everybody.
    #[must_use]
    pub fn rejected(why: &str) -> Self {
        Self {
            rejected: Some(why.to_owned()),
            ..Self::default()
        }
    }

    /// Whether a file's last good version is served.
    #[must_use]
    pub fn is_kept(&self, file: &str) -> bool {
        let mut mistakes = self.mistakes.iter();
        mistakes.any(|mistake| mistake.kept && mistake.file == file)
    }
}

/// Errors, then warnings, each in their order. Notes are for whoever asks `ardoise check`.
fn findings(diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
    let of = |severity| {
        diagnostics
            .iter()
            .filter(move |found| found.severity == severity)
    };
    let findings = of(Severity::Error).chain(of(Severity::Warning));
    findings.cloned().collect()
}
