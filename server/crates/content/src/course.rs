//! What follows from all that a course holds.

use crate::{Course, Language, Prose, SourcePath, source_url};

impl Course {
    /// How long the whole course takes somebody who reads `language`, in minutes: as the author says (there or in the
    /// original), else the sum over its lessons, activities and quizzes.
    #[must_use]
    pub fn duration_minutes(&self, language: &Language) -> u32 {
        let (_, text) = self.text.get(language);
        let (_, original) = self.text.get(self.text.original());
        let said = text.duration_minutes.or(original.duration_minutes);
        said.unwrap_or_else(|| {
            let items = self.modules.iter().flat_map(|module| &module.items);
            items
                .map(|item| item.text.get(language).1.duration_minutes)
                .fold(0, u32::saturating_add)
        })
    }

    /// Everything that the course gives to read, in all languages: its presentation, its modules' and its items'. Of a
    /// quiz, its introduction.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Prose> {
        let own = self.text.texts().map(|text| &text.prose);
        let modules = self.modules.iter().flat_map(|module| {
            let own = module.text.texts().map(|text| &text.prose);
            let items = module.items.iter().flat_map(|item| item.text.texts());
            own.chain(items.filter_map(|text| text.body.prose()))
        });
        own.chain(modules)
    }

    /// Where somebody can propose a correction to a file of this course (see [`source_url`]), at a line (from 1) of it.
    /// `None` where the course names no `repository`, no link can be made from it, or the file is not in the course's
    /// folder.
    #[must_use]
    pub fn correction_url(&self, source: &SourcePath, line: Option<u32>) -> Option<String> {
        let (_, original) = self.text.get(self.text.original());
        let file = source.strip_prefix(&self.folder)?.strip_prefix('/')?;
        source_url(original.repository.as_deref()?, file, line)
    }
}
