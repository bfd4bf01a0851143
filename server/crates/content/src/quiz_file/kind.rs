//! The types of questions.

use quiz::Response;

/// A type of question, as `type=` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Single,
    Multiple,
    TrueFalse,
    Short,
    Number,
    Ordering,
    Matching,
    Cloze,
    Open,
}

impl Kind {
    const ALL: [Self; 9] = [
        Self::Single,
        Self::Multiple,
        Self::TrueFalse,
        Self::Short,
        Self::Number,
        Self::Ordering,
        Self::Matching,
        Self::Cloze,
        Self::Open,
    ];

    /// The type with this name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Every name there is.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().map(Self::name)
    }

    /// What `type=` takes.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::TrueFalse => "truefalse",
            Self::Short => "short",
            Self::Number => "number",
            Self::Ordering => "ordering",
            Self::Matching => "matching",
            Self::Cloze => "cloze",
            Self::Open => "open",
        }
    }

    /// Which answers it reads.
    pub(super) fn answers(self) -> Answers {
        match self {
            Self::Single | Self::Multiple | Self::TrueFalse => Answers::Boxes,
            Self::Short | Self::Number => Answers::Typed,
            Self::Ordering => Answers::Steps,
            Self::Matching => Answers::Pairs,
            Self::Cloze => Answers::Blanks,
            Self::Open => Answers::Free,
        }
    }
}

/// What a type's answers are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answers {
    /// A task list.
    Boxes,
    /// A list of `= …` and `!= …`.
    Typed,
    /// An ordered list.
    Steps,
    /// A table of two columns.
    Pairs,
    /// Code spans in the prompt that begin with `= `.
    Blanks,
    /// None.
    Free,
}

/// What `type=` calls a question that is answered so. Two options that keep their order are a single choice too.
pub(super) fn response_name(response: &Response) -> &'static str {
    let kind = match response {
        Response::Choice(choice) if choice.multiple => Kind::Multiple,
        Response::Choice(_) => Kind::Single,
        Response::Text(_) => Kind::Short,
        Response::Number(_) => Kind::Number,
        Response::Ordering(_) => Kind::Ordering,
        Response::Matching(_) => Kind::Matching,
        Response::Cloze(_) => Kind::Cloze,
        Response::Open => Kind::Open,
    };
    kind.name()
}
