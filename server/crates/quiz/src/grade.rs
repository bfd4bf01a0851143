//! Grading: one question and one answer give a score and what the learner is told.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::{
    Answer, Choice, Credit, MAX_ANSWER_BYTES, NumberError, NumberResponse, OptionId, Question,
    QuestionId, Response, Score, TextResponse, parse_number, same_text,
};

/// Why an answer cannot be graded. It is refused, not counted as wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnusableAnswer {
    /// An option that the question does not have.
    #[error("there is no such option")]
    UnknownOption,
    /// A list where one value is expected, or several options where one may be chosen.
    #[error("one answer is expected")]
    Several,
    /// A text where a number is expected.
    #[error("a number is expected")]
    NotANumber,
    /// Above [`MAX_ANSWER_BYTES`], more choices than options, or more digits than can be compared exactly.
    #[error("the answer is too long")]
    TooLong,
}

/// A graded question: everything that the learner may see of it after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedQuestion {
    /// Unique in its quiz.
    pub id: QuestionId,
    /// The prompt, as clean HTML.
    pub prompt_html: String,
    /// What was obtained.
    pub score: Score,
    /// What a right answer is worth.
    pub max_score: Score,
    /// What was answered and what would have been right.
    pub response: GradedResponse,
    /// As clean HTML.
    pub explanation_html: Option<String>,
}

impl GradedQuestion {
    /// Whether the whole score was obtained.
    #[must_use]
    pub fn correct(&self) -> bool {
        self.score == self.max_score
    }
}

/// What was answered and what would have been right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum GradedResponse {
    /// The options in the order of the attempt.
    Choice {
        /// Whether several could be chosen.
        multiple: bool,
        /// In the order of the attempt.
        options: Vec<GradedOption>,
    },
    /// A typed answer, text or number.
    Typed {
        /// As the learner typed it; empty where nothing was.
        given: String,
        /// The accepted answers, as the author wrote them.
        accepted: Vec<String>,
        /// The author's word on this very answer, as clean HTML.
        feedback_html: Option<String>,
    },
}

/// An option after grading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedOption {
    /// Unique in its question.
    pub id: OptionId,
    /// As clean HTML.
    pub html: String,
    /// Whether the learner chose it.
    pub chosen: bool,
    /// Whether a right answer holds it.
    pub right: bool,
    /// The author's word, for chosen options alone, as clean HTML.
    pub feedback_html: Option<String>,
}

/// Whether `answer` could be graded, without saying whether it is right: for answers that are saved on the way.
///
/// # Errors
///
/// [`UnusableAnswer`] where it could not.
pub fn check_answer(question: &Question, answer: &Answer) -> Result<(), UnusableAnswer> {
    grade(question, &[], Some(answer)).map(|_graded| ())
}

/// Grades one answer, or the lack of one (no point). `order` is the attempt's order of options.
///
/// # Errors
///
/// [`UnusableAnswer`] for what this question cannot be answered with.
pub fn grade(
    question: &Question,
    order: &[OptionId],
    answer: Option<&Answer>,
) -> Result<GradedQuestion, UnusableAnswer> {
    if let Some(Answer::One(text)) = answer
        && text.len() > MAX_ANSWER_BYTES
    {
        return Err(UnusableAnswer::TooLong);
    }
    let answer = answer.filter(|answer| !answer.is_empty());
    let (score, response) = match &question.response {
        Response::Choice(choice) => grade_choice(choice, question.points, order, answer)?,
        Response::Text(text) => grade_text(text, question.points, answer)?,
        Response::Number(number) => grade_number(number, question.points, answer)?,
    };
    Ok(GradedQuestion {
        id: question.id.clone(),
        prompt_html: question.prompt_html.clone(),
        score,
        max_score: question.points,
        response,
        explanation_html: question.explanation_html.clone(),
    })
}

type Graded = Result<(Score, GradedResponse), UnusableAnswer>;

