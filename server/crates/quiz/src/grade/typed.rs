//! Short texts and numbers to type; and texts that nobody grades.

use unicode_normalization::UnicodeNormalization;

use super::{Graded, GradedResponse, UnusableAnswer};
use crate::{
    Answer, NumberEntry, NumberError, NumberResponse, Score, TextEntry, TextResponse,
    normalised_text, parse_number,
};

pub(super) fn grade_text(
    response: &TextResponse,
    points: Score,
    answer: Option<&Answer>,
) -> Graded {
    let given = typed(answer)?;
    let entry = text_entry(response, given).map(|entry| (entry.right, &entry.feedback_html));
    Ok(typed_result(points, given, entry, accepted_texts(response)))
}

pub(super) fn grade_number(
    response: &NumberResponse,
    points: Score,
    answer: Option<&Answer>,
) -> Graded {
    let given = typed(answer)?;
    let entry = number_entry(response, given)?.map(|entry| (entry.right, &entry.feedback_html));
    Ok(typed_result(
        points,
        given,
        entry,
        accepted_numbers(response),
    ))
}

pub(super) fn take_open(answer: Option<&Answer>) -> Graded {
    let given = typed(answer)?.to_owned();
    Ok((Score::ZERO, GradedResponse::Open { given }))
}

/// The expected text that this one is, if any.
pub(super) fn text_entry<'a>(response: &'a TextResponse, given: &str) -> Option<&'a TextEntry> {
    if given.is_empty() {
        return None;
    }
    let normalised = normalised_text(given);
    let fits = |entry: &&TextEntry| match entry.exact {
        // One letter may be stored in two ways that look alike (é, or e and an accent): both are "exactly so".
        true => entry.text.nfc().eq(given.nfc()),
        false => normalised_text(&entry.text) == normalised,
    };
    response.entries.iter().find(fits)
}

/// The expected number that this one is, if any.
pub(super) fn number_entry<'a>(
    response: &'a NumberResponse,
    given: &str,
) -> Result<Option<&'a NumberEntry>, UnusableAnswer> {
    if given.is_empty() {
        return Ok(None);
    }
    let number = parse_number(given, response.decimal_sign).map_err(|error| match error {
        NumberError::NotANumber => UnusableAnswer::NotANumber,
        NumberError::TooLong => UnusableAnswer::TooLong,
    })?;
    let mut entries = response.entries.iter();
    Ok(entries.find(|entry| entry.range.contains(number)))
}

/// The accepted texts, as the author wrote them.
pub(super) fn accepted_texts(response: &TextResponse) -> Vec<String> {
    let accepted = response.entries.iter().filter(|entry| entry.right);
    accepted.map(|entry| entry.text.clone()).collect()
}

/// The accepted numbers, as the author wrote them.
pub(super) fn accepted_numbers(response: &NumberResponse) -> Vec<String> {
    let accepted = response.entries.iter().filter(|entry| entry.right);
    accepted.map(|entry| entry.text.clone()).collect()
}

/// The typed text, without the white space around it.
fn typed(answer: Option<&Answer>) -> Result<&str, UnusableAnswer> {
    match answer {
        None => Ok(""),
        Some(Answer::One(text)) => Ok(text.trim()),
        Some(Answer::Several(_)) => Err(UnusableAnswer::Several),
        Some(Answer::Each(_)) => Err(UnusableAnswer::WrongForm),
    }
}

fn typed_result(
    points: Score,
    given: &str,
    entry: Option<(bool, &Option<String>)>,
    accepted: Vec<String>,
) -> (Score, GradedResponse) {
    let score = match entry {
        Some((true, _)) => points,
        _ => Score::ZERO,
    };
    let response = GradedResponse::Typed {
        given: given.to_owned(),
        accepted,
        feedback_html: entry.and_then(|(_, feedback)| feedback.clone()),
    };
    (score, response)
}
