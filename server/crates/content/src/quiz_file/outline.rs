//! The questions of a quiz and its pools, in the author's order.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;
use quiz::{Entry, Pool, Question};

use super::{
    answer_block,
    blocks::{Block, blocks},
    heading::{self, Heading},
    reader::{Reader, Spanned},
    sections::{self, Section},
};

/// A question before what stands under its heading is read.
#[derive(Debug)]
pub(super) struct Asked<'e, 'a> {
    pub(super) heading: Heading<'a>,
    pub(super) body: &'e [Spanned<'a>],
    /// Which of the pools it stands in.
    pub(super) pool: Option<usize>,
}

impl Asked<'_, '_> {
    /// The level of its heading.
    pub(super) fn level(&self) -> HeadingLevel {
        match self.pool {
            Some(_) => HeadingLevel::H3,
            None => HeadingLevel::H2,
        }
    }
}

/// A pool before its questions are read.
#[derive(Debug)]
pub(super) struct PoolHead {
    /// How many of its questions are asked.
    pub(super) draw: usize,
    /// Where its heading stands.
    pub(super) range: Range<usize>,
}

/// The questions and pools of a quiz.
#[derive(Debug, Default)]
pub(super) struct Outline<'e, 'a> {
    pub(super) questions: Vec<Asked<'e, 'a>>,
    pub(super) pools: Vec<PoolHead>,
}

impl<'e, 'a> Outline<'e, 'a> {
    /// Reads the headings of a quiz's sections, and cuts its pools into questions.
    pub(super) fn read(sections: &[Section<'e, 'a>], reader: &mut Reader<'_, '_>) -> Self {
        let mut outline = Self::default();
        for section in sections {
            let heading = heading::read(&section.heading, reader);
            if heading.settings.pool.is_some() {
                outline.add_pool(heading, section.body, reader);
            } else {
                outline.questions.push(Asked {
                    heading,
                    body: section.body,
                    pool: None,
                });
            }
        }
        outline
    }

    fn add_pool(
        &mut self,
        heading: Heading<'a>,
        body: &'e [Spanned<'a>],
        reader: &mut Reader<'_, '_>,
    ) {
        let (before, sections) = sections::cut(body, HeadingLevel::H3, reader);
        let is_sound = check_settings(&heading, reader) & check_before(before, reader);
        let Some(draw) = draw(&heading, sections.len(), reader) else {
            return;
        };
        let pool = self.pools.len();
        for section in sections {
            let heading = heading::read(&section.heading, reader);
            if let Some(inner) = &heading.settings.pool {
                reader.error(
                    "quiz-question-level",
                    inner.clone(),
                    "this pool stands within another one",
                    "write `##` for a pool; or, for a question, leave `pool` and `draw` out",
                );
                return;
            }
            self.questions.push(Asked {
                heading,
                body: section.body,
                pool: Some(pool),
            });
        }
        if is_sound {
            self.pools.push(PoolHead {
                draw,
                range: heading.range,
            });
        }
    }

    /// The parts of the quiz, out of its questions in the same order.
    pub(super) fn entries(&self, questions: Vec<Question>) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut open = None;
        for (asked, question) in self.questions.iter().zip(questions) {
            match (asked.pool, entries.last_mut()) {
                (Some(pool), Some(Entry::Pool(last))) if open == Some(pool) => {
                    last.questions.push(question);
                }
                (Some(pool), _) => entries.push(Entry::Pool(Pool {
                    draw: self.pools.get(pool).map_or(1, |pool| pool.draw),
                    questions: vec![question],
                })),
                (None, _) => entries.push(Entry::Question(question)),
            }
            open = asked.pool;
        }
        entries
    }
}

/// What belongs to questions and not to a pool.
fn check_settings(heading: &Heading<'_>, reader: &mut Reader<'_, '_>) -> bool {
    let settings = &heading.settings;
    let places = [
        ("q:", settings.id.as_ref().map(|(_, place)| place)),
        ("points", settings.points.as_ref().map(|(_, place)| place)),
        ("credit", settings.credit.as_ref().map(|(_, place)| place)),
        ("type", settings.kind.as_ref().map(|(_, place)| place)),
        ("shuffle", settings.fixed_order.as_ref()),
    ];
    let mut sound = true;
    for (key, place) in places {
        if let Some(place) = place {
            sound = false;
            reader.error(
                "quiz-pool-setting",
                place.clone(),
                format!("`{key}` belongs to a question, and this is a pool of questions"),
                "write it in the heading of each question of the pool, `###`; a pool has `draw=` alone",
            );
        }
    }
    sound
}

/// What stands under a pool's heading, before its first question: nobody reads it.
fn check_before(before: &[Spanned<'_>], reader: &mut Reader<'_, '_>) -> bool {
    if !sections::check(before, HeadingLevel::H3, reader) {
        return false;
    }
    if let Some(key) = answer_block::first_key(before, reader) {
        reader.error(
            "quiz-answers-without-question",
            key,
            "these answers stand before the first question of their pool",
            "write the question above them as a heading: `### …`",
        );
        return false;
    }
    if let Some(block) = blocks(before)
        .iter()
        .find(|block| !Block::is_comment(block))
    {
        reader.warning(
            "quiz-pool-text",
            block.range(),
            "this text of the pool is not shown: of a pool, learners see the questions that were drawn",
            "move it into the questions or the introduction, or make it a comment: `<!-- … -->`",
        );
    }
    true
}

/// How many of a pool's questions are asked. `None` when a mistake was reported.
fn draw(heading: &Heading<'_>, questions: usize, reader: &mut Reader<'_, '_>) -> Option<usize> {
    if questions == 0 {
        reader.error(
            "quiz-pool-empty",
            heading.range.clone(),
            "this pool has no question",
            "write each question of the pool as a heading of level 3: `### …`",
        );
        return None;
    }
    match &heading.settings.draw {
        Some((draw, place)) if *draw > questions => {
            reader.error(
                "quiz-pool-too-small",
                place.clone(),
                format!("{draw} questions are drawn from this pool, which has {questions}"),
                "write a smaller number, or more questions as `### …`",
            );
            None
        }
        Some((draw, _)) => Some(*draw),
        None if heading.is_doubtful => None,
        None => {
            reader.error(
                "quiz-pool-without-draw",
                heading.settings.pool.clone().unwrap_or_default(),
                "this pool does not say how many of its questions are asked",
                "write the number: `<!-- pool draw=2 -->`",
            );
            None
        }
    }
}
