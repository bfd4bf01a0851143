//! What each language looks like: its words, its comments, its texts.
//!
//! A language's names are divided by spaces, in lower case: what authors write after a fence, here and on forges.

mod c_family;
mod data;
mod functional;
mod machines;
mod older;
mod scripts;
mod shells;
mod systems;

use super::{
    class::Class,
    words::{Quote, Words},
};

/// Every language that is made of words.
pub(super) static LISTS: &[&[(&str, Words)]] = &[
    c_family::LANGUAGES,
    data::LANGUAGES,
    functional::LANGUAGES,
    machines::LANGUAGES,
    older::LANGUAGES,
    scripts::LANGUAGES,
    shells::LANGUAGES,
    systems::LANGUAGES,
];

const C_BLOCK: &[(&str, &str)] = &[("/*", "*/")];
const DOUBLE: Quote = Quote::new("\"");
const SINGLE: Quote = Quote::new("'");
const BOTH: &[Quote] = &[DOUBLE, SINGLE];
const AT: &[(char, Class)] = &[('@', Class::Attribute)];
const DOLLAR: &[(char, Class)] = &[('$', Class::Attribute)];
