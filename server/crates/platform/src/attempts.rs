//! Taking a quiz: start, answer on the way, submit once.

use std::collections::BTreeMap;

use content::{Body, Language};
use quiz::{Answer, QuestionId, Score};
use storage::{
    GradedAnswers, NewAttempt, NewAttemptQuestion, StorageError, StoredAttempt,
    SubmitError as StoredSubmitError,
};

use crate::{Attempt, AttemptId, Platform, RefusedAnswer, RefusedReason};

/// Why an attempt could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// There is no quiz at this address, or it is withheld because of a mistake in it.
    #[error("there is no quiz to take here")]
    NoQuiz,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why answers were not taken. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// There is no such attempt.
    #[error("there is no such attempt")]
    NotFound,
    /// Its result stands.
    #[error("the attempt is submitted already")]
    AlreadySubmitted,
    /// At least one answer cannot be graded.
    #[error("{} answers cannot be used", .0.len())]
    Unusable(Vec<RefusedAnswer>),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<StoredSubmitError<Vec<RefusedAnswer>>> for SubmitError {
    fn from(error: StoredSubmitError<Vec<RefusedAnswer>>) -> Self {
        match error {
            StoredSubmitError::NotFound => Self::NotFound,
            StoredSubmitError::AlreadySubmitted => Self::AlreadySubmitted,
            StoredSubmitError::Refused(refused) => Self::Unusable(refused),
            StoredSubmitError::Storage(error) => Self::Storage(error),
        }
    }
}

impl Platform {
    /// Starts an attempt at the quiz at `place` (slugs of course, module and item), in `language` if the quiz exists
    /// in it and else in its original one.
    ///
    /// # Errors
    ///
    /// [`StartError`].
    pub async fn start_attempt(
        &self,
        place: [&str; 3],
        language: &Language,
    ) -> Result<AttemptId, StartError> {
        let catalogue = self.catalogue();
        let [course, module, item] = place;
        let found = catalogue
            .item(course, module, item)
            .ok_or(StartError::NoQuiz)?;
        let (language, text) = found.item.text.get(language);
        let Body::Quiz { quiz, .. } = &text.body else {
            return Err(StartError::NoQuiz);
        };
        let mut rng = self.inner.entropy.rng();
        let id = AttemptId::random(&mut rng);
        let drawn = quiz::draw(quiz, &mut rng);
        let attempt = NewAttempt {
            id: id.as_str(),
            place,
            item_id: &found.item.id,
            title: &text.title,
            language: language.as_str(),
            pass: quiz.pass,
            started_at: self.inner.clock.now(),
            questions: drawn
                .into_iter()
                .map(|drawn| NewAttemptQuestion {
                    question: drawn.question,
                    option_order: drawn.option_order,
                })
                .collect(),
        };
        self.inner.storage.create_attempt(&attempt).await?;
        Ok(id)
    }

    /// The attempt with this id, if there is one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn attempt(&self, id: &AttemptId) -> Result<Option<Attempt>, StorageError> {
        let stored = self.inner.storage.attempt(id.as_str()).await?;
        stored
            .map(|stored| Attempt::from_stored(id, stored))
            .transpose()
    }

    /// Keeps answers on the way; questions that `answers` does not name keep theirs.
    ///
    /// # Errors
    ///
    /// [`SubmitError`]; if one answer is refused, none is kept.
    pub async fn save_answers(
        &self,
        id: &AttemptId,
        answers: BTreeMap<QuestionId, Answer>,
    ) -> Result<(), SubmitError> {
        let decide = |stored: &StoredAttempt| {
            let answers = place_answers(stored, answers)?;
            let mut refused = Vec::new();
            for (position, answer) in &answers {
                if let Some(asked) = stored.questions.get(*position)
                    && let Err(reason) = quiz::check_answer(&asked.question, answer)
                {
                    refused.push(RefusedAnswer {
                        question: asked.question.id.clone(),
                        reason: RefusedReason::Unusable(reason),
                    });
                }
            }
            if refused.is_empty() {
                Ok(answers)
            } else {
                Err(refused)
            }
        };
        Ok(self.inner.storage.save_answers(id.as_str(), decide).await?)
    }

    /// Submits an attempt with these answers and those kept before; a question without either earns nothing. The
    /// attempt is graded on the questions as they were asked, once, however many submissions arrive.
    ///
    /// # Errors
    ///
    /// [`SubmitError`]; if one answer is refused, the attempt stays open.
    pub async fn submit(
        &self,
        id: &AttemptId,
        answers: BTreeMap<QuestionId, Answer>,
    ) -> Result<(), SubmitError> {
        let now = self.inner.clock.now();
        let grade = |stored: &StoredAttempt| grade_attempt(stored, answers);
        Ok(self.inner.storage.submit(id.as_str(), now, grade).await?)
    }
}

fn grade_attempt(
    stored: &StoredAttempt,
    answers: BTreeMap<QuestionId, Answer>,
) -> Result<GradedAnswers, Vec<RefusedAnswer>> {
    let mut given: BTreeMap<usize, Answer> = place_answers(stored, answers)?.into_iter().collect();
    let mut questions = Vec::with_capacity(stored.questions.len());
    let mut refused = Vec::new();
    for (position, asked) in stored.questions.iter().enumerate() {
        let answer = given.remove(&position).or_else(|| asked.answer.clone());
        match quiz::grade(&asked.question, &asked.option_order, answer.as_ref()) {
            Ok(graded) => questions.push((answer, graded.score)),
            Err(reason) => refused.push(RefusedAnswer {
                question: asked.question.id.clone(),
                reason: RefusedReason::Unusable(reason),
            }),
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    let score: Score = questions.iter().map(|(_, score)| *score).sum();
    Ok(GradedAnswers { questions, score })
}

/// The answers by the position of their question. A question that the attempt does not have is reported by itself: who
/// names one has not read the attempt.
fn place_answers(
    stored: &StoredAttempt,
    answers: BTreeMap<QuestionId, Answer>,
) -> Result<Vec<(usize, Answer)>, Vec<RefusedAnswer>> {
    let ids = stored
        .questions
        .iter()
        .map(|asked| asked.question.id.as_str());
    let positions: BTreeMap<&str, usize> = ids.zip(0..).collect();
    let place = |(question, answer): (QuestionId, Answer)| match positions.get(question.as_str()) {
        Some(position) => Ok((*position, answer)),
        None => Err(vec![RefusedAnswer {
            question,
            reason: RefusedReason::UnknownQuestion,
        }]),
    };
    answers.into_iter().map(place).collect()
}
