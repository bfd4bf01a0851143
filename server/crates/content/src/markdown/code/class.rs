//! What a piece of code is, as far as its colour goes.

/// What a piece of code is. Its class in HTML is `hl-` and the variant's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A name that says something about a value: an attribute, a key, a variable with its sign, an annotation.
    Attribute,
    Comment,
    /// A name for a value that does not change: `true`, `None`, `MAX_SIZE`, `:symbol`.
    Constant,
    /// A line that a patch takes out.
    Deleted,
    /// What means something else within a text: `\n`, `&amp;`, the marks around `${…}`.
    Escape,
    /// What is called.
    Function,
    /// A title, a section of a configuration.
    Heading,
    /// A line that a patch adds.
    Inserted,
    Keyword,
    Number,
    String,
    /// The name of an element.
    Tag,
    Type,
}

/// Every class that highlighting writes, for the sanitiser.
pub(crate) const CLASSES: &[&str] = &[
    "hl-attribute",
    "hl-comment",
    "hl-constant",
    "hl-deleted",
    "hl-escape",
    "hl-function",
    "hl-heading",
    "hl-inserted",
    "hl-keyword",
    "hl-number",
    "hl-string",
    "hl-tag",
    "hl-type",
];

impl Class {
    /// The class's name in HTML.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Attribute => "hl-attribute",
            Self::Comment => "hl-comment",
            Self::Constant => "hl-constant",
            Self::Deleted => "hl-deleted",
            Self::Escape => "hl-escape",
            Self::Function => "hl-function",
            Self::Heading => "hl-heading",
            Self::Inserted => "hl-inserted",
            Self::Keyword => "hl-keyword",
            Self::Number => "hl-number",
            Self::String => "hl-string",
            Self::Tag => "hl-tag",
            Self::Type => "hl-type",
        }
    }
}
