//! Short texts and numbers: a list of `= …` and `!= …`.

use std::ops::Range;

use pulldown_cmark::Tag;
use quiz::{
    DecimalSign, NumberEntry, NumberRange, NumberResponse, Response, TextEntry, TextResponse,
};

use super::{
    accepted::{self, Accepted},
    blocks::Block,
    checks, collisions,
    comment::Settings,
    effects,
    kind::Kind,
    marks::{Item, Mark},
    question::feedback,
    reader::Reader,
};

/// An expected answer as it is read.
pub(super) struct Expected {
    /// What the author wrote.
    pub(super) accepted: Accepted,
    /// Whether it is right.
    pub(super) right: bool,
    /// Where it stands in the file.
    pub(super) range: Range<usize>,
    /// Shown to those who gave it, as clean HTML.
    pub(super) feedback_html: Option<String>,
}

/// What is accepted where something is typed.
pub(super) enum Key {
    Text(TextResponse),
    Number(NumberResponse),
}

impl From<Key> for Response {
    fn from(key: Key) -> Self {
        match key {
            Key::Text(text) => Self::Text(text),
            Key::Number(number) => Self::Number(number),
        }
    }
}

/// Reads a list of which at least one item begins with `=` or `!=`. `None` when a mistake was reported.
pub(super) fn read(
    items: &[Item<'_, '_>],
    list: Range<usize>,
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<Response> {
    if !checks::are_few(items.len(), list.clone(), reader) {
        return None;
    }
    let read: Vec<Option<Expected>> = items.iter().map(|item| expected(item, reader)).collect();
    let entries: Vec<Expected> = read.into_iter().collect::<Option<_>>()?;
    if !entries.iter().any(|entry| entry.right) {
        reader.error(
            "quiz-no-right-answer",
            list,
            "no answer of this question is right: all are foreseen wrong ones (`!=`)",
            "add an accepted answer: `- = …`",
        );
        return None;
    }
    let why = "there is nothing to choose from here";
    if let Some((_, place)) = &settings.credit {
        effects::without_effect("credit", why, place, reader);
    }
    effects::shuffle_is_pointless(why, settings, reader);
    let asked = settings.kind.as_ref().map(|(kind, _)| *kind);
    let as_text = "write `type=short` in the heading's comment";
    key(entries, asked, as_text, reader).map(Response::from)
}

/// The key that some entries, at least one of which is right, make: numbers if all of them are, unless `asked` says
/// what they are. `as_text` is how an author says that a text is meant. `None` when a mistake was reported.
pub(super) fn key(
    entries: Vec<Expected>,
    asked: Option<Kind>,
    as_text: &str,
    reader: &mut Reader<'_, '_>,
) -> Option<Key> {
    let sign = DecimalSign::of_language(reader.language());
    match asked {
        Some(Kind::Number) => numbers(&entries, sign, as_text, reader)
            .and_then(|ranges| number(entries, ranges, sign, reader)),
        Some(_) => text(entries, reader),
        None => match ranges(&entries, sign)
            .into_iter()
            .collect::<Option<Vec<_>>>()
        {
            Some(ranges) => number(entries, ranges, sign, reader),
            None => no_number_is_meant(&entries, sign, as_text, reader)
                .then(|| text(entries, reader))?,
        },
    }
}

fn expected(item: &Item<'_, '_>, reader: &mut Reader<'_, '_>) -> Option<Expected> {
    let range = item.text_range(reader);
    let right = match &item.mark {
        Mark::Expected { right } => *right,
        Mark::PlainExpected(place) => {
            let mark = reader.source(place.clone());
            let text = reader.source(place.end..range.end.max(place.end));
            let mend = format!(
                "write `- {mark} {text}`; an answer that begins so itself goes into backticks: `` - = `=>` ``"
            );
            let message = format!("a space is missing after `{mark}`");
            reader.error("quiz-equals-not-read", place.clone(), message, mend);
            return None;
        }
        _ => {
            reader.error(
                "quiz-mixed-list",
                range,
                "some answers of this list begin with `=` or `!=`, and this one does not",
                "begin it with `- = ` if it is accepted, with `- != ` if it is a foreseen mistake",
            );
            return None;
        }
    };
    let (first, rest) = item.blocks.split_first()?;
    let is_quote = |block: &Block<'_, '_>| matches!(block.tag(), Some(Tag::BlockQuote(_)));
    if let Some(extra) = rest
        .iter()
        .find(|block| !is_quote(block) && !block.is_comment())
    {
        reader.error(
            "quiz-answer-extra",
            extra.range(),
            "an expected answer is one line of text; only a quote, its feedback, may follow it",
            "write it as a quote: `  > …`; or as an answer of its own: `- = …`",
        );
        return None;
    }
    let mark_length = if right { "=".len() } else { "!=".len() };
    let accepted = accepted::read(first, item.text_start + mark_length, reader)?;
    if accepted.is_empty() {
        reader.error(
            "quiz-empty-answer",
            range,
            "there is no answer here",
            "write it on the same line: `- = The answer`",
        );
        return None;
    }
    let quotes: Vec<Block<'_, '_>> = rest
        .iter()
        .filter(|block| is_quote(block))
        .copied()
        .collect();
    Some(Expected {
        accepted,
        right,
        range,
        feedback_html: feedback(&quotes, &[], reader),
    })
}

/// What each entry is as a number. Backticks ask for a text.
fn ranges(entries: &[Expected], sign: DecimalSign) -> Vec<Option<NumberRange>> {
    entries
        .iter()
        .map(|entry| as_number(&entry.accepted, sign))
        .collect()
}

fn as_number(accepted: &Accepted, sign: DecimalSign) -> Option<NumberRange> {
    let number = (!accepted.exact).then(|| NumberRange::parse(&accepted.text, sign))?;
    number.ok()
}

/// The entries of a question that is said to be about numbers.
fn numbers(
    entries: &[Expected],
    sign: DecimalSign,
    as_text: &str,
    reader: &mut Reader<'_, '_>,
) -> Option<Vec<NumberRange>> {
    let ranges = ranges(entries, sign);
    for (entry, _) in entries
        .iter()
        .zip(&ranges)
        .filter(|(_, range)| range.is_none())
    {
        not_a_number(
            entry,
            sign,
            "it is no number, and the question says `type=number`",
            as_text,
            reader,
        );
    }
    ranges.into_iter().collect()
}

/// A question is about a text as soon as one answer is no number. Where another one was surely meant as a number, that
/// would ask learners to type `2004 ± 1`.
fn no_number_is_meant(
    entries: &[Expected],
    sign: DecimalSign,
    as_text: &str,
    reader: &mut Reader<'_, '_>,
) -> bool {
    let other_sign = match sign {
        DecimalSign::Comma => DecimalSign::Point,
        DecimalSign::Point => DecimalSign::Comma,
    };
    let is_meant = |entry: &&Expected| {
        let text = &entry.accepted.text;
        let with_range = ["±", "+-", ".."].iter().any(|mark| text.contains(mark));
        let is_number = as_number(&entry.accepted, sign).is_some();
        !entry.accepted.exact
            && (text.contains('±')
                || (is_number && with_range)
                || (!is_number
                    && (as_number(&entry.accepted, other_sign).is_some()
                        || is_nearly_number(text))))
    };
    let Some(entry) = entries.iter().find(is_meant) else {
        return true;
    };
    let why = match as_number(&entry.accepted, sign) {
        Some(_) => {
            "it is a number, but another answer is none, so that learners would have to type it as it stands"
        }
        None => "it looks like a number, and cannot be read as one",
    };
    not_a_number(entry, sign, why, as_text, reader);
    false
}

/// Digits with the signs of a tolerance, a range, a percentage or grouped thousands, in a way that is not read. What has
/// several points and nothing else is a version, and a text.
fn is_nearly_number(text: &str) -> bool {
    let is_sign =
        |c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '–' | '+' | '%' | '/');
    let of_signs = text.chars().all(|c| c.is_ascii_digit() || is_sign(c));
    let is_meant = text.contains("+/-")
        || text.trim_end().ends_with('%')
        || (text.contains(',') && text.contains('.'))
        || text.contains("..")
        || text.split_once(['-', '–']).is_some_and(|(low, high)| {
            let is_digits = |part: &str| {
                let part = part.trim();
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
            };
            is_digits(low) && is_digits(high)
        });
    of_signs && is_meant && text.contains(|c: char| c.is_ascii_digit())
}

