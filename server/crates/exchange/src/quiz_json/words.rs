//! The words that the import of quiz files adds.

use crate::words::Words;

impl Words {
    pub(super) fn quizzes_summary(self, title: &str) -> String {
        match self {
            Self::English => format!("Imported from the quizzes “{title}”."),
            Self::French => format!("Importé des quiz « {title} »."),
        }
    }

    pub(super) fn numbered_quiz(self, number: usize) -> String {
        // The same words in both languages.
        format!("Quiz {number}")
    }

    pub(super) fn quiz_licence_sentence(self) -> &'static str {
        self.pick(
            "The quizzes came with these texts, which must stay with every copy:",
            "Les quiz étaient accompagnés de ces textes, qui doivent suivre toute copie :",
        )
    }
}
