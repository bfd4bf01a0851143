//! Comparing short texts as a patient teacher would.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// Whether two short texts are the same once accents, case, kinds of apostrophe and hyphen, and runs of white space
/// are put aside.
#[must_use]
pub fn same_text(a: &str, b: &str) -> bool {
    normalised_text(a) == normalised_text(b)
}

/// The form under which two short texts are the same answer; empty where a text holds nothing that counts.
///
/// Compatibility decomposition (NFKD, Unicode Annex 15) comes first, so that ligatures such as `ﬁ` and full-width
/// letters count as their plain forms; `œ`, `æ` and `ß`, which it leaves alone, are folded here.
#[must_use]
pub fn normalised_text(text: &str) -> String {
    // NFKD makes a space and an accent of an acute accent that stands alone: it is an apostrophe here.
    let text = text.chars().map(|c| {
        if matches!(c, '´' | '\u{1ffd}') {
            '\''
        } else {
            c
        }
    });
    let mut folded = String::new();
    for c in text.nfkd() {
        match c {
            '’' | '‘' | '‛' | 'ʼ' | '′' | '`' => folded.push('\''),
            '\u{2010}' | '\u{2011}' | '−' => folded.push('-'),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ς' => folded.push('σ'),
            c => folded.extend(c.to_lowercase()),
        }
    }
    // Lowercasing may bring an accent of its own (İ).
    folded.retain(|c| !is_accent(c) && !is_invisible(c));
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks that stand above or below a letter, and the points of Hebrew and Arabic. Other combining marks are no
/// accents: without them `≠` would be `=`, `が` would be `か` and Hindi would lose its vowels (canonical combining
/// classes, Unicode Standard 4.3).
fn is_accent(c: char) -> bool {
    matches!(canonical_combining_class(c), 10..=36 | 200..=240)
}

/// What copying and typesetting leave in a text without a trace on the screen: soft hyphen, zero-width characters,
/// byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_case_apostrophes_and_spaces_do_not_count() {
        assert!(same_text("L’Écosystème", "l'ecosysteme"));
        assert!(same_text("  logiciel \u{a0} libre ", "Logiciel libre"));
        assert!(same_text("œuvre", "oeuvre"));
        assert!(same_text("İstanbul", "istanbul"));
        assert!(same_text("l´atelier", "l'atelier"));
        assert!(same_text("peut\u{2011}être", "peut-etre"));
        assert!(same_text("coopé\u{ad}rative\u{200b}", "coopérative"));
        assert!(same_text("ΟΔΟΣ", "οδος"));
        assert!(!same_text("libre", "livre"));
        assert!(!same_text("logiciel libre", "logiciellibre"));
    }

    #[test]
    fn marks_that_make_another_word_count() {
        assert!(!same_text("a ≠ b", "a = b"));
        assert!(!same_text("が", "か"));
        assert!(!same_text("की", "का"));
        assert!(!same_text("ไม่", "ไม"));
    }

    #[test]
    fn a_text_without_anything_that_counts_is_empty() {
        assert_eq!(normalised_text(" \u{301}\u{200b}\u{a0} "), "");
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = normalised_text(&text);
            prop_assert_eq!(normalised_text(&once), once);
        }
    }
}
