//! Alerts (`> [!NOTE]`) and the few words that the renderer itself puts into a text.

use pulldown_cmark::BlockQuoteKind;

use crate::Language;

/// The class and the label of an alert in the language of the text: French, else English.
pub(crate) fn callout(kind: BlockQuoteKind, language: &Language) -> (&'static str, &'static str) {
    let (class, french, english) = match kind {
        BlockQuoteKind::Note => ("callout-note", "Note", "Note"),
        BlockQuoteKind::Tip => ("callout-tip", "Astuce", "Tip"),
        BlockQuoteKind::Important => ("callout-important", "Important", "Important"),
        BlockQuoteKind::Warning => ("callout-warning", "Avertissement", "Warning"),
        BlockQuoteKind::Caution => ("callout-caution", "Attention", "Caution"),
    };
    (class, in_language(language, french, english))
}

/// Names that only a reader by ear needs.
pub(crate) struct SpokenNames {
    /// Of a task's ticked box.
    pub(crate) done: &'static str,
    /// Of a task's empty box.
    pub(crate) to_do: &'static str,
    /// Of the notes at the end.
    pub(crate) footnotes: &'static str,
    /// Of the way back from a note.
    pub(crate) back: &'static str,
}

/// The names in the language of the text: French, else English.
pub(crate) fn spoken_names(language: &Language) -> SpokenNames {
    let say = |french, english| in_language(language, french, english);
    SpokenNames {
        done: say("Fait", "Done"),
        to_do: say("À faire", "To do"),
        footnotes: say("Notes", "Footnotes"),
        back: say("Retour au texte", "Back to the text"),
    }
}

/// The name of a table that can be scrolled, by the heading that it stands under (may be empty) and its number there.
pub(crate) fn table_name(language: &Language, number: Option<usize>, heading: &str) -> String {
    let word = in_language(language, "Tableau", "Table");
    let numbered = match number {
        Some(number) => format!("{word} {number}"),
        None => word.to_owned(),
    };
    match heading {
        "" => numbered,
        heading => format!(
            "{numbered}{}{heading}",
            in_language(language, "\u{a0}: ", ": ")
        ),
    }
}

/// What stands before the place that a picture comes from.
pub(crate) fn source_label(language: &Language) -> &'static str {
    in_language(language, "Source\u{a0}: ", "Source: ")
}

/// The name of a formula that can be scrolled.
pub(crate) fn formula_name(language: &Language) -> &'static str {
    in_language(language, "Formule", "Formula")
}

pub(super) fn in_language(
    language: &Language,
    french: &'static str,
    english: &'static str,
) -> &'static str {
    match language.as_str().split('-').next() {
        Some("fr") => french,
        _ => english,
    }
}