fn not_a_number(
    entry: &Expected,
    sign: DecimalSign,
    why: &str,
    as_text: &str,
    reader: &mut Reader<'_, '_>,
) {
    let text = &entry.accepted.text;
    let example = match sign {
        DecimalSign::Comma => {
            "`1 234,5`, `3 ± 0,5`, `3 ± 5 %` or `10..12`; in this language the decimal sign is a comma or a point"
        }
        DecimalSign::Point => {
            "`1 234.5`, `3 ± 0.5`, `3 ± 5 %` or `10..12`; in this language the decimal sign is a point"
        }
    };
    let mend = format!("write every answer as a number: {example}. If a text is meant, {as_text}");
    reader.error(
        "quiz-not-a-number",
        entry.range.clone(),
        format!("`{text}`: {why}"),
        mend,
    );
}

fn number(
    entries: Vec<Expected>,
    ranges: Vec<NumberRange>,
    decimal_sign: DecimalSign,
    reader: &mut Reader<'_, '_>,
) -> Option<Key> {
    if !collisions::numbers_are_apart(&entries, &ranges, reader) {
        return None;
    }
    let entries = entries
        .into_iter()
        .zip(ranges)
        .map(|(entry, range)| NumberEntry {
            text: entry.accepted.text,
            range,
            right: entry.right,
            feedback_html: entry.feedback_html,
        });
    Some(Key::Number(NumberResponse {
        decimal_sign,
        entries: entries.collect(),
    }))
}

fn text(entries: Vec<Expected>, reader: &mut Reader<'_, '_>) -> Option<Key> {
    if !collisions::texts_are_apart(&entries, reader) {
        return None;
    }
    let entries = entries.into_iter().map(|entry| TextEntry {
        text: entry.accepted.text,
        exact: entry.accepted.exact,
        right: entry.right,
        feedback_html: entry.feedback_html,
    });
    Some(Key::Text(TextResponse {
        entries: entries.collect(),
    }))
}
