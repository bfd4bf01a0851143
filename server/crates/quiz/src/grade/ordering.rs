//! Ordering: the share of neighbours that follow one another as they should.
//!
//! Moodle's "Relative to the next item (excluding last)" (documentation of its ordering question type): one step put
//! too early costs the pairs that it breaks and not the place of every step behind it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Graded, GradedResponse, GradedStep, UnusableAnswer, part_score};
use crate::{Answer, Labelled, OptionId, OrderingResponse, Score, draw::in_order};

pub(super) fn grade(
    ordering: &OrderingResponse,
    points: Score,
    order: &[OptionId],
    answer: Option<&Answer>,
) -> Graded {
    let places = places(&ordering.steps, answer)?;
    let place = |step: &Labelled| places.get(step.id.as_str()).copied();
    let follows = |before: &Labelled, after: &Labelled| match (place(before), place(after)) {
        (Some(before), Some(after)) => after == before + 1,
        _ => false,
    };
    let pairs = ordering.steps.iter().zip(ordering.steps.iter().skip(1));
    let right = pairs
        .filter(|(before, after)| follows(before, after))
        .count();
    let all = ordering.steps.len().saturating_sub(1);
    let is_right = |step: &Labelled| {
        let index = ordering.steps.iter().position(|other| other.id == step.id);
        match index {
            Some(0) => place(step) == Some(1),
            Some(index) => ordering
                .steps
                .get(index - 1)
                .is_some_and(|before| follows(before, step)),
            None => false,
        }
    };
    let mut steps: Vec<GradedStep> = in_order(&ordering.steps, order, |step| &step.id)
        .map(|step| GradedStep {
            id: step.id.clone(),
            html: step.html.clone(),
            place: place(step),
            right: is_right(step),
        })
        .collect();
    steps.sort_by_key(|step| step.place.unwrap_or(usize::MAX));
    Ok((
        part_score(ordering.credit, points, right, all),
        GradedResponse::Ordering {
            steps,
            right_order: ordering.steps.clone(),
        },
    ))
}

/// The place of each step that was given one, from 1.
fn places<'a>(
    steps: &[Labelled],
    answer: Option<&'a Answer>,
) -> Result<BTreeMap<&'a str, usize>, UnusableAnswer> {
    let given: Vec<(&str, Option<usize>)> = match answer {
        None => Vec::new(),
        // Two steps at one place may be kept on the way, and a list without end must not pass for that.
        Some(Answer::Several(ids)) if ids.len() > steps.len() => {
            return Err(UnusableAnswer::TooLong);
        }
        Some(Answer::Several(ids)) => ids
            .iter()
            .map(String::as_str)
            .zip((1..).map(Some))
            .collect(),
        Some(Answer::Each(places)) => places
            .iter()
            .map(|(id, place)| Ok((id.as_str(), parse_place(place, steps.len())?)))
            .collect::<Result<_, _>>()?,
        Some(Answer::One(_)) => return Err(UnusableAnswer::WrongForm),
    };
    let is_known = |id: &str| steps.iter().any(|step| step.id == id);
    if !given.iter().all(|(id, _)| is_known(id)) {
        return Err(UnusableAnswer::UnknownOption);
    }
    let mut places = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (id, place) in given {
        if let Some(place) = place
            && (places.insert(id, place).is_some() || !taken.insert(place))
        {
            return Err(UnusableAnswer::SamePlace);
        }
    }
    Ok(places)
}

/// A place from 1, or `None` where it is left empty.
fn parse_place(text: &str, steps: usize) -> Result<Option<usize>, UnusableAnswer> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse() {
        Ok(place) if (1..=steps).contains(&place) => Ok(Some(place)),
        _ => Err(UnusableAnswer::UnknownOption),
    }
}
