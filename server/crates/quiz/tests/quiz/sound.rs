//! What the rest of the program relies on in a question that is served. The fuzz targets use this file too.

use std::collections::BTreeSet;

use quiz::{BlankResponse, NumberResponse, Question, Response, Score, TextResponse};

/// Whether a question keeps the promises that its type's documentation makes.
pub(crate) fn is_sound(question: &Question) -> bool {
    let points = question.points > Score::ZERO && question.points <= Score::MAX_POINTS;
    points && is_sound_response(&question.response)
}

fn is_sound_response(response: &Response) -> bool {
    match response {
        Response::Choice(choice) => {
            let right = choice.options.iter().filter(|option| option.right).count();
            choice.options.len() >= 2
                && differ(choice.options.iter().map(|option| &option.id))
                && (right == 1 || (choice.multiple && right > 1))
        }
        Response::Text(text) => is_sound_text(text),
        Response::Number(number) => is_sound_number(number),
        Response::Ordering(ordering) => {
            ordering.steps.len() >= 2 && differ(ordering.steps.iter().map(|step| &step.id))
        }
        Response::Matching(matching) => {
            !matching.left.is_empty()
                && matching.right.len() >= 2
                && differ(matching.left.iter().map(|side| &side.id))
                && differ(matching.right.iter().map(|side| &side.id))
                && matching.left.iter().all(|left| {
                    let mut right = matching.right.iter();
                    right.any(|side| side.id == left.right)
                })
        }
        Response::Cloze(cloze) => {
            !cloze.blanks.is_empty()
                && differ(cloze.blanks.iter().map(|blank| &blank.id))
                && cloze
                    .blanks
                    .iter()
                    .all(|blank| is_sound_blank(&blank.response))
        }
        Response::Open => true,
    }
}

fn is_sound_blank(response: &BlankResponse) -> bool {
    match response {
        BlankResponse::Text(text) => is_sound_text(text),
        BlankResponse::Number(number) => is_sound_number(number),
        BlankResponse::Menu { entries } => {
            entries.len() >= 2
                && differ(entries.iter().map(|entry| &entry.text))
                && entries.iter().any(|entry| entry.right)
                && entries.iter().all(|entry| is_trimmed(&entry.text))
        }
    }
}

fn is_sound_text(text: &TextResponse) -> bool {
    text.entries.iter().any(|entry| entry.right)
        && text.entries.iter().all(|entry| is_trimmed(&entry.text))
}

fn is_sound_number(number: &NumberResponse) -> bool {
    number.entries.iter().any(|entry| entry.right)
}

/// Not empty, and without white space around it, which answers lose.
fn is_trimmed(text: &str) -> bool {
    !text.is_empty() && text.trim() == text
}

fn differ<'a>(ids: impl Iterator<Item = &'a String>) -> bool {
    let mut seen = BTreeSet::new();
    ids.into_iter().all(|id| seen.insert(id))
}
