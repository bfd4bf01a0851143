//! Markdown (CommonMark and GFM) to clean HTML.
//!
//! Three steps, one file each: `parse` (text to events), `render` with its helpers (events to HTML whose every tag is
//! written here), `sanitise` (a second, independent line of defence).

mod blocks;
mod callout;
mod card;
mod code;
mod context;
mod credit;
mod embed;
mod escape;
mod figure;
mod footnote;
mod further;
mod heading;
mod hole;
mod inline;
mod lone_image;
mod math;
mod open;
mod parse;
mod phrasing;
mod picture;
mod player;
mod raw_html;
mod raw_scan;
mod render;
mod sanitise;
mod table;
mod table_names;
mod unread;
mod words;

pub(crate) use context::{AnchorLink, Context};
pub use embed::embed_html;
pub(crate) use escape::{escape, percent_decode, percent_encode};
pub(crate) use heading::TitleHeading;
pub(crate) use hole::{hole, holes};
pub(crate) use inline::IMAGES;
pub use inline::is_image;
pub(crate) use parse::{Events, parse, parse_bounded, plain_text};
pub use phrasing::phrasing_html;
pub(crate) use render::{prose, render_events};
pub(crate) use unread::{UnreadHeading, unread_heading};
