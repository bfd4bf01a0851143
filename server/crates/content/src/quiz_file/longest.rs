//! "The longest answer is always the right one": learners notice it before they have read the questions.

use quiz::{Choice, Quiz, Response};

/// Below this, it is chance.
const ENOUGH: usize = 4;

/// Whether, in every question with something to choose, the longest option is a right one. Two options that keep their
/// order ("True", "False") have the length that they have, and do not count.
pub(super) fn is_always_right(quiz: &Quiz) -> bool {
    let choices: Vec<&Choice> = quiz
        .questions()
        .filter_map(|question| match &question.response {
            Response::Choice(choice) => Some(choice),
            _ => None,
        })
        .filter(|choice| !(choice.fixed_order && choice.options.len() == 2))
        .collect();
    choices.len() >= ENOUGH && choices.iter().all(|choice| longest_is_right(choice))
}

fn longest_is_right(choice: &Choice) -> bool {
    let longest = |right: bool| {
        let options = choice.options.iter().filter(|option| option.right == right);
        options
            .map(|option| text_length(&option.html))
            .max()
            .unwrap_or_default()
    };
    longest(true) > longest(false)
}

/// How many characters of an HTML text are not in tags.
fn text_length(html: &str) -> usize {
    let mut in_tag = false;
    html.chars()
        .filter(|c| {
            let counts = !in_tag && *c != '<';
            in_tag = *c == '<' || (in_tag && *c != '>');
            counts
        })
        .count()
}
