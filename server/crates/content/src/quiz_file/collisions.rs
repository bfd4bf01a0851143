//! Expected answers that mean the same: the second would never be reached, or would contradict the first.

use std::{collections::BTreeMap, ops::Range};

use quiz::{NumberRange, normalised_text};
use unicode_normalization::UnicodeNormalization;

use super::{reader::Reader, typed::Expected};

/// Reports texts that grading takes for one. An exact text before a plain one is none: it is looked at first.
pub(super) fn texts_are_apart(entries: &[Expected], reader: &mut Reader<'_, '_>) -> bool {
    let mut plain: BTreeMap<String, &Expected> = BTreeMap::new();
    let mut exact: BTreeMap<String, &Expected> = BTreeMap::new();
    let mut sound = true;
    for entry in entries {
        let text = &entry.accepted.text;
        let normalised = normalised_text(text);
        let written: String = text.nfc().collect();
        let first = plain.get(&normalised).copied();
        let first = first.or_else(|| {
            exact
                .get(&written)
                .copied()
                .filter(|_| entry.accepted.exact)
        });
        if let Some(first) = first {
            let why = "accents, case, apostrophes and spaces make no difference";
            collide(first, entry, why, reader);
            sound = false;
        } else if entry.accepted.exact {
            exact.insert(written, entry);
        } else {
            plain.insert(normalised, entry);
        }
    }
    sound
}

/// Reports numbers that stand twice, and numbers that are both right and wrong. Wider ranges behind narrower ones of
/// the same kind are fine.
pub(super) fn numbers_are_apart(
    entries: &[Expected],
    ranges: &[NumberRange],
    reader: &mut Reader<'_, '_>,
) -> bool {
    let mut sound = true;
    let all: Vec<(&Expected, &NumberRange)> = entries.iter().zip(ranges).collect();
    for (index, (entry, range)) in all.iter().enumerate() {
        let collides = |(other, other_range): &&(&Expected, &NumberRange)| {
            let contradicts = entry.right != other.right && range.overlaps(other_range);
            contradicts || range == other_range
        };
        if let Some((first, _)) = all.iter().take(index).find(collides) {
            collide(first, entry, "both are the same number", reader);
            sound = false;
        }
    }
    sound
}

/// Reports entries of a menu that read the same. They are chosen and not typed, so that an accent or a capital tells
/// two apart: `ou` and `où` is a question.
pub(super) fn menu_is_apart(entries: &[Expected], reader: &mut Reader<'_, '_>) -> bool {
    let mut seen: BTreeMap<String, &Expected> = BTreeMap::new();
    let mut sound = true;
    for entry in entries {
        let text: String = entry.accepted.text.nfc().collect();
        if let Some(first) = seen.get(&text).copied() {
            collide(first, entry, "a menu shows each entry once", reader);
            sound = false;
        } else {
            seen.insert(text, entry);
        }
    }
    sound
}

fn collide(first: &Expected, second: &Expected, why: &str, reader: &mut Reader<'_, '_>) {
    let line = reader.line(&first.range);
    let text = &first.accepted.text;
    let range: Range<usize> = second.range.clone();
    if first.right == second.right {
        let message = format!("this answer is the same as `{text}` on line {line}: {why}");
        reader.error(
            "quiz-duplicate-answer",
            range,
            message,
            "leave one of the two out",
        );
    } else {
        let (now, before) = if second.right {
            ("accepts", "refuses")
        } else {
            ("refuses", "accepts")
        };
        let message = format!("this entry {now} what `{text}` on line {line} {before}");
        let mend = "leave one of the two out, or make them differ; in backticks an answer is exact, and may stand before \
                    a plain one";
        reader.error("quiz-contradicting-answers", range, message, mend);
    }
}
