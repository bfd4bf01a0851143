//! One question of an attempt: its hints, its check, the learner's own judgement of it.

use std::collections::BTreeMap;

use quiz::{Answer, FeedbackTiming, Judgement, Response};
use storage::{AttemptChange, AttemptQuestion, QuestionChange, StoredAttempt};

use crate::{AttemptError, AttemptKey, Platform, RefusedReason, answering::refusal};

impl Platform {
    /// Shows one more hint of a question, and gives how many are shown with it: each hint is shown by one call, however
    /// many ask at once.
    ///
    /// # Errors
    ///
    /// [`AttemptError`], [`AttemptError::NotFound`] where there is no such question or no hint left.
    pub async fn show_hint(&self, id: &AttemptKey, question: &str) -> Result<usize, AttemptError> {
        let mut shown = 0;
        self.update_open(id, |stored| {
            let (position, asked) = open_question(stored, question)?;
            if asked.hints_shown >= asked.question.hints_html.len() {
                return Err(AttemptError::NotFound);
            }
            shown = asked.hints_shown + 1;
            let hints_shown = Some(shown);
            Ok(change_of(
                position,
                QuestionChange {
                    hints_shown,
                    ..QuestionChange::default()
                },
            ))
        })
        .await?;
        Ok(shown)
    }

    /// Grades one question of an attempt that shows feedback question by question, with this answer or the one kept
    /// before, and locks it.
    ///
    /// # Errors
    ///
    /// [`AttemptError`].
    pub async fn check_question(
        &self,
        id: &AttemptKey,
        question: &str,
        answer: Option<Answer>,
    ) -> Result<(), AttemptError> {
        let now = self.now();
        self.update_open(id, |stored| {
            if stored.feedback != FeedbackTiming::Immediate {
                return Err(AttemptError::NotNow);
            }
            let (position, asked) = open_question(stored, question)?;
            let answer = answer.or_else(|| asked.answer.clone());
            if answer.as_ref().is_none_or(Answer::is_empty) {
                let nothing = RefusedReason::NothingAnswered;
                return Err(AttemptError::Unusable(vec![refusal(
                    &asked.question,
                    nothing,
                )]));
            }
            match quiz::grade(&asked.question, &asked.option_order, answer.as_ref()) {
                Ok(graded) => {
                    let score = Some(graded.score);
                    let change = QuestionChange {
                        answer,
                        score,
                        ..QuestionChange::default()
                    };
                    Ok(AttemptChange {
                        saved_at: Some(now),
                        ..change_of(position, change)
                    })
                }
                Err(reason) => {
                    let refused = refusal(&asked.question, reason.into());
                    Err(AttemptError::Unusable(vec![refused]))
                }
            }
        })
        .await
    }

    /// Keeps what the learner thinks of the answer to an open question, once it is graded or checked.
    ///
    /// # Errors
    ///
    /// [`AttemptError`], [`AttemptError::NotNow`] before the explanation is shown.
    pub async fn self_assess(
        &self,
        id: &AttemptKey,
        question: &str,
        judgement: Judgement,
    ) -> Result<(), AttemptError> {
        let judge = |stored: &StoredAttempt| {
            if !id.opens(stored) {
                return Err(AttemptError::NotFound);
            }
            let (position, asked) = find(stored, question)?;
            if !matches!(asked.question.response, Response::Open) {
                return Err(AttemptError::NotFound);
            }
            if stored.submitted_at.is_none() && asked.score.is_none() {
                return Err(AttemptError::NotNow);
            }
            let judgement = Some(judgement);
            Ok(change_of(
                position,
                QuestionChange {
                    judgement,
                    ..QuestionChange::default()
                },
            ))
        };
        Ok(self
            .inner
            .storage
            .update_attempt(id.as_str(), judge)
            .await?)
    }
}

fn find<'a>(
    stored: &'a StoredAttempt,
    question: &str,
) -> Result<(usize, &'a AttemptQuestion), AttemptError> {
    let mut questions = stored.questions.iter().enumerate();
    questions
        .find(|(_, asked)| asked.question.id == question)
        .ok_or(AttemptError::NotFound)
}

/// A question that can still be answered.
fn open_question<'a>(
    stored: &'a StoredAttempt,
    question: &str,
) -> Result<(usize, &'a AttemptQuestion), AttemptError> {
    let (position, asked) = find(stored, question)?;
    match asked.score {
        Some(_) => Err(AttemptError::AlreadyGraded),
        None => Ok((position, asked)),
    }
}

fn change_of(position: usize, change: QuestionChange) -> AttemptChange {
    AttemptChange {
        questions: BTreeMap::from([(position, change)]),
        ..AttemptChange::default()
    }
}