fn grade_choice(
    choice: &Choice,
    points: Score,
    order: &[OptionId],
    answer: Option<&Answer>,
) -> Graded {
    let chosen: &[OptionId] = match answer {
        None => &[],
        Some(Answer::One(id)) => std::slice::from_ref(id),
        Some(Answer::Several(ids)) => ids,
    };
    if chosen
        .iter()
        .any(|id| !choice.options.iter().any(|option| option.id == *id))
    {
        return Err(UnusableAnswer::UnknownOption);
    }
    if chosen.len() > choice.options.len() {
        return Err(UnusableAnswer::TooLong);
    }
    let is_chosen = |id: &OptionId| chosen.contains(id);
    let count = |right: bool| {
        let options = choice.options.iter();
        as_count(
            options
                .filter(|o| o.right == right && is_chosen(&o.id))
                .count(),
        )
    };
    let (right_chosen, wrong_chosen) = (count(true), count(false));
    if !choice.multiple && right_chosen + wrong_chosen > 1 {
        return Err(UnusableAnswer::Several);
    }
    let all = as_count(choice.options.len());
    let right = as_count(choice.options.iter().filter(|option| option.right).count());
    let whole = right_chosen == right && wrong_chosen == 0;
    let score = match choice.credit {
        // An answer left empty earns nothing, also where empty boxes would.
        _ if chosen.is_empty() => Score::ZERO,
        _ if whole => points,
        _ if !choice.multiple => Score::ZERO,
        Credit::All => Score::ZERO,
        Credit::Net => points.share(right_chosen - wrong_chosen, right),
        Credit::Each => points.share(all - (right - right_chosen) - wrong_chosen, all),
    };
    let options = choice
        .in_order(order)
        .map(|option| GradedOption {
            id: option.id.clone(),
            html: option.html.clone(),
            chosen: is_chosen(&option.id),
            right: option.right,
            feedback_html: option
                .feedback_html
                .clone()
                .filter(|_| is_chosen(&option.id)),
        })
        .collect();
    Ok((
        score,
        GradedResponse::Choice {
            multiple: choice.multiple,
            options,
        },
    ))
}

fn grade_text(response: &TextResponse, points: Score, answer: Option<&Answer>) -> Graded {
    let given = typed(answer)?;
    let fits = |entry: &&crate::TextEntry| match entry.exact {
        // One letter may be stored in two ways that look alike (é, or e and an accent): both are "exactly so".
        true => entry.text.nfc().eq(given.nfc()),
        false => same_text(&entry.text, given),
    };
    let entry = answer.and_then(|_| response.entries.iter().find(fits));
    let accepted = response.entries.iter().filter(|entry| entry.right);
    Ok(typed_result(
        points,
        given,
        entry.map(|entry| (entry.right, &entry.feedback_html)),
        accepted.map(|entry| entry.text.clone()).collect(),
    ))
}

fn grade_number(response: &NumberResponse, points: Score, answer: Option<&Answer>) -> Graded {
    let given = typed(answer)?;
    let entry = if given.is_empty() {
        None
    } else {
        let number = parse_number(given, response.decimal_sign).map_err(|error| match error {
            NumberError::NotANumber => UnusableAnswer::NotANumber,
            NumberError::TooLong => UnusableAnswer::TooLong,
        })?;
        response
            .entries
            .iter()
            .find(|entry| entry.range.contains(number))
    };
    let accepted = response.entries.iter().filter(|entry| entry.right);
    Ok(typed_result(
        points,
        given,
        entry.map(|entry| (entry.right, &entry.feedback_html)),
        accepted.map(|entry| entry.text.clone()).collect(),
    ))
}

/// The typed text, without the white space around it.
fn typed(answer: Option<&Answer>) -> Result<&str, UnusableAnswer> {
    match answer {
        None => Ok(""),
        Some(Answer::One(text)) => Ok(text.trim()),
        Some(Answer::Several(_)) => Err(UnusableAnswer::Several),
    }
}

fn typed_result(
    points: Score,
    given: &str,
    entry: Option<(bool, &Option<String>)>,
    accepted: Vec<String>,
) -> (Score, GradedResponse) {
    let score = match entry {
        Some((true, _)) => points,
        _ => Score::ZERO,
    };
    let response = GradedResponse::Typed {
        given: given.to_owned(),
        accepted,
        feedback_html: entry.and_then(|(_, feedback)| feedback.clone()),
    };
    (score, response)
}

/// Counts of options are far below 2^63.
fn as_count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
