//! Media that a text shows, with what is to be said about them.

use crate::{Rights, SourcePath};

/// A medium in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownMedium {
    /// The file.
    pub file: SourcePath,
    /// Its address on the site (`/media/…`).
    pub address: String,
    /// What is said in its place to those who do not see it, plain text; may be empty.
    pub alt: String,
    /// Its caption, plain text; may be empty.
    pub caption: String,
    /// Where it comes from: a web address.
    pub source: Option<String>,
    /// Who made it, and what others may do with it.
    pub rights: Rights,
    /// Whether it stands in what a quiz withholds until it is graded: a hint, an explanation, feedback.
    pub withheld: bool,
}
