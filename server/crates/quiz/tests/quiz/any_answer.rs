//! Answers to a question: right, partly right, random and hostile.

use std::collections::BTreeMap;

use proptest::prelude::*;
use quiz::{Answer, Question, Response};

use crate::{answers::places, key::key_of, questions::author_order};

/// Any answer to this question, beside it.
pub(crate) fn any_answer(question: Question) -> impl Strategy<Value = (Question, Answer)> {
    let answer = prop_oneof![
        1 => Just(key_of(&question)),
        4 => part_of_key(&question),
        4 => random(&question),
        2 => hostile(&question),
    ];
    (Just(question), answer)
}

/// A usable answer to this question, beside it: some parts as in the key, others left empty.
pub(crate) fn partly_right(question: Question) -> impl Strategy<Value = (Question, Answer)> {
    let answer = part_of_key(&question);
    (Just(question), answer)
}

fn part_of_key(question: &Question) -> BoxedStrategy<Answer> {
    match key_of(question) {
        Answer::One(text) => prop_oneof![Just(text), Just(String::new())]
            .prop_map(Answer::One)
            .boxed(),
        Answer::Several(ids) => {
            let number = ids.len();
            prop::sample::subsequence(ids, 0..=number)
                .prop_map(Answer::Several)
                .boxed()
        }
        Answer::Each(parts) => {
            let parts: Vec<(String, String)> = parts.into_iter().collect();
            let number = parts.len();
            prop::sample::subsequence(parts, 0..=number)
                .prop_map(|parts| Answer::Each(parts.into_iter().collect()))
                .boxed()
        }
    }
}

/// What a page of ours could send, right or wrong.
fn random(question: &Question) -> BoxedStrategy<Answer> {
    let order = author_order(question);
    match &question.response {
        Response::Choice(_) => {
            let number = order.len();
            prop::sample::subsequence(order, 0..=number)
                .prop_map(Answer::Several)
                .boxed()
        }
        Response::Ordering(_) => (Just(order).prop_shuffle(), 0usize..9, any::<bool>())
            .prop_map(|(mut order, given, as_list)| {
                order.truncate(given);
                if as_list {
                    Answer::Several(order)
                } else {
                    places(&order)
                }
            })
            .boxed(),
        Response::Matching(matching) => {
            let left: Vec<String> = matching.left.iter().map(|side| side.id.clone()).collect();
            let chosen = prop::collection::vec(prop::sample::select(order), left.len());
            chosen
                .prop_map(move |chosen| Answer::Each(left.iter().cloned().zip(chosen).collect()))
                .boxed()
        }
        Response::Cloze(cloze) => {
            let blanks: Vec<String> = cloze.blanks.iter().map(|blank| blank.id.clone()).collect();
            let given = prop::collection::vec(typed(), blanks.len());
            given
                .prop_map(move |given| Answer::Each(blanks.iter().cloned().zip(given).collect()))
                .boxed()
        }
        Response::Text(_) | Response::Number(_) | Response::Open => {
            typed().prop_map(Answer::One).boxed()
        }
    }
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,10}", "-?[0-9]{1,6}", "[ a-zA-Zé'’]{0,6}"]
}

/// Every form, with known and unknown names, empty parts and things said twice.
fn hostile(question: &Question) -> BoxedStrategy<Answer> {
    let mut names = author_order(question);
    match key_of(question) {
        Answer::One(text) => names.push(text),
        Answer::Several(ids) => names.extend(ids),
        Answer::Each(parts) => names.extend(parts.into_iter().flat_map(|(id, part)| [id, part])),
    }
    let odd = [
        "",
        " ",
        "0",
        "1",
        "NaN",
        "-1",
        "b1",
        "b1:",
        "\0",
        "9".repeat(40).as_str(),
    ]
    .map(str::to_owned);
    names.extend(odd);
    let name = || prop_oneof![3 => prop::sample::select(names.clone()), 1 => "\\PC{0,6}"];
    prop_oneof![
        name().prop_map(Answer::One),
        prop::collection::vec(name(), 0..12).prop_map(Answer::Several),
        prop::collection::vec((name(), name()), 0..12)
            .prop_map(|parts| Answer::Each(parts.into_iter().collect::<BTreeMap<_, _>>())),
    ]
    .boxed()
}
