//! Grading: one question and one answer give a score and what the learner is told.

mod choice;
mod cloze;
mod graded;
mod matching;
mod ordering;
mod typed;

pub use graded::{
    GradedBlank, GradedOption, GradedPair, GradedQuestion, GradedResponse, GradedStep,
};

use crate::{Answer, OptionId, PartCredit, Question, Response, Score};

/// Why an answer cannot be graded. It is refused, not counted as wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnusableAnswer {
    /// An option, a part or a place that the question does not have.
    #[error("there is no such option")]
    UnknownOption,
    /// A list where one value is expected, or several options where one may be chosen.
    #[error("one answer is expected")]
    Several,
    /// A string or an object where a list is expected, or the like.
    #[error("the answer has not the form that this question takes")]
    WrongForm,
    /// A text where a number is expected.
    #[error("a number is expected")]
    NotANumber,
    /// Two steps at one place.
    #[error("two steps have the same place")]
    SamePlace,
    /// A text above [`crate::MAX_ANSWER_BYTES`], more choices than options or steps, or more digits than can be compared exactly.
    #[error("the answer is too long")]
    TooLong,
}

/// Whether `answer` may be kept on the way, without saying whether it is right. Two steps at one place may: the learner
/// is still moving them.
///
/// # Errors
///
/// [`UnusableAnswer`] where it may not.
pub fn check_answer(question: &Question, answer: &Answer) -> Result<(), UnusableAnswer> {
    match grade(question, &[], Some(answer)) {
        Ok(_) | Err(UnusableAnswer::SamePlace) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Grades one answer, or the lack of one (no point). `order` is the attempt's order of what there is to choose.
///
/// # Errors
///
/// [`UnusableAnswer`] for what this question cannot be answered with.
pub fn grade(
    question: &Question,
    order: &[OptionId],
    answer: Option<&Answer>,
) -> Result<GradedQuestion, UnusableAnswer> {
    if answer.is_some_and(Answer::is_too_long) {
        return Err(UnusableAnswer::TooLong);
    }
    let answer = answer.filter(|answer| !answer.is_nothing());
    let points = question.max_score();
    let (score, response) = match &question.response {
        Response::Choice(choice) => choice::grade(choice, points, order, answer)?,
        Response::Text(text) => typed::grade_text(text, points, answer)?,
        Response::Number(number) => typed::grade_number(number, points, answer)?,
        Response::Ordering(ordering) => ordering::grade(ordering, points, order, answer)?,
        Response::Matching(matching) => matching::grade(matching, points, answer)?,
        Response::Cloze(cloze) => cloze::grade(cloze, points, answer)?,
        Response::Open => typed::take_open(answer)?,
    };
    Ok(GradedQuestion {
        id: question.id.clone(),
        prompt_html: question.prompt_html.clone(),
        score,
        max_score: points,
        response,
        explanation_html: question.explanation_html.clone(),
    })
}

type Graded = Result<(Score, GradedResponse), UnusableAnswer>;

/// What `right` parts of `all` are worth.
fn part_score(credit: PartCredit, points: Score, right: usize, all: usize) -> Score {
    match credit {
        PartCredit::All if right < all => Score::ZERO,
        PartCredit::All | PartCredit::Share => points.share(as_count(right), as_count(all)),
    }
}

/// Counts of options are far below 2^63.
fn as_count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
