//! Drawing: which questions an attempt asks, and in which order.

use rand::{
    Rng,
    seq::{SliceRandom, index},
};

use crate::{Blank, BlankResponse, Entry, OptionId, Question, Quiz, Response};

/// A question of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnQuestion<'quiz> {
    /// The question.
    pub question: &'quiz Question,
    /// What there is to choose, in the order of this attempt: options, steps, right sides, entries of menus (with
    /// their blank's id and a colon before their text); empty where there is nothing.
    pub option_order: Vec<OptionId>,
}

/// The questions of a new attempt, in their order. The same generator state gives the same draw.
pub fn draw<'quiz>(quiz: &'quiz Quiz, rng: &mut impl Rng) -> Vec<DrawnQuestion<'quiz>> {
    let mut questions: Vec<&Question> = match quiz.draw {
        Some(number) => some_of(quiz.questions().collect(), number, rng),
        None => quiz
            .entries
            .iter()
            .flat_map(|entry| match entry {
                Entry::Question(question) => vec![question],
                Entry::Pool(pool) => some_of(pool.questions.iter().collect(), pool.draw, rng),
            })
            .collect(),
    };
    if quiz.shuffle.questions() {
        questions.shuffle(rng);
    }
    questions
        .into_iter()
        .map(|question| DrawnQuestion {
            question,
            option_order: option_order(question, quiz.shuffle.answers(), rng),
        })
        .collect()
}

/// `number` of `all`, each as likely as the others, in the order of `all`.
fn some_of<'quiz>(
    all: Vec<&'quiz Question>,
    number: usize,
    rng: &mut impl Rng,
) -> Vec<&'quiz Question> {
    let mut chosen = index::sample(rng, all.len(), number.min(all.len())).into_vec();
    chosen.sort_unstable();
    chosen
        .into_iter()
        .filter_map(|index| all.get(index).copied())
        .collect()
}

fn option_order(question: &Question, shuffle: bool, rng: &mut impl Rng) -> Vec<OptionId> {
    let mut order = written_order(question);
    match &question.response {
        Response::Choice(choice) if !shuffle || choice.fixed_order => {}
        Response::Ordering(_) => {
            let solved = order.clone();
            order.shuffle(rng);
            unsolved(&mut order, &solved);
        }
        _ => order.shuffle(rng),
    }
    order
}

/// The order of what there is to choose where nothing is drawn, on paper: the author's, except where that would be the
/// answer. The same at each call.
#[must_use]
pub fn order_on_paper(question: &Question) -> Vec<OptionId> {
    let mut order = written_order(question);
    if !matches!(question.response, Response::Choice(_)) {
        let solved = order.clone();
        // Ids are made from hashes of the texts: their order says nothing of the answer.
        order.sort_unstable();
        if matches!(question.response, Response::Ordering(_)) {
            unsolved(&mut order, &solved);
        }
    }
    order
}

/// Steps are never shown in their right order. They differ, so that another turn is another order.
fn unsolved(order: &mut [OptionId], solved: &[OptionId]) {
    if order == solved && !order.is_empty() {
        order.rotate_left(1);
    }
}

fn written_order(question: &Question) -> Vec<OptionId> {
    match &question.response {
        Response::Choice(choice) => choice.options.iter().map(|it| it.id.clone()).collect(),
        Response::Ordering(ordering) => ordering.steps.iter().map(|it| it.id.clone()).collect(),
        Response::Matching(matching) => matching.right.iter().map(|it| it.id.clone()).collect(),
        Response::Cloze(cloze) => cloze.blanks.iter().flat_map(menu_ids).collect(),
        Response::Text(_) | Response::Number(_) | Response::Open => Vec::new(),
    }
}

/// The entries of a blank's menu as an order of options names them; of all menus of a question in one list.
fn menu_ids(blank: &Blank) -> Vec<OptionId> {
    match &blank.response {
        BlankResponse::Menu { entries } => entries
            .iter()
            .map(|entry| format!("{}:{}", blank.id, entry.text))
            .collect(),
        BlankResponse::Text(_) | BlankResponse::Number(_) => Vec::new(),
    }
}

/// The texts of a blank's menu in an order of options; empty where it has no menu.
pub(crate) fn menu_in_order(blank: &Blank, order: &[OptionId]) -> Vec<String> {
    let BlankResponse::Menu { entries } = &blank.response else {
        return Vec::new();
    };
    order
        .iter()
        .filter_map(|id| id.strip_prefix(blank.id.as_str())?.strip_prefix(':'))
        .filter(|text| entries.iter().any(|entry| entry.text == *text))
        .map(str::to_owned)
        .collect()
}

/// Those of `all` that `order` names, in that order.
pub(crate) fn in_order<'a, T>(
    all: &'a [T],
    order: &'a [OptionId],
    id: impl Fn(&T) -> &OptionId,
) -> impl Iterator<Item = &'a T> {
    order
        .iter()
        .filter_map(move |wanted| all.iter().find(|one| id(one) == wanted))
}
