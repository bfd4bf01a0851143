//! Cloze: the share of blanks that are filled in rightly, each graded as a question of its kind would be (Moodle's
//! embedded answers, with one weight for all).

use super::{
    Graded, GradedBlank, GradedResponse, UnusableAnswer, part_score,
    typed::{accepted_numbers, accepted_texts, number_entry, text_entry},
};
use crate::{Answer, Blank, BlankResponse, ClozeResponse, MenuEntry, Score};

pub(super) fn grade(cloze: &ClozeResponse, points: Score, answer: Option<&Answer>) -> Graded {
    let given = match answer {
        None => None,
        Some(Answer::Each(given)) => Some(given),
        Some(Answer::One(_) | Answer::Several(_)) => return Err(UnusableAnswer::WrongForm),
    };
    let is_known = |id: &String| cloze.blanks.iter().any(|blank| blank.id == *id);
    if given.is_some_and(|given| !given.keys().all(is_known)) {
        return Err(UnusableAnswer::UnknownOption);
    }
    let text = |blank: &Blank| {
        given
            .and_then(|given| given.get(&blank.id))
            .map_or("", |it| it.trim())
    };
    let blanks: Vec<GradedBlank> = cloze
        .blanks
        .iter()
        .map(|blank| grade_blank(blank, text(blank)))
        .collect::<Result<_, _>>()?;
    let right = blanks.iter().filter(|blank| blank.right).count();
    Ok((
        part_score(cloze.credit, points, right, blanks.len()),
        GradedResponse::Cloze { blanks },
    ))
}

fn grade_blank(blank: &Blank, given: &str) -> Result<GradedBlank, UnusableAnswer> {
    let (right, accepted) = match &blank.response {
        BlankResponse::Text(response) => (
            text_entry(response, given).is_some_and(|entry| entry.right),
            accepted_texts(response),
        ),
        BlankResponse::Number(response) => (
            number_entry(response, given)?.is_some_and(|entry| entry.right),
            accepted_numbers(response),
        ),
        BlankResponse::Menu { entries } => grade_menu(entries, given)?,
    };
    Ok(GradedBlank {
        id: blank.id.clone(),
        given: given.to_owned(),
        right,
        accepted,
    })
}

fn grade_menu(entries: &[MenuEntry], given: &str) -> Result<(bool, Vec<String>), UnusableAnswer> {
    let entry = entries.iter().find(|entry| entry.text == given);
    if entry.is_none() && !given.is_empty() {
        return Err(UnusableAnswer::UnknownOption);
    }
    let accepted = entries.iter().filter(|entry| entry.right);
    Ok((
        entry.is_some_and(|entry| entry.right),
        accepted.map(|entry| entry.text.clone()).collect(),
    ))
}
