//! Reading a quiz: Markdown in which each heading of level 2 is a question.
//!
//! `sections` cuts the text at its headings, `heading` and `comment` read what stands on a heading's line, `question`
//! reads what stands below, with `answer_block` and `marks` to find the answers, and `choice` and `typed` to read them.
//! A doubtful quiz is withheld: one mistake anywhere, and no question of it is served.

mod accepted;
mod alerts;
mod answer_block;
mod blocks;
mod checks;
mod choice;
mod collisions;
mod comment;
mod heading;
mod ids;
mod kind;
mod longest;
mod marks;
mod question;
mod reader;
mod sections;
#[cfg(test)]
mod tests;
mod typed;

use std::{collections::BTreeMap, ops::Range};

use quiz::{Question, QuestionId, Quiz};

use crate::{
    Prose,
    diagnostic::{Diagnostics, SourceFile},
    markdown::{self, Context},
    quiz_settings::QuizSettings,
};
use heading::Heading;
use reader::{Reader, Spanned};
use sections::Section;

/// More questions than this in one quiz are a mistake.
const MAX_QUESTIONS: usize = 500;

/// Reads the body of a quiz: what stands before the first question, and the questions. `None` when an error was
/// reported: the quiz is then withheld.
pub(crate) fn read(
    file: &SourceFile,
    body: Range<usize>,
    settings: &QuizSettings,
    context: &mut Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(Prose, Quiz)> {
    // A list of its own: how much this quiz's author is told does not depend on what was found elsewhere.
    let mut found = Diagnostics::default();
    let events = markdown::parse(file, body.clone());
    let mut reader = Reader::new(file, context, &mut found);
    let read = read_events(&events, body, settings, &mut reader);
    let read = read.filter(|_| !reader.has_errors());
    diagnostics.append(found);
    read
}

fn read_events(
    events: &[Spanned<'_>],
    body: Range<usize>,
    settings: &QuizSettings,
    reader: &mut Reader<'_, '_>,
) -> Option<(Prose, Quiz)> {
    if let Some((_, range)) = &settings.draw {
        reader.error(
            "quiz-type-not-served",
            range.clone(),
            "this version does not serve questions drawn from a quiz (`draw`) yet",
            "leave `draw` out: every question is then asked",
        );
    }
    let (introduction, sections) = sections::cut(events, reader);
    let introduction_is_sound = sections::check_introduction(introduction, reader);
    if sections.is_empty() {
        if introduction_is_sound {
            reader.error(
                "quiz-no-question",
                sections::first_place(events, &body),
                "this quiz has no question",
                "write each question as a heading: `## …`",
            );
        }
        return None;
    }
    if sections.len() > MAX_QUESTIONS {
        let number = sections.len();
        let range = sections.last().map_or(body, |last| last.heading.range());
        reader.error(
            "quiz-too-many-questions",
            range,
            format!("this quiz has {number} questions; more than {MAX_QUESTIONS} are not read"),
            "split it into several quizzes",
        );
        return None;
    }
    let introduction = introduction_is_sound.then(|| reader.introduction(introduction));
    let questions = read_questions(&sections, reader);
    let quiz = Quiz {
        shuffle: settings.shuffle,
        pass: settings.pass,
        feedback: settings.feedback,
        questions,
    };
    Some((introduction?, quiz))
}

fn read_questions(sections: &[Section<'_, '_>], reader: &mut Reader<'_, '_>) -> Vec<Question> {
    let headings: Vec<Heading<'_>> = sections
        .iter()
        .map(|section| heading::read(&section.heading, reader))
        .collect();
    let ids = question_ids(sections, &headings, reader);
    let mut questions = Vec::with_capacity(sections.len());
    for ((section, heading), id) in sections.iter().zip(&headings).zip(ids) {
        if reader.is_full() {
            break;
        }
        questions.extend(question::read(id, heading, section.body, reader));
    }
    if let Some(first) = headings.first()
        && questions.len() == sections.len()
        && longest::is_always_right(&questions)
    {
        reader.warning(
            "quiz-longest-is-right",
            first.range.clone(),
            "in every question of this quiz the longest answer is the right one: learners notice",
            "make some wrong answers as long as the right one, or the right one shorter",
        );
    }
    questions
}

/// The id of each question: its own, or one from its heading.
fn question_ids(
    sections: &[Section<'_, '_>],
    headings: &[Heading<'_>],
    reader: &mut Reader<'_, '_>,
) -> Vec<QuestionId> {
    let mut taken: BTreeMap<&str, &Range<usize>> = BTreeMap::new();
    for (id, range) in headings
        .iter()
        .filter_map(|heading| heading.settings.id.as_ref())
    {
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
    let is_unnamed = |heading: &Heading<'_>| heading.settings.id.is_none();
    let unnamed: Vec<ids::Unnamed<'_>> = sections
        .iter()
        .zip(headings)
        .filter(|(_, heading)| is_unnamed(heading))
        .map(|(section, heading)| ids::Unnamed {
            title: &heading.plain_title,
            source: reader.source(
                heading.range.start..blocks::range_of(section.body).end.max(heading.range.end),
            ),
        })
        .collect();
    let taken: Vec<&str> = taken.into_keys().collect();
    let mut derived = ids::derive(&taken, &unnamed).into_iter();
    let mut ids = Vec::with_capacity(headings.len());
    for (heading, section) in headings.iter().zip(sections) {
        let comment_is_elsewhere = sections::misplaced_comment(section.body, reader).is_some();
        ids.push(match &heading.settings.id {
            Some((id, _)) => id.clone(),
            None => {
                let id = derived.next().unwrap_or_default();
                if !heading.is_doubtful && heading.settings.pool.is_none() && !comment_is_elsewhere
                {
                    missing_id(heading, &id, reader);
                }
                id
            }
        });
    }
    ids
}

fn missing_id(heading: &Heading<'_>, id: &str, reader: &mut Reader<'_, '_>) {
    let message = "this question has no id: a change to its heading would make it another question";
    let mend = format!("write `<!-- q:{id} -->` at the end of the heading");
    reader.warning("quiz-missing-id", heading.range.clone(), message, mend);
}
