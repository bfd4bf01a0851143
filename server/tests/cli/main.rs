//! The program itself: its command line, its start and its end.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that fails should fail in the plainest way, and waiting for a process takes real time"
)]

mod check;
mod config;
mod configuration;
mod housekeeping;
mod import;
mod kills;
mod limits;
mod media;
mod new;
mod program;
mod publishing;
mod retention;
mod serving;
mod user;
