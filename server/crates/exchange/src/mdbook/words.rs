//! The words that the import of an mdBook adds.

use crate::words::Words;

impl Words {
    pub(crate) fn first_module(self) -> &'static str {
        self.pick("Before you start", "Avant de commencer")
    }

    pub(crate) fn last_module(self) -> &'static str {
        self.pick("Appendices", "Annexes")
    }

    pub(super) fn summary(self, title: &str) -> String {
        match self {
            Self::English => format!("Imported from the mdBook “{title}”."),
            Self::French => format!("Importé du mdBook « {title} »."),
        }
    }

    pub(super) fn quiz(self, title: &str) -> String {
        match self {
            Self::English => format!("Quiz: {title}"),
            Self::French => format!("Quiz : {title}"),
        }
    }

    pub(super) fn question(self, number: usize) -> String {
        format!("Question {number}")
    }

    pub(super) fn choose_one(self) -> &'static str {
        self.pick("Choose one answer.", "Choisissez une réponse.")
    }

    pub(super) fn choose_several(self) -> &'static str {
        self.pick(
            "Choose every right answer.",
            "Choisissez toutes les bonnes réponses.",
        )
    }

    pub(super) fn type_answer(self) -> &'static str {
        self.pick("Type your answer.", "Saisissez votre réponse.")
    }

    pub(super) fn does_it_compile(self) -> &'static str {
        self.pick(
            "Does this program compile?",
            "Ce programme se compile-t-il ?",
        )
    }

    pub(super) fn it_compiles(self) -> &'static str {
        self.pick("It compiles.", "Il se compile.")
    }

    pub(super) fn it_does_not_compile(self) -> &'static str {
        self.pick("It does not compile.", "Il ne se compile pas.")
    }

    pub(super) fn what_happens(self) -> &'static str {
        self.pick(
            "What does this program print, or which of its lines is wrong?",
            "Qu’affiche ce programme, ou laquelle de ses lignes est fautive ?",
        )
    }

    pub(super) fn how_to_answer_what_happens(self) -> &'static str {
        self.pick(
            "If the program compiles, type what it prints (several lines: one after the other, with a space between them). \
             If it does not, type the number of the line that the compiler complains about; the first line is number 1.",
            "Si le programme se compile, saisissez ce qu’il affiche (plusieurs lignes : l’une après l’autre, séparées par \
             une espace). Sinon, saisissez le numéro de la ligne dont le compilateur se plaint ; la première ligne porte \
             le numéro 1.",
        )
    }

    pub(super) fn missing_listing(self, path: &str) -> String {
        match self {
            Self::English => format!("This listing is not part of the imported copy: {path}"),
            Self::French => {
                format!("Ce programme ne fait pas partie de la copie importée : {path}")
            }
        }
    }

    pub(super) fn file_name(self, name: &str) -> String {
        match self {
            Self::English => format!("Filename: {name}"),
            Self::French => format!("Fichier : {name}"),
        }
    }

    pub(super) fn listing(self, number: &str) -> String {
        match self {
            Self::English => format!("Listing {number}"),
            Self::French => format!("Programme {number}"),
        }
    }

    pub(super) fn licence_sentence(self) -> &'static str {
        self.pick(
            "The book came with these texts, which must stay with every copy:",
            "Le livre était accompagné de ces textes, qui doivent suivre toute copie :",
        )
    }

    pub(crate) fn part(self, title: &str) -> String {
        match self {
            Self::English => format!("Part of “{title}”."),
            Self::French => format!("Partie « {title} »."),
        }
    }

    /// The words for the kinds of alert that Markdown writes as `[!NOTE]`.
    pub(super) fn alert(self, kind: pulldown_cmark::BlockQuoteKind) -> &'static str {
        use pulldown_cmark::BlockQuoteKind as Kind;
        match kind {
            Kind::Note => self.pick("Note:", "Remarque :"),
            Kind::Tip => self.pick("Tip:", "Astuce :"),
            Kind::Important => self.pick("Important:", "Important :"),
            Kind::Warning => self.pick("Warning:", "Attention :"),
            Kind::Caution => self.pick("Caution:", "Prudence :"),
        }
    }
}
