//! Which id each question of a quiz has.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::Event;
use quiz::QuestionId;

use super::{
    blank, blocks::range_of, ids, outline::Asked, reader::Reader, sections, translation::Original,
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
    let id = |question: &Asked<'_, '_>| match &question.heading.settings.id {
        Some((id, _)) => id.clone(),
        None => derived.next().unwrap_or_default(),
    };
    questions.iter().map(id).collect()
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

/// Warns of each question without an id in its comment; `ids` are those that they have until then. `agreed` are the
/// original's, where this is a translation whose questions are the same one by one.
pub(super) fn missing_ids(
    questions: &[Asked<'_, '_>],
    ids: &[QuestionId],
    original: Original<'_>,
    agreed: Option<&[QuestionId]>,
    reader: &mut Reader<'_, '_>,
) {
    let given = |id: &str| {
        let given = |asked: &Asked<'_, '_>| matches!(&asked.heading.settings.id, Some((given, _)) if given == id);
        questions.iter().any(given)
    };
    for (index, (asked, derived)) in questions.iter().zip(ids).enumerate() {
        let heading = &asked.heading;
        let has_id = heading.settings.id.is_some();
        if has_id
            || heading.is_doubtful
            || sections::misplaced_comment(asked.body, reader).is_some()
        {
            continue;
        }
        let id = match original {
            Original::Itself => Some(derived),
            Original::Withheld | Original::Read { .. } => agreed
                .and_then(|agreed| agreed.get(index))
                .filter(|id| !given(id)),
        };
        let message =
            "this question has no id: a change to its heading would make it another question";
        let mend = match id {
            Some(id) => format!("write `<!-- q:{id} -->` at the end of the heading"),
            None => {
                "write the id that it has in the original: `<!-- q:… -->` at the end of the heading"
                    .to_owned()
            }
        };
        let fix = id.and_then(|id| heading.naming(id, reader));
        let range = heading.range.clone();
        reader.fixable_warning("quiz-missing-id", range, (message.to_owned(), mend), fix);
    }
}
