//! An attempt as its doors see it.

use std::{collections::BTreeMap, fmt, str::FromStr};

use quiz::{Answer, GradedQuestion, QuestionAsAsked, QuestionId, Score, UnusableAnswer};
use rand::Rng;
use storage::{StorageError, StoredAttempt};
use time::OffsetDateTime;

/// What opens a visitor's attempt: 128 random bits in hexadecimal. It is a secret, and so not in any log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AttemptId(String);

impl AttemptId {
    pub(crate) fn random(rng: &mut impl Rng) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(hex::encode(bytes))
    }

    /// As it stands in addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for AttemptId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let hexadecimal = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() == 32 && hexadecimal {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

/// Masked: it opens the attempt.
impl fmt::Debug for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AttemptId(…)")
    }
}

/// An attempt, to be answered or graded.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// What opens it.
    pub id: AttemptId,
    /// The quiz's address when the attempt began: slugs of course, module and item.
    pub place: [String; 3],
    /// The quiz's title when the attempt began.
    pub title: String,
    /// The language of its questions.
    pub language: String,
    /// What is known of it.
    pub state: AttemptState,
}

/// Where an attempt stands.
#[derive(Clone, Debug)]
pub enum AttemptState {
    /// To be answered.
    Open(Vec<OpenQuestion>),
    /// Submitted.
    Graded(GradedAttempt),
}

/// A question to be answered, without anything that tells its answer.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// The question.
    pub asked: QuestionAsAsked,
    /// The answer kept so far.
    pub answer: Option<Answer>,
}

/// The result of an attempt.
#[derive(Clone, Debug)]
pub struct GradedAttempt {
    /// What was obtained.
    pub score: Score,
    /// What could be obtained.
    pub max_score: Score,
    /// The threshold in percent, if the quiz had one.
    pub pass: Option<u8>,
    /// When it was submitted.
    pub submitted_at: OffsetDateTime,
    /// In the order of the attempt.
    pub questions: Vec<GradedQuestion>,
}

impl GradedAttempt {
    /// Whether the threshold is reached, if there is one.
    #[must_use]
    pub fn passed(&self) -> Option<bool> {
        self.pass
            .map(|percent| self.score.reaches(percent, self.max_score))
    }
}

/// An answer that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedAnswer {
    /// The question that it was meant for.
    pub question: QuestionId,
    /// Why.
    pub reason: RefusedReason,
}

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusedReason {
    /// The attempt has no such question.
    UnknownQuestion,
    /// The question cannot be answered so.
    Unusable(UnusableAnswer),
}

impl Attempt {
    /// The same with these answers in place of those kept so far, where it is open: for a form that is shown again.
    #[must_use]
    pub fn with_answers(mut self, mut answers: BTreeMap<QuestionId, Answer>) -> Self {
        if let AttemptState::Open(questions) = &mut self.state {
            for question in questions {
                if let Some(answer) = answers.remove(&question.asked.id) {
                    question.answer = Some(answer);
                }
            }
        }
        self
    }

    pub(crate) fn from_stored(id: &AttemptId, stored: StoredAttempt) -> Result<Self, StorageError> {
        let state = match (stored.submitted_at, stored.score) {
            (Some(submitted_at), Some(score)) => AttemptState::Graded(GradedAttempt {
                score,
                max_score: stored.max_score,
                pass: stored.pass,
                submitted_at,
                questions: stored
                    .questions
                    .iter()
                    .map(|asked| {
                        let answer = asked.answer.as_ref();
                        let graded = quiz::grade(&asked.question, &asked.option_order, answer)
                            .map_err(|error| StorageError::Inconsistent(error.to_string()))?;
                        // What was decided then stands, whatever a later version of the grader thinks.
                        let score = asked.score.unwrap_or(graded.score);
                        Ok(GradedQuestion { score, ..graded })
                    })
                    .collect::<Result<_, StorageError>>()?,
            }),
            _ => AttemptState::Open(
                stored
                    .questions
                    .into_iter()
                    .map(|asked| OpenQuestion {
                        asked: QuestionAsAsked::new(&asked.question, &asked.option_order),
                        answer: asked.answer,
                    })
                    .collect(),
            ),
        };
        Ok(Self {
            id: id.clone(),
            place: stored.place,
            title: stored.title,
            language: stored.language,
            state,
        })
    }
}
