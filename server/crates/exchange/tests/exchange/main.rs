//! The importer as its callers see it: bytes in, bytes out.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod book_files;
mod loaded;
mod loaded_course;
mod markdown_any;
mod markdown_real;
mod markdown_trees;
mod quiz_json_any;
mod quiz_json_files;
mod quiz_json_keys;
mod quiz_json_layout;
mod quiz_json_made;
mod quiz_json_real;
mod quiz_json_refused;
mod rust_book;
mod shared_files;
mod small_books;
mod toml_keys;
mod words;
