//! The whole site through its router, as a browser, a script and an attacker see it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that fails should fail in the plainest way, and one that is left out should say so"
)]

mod access;
mod accounts;
mod admin;
mod api;
mod checks;
mod client;
mod credits;
mod dom;
mod doors;
mod edits;
mod edits_of_types;
mod feeds;
mod form_fields;
mod forms;
mod further_reading;
mod headers;
mod hints;
mod hostile;
mod hostile_fields;
mod hostile_types;
mod html;
mod judgement;
mod keyless;
mod legal;
mod logs;
mod mail;
mod markdown_real;
mod markers;
mod markup;
mod media;
mod media_ranges;
mod my_data;
mod origin;
mod own_look;
mod pages;
mod pools;
mod preferences;
mod print;
mod progress;
mod quiz;
mod quiz_json;
mod redirects;
mod result_page;
mod retention;
mod rust_book;
mod server_functions;
#[path = "../../crates/exchange/tests/exchange/shared_files.rs"]
mod shared_files;
mod sharing;
mod site_pages;
mod source_words;
mod types;
mod videos;
