//! All that is kept about a person, for that person. Attempts are read some at a time: there may be ten thousand.

use quiz::{Answer, FeedbackTiming};
use storage::{AttemptOfAccount, KeptAbout, StartedAttempt, StorageError};
use time::OffsetDateTime;

use crate::{AccountId, Attempt, AttemptKey, Platform};

/// How many attempts are in memory at once.
const AT_ONCE: usize = 50;

/// All that is kept about a person: at hand, and the attempts in parts.
#[derive(Clone)]
pub struct MyData {
    /// What is kept beside attempts.
    pub about: KeptAbout,
    /// When this was brought together.
    pub made_at: OffsetDateTime,
    account: AccountId,
    attempts: Vec<StartedAttempt>,
    platform: Platform,
}

/// One of a person's attempts.
#[derive(Clone, Debug)]
pub struct MyAttempt {
    /// As its page shows it: without keys where it is not graded.
    pub attempt: Attempt,
    /// When it began.
    pub started_at: OffsetDateTime,
    /// When answers were last kept before it was submitted.
    pub saved_at: Option<OffsetDateTime>,
    /// The threshold, in percent.
    pub pass: Option<u8>,
    /// When feedback is shown.
    pub feedback: FeedbackTiming,
    /// What was done with each question, in its order.
    pub questions: Vec<MyQuestion>,
}

/// What was done with a question.
#[derive(Clone, Debug)]
pub struct MyQuestion {
    /// What was answered, as it was sent.
    pub answer: Option<Answer>,
    /// The hints that were asked for, as clean HTML.
    pub hints_html: Vec<String>,
}

impl Platform {
    /// All that is kept about the owner of an account; `None` where there is no such account.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn my_data(&self, account: &AccountId) -> Result<Option<MyData>, StorageError> {
        let storage = &self.inner.storage;
        let Some(about) = storage.kept_about(account.as_str()).await? else {
            return Ok(None);
        };
        Ok(Some(MyData {
            about,
            made_at: self.now(),
            account: account.clone(),
            attempts: storage.attempts_started_by(account.as_str()).await?,
            platform: self.clone(),
        }))
    }
}

impl MyData {
    /// How many attempts there are.
    #[must_use]
    pub fn attempts_count(&self) -> usize {
        self.attempts.len()
    }

    /// When the first and the last attempt of each part began.
    pub fn parts(&self) -> impl Iterator<Item = (OffsetDateTime, OffsetDateTime)> + '_ {
        self.attempts.chunks(AT_ONCE).filter_map(|part| {
            let (first, last) = part.first().zip(part.last())?;
            Some((first.started_at, last.started_at))
        })
    }

    /// The attempts of a part, counted from 0, as they are now. What was deleted meanwhile is missing.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails or holds what cannot be read.
    pub async fn part(&self, number: usize) -> Result<Vec<MyAttempt>, StorageError> {
        let part = self.attempts.chunks(AT_ONCE).nth(number);
        let ids = part.unwrap_or_default().iter();
        let ids: Vec<&str> = ids.map(|attempt| attempt.id.as_str()).collect();
        let storage = &self.platform.inner.storage;
        let attempts = storage
            .attempts_of_account(self.account.as_str(), &ids)
            .await?;
        let attempts = attempts.into_iter();
        attempts
            .map(|attempt| my_attempt(attempt, &self.account))
            .collect()
    }
}

fn my_attempt(
    AttemptOfAccount { id, stored }: AttemptOfAccount,
    account: &AccountId,
) -> Result<MyAttempt, StorageError> {
    let key: Result<AttemptKey, ()> = id.parse();
    let key =
        key.map_err(|()| StorageError::Inconsistent("the id of an attempt is none".to_owned()))?;
    let questions = stored.questions.iter().map(|asked| {
        let hints = asked.question.hints_html.iter().take(asked.hints_shown);
        MyQuestion {
            answer: asked.answer.clone(),
            hints_html: hints.cloned().collect(),
        }
    });
    Ok(MyAttempt {
        questions: questions.collect(),
        started_at: stored.started_at,
        saved_at: stored.saved_at,
        pass: stored.pass,
        feedback: stored.feedback,
        attempt: Attempt::from_stored(&key.of(Some(account.clone())), stored)?,
    })
}
