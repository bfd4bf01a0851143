//! Courses that come from elsewhere: other formats become the files of a course folder.
//!
//! Pure: bytes in, bytes out. What could not be carried over is in the report, never dropped in silence.

mod markdown_text;
mod mdbook;
mod paths;
mod slug;
mod yaml_text;

pub use mdbook::{Counts, Imported, Loss, MdbookError, MdbookOptions, import_mdbook};
