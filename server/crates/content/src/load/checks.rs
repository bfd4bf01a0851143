//! What is only known once a text is rendered.

use super::{Loading, text::Text};
use crate::{
    Body, ItemKind, ItemText, Language, Localised, Prose, diagnostic::Diagnostic,
    front_matter::ItemKeys,
};

impl Loading<'_> {
    /// Finds the section with further reading; a lesson without one is reported, where the site names such sections.
    pub(super) fn find_further_reading(
        &mut self,
        kind: ItemKind,
        language: &Language,
        text: &Text<ItemKeys>,
        prose: &mut Prose,
    ) {
        let Some(names) = self.site.further_reading.get(language) else {
            return;
        };
        let section = prose
            .headings
            .iter()
            .find(|heading| heading.level == 2 && names.contains(&heading.title.to_lowercase()));
        prose.further_reading = section.map(|heading| heading.id.clone());
        if let (ItemKind::Lesson, None, Some(name)) = (kind, section, names.first()) {
            self.diagnostics.push(Diagnostic::file_warning(
                "lesson-no-further-reading",
                text.file.path(),
                "the lesson has no section with further reading",
                format!("end it with a section headed `## {}`", capitalised(name)),
            ));
        }
    }

    /// A translated quiz asks the same questions: else a learner's result depends on the language.
    pub(super) fn compare_quizzes(&mut self, text: &Localised<ItemText>) {
        let shape = |text: &ItemText| match &text.body {
            Body::Quiz { quiz, .. } => {
                let questions = quiz.questions.iter();
                let shape = questions.map(|question| {
                    (
                        question.id.clone(),
                        question.points,
                        std::mem::discriminant(&question.response),
                    )
                });
                Some(shape.collect::<Vec<_>>())
            }
            Body::Prose(_) | Body::WithheldQuiz => None,
        };
        let (_, original) = text.get(text.original());
        let Some(questions) = shape(original) else {
            return;
        };
        for language in text.languages().skip(1) {
            let (_, translation) = text.get(language);
            if shape(translation).is_some_and(|own| own != questions) {
                self.diagnostics.push(Diagnostic::file_warning(
                    "translation-quiz-differs",
                    &translation.source,
                    format!("the questions have not the same ids, types and points as in `{}`", original.source),
                    "give each question the id (`<!-- q:… -->`) that it has in the original, in the same order",
                ));
            }
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
