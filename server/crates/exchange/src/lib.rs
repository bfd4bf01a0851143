//! Courses that come from elsewhere: other formats become the files of a course folder.
//!
//! Pure: bytes in, bytes out. What could not be carried over is in the report, never dropped in silence.

mod edits;
mod hash;
mod html_tags;
mod licence;
mod lines;
mod link_text;
mod markdown_text;
mod markdown_tree;
mod mdbook;
mod near;
mod paths;
mod quiz_json;
mod report;
mod slug;
mod words;
mod yaml_text;

pub use licence::is_licence_file;
pub use markdown_tree::{
    ImportedTree, MarkdownError, MarkdownTree, import_markdown, is_read_for_markdown,
};
pub use mdbook::{MdbookError, MdbookOptions, import_mdbook};
pub use quiz_json::{QuizJsonError, import_quiz_json, is_read_for_quiz_json};
pub use report::{Counts, Imported, Loss};
