//! Options, steps and cells that learners cannot tell apart.

use std::{collections::BTreeMap, ops::Range};

use super::reader::Reader;

/// Something that must differ from its like.
pub(super) struct Twin<'t> {
    /// What the author wrote and what is shown: two texts may be written in different ways and read the same.
    pub(super) keys: [&'t str; 2],
    /// Where it stands.
    pub(super) range: &'t Range<usize>,
}

/// Reports each `what` that stands there already.
pub(super) fn are_different<'t>(
    what: &str,
    all: impl Iterator<Item = Twin<'t>>,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let mut seen: BTreeMap<&str, &Range<usize>> = BTreeMap::new();
    let mut sound = true;
    for Twin { keys, range } in all {
        if let Some(first) = keys.into_iter().find_map(|key| seen.get(key).copied()) {
            sound = false;
            let message = format!(
                "this {what} stands twice: first on line {}",
                reader.line(first)
            );
            let mend = "change or remove one of the two";
            reader.error("quiz-duplicate-option", range.clone(), message, mend);
        }
        for key in keys {
            seen.entry(key).or_insert(range);
        }
    }
    sound
}
