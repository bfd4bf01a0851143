//! Which id each question of a quiz has.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};
use quiz::QuestionId;

use super::{blank, ids, outline::Asked, reader::Reader, sections, translation::Original};

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
    let shown: Vec<(&str, String)> = questions
        .iter()
        .filter(is_unnamed)
        .map(|question| {
            (
                question.heading.plain_title.as_str(),
                shown_words(question, reader),
            )
        })
        .collect();
    let unnamed: Vec<ids::Unnamed<'_>> = shown
        .iter()
        .map(|(title, shown)| ids::Unnamed { title, shown })
        .collect();
    let taken: Vec<&str> = taken.into_keys().collect();
    let mut derived = ids::derive(&taken, &unnamed).into_iter();
    let id = |question: &Asked<'_, '_>| match &question.heading.settings.id {
        Some((id, _)) => id.clone(),
        None => derived.next().unwrap_or_default(),
    };
    questions.iter().map(id).collect()
}

/// What a question shows, as its words in alphabetical order. An id is public, and what goes into one by way of a hash
/// could be guessed back: so there are no boxes in it, no expected answers, no blanks, no quotes, and no order.
fn shown_words(question: &Asked<'_, '_>, reader: &Reader<'_, '_>) -> String {
    let mut words = Vec::new();
    let mut withheld = 0_usize;
    for (event, range) in question.heading.title.iter().chain(question.body) {
        let is_withheld = match event {
            Event::Start(Tag::BlockQuote(_)) | Event::End(TagEnd::BlockQuote(_)) => true,
            Event::Start(Tag::Item) | Event::End(TagEnd::Item) => {
                is_expected(reader.source(range.clone()))
            }
            _ => false,
        };
        match event {
            Event::Start(_) if is_withheld => withheld += 1,
            Event::End(_) if is_withheld => withheld = withheld.saturating_sub(1),
            Event::Code(code) if blank::is_blank(code) => {}
            Event::Text(text) | Event::Code(text) if withheld == 0 => {
                words.extend(text.split_whitespace().map(str::to_owned));
            }
            // With its dollar signs, as ids were made before formulas were read.
            Event::InlineMath(_) | Event::DisplayMath(_) if withheld == 0 => {
                let source = reader.source(range.clone());
                words.extend(source.split_whitespace().map(str::to_owned));
            }
            _ => {}
        }
    }
    words.sort_unstable();
    words.join(" ")
}

/// Whether a list's item is an accepted answer or a foreseen mistake.
fn is_expected(item: &str) -> bool {
    let is_mark = |c: char| {
        c.is_whitespace() || c.is_ascii_digit() || matches!(c, '-' | '*' | '+' | '.' | ')')
    };
    let text = item.trim_start_matches(is_mark);
    text.starts_with('=') || text.starts_with("!=")
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
