//! From the words in `locales/` to Rust: one method of `Lang` for each message.
//!
//! The build script calls this; `tests/locales.rs` includes it too, and looks at what it says about wrong files.
//! Nothing here runs in the program: what is generated is plain `match`es over the languages.

pub(crate) mod check;
mod generate;
pub(crate) mod model;
mod parse;
mod pattern;
pub(crate) mod problem;
mod signature;
pub(crate) mod source;

pub(crate) use check::catalogue;
pub(crate) use generate::{messages, samples};
pub(crate) use source::sources;
