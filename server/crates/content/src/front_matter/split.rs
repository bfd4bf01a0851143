//! Where front matter ends and the text begins.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, SourceFile};

/// The two parts of a file, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The YAML between the lines of hyphens; `None` where there is none.
    pub(crate) yaml: Option<Range<usize>>,
    /// The rest.
    pub(crate) body: Range<usize>,
}

/// Splits a file.
///
/// # Errors
///
/// What the author is told where the front matter is not closed, or does not stand first.
pub(crate) fn split(file: &SourceFile) -> Result<Parts, Box<Diagnostic>> {
    let text = file.text();
    let whole = Parts {
        yaml: None,
        body: 0..text.len(),
    };
    let first = file.line_range(0);
    if !is_fence(file.slice(first.clone())) {
        return match misplaced(file) {
            Some(place) => Err(Box::new(file.error(
                "front-matter-not-first",
                place,
                "front matter must start on the first line: here it would be shown as text",
                "take out what stands before this line",
            ))),
            None => Ok(whole),
        };
    }
    let yaml_start = file.line_range(1).start;
    let mut line = 1;
    loop {
        let range = file.line_range(line);
        if range.start >= text.len() {
            return Err(Box::new(file.error(
                "front-matter-not-closed",
                first,
                "the front matter that starts here is not closed",
                "put a line `---` after its last key",
            )));
        }
        if is_fence(file.slice(range.clone())) {
            return Ok(Parts {
                yaml: Some(yaml_start..range.start),
                body: file.line_range(line + 1).start..text.len(),
            });
        }
        line += 1;
    }
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// A line of hyphens after blank lines, with a key behind it.
fn misplaced(file: &SourceFile) -> Option<Range<usize>> {
    let start = file.text().len() - file.text().trim_start().len();
    let line = file.line_of(start);
    let range = file.line_range(line);
    let key = file.slice(file.line_range(line + 1)).split_once(':')?.0;
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    (is_fence(file.slice(range.clone()).trim_start()) && is_key).then_some(range)
}
