//! What is only known once a text is rendered.

use super::{Loading, text::Text};
use crate::{Language, Prose, diagnostic::Diagnostic, front_matter::ItemKeys};

impl Loading<'_> {
    /// Reports a lesson without further reading, where the site names such sections.
    pub(super) fn check_further_reading(
        &mut self,
        language: &Language,
        text: &Text<ItemKeys>,
        prose: &Prose,
    ) {
        let names = self.site.further_reading.get(language);
        if let (Some(name), None) = (
            names.and_then(|names| names.first()),
            &prose.further_reading,
        ) {
            self.diagnostics.push(Diagnostic::file_warning(
                "lesson-no-further-reading",
                text.file.path(),
                "the lesson has no section with further reading",
                format!("end it with a section headed `## {}`", capitalised(name)),
            ));
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
