//! Names that differ only in case: one file on some computers, two on others.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Sources,
    diagnostic::{Diagnostic, Diagnostics},
};

/// Files and folders that are left out, since another one has their name but for case.
#[derive(Debug, Default)]
pub(super) struct Clashes(BTreeSet<String>);

impl Clashes {
    /// Whether a file, or a folder that it lies in, is left out.
    pub(super) fn hide(&self, path: &str) -> bool {
        !self.0.is_empty() && prefixes(path).any(|prefix| self.0.contains(prefix))
    }
}

/// Finds them among all the files of courses and pages; the second in the order of paths is left out.
pub(super) fn find(sources: &Sources, diagnostics: &mut Diagnostics) -> Clashes {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut clashes = Clashes::default();
    for path in sources.texts.keys().chain(sources.media.keys()) {
        if !path.starts_with("courses/") && !path.starts_with("pages/") {
            continue;
        }
        for prefix in prefixes(path) {
            let first = *seen.entry(prefix.to_lowercase()).or_insert(prefix);
            if first == prefix {
                continue;
            }
            if clashes.0.insert(prefix.to_owned()) {
                diagnostics.push(Diagnostic::file_error(
                    "name-differs-by-case",
                    prefix,
                    format!(
                        "`{first}` has the same name but for case: many computers cannot keep both"
                    ),
                    "rename one of the two",
                ));
            }
            // What lies in a folder that is left out needs no word of its own.
            break;
        }
    }
    clashes
}

/// The folders that a path goes through, outermost first, and the path itself.
fn prefixes(path: &str) -> impl Iterator<Item = &str> {
    let ends = path
        .match_indices('/')
        .map(|(at, _)| at)
        .chain([path.len()]);
    ends.filter_map(|end| path.get(..end))
}
