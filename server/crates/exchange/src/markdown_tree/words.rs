//! The words that the import of a tree of Markdown adds.

use crate::words::Words;

impl Words {
    pub(super) fn other_texts(self) -> &'static str {
        self.pick("Other texts", "Autres textes")
    }

    pub(super) fn chapter(self, number: u32) -> String {
        match self {
            Self::English => format!("Chapter {number}"),
            Self::French => format!("Chapitre {number}"),
        }
    }

    pub(super) fn image_elsewhere(self, host: &str) -> String {
        match self {
            Self::English => format!("Image on {host}"),
            Self::French => format!("Image sur {host}"),
        }
    }

    pub(super) fn tree_licence_sentence(self) -> &'static str {
        self.pick(
            "The course came with these texts, which must stay with every copy:",
            "Le cours était accompagné de ces textes, qui doivent suivre toute copie :",
        )
    }
}
