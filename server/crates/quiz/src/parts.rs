//! Responses of several parts, each of which may be right or wrong: ordering, matching, cloze.

use serde::{Deserialize, Serialize};

use crate::{NumberResponse, OptionId, TextResponse};

/// How an answer of several parts counts when some of them are right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartCredit {
    /// By the share of parts that are right.
    #[default]
    Share,
    /// All or nothing.
    All,
}

/// Something with an identity and a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    /// Unique among its like; made from the text and never from the position.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
}

/// Steps to put in order. The parts that count are the pairs of neighbours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderingResponse {
    /// How a partly right order counts.
    pub credit: PartCredit,
    /// At least two, in the right order.
    pub steps: Vec<Labelled>,
}

/// Pairs to form: each left side has one right side, which other left sides may share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchingResponse {
    /// How it counts when some left sides have their right side.
    pub credit: PartCredit,
    /// At least one, in the author's order.
    pub left: Vec<LeftSide>,
    /// At least two, each once; some may belong to no left side.
    pub right: Vec<RightSide>,
}

/// What a right side is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftSide {
    /// Unique among the left sides.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// The id of the right side that belongs to it.
    pub right: OptionId,
}

/// What may be chosen for a left side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RightSide {
    /// Unique among the right sides.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// The same without markup: a menu holds nothing else.
    pub text: String,
}

/// Blanks in the prompt to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClozeResponse {
    /// How it counts when some blanks are right.
    pub credit: PartCredit,
    /// At least one, in the order of the prompt.
    pub blanks: Vec<Blank>,
}

/// A blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// `b1`, `b2` and so on. By position, for a name that is made from the accepted answer could be guessed back.
    pub id: String,
    /// How it is filled in, with the key.
    pub response: BlankResponse,
}

/// How a blank is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BlankResponse {
    /// A short text to type.
    Text(TextResponse),
    /// A number to type.
    Number(NumberResponse),
    /// A menu to choose from.
    Menu {
        /// At least two, each text once, at least one right.
        entries: Vec<MenuEntry>,
    },
}

/// An entry of a menu. Its text is its identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuEntry {
    /// Plain text.
    pub text: String,
    /// Whether it is accepted.
    pub right: bool,
}

/// What stands in a prompt's HTML where the blank `id` has to be filled in. Cleaned HTML holds such an element for no
/// other reason, since authors cannot write its attributes.
#[must_use]
pub fn blank_mark(id: &str) -> String {
    format!("<span class=\"blank\" data-blank=\"{id}\">____</span>")
}
