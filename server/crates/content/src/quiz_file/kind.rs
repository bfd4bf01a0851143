//! The types of questions.

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
            Self::Ordering | Self::Matching | Self::Cloze | Self::Open => Answers::NotServed,
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
    /// This version does not read them.
    NotServed,
}
