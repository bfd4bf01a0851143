//! Courses that come from elsewhere: other formats become the files of a course folder.
//!
//! Pure: bytes in, bytes out. What could not be carried over is in the report, never dropped in silence.

mod hash;
mod licence;
mod lines;
mod markdown_text;
mod mdbook;
mod paths;
mod report;
mod slug;
mod words;
mod yaml_text;

pub use mdbook::{MdbookError, MdbookOptions, import_mdbook};
pub use report::{Counts, Imported, Loss};
