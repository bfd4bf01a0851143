//! Callouts by the names that other programs give them.

/// The kinds of callout that Markdown on a forge has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Callout {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

impl Callout {
    /// The kind with this name in GitBook, MkDocs, Docusaurus, VuePress or their like.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.to_lowercase().as_str() {
            "note" | "info" | "abstract" | "summary" | "tldr" | "question" | "help" | "faq"
            | "quote" | "cite" | "seealso" | "example" | "remarque" => Self::Note,
            "tip" | "hint" | "success" | "check" | "done" | "astuce" => Self::Tip,
            "important" => Self::Important,
            "warning" | "attention" | "failure" | "fail" | "missing" | "bug" => Self::Warning,
            "danger" | "error" | "caution" => Self::Caution,
            _ => return None,
        })
    }

    /// As it stands on the first line of its quote.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Note => "[!NOTE]",
            Self::Tip => "[!TIP]",
            Self::Important => "[!IMPORTANT]",
            Self::Warning => "[!WARNING]",
            Self::Caution => "[!CAUTION]",
        }
    }
}
