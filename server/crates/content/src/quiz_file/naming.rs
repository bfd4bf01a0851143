//! Which id each question of a quiz has.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::Event;
use quiz::QuestionId;

use super::{
    blank, blocks::range_of, heading::Heading, ids, outline::Asked, reader::Reader, sections,
};

/// The id of each question: its own, or one from its heading.
pub(super) fn question_ids(
    questions: &[Asked<'_, '_>],
    reader: &mut Reader<'_, '_>,
) -> Vec<QuestionId> {
    let mut taken: BTreeMap<&str, &Range<usize>> = BTreeMap::new();
    let given = questions
        .iter()
        .filter_map(|question| question.heading.settings.id.as_ref());
    for (id, range) in given {
        if let Some(first) = taken.get(id.as_str()) {
            let message = format!(
                "the id `{id}` is already the one of the question on line {}",
                reader.line(first)
            );
            let mend = "give this question an id of its own; if it was copied, its results would count for the other one";
            reader.error("quiz-duplicate-id", range.clone(), message, mend);
        } else {
            taken.insert(id, range);
        }
    }
    let is_unnamed = |question: &&Asked<'_, '_>| question.heading.settings.id.is_none();
    let sources: Vec<(&str, String)> = questions
        .iter()
        .filter(is_unnamed)
        .map(|question| {
            (
                question.heading.plain_title.as_str(),
                source(question, reader),
            )
        })
        .collect();
    let unnamed: Vec<ids::Unnamed<'_>> = sources
        .iter()
        .map(|(title, source)| ids::Unnamed { title, source })
        .collect();
    let taken: Vec<&str> = taken.into_keys().collect();
    let mut derived = ids::derive(&taken, &unnamed).into_iter();
    let mut ids = Vec::with_capacity(questions.len());
    for question in questions {
        let heading = &question.heading;
        let comment_is_elsewhere = sections::misplaced_comment(question.body, reader).is_some();
        ids.push(match &heading.settings.id {
            Some((id, _)) => id.clone(),
            None => {
                let id = derived.next().unwrap_or_default();
                if !heading.is_doubtful && !comment_is_elsewhere {
                    missing_id(heading, &id, reader);
                }
                id
            }
        });
    }
    ids
}

/// A question as the author wrote it, without blanks: an id is public, and their keys could be guessed back from one.
fn source(question: &Asked<'_, '_>, reader: &Reader<'_, '_>) -> String {
    let heading = &question.heading;
    let end = range_of(question.body).end.max(heading.range.end);
    let mut source = String::new();
    let mut at = heading.range.start;
    for (event, range) in heading.title.iter().chain(question.body) {
        if matches!(event, Event::Code(code) if blank::is_blank(code)) && range.start >= at {
            source.push_str(reader.source(at..range.start));
            at = range.end;
        }
    }
    source.push_str(reader.source(at..end.max(at)));
    source
}

fn missing_id(heading: &Heading<'_>, id: &str, reader: &mut Reader<'_, '_>) {
    let message = "this question has no id: a change to its heading would make it another question";
    let mend = format!("write `<!-- q:{id} -->` at the end of the heading");
    reader.warning("quiz-missing-id", heading.range.clone(), message, mend);
}
