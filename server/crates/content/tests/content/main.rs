//! The content engine as its callers see it: files in, catalogue and diagnostics out.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that fails should panic, and one that is skipped should say so"
)]

mod again;
mod code;
mod course;
mod credits;
mod demonstration;
mod diagnostics;
mod encoding;
mod figures;
mod films;
mod former;
mod front_matter;
mod guide;
mod hosted_videos;
mod hostile;
mod identity;
mod inert;
mod links;
mod markdown;
mod mending;
mod pages;
mod pictures;
mod progress;
mod properties;
mod quirks;
mod real_course;
mod reuse;
mod sections;
mod site;
mod site_file;
mod translated;
mod tree;
