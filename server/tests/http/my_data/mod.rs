//! What members may do with all that is kept about them.

mod archive;
mod deletion;
mod export;
mod markers;
mod page;
mod schema;
mod traces;

pub(crate) use archive::Archive;
