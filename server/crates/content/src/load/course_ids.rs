//! What progress hangs on in a course: its identity, which outlives its address.

use std::collections::BTreeMap;

use super::{Loading, text::Text};
use crate::{SourcePath, diagnostic::Diagnostic, former::former_address, front_matter::CourseKeys};

/// The courses' identities so far, and their folders.
#[derive(Debug, Default)]
pub(super) struct CourseIds {
    taken: BTreeMap<String, SourcePath>,
}

impl Loading<'_> {
    /// The identity of the course in the folder `place`: as its original says, else its slug. `None` where another course
    /// has it: that was reported.
    pub(super) fn course_id(
        &mut self,
        place: &SourcePath,
        slug: &str,
        original: Option<&Text<CourseKeys>>,
        ids: &mut CourseIds,
    ) -> Option<String> {
        let own = original.and_then(|text| text.keys.id.clone());
        if let (Some(text), None) = (original, &own) {
            self.warn_renamed_course(text, slug);
        }
        let id = own.unwrap_or_else(|| slug.to_owned());
        if let Some(first) = ids.taken.get(&id) {
            let message = format!(
                "the course in `{first}` has the same id, `{id}`: learners' progress would be mixed up"
            );
            let mend = "give this course an `id` of its own";
            self.diagnostics.push(match original {
                Some(text) => {
                    let range = text.keys.id_range.clone().unwrap_or_default();
                    text.file.error("id-twice", range, message, mend)
                }
                None => Diagnostic::file_error("id-twice", place, message, mend),
            });
            return None;
        }
        ids.taken.insert(id.clone(), place.clone());
        Some(id)
    }

    /// Warns where a course was at another address and says nothing of its identity. Only its author knows whether
    /// learners began it at the former address or at today's: nothing is mended by machine.
    fn warn_renamed_course(&mut self, text: &Text<CourseKeys>, slug: &str) {
        let languages = &self.site.site.languages;
        let former = text.keys.aliases.iter().find_map(|alias| {
            let address = former_address(text.file.path(), &alias.text, languages)?;
            let former = address.strip_prefix("courses/")?;
            let renamed = !former.contains('/') && former != slug;
            renamed.then(|| (alias.range.clone(), former.to_owned()))
        });
        if let Some((range, former)) = former {
            self.diagnostics.push(text.file.warning(
                "course-id-missing",
                range,
                "this course had another address and has no `id`: what learners did there is not found any more",
                format!(
                    "write `id: {former}`; or `id: {slug}`, where learners have begun it at its address of today"
                ),
            ));
        }
    }
}
