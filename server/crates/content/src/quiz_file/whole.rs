//! What must hold of a quiz as a whole.

use std::ops::Range;

use quiz::{Entry, Question, Quiz, Response};

use super::{longest, outline::Outline, reader::Reader};
use crate::quiz_settings::{Placed, QuizSettings};

/// Reports a `draw` that cannot be. `first` is where the first question stands: a translation takes the setting from
/// another file.
pub(super) fn check_draw(
    draw: &Placed<usize>,
    outline: &Outline<'_, '_>,
    first: &Range<usize>,
    reader: &mut Reader<'_, '_>,
) {
    let place = draw.place.as_ref().unwrap_or(first).clone();
    let (number, questions) = (draw.value, outline.questions.len());
    if !outline.pools.is_empty() {
        reader.error(
            "quiz-draw-and-pool",
            place,
            "questions are drawn from the whole quiz (`draw`) and from a pool too: which of the two?",
            "leave `draw` out of the front matter; or write the pool's questions as `##`, without the pool's heading",
        );
    } else if number > questions {
        reader.error(
            "quiz-draw-too-large",
            place,
            format!("{number} questions are drawn from this quiz, which has {questions}"),
            "write a smaller number, or more questions; without `draw`, every question is asked",
        );
    }
}

/// Doubts about a quiz that is served all the same.
pub(super) fn doubts(
    quiz: &Quiz,
    settings: &QuizSettings,
    outline: &Outline<'_, '_>,
    first: &Range<usize>,
    reader: &mut Reader<'_, '_>,
) {
    if longest::is_always_right(quiz) {
        reader.warning(
            "quiz-longest-is-right",
            first.clone(),
            "in every question of this quiz the longest answer is the right one: learners notice",
            "make some wrong answers as long as the right one, or the right one shorter",
        );
    }
    let is_open = |question: &Question| question.response == Response::Open;
    if let (Some(pass), true) = (&settings.pass, quiz.questions().all(is_open)) {
        reader.warning(
            "quiz-pass-without-points",
            pass.place.as_ref().unwrap_or(first).clone(),
            "`pass` changes nothing: every question of this quiz is open, and open questions are not graded",
            "leave `pass` out, or add a question that is graded",
        );
    }
    if let Some(draw) = &settings.draw
        && differ(quiz.questions())
        && draw.value < outline.questions.len()
    {
        let place = draw.place.as_ref().unwrap_or(first).clone();
        by_luck("this quiz", place, reader);
    }
    let pools = quiz.entries.iter().filter_map(|entry| match entry {
        Entry::Pool(pool) => Some(pool),
        Entry::Question(_) => None,
    });
    for (pool, head) in pools.zip(&outline.pools) {
        if pool.draw < pool.questions.len() && differ(pool.questions.iter()) {
            by_luck("this pool", head.range.clone(), reader);
        }
    }
}

/// Whether some questions can earn more than others.
fn differ<'q>(mut questions: impl Iterator<Item = &'q Question>) -> bool {
    let first = questions.next().map(Question::max_score);
    questions.any(|question| Some(question.max_score()) != first)
}

fn by_luck(what: &str, place: Range<usize>, reader: &mut Reader<'_, '_>) {
    let message = format!(
        "the questions that are drawn from {what} have not the same points: how many there are to earn is luck"
    );
    let mend = "give each of them the same `points`; an open question has none";
    reader.warning("quiz-points-by-luck", place, message, mend);
}
