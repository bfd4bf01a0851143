//! Answers that are wholly right. The fuzz targets use this file too.

use quiz::{Answer, BlankResponse, NumberResponse, Question, Response, TextResponse};

/// An answer that is wholly right; for an open question, some text.
pub(crate) fn key_of(question: &Question) -> Answer {
    match &question.response {
        Response::Choice(choice) => {
            let right = choice.options.iter().filter(|option| option.right);
            Answer::Several(right.map(|option| option.id.clone()).collect())
        }
        Response::Text(text) => Answer::One(text_key(text)),
        Response::Number(number) => Answer::One(number_key(number)),
        Response::Ordering(ordering) => {
            Answer::Several(ordering.steps.iter().map(|step| step.id.clone()).collect())
        }
        Response::Matching(matching) => {
            let left = matching.left.iter();
            Answer::Each(
                left.map(|side| (side.id.clone(), side.right.clone()))
                    .collect(),
            )
        }
        Response::Cloze(cloze) => {
            let blanks = cloze.blanks.iter();
            Answer::Each(
                blanks
                    .map(|blank| (blank.id.clone(), blank_key(&blank.response)))
                    .collect(),
            )
        }
        Response::Open => Answer::One("What I think.".to_owned()),
    }
}

/// A text that fills a blank rightly.
pub(crate) fn blank_key(response: &BlankResponse) -> String {
    match response {
        BlankResponse::Text(text) => text_key(text),
        BlankResponse::Number(number) => number_key(number),
        BlankResponse::Menu { entries } => {
            let right = entries.iter().find(|entry| entry.right).unwrap();
            right.text.clone()
        }
    }
}

fn text_key(text: &TextResponse) -> String {
    let right = text.entries.iter().find(|entry| entry.right).unwrap();
    right.text.clone()
}

/// The centre or the lower end of the first accepted range.
fn number_key(number: &NumberResponse) -> String {
    let right = number.entries.iter().find(|entry| entry.right).unwrap();
    let ends = ["±", "+-", ".."];
    let end = ends.iter().filter_map(|end| right.text.find(end)).min();
    right.text[..end.unwrap_or(right.text.len())]
        .trim()
        .to_owned()
}
