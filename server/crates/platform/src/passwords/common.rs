//! Common passwords, and what people make of them to satisfy a rule: capitals, accents, digits for letters, something in
//! front or behind, the same again.
//!
//! `common.txt` holds cores: lower case without accents, without digits and signs at either end, sorted by bytes, one a line.
//! Where they come from stands in `common.txt.license`; how they are chosen, in `make_list.rs`.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

const LIST: &str = include_str!("common.txt");

/// How many characters around a common password are no more than padding: a date has eight.
const PADDING: usize = 8;

/// Lower case without accents; compatibility forms as their plain ones.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            letter => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

/// Whether a folded password is a common one, or one of them made up.
pub(super) fn is_common(folded: &str) -> bool {
    is_made_up(folded)
        || candidates(folded).iter().any(|candidate| {
            let characters: Vec<char> = candidate.chars().collect();
            // What repeats is judged as if it stood there once.
            repeated_unit(&characters).is_some_and(|unit| {
                let padded = is_padded(folded, candidate);
                padded && is_made_up(&unit.iter().collect::<String>())
            })
        })
}

/// Whether a folded password is one of the list, perhaps with a little around it.
fn is_made_up(folded: &str) -> bool {
    let mut candidates = candidates(folded).into_iter();
    candidates.any(|candidate| is_padded(folded, &candidate) && is_listed(&candidate))
}

/// Whether a password is no more than this core with padding.
fn is_padded(folded: &str, core: &str) -> bool {
    folded.chars().count() <= core.chars().count() + PADDING
}

/// Whether a text is padding: a few characters, none of them a letter.
pub(super) fn padding_of(text: &str) -> bool {
    text.chars().count() <= PADDING && !text.chars().any(char::is_alphabetic)
}

/// The shortest piece that these characters repeat, at least twice; the last time may be cut off.
pub(super) fn repeated_unit(characters: &[char]) -> Option<&[char]> {
    let length = characters.len();
    (1..=length / 2)
        .find(|period| {
            let shifted = characters.iter().skip(*period);
            characters
                .iter()
                .zip(shifted)
                .all(|(one, again)| one == again)
        })
        .and_then(|period| characters.get(..period))
}

/// What may be the common password in a folded one.
fn candidates(folded: &str) -> Vec<String> {
    let compact: String = folded
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let mut candidates = vec![folded.to_owned()];
    for text in [folded, &compact] {
        // At either end, a digit may be padding or stand for a letter.
        for core in [
            text,
            text.trim_start_matches(is_padding),
            text.trim_end_matches(is_padding),
            text.trim_matches(is_padding),
        ] {
            candidates.push(core.to_owned());
            let read: String = core.chars().map(letter_meant).collect();
            candidates.push(letters(&read));
            candidates.push(read);
        }
    }
    candidates.push(letters(folded));
    candidates.sort_unstable();
    candidates.dedup();
    candidates
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphabetic())
        .collect()
}

fn is_padding(letter: char) -> bool {
    !letter.is_alphabetic()
}

/// The letter that a digit or sign stands for.
fn letter_meant(sign: char) -> char {
    match sign {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// Whether the list has this very line.
fn is_listed(core: &str) -> bool {
    let mut rest = LIST;
    while !rest.is_empty() {
        // The line that holds the middle.
        let middle = rest.len() / 2;
        let bytes = rest.as_bytes();
        let before = bytes.get(..middle).unwrap_or_default();
        let start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1);
        let after = bytes.get(middle..).unwrap_or_default();
        let end = after.iter().position(|byte| *byte == b'\n');
        let end = end.map_or(rest.len(), |end| middle + end);
        let line = rest.get(start..end).unwrap_or_default();
        rest = match core.cmp(line) {
            std::cmp::Ordering::Equal => return !core.is_empty(),
            std::cmp::Ordering::Less => rest.get(..start),
            std::cmp::Ordering::Greater => rest.get(end + 1..),
        }
        .unwrap_or_default();
    }
    false
}

#[cfg(test)]
#[path = "make_list.rs"]
mod make_list;

#[cfg(test)]
mod tests {
    use super::{LIST, fold, is_listed, repeated_unit};

    #[test]
    fn folding_leaves_plain_small_letters() {
        assert_eq!(fold("Élève À L'ŒUVRE"), "eleve a l'oeuvre");
        assert_eq!(fold("ﬁnal ２０２４"), "final 2024");
    }

    #[test]
    fn the_list_is_sorted_folded_and_small() {
        let lines: Vec<&str> = LIST.lines().collect();
        assert!(lines.is_sorted_by(|one, next| one < next));
        assert!(lines.iter().all(|line| fold(line) == *line));
        assert!(lines.iter().all(|line| !line.is_empty()));
        assert!(LIST.len() < 200_000, "{}", LIST.len());
    }

    #[test]
    fn every_line_of_the_list_is_found_and_nothing_else() {
        for line in LIST.lines() {
            assert!(is_listed(line), "{line}");
            assert!(!is_listed(&format!("{line}\u{1}")), "{line}");
        }
        for absent in ["", "\n", "zzzzzzzzzzzz", "0", "éé", "azerty\nb"] {
            assert!(!is_listed(absent), "{absent:?}");
        }
    }

    #[test]
    fn the_piece_that_is_repeated_is_the_shortest() {
        let unit = |text: &str| {
            let characters: Vec<char> = text.chars().collect();
            repeated_unit(&characters).map(|unit| unit.iter().collect::<String>())
        };
        assert_eq!(unit("aaaa").as_deref(), Some("a"));
        assert_eq!(unit("abcabcab").as_deref(), Some("abc"));
        assert_eq!(unit("éé").as_deref(), Some("é"));
        assert_eq!(unit("abcab"), None);
        assert_eq!(unit("abcd"), None);
        assert_eq!(unit("a"), None);
        assert_eq!(unit(""), None);
    }
}
