//! What is only known once a text is rendered.

use super::{Loading, text::Text};
use crate::{
    Body, ItemText, Language, Localised, Prose, diagnostic::Diagnostic, front_matter::ItemKeys,
};

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
