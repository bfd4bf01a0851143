//! Reading a quiz: Markdown in which each heading of level 2 is a question, or a pool of questions.
//!
//! `sections` cuts the text at its headings, `heading` and `comment` read what stands on a heading's line, `outline` puts
//! questions and pools in order, and `naming` gives ids. `question` reads what stands below a heading, with
//! `answer_block` and `marks` to find the answers and a file for each kind of answers to read them; `whole` looks at the
//! quiz again as one.
//! A doubtful quiz is withheld: one mistake anywhere, and no question of it is served.

mod accepted;
mod alerts;
mod answer_block;
mod blank;
mod blocks;
mod boxes;
pub(crate) mod changed;
mod checks;
mod choice;
mod cloze;
mod collisions;
mod comment;
mod effects;
mod heading;
mod ids;
mod kind;
mod label;
mod longest;
mod marks;
mod matching;
mod naming;
mod ordering;
mod outline;
mod question;
mod reader;
mod sections;
#[cfg(test)]
mod tests;
mod translation;
mod twins;
mod typed;
mod unread;
mod whole;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use quiz::{Question, QuestionId, Quiz};

use crate::{
    Prose,
    diagnostic::{Diagnostics, SourceFile},
    markdown::{self, Context},
    quiz_settings::QuizSettings,
};
use outline::Outline;
use reader::{Reader, Spanned};
pub(crate) use translation::Original;

/// More questions than this in one quiz are a mistake.
const MAX_QUESTIONS: usize = 500;

/// Reads the body of a quiz: what stands before the first question, and the questions. `None` when an error was
/// reported: the quiz is then withheld.
pub(crate) fn read(
    file: &SourceFile,
    body: Range<usize>,
    settings: &QuizSettings,
    original: Original<'_>,
    context: &mut Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(Prose, Quiz)> {
    // A list of its own: how much this quiz's author is told does not depend on what was found elsewhere.
    let mut found = Diagnostics::default();
    let events = markdown::parse(file, body.clone());
    let mut reader = Reader::new(file, context, &mut found);
    let read = read_events(&events, body, settings, original, &mut reader);
    let read = read.filter(|_| !reader.has_errors());
    diagnostics.append(found);
    read
}

fn read_events(
    events: &[Spanned<'_>],
    body: Range<usize>,
    settings: &QuizSettings,
    original: Original<'_>,
    reader: &mut Reader<'_, '_>,
) -> Option<(Prose, Quiz)> {
    let (introduction, sections) = sections::cut(events, HeadingLevel::H2, reader);
    let introduction_is_sound = sections::check_introduction(introduction, reader);
    let Some(first) = sections.first().map(|section| section.heading.range()) else {
        if introduction_is_sound {
            reader.error(
                "quiz-no-question",
                sections::first_place(events, &body),
                "this quiz has no question",
                "write each question as a heading: `## …`",
            );
        }
        return None;
    };
    // Headings are read once it is known that they are not too many.
    if are_too_many(sections.len(), &first, reader) {
        return None;
    }
    let introduction = introduction_is_sound.then(|| reader.introduction(introduction));
    let outline = Outline::read(&sections, reader);
    if are_too_many(outline.questions.len(), &first, reader) {
        return None;
    }
    if let Some(draw) = &settings.draw {
        whole::check_draw(draw, &outline, &first, reader);
    }
    let ids = naming::question_ids(&outline.questions, reader);
    let questions = read_questions(&outline, &ids, reader);
    let quiz = Quiz {
        shuffle: settings.shuffle,
        pass: settings.pass.as_ref().map(|pass| pass.value),
        feedback: settings.feedback,
        draw: settings.draw.as_ref().map(|draw| draw.value),
        entries: outline.entries(questions),
    };
    let mut agreed = None;
    if !reader.has_errors() {
        whole::doubts(&quiz, settings, &outline, &first, reader);
        if let Original::Read { path, quiz: other } = original {
            translation::compare(&quiz, (path, other), &outline, reader);
            agreed = translation::ids_by_position(&quiz, other, &outline);
        }
    }
    naming::missing_ids(
        &outline.questions,
        &ids,
        original,
        agreed.as_deref(),
        reader,
    );
    Some((introduction?, quiz))
}

fn are_too_many(number: usize, first: &Range<usize>, reader: &mut Reader<'_, '_>) -> bool {
    if number <= MAX_QUESTIONS {
        return false;
    }
    reader.error(
        "quiz-too-many-questions",
        first.clone(),
        format!("this quiz has {number} questions; more than {MAX_QUESTIONS} are not read"),
        "split it into several quizzes",
    );
    true
}

fn read_questions(
    outline: &Outline<'_, '_>,
    ids: &[QuestionId],
    reader: &mut Reader<'_, '_>,
) -> Vec<Question> {
    let mut questions = Vec::with_capacity(outline.questions.len());
    for (asked, id) in outline.questions.iter().zip(ids) {
        if reader.is_full() {
            break;
        }
        questions.extend(question::read(id.clone(), asked, reader));
    }
    questions
}

/// Where a text that is no quiz has a question's id on a heading, as only a quiz has.
pub(crate) fn question_in(events: &[Spanned<'_>]) -> Option<Range<usize>> {
    let mut in_heading = false;
    events.iter().find_map(|(event, range)| {
        match event {
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            _ => {}
        }
        let Event::InlineHtml(html) = event else {
            return None;
        };
        let (content, _) = comment::content(html, 0)?;
        (in_heading && content.trim_start().starts_with("q:")).then(|| range.clone())
    })
}
