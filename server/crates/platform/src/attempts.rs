//! Attempts: starting one, finding it again, and why nothing was changed in one.

use std::collections::BTreeMap;

use content::{Body, Language};
use quiz::{Answer, QuestionId};
use storage::{
    AttemptChange, NewAttempt, NewAttemptQuestion, StorageError, StoredAttempt, UpdateError,
};

use crate::{AccountId, Attempt, AttemptKey, Platform, RefusedAnswer, progress::at_item};

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

/// Why nothing was changed in an attempt.
#[derive(Debug, thiserror::Error)]
pub enum AttemptError {
    /// There is no such attempt, or no such question or hint in it.
    #[error("there is no such attempt")]
    NotFound,
    /// Its result stands, or that of the question.
    #[error("the attempt or the question is graded already")]
    AlreadyGraded,
    /// The attempt is not graded yet, or it does not show feedback question by question.
    #[error("this attempt does not allow it now")]
    NotNow,
    /// At least one answer cannot be graded.
    #[error("{} answers cannot be used", .0.len())]
    Unusable(Vec<RefusedAnswer>),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<UpdateError<Self>> for AttemptError {
    fn from(error: UpdateError<Self>) -> Self {
        match error {
            UpdateError::NotFound => Self::NotFound,
            UpdateError::Refused(error) => error,
            UpdateError::Storage(error) => Self::Storage(error),
        }
    }
}

/// Answers by their question.
pub type Answers = BTreeMap<QuestionId, Answer>;

impl Platform {
    /// Starts an attempt at the quiz at `place` (slugs of course, module and item), in `language` if the quiz exists
    /// in it and else in its original one; `account`'s, or a visitor's.
    ///
    /// # Errors
    ///
    /// [`StartError`].
    pub async fn start_attempt(
        &self,
        place: [&str; 3],
        language: &Language,
        account: Option<&AccountId>,
    ) -> Result<AttemptKey, StartError> {
        let catalogue = self.catalogue();
        let [course, module, item] = place;
        let found = catalogue
            .item(course, module, item)
            .ok_or(StartError::NoQuiz)?;
        let (language, text) = found.item.text.get(language);
        let Body::Quiz { quiz, .. } = &text.body else {
            return Err(StartError::NoQuiz);
        };
        let mut rng = self.inner.outside.entropy.rng();
        let id = AttemptKey::random(&mut rng);
        let drawn = quiz::draw(quiz, &mut rng);
        let now = self.now();
        let path = at_item(&found, language, None, now);
        let attempt = NewAttempt {
            id: id.as_str(),
            account: account.map(AccountId::as_str),
            path: Some(&path),
            place,
            course_id: &found.course.id,
            item_id: &found.item.id,
            title: &text.title,
            language: language.as_str(),
            pass: quiz.pass,
            feedback: quiz.feedback,
            started_at: now,
            questions: drawn
                .into_iter()
                .map(|drawn| NewAttemptQuestion {
                    question: drawn.question,
                    option_order: drawn.option_order,
                })
                .collect(),
        };
        self.inner.storage.create_attempt(&attempt).await?;
        Ok(id.of(account.cloned()))
    }

    /// The attempt that this opens, if there is one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn attempt(&self, id: &AttemptKey) -> Result<Option<Attempt>, StorageError> {
        let stored = self.inner.storage.attempt(id.as_str()).await?;
        stored
            .filter(|stored| id.opens(stored))
            .map(|stored| Attempt::from_stored(id, stored))
            .transpose()
    }

    /// Changes an attempt that is not submitted yet.
    pub(crate) async fn update_open(
        &self,
        id: &AttemptKey,
        decide: impl FnOnce(&StoredAttempt) -> Result<AttemptChange, AttemptError>,
    ) -> Result<(), AttemptError> {
        let decide = |stored: &StoredAttempt| match stored.submitted_at {
            _ if !id.opens(stored) => Err(AttemptError::NotFound),
            Some(_) => Err(AttemptError::AlreadyGraded),
            None => decide(stored),
        };
        Ok(self
            .inner
            .storage
            .update_attempt(id.as_str(), decide)
            .await?)
    }
}
