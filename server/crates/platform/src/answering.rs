//! Answering an attempt: keeping answers on the way, submitting it once.

use std::collections::BTreeMap;

use quiz::{Answer, Score};
use storage::{AttemptChange, QuestionChange, StoredAttempt};
use time::OffsetDateTime;

use crate::{
    Answers, AttemptError, AttemptKey, Platform, RefusedAnswer, RefusedReason,
    progress::done_by_attempt,
};

impl Platform {
    /// Keeps answers on the way; questions that `answers` does not name keep theirs, and so do those that were checked.
    ///
    /// # Errors
    ///
    /// [`AttemptError`]; if one answer is refused, none is kept.
    pub async fn save_answers(
        &self,
        id: &AttemptKey,
        answers: Answers,
    ) -> Result<(), AttemptError> {
        let now = self.now();
        self.update_open(id, |stored| {
            let (change, refused) = to_keep(stored, answers, now)?;
            refuse(refused).map(|()| change)
        })
        .await
    }

    /// Keeps those answers that can be read, as [`Self::save_answers`] does, and gives the others with why they cannot.
    ///
    /// # Errors
    ///
    /// [`AttemptError`]; then nothing is kept.
    pub async fn save_usable_answers(
        &self,
        id: &AttemptKey,
        answers: Answers,
    ) -> Result<Vec<RefusedAnswer>, AttemptError> {
        let now = self.now();
        let mut unusable = Vec::new();
        self.update_open(id, |stored| {
            let (change, refused) = to_keep(stored, answers, now)?;
            unusable = refused;
            Ok(change)
        })
        .await?;
        Ok(unusable)
    }

    /// Submits an attempt with these answers and those kept before; a question without either earns nothing. The
    /// attempt is graded on the questions as they were asked, once, however many submissions arrive; a question that
    /// was checked keeps what it has.
    ///
    /// # Errors
    ///
    /// [`AttemptError`]; if one answer is refused, the attempt stays open.
    pub async fn submit(&self, id: &AttemptKey, answers: Answers) -> Result<(), AttemptError> {
        let now = self.now();
        self.update_open(id, |stored| {
            let mut given: BTreeMap<usize, Answer> =
                place_answers(stored, answers)?.into_iter().collect();
            let mut questions = BTreeMap::new();
            let mut refused = Vec::new();
            let mut total = Score::ZERO;
            for (position, asked) in stored.questions.iter().enumerate() {
                if let Some(score) = asked.score {
                    total = total + score;
                    continue;
                }
                let answer = given.remove(&position).or_else(|| asked.answer.clone());
                match quiz::grade(&asked.question, &asked.option_order, answer.as_ref()) {
                    Ok(graded) => {
                        total = total + graded.score;
                        let score = Some(graded.score);
                        let change = QuestionChange {
                            answer,
                            score,
                            ..QuestionChange::default()
                        };
                        questions.insert(position, change);
                    }
                    Err(reason) => refused.push(refusal(&asked.question, reason.into())),
                }
            }
            refuse(refused)?;
            Ok(AttemptChange {
                questions,
                submitted: Some((now, total)),
                completion: done_by_attempt(stored, total, now),
                path: Some(self.at_attempt(stored, now)),
                ..AttemptChange::default()
            })
        })
        .await
    }
}

/// What is kept of these answers, and those that cannot be read.
fn to_keep(
    stored: &StoredAttempt,
    answers: Answers,
    now: OffsetDateTime,
) -> Result<(AttemptChange, Vec<RefusedAnswer>), AttemptError> {
    let mut questions = BTreeMap::new();
    let mut refused = Vec::new();
    for (position, answer) in place_answers(stored, answers)? {
        let Some(asked) = stored.questions.get(position) else {
            continue;
        };
        match quiz::check_answer(&asked.question, &answer) {
            Ok(()) => {
                let answer = Some(answer);
                questions.insert(
                    position,
                    QuestionChange {
                        answer,
                        ..QuestionChange::default()
                    },
                );
            }
            Err(reason) => refused.push(refusal(&asked.question, reason.into())),
        }
    }
    // What keeps nothing does not make the attempt last longer.
    let saved_at = (!questions.is_empty()).then_some(now);
    let change = AttemptChange {
        questions,
        saved_at,
        ..AttemptChange::default()
    };
    Ok((change, refused))
}

pub(crate) fn refusal(question: &quiz::Question, reason: RefusedReason) -> RefusedAnswer {
    RefusedAnswer {
        question: question.id.clone(),
        reason,
    }
}

fn refuse(refused: Vec<RefusedAnswer>) -> Result<(), AttemptError> {
    if refused.is_empty() {
        Ok(())
    } else {
        Err(AttemptError::Unusable(refused))
    }
}

/// The answers by the position of their question, without those of questions that were checked. A question that the
/// attempt does not have is reported by itself: who names one has not read the attempt.
fn place_answers(
    stored: &StoredAttempt,
    answers: Answers,
) -> Result<Vec<(usize, Answer)>, AttemptError> {
    let questions = stored.questions.iter().enumerate();
    let positions: BTreeMap<&str, (usize, bool)> = questions
        .map(|(position, asked)| {
            (
                asked.question.id.as_str(),
                (position, asked.score.is_some()),
            )
        })
        .collect();
    let mut placed = Vec::with_capacity(answers.len());
    for (question, answer) in answers {
        match positions.get(question.as_str()) {
            Some((position, false)) => placed.push((*position, answer)),
            Some((_, true)) => {}
            None => {
                return Err(AttemptError::Unusable(vec![RefusedAnswer {
                    question,
                    reason: RefusedReason::UnknownQuestion,
                }]));
            }
        }
    }
    Ok(placed)
}
