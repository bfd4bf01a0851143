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
mod loaded_course;
mod rust_book;
mod small_books;
mod toml_keys;
mod words;
