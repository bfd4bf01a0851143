//! An attempt as its doors see it.

use std::{collections::BTreeMap, fmt, str::FromStr};

use quiz::{
    Answer, FeedbackTiming, GradedQuestion, Judgement, QuestionAsAsked, QuestionId, Score,
    UnusableAnswer,
};
use rand::Rng;
use storage::{AttemptQuestion, StorageError, StoredAttempt};
use time::OffsetDateTime;

use crate::{
    AccountId,
    accounts::{is_id, random_hex},
    retention::kept_until,
};

/// What opens an attempt: 128 random bits in hexadecimal, and who asks. A visitor's attempt is open to whoever knows them,
/// a secret that is in no log; that of an account to the account alone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AttemptKey {
    id: String,
    account: Option<AccountId>,
}

impl AttemptKey {
    pub(crate) fn random(rng: &mut impl Rng) -> Self {
        Self {
            id: random_hex(rng),
            account: None,
        }
    }

    /// The same, asked for by this account; `None`: by a visitor.
    #[must_use]
    pub fn of(self, account: Option<AccountId>) -> Self {
        Self { account, ..self }
    }

    /// Whether who asks may see and change this attempt.
    pub(crate) fn opens(&self, stored: &StoredAttempt) -> bool {
        let asks = self.account.as_ref().map(AccountId::as_str);
        stored.account.is_none() || stored.account.as_deref() == asks
    }

    /// As it stands in addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.id
    }
}

impl FromStr for AttemptKey {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if is_id(text) {
            Ok(Self {
                id: text.to_owned(),
                account: None,
            })
        } else {
            Err(())
        }
    }
}

/// Masked: it opens the attempt.
impl fmt::Debug for AttemptKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AttemptKey(…)")
    }
}

/// An attempt, to be answered or graded.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// What opens it.
    pub id: AttemptKey,
    /// Whether it belongs to an account, and is kept with it.
    pub owned: bool,
    /// The quiz's address when the attempt began: slugs of course, module and item.
    pub place: [String; 3],
    /// The course's identity, which outlives its address.
    pub course_id: String,
    /// The quiz's identity, unique in its course, which outlives its address.
    pub item_id: String,
    /// The quiz's title when the attempt began.
    pub title: String,
    /// The language of its questions.
    pub language: String,
    /// Until when it is kept at least.
    pub kept_until: OffsetDateTime,
    /// What is known of it.
    pub state: AttemptState,
}

/// Where an attempt stands.
#[derive(Clone, Debug)]
pub enum AttemptState {
    /// To be answered.
    Open(OpenAttempt),
    /// Submitted.
    Graded(GradedAttempt),
}

/// An attempt to be answered.
#[derive(Clone, Debug)]
pub struct OpenAttempt {
    /// Whether questions can be checked one by one.
    pub feedback: FeedbackTiming,
    /// In the order of the attempt.
    pub questions: Vec<OpenQuestion>,
}

impl OpenAttempt {
    /// The ids of its questions, in their order.
    #[must_use]
    pub fn question_ids(&self) -> Vec<QuestionId> {
        let ids = self.questions.iter().map(|question| &question.asked.id);
        ids.cloned().collect()
    }
}

/// A question to be answered, without anything that tells its answer unless it was asked for.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// The question.
    pub asked: QuestionAsAsked,
    /// The answer kept so far.
    pub answer: Option<Answer>,
    /// The hints that were asked for, in their order, as clean HTML.
    pub hints_html: Vec<String>,
    /// What came of it, if it was checked; it can then not be answered any more.
    pub checked: Option<ReviewedQuestion>,
}

/// The result of an attempt.
#[derive(Clone, Debug)]
pub struct GradedAttempt {
    /// What was obtained.
    pub score: Score,
    /// What could be obtained; zero where no question is graded.
    pub max_score: Score,
    /// The threshold in percent, if the quiz had one and something is graded.
    pub pass: Option<u8>,
    /// When it was submitted.
    pub submitted_at: OffsetDateTime,
    /// In the order of the attempt.
    pub questions: Vec<ReviewedQuestion>,
}

/// A graded question and what the learner thinks of it.
#[derive(Clone, Debug)]
pub struct ReviewedQuestion {
    /// What came of it.
    pub graded: GradedQuestion,
    /// The learner's own judgement of an open question, once there is one.
    pub judgement: Option<Judgement>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RefusedReason {
    /// The attempt has no such question.
    #[error("there is no such question")]
    UnknownQuestion,
    /// A check needs an answer.
    #[error("there is no answer to check")]
    NothingAnswered,
    /// The question cannot be answered so.
    #[error(transparent)]
    Unusable(#[from] UnusableAnswer),
}

impl Attempt {
    /// The same with these answers in place of those kept so far, where it is open: for a form that is shown again.
    #[must_use]
    pub fn with_answers(mut self, mut answers: BTreeMap<QuestionId, Answer>) -> Self {
        if let AttemptState::Open(open) = &mut self.state {
            for question in &mut open.questions {
                if let Some(answer) = answers.remove(&question.asked.id) {
                    question.answer = Some(answer);
                }
            }
        }
        self
    }

    pub(crate) fn from_stored(
        id: &AttemptKey,
        stored: StoredAttempt,
    ) -> Result<Self, StorageError> {
        let kept_until = kept_until(&stored);
        let questions = stored.questions.iter();
        let state = match (stored.submitted_at, stored.score) {
            (Some(submitted_at), Some(score)) => AttemptState::Graded(GradedAttempt {
                score,
                max_score: stored.max_score,
                pass: stored.pass.filter(|_| stored.max_score > Score::ZERO),
                submitted_at,
                questions: questions
                    .map(reviewed)
                    .collect::<Result<_, StorageError>>()?,
            }),
            _ => AttemptState::Open(OpenAttempt {
                feedback: stored.feedback,
                questions: questions
                    .map(open_question)
                    .collect::<Result<_, StorageError>>()?,
            }),
        };
        Ok(Self {
            id: id.clone(),
            owned: stored.account.is_some(),
            course_id: stored.course_id,
            place: stored.place,
            item_id: stored.item_id,
            title: stored.title,
            language: stored.language,
            kept_until,
            state,
        })
    }
}

fn open_question(asked: &AttemptQuestion) -> Result<OpenQuestion, StorageError> {
    let hints = asked.question.hints_html.iter().take(asked.hints_shown);
    Ok(OpenQuestion {
        asked: QuestionAsAsked::new(&asked.question, &asked.option_order),
        answer: asked.answer.clone(),
        hints_html: hints.cloned().collect(),
        checked: asked.score.map(|_| reviewed(asked)).transpose()?,
    })
}

fn reviewed(asked: &AttemptQuestion) -> Result<ReviewedQuestion, StorageError> {
    let answer = asked.answer.as_ref();
    let graded = quiz::grade(&asked.question, &asked.option_order, answer)
        .map_err(|error| StorageError::Inconsistent(error.to_string()))?;
    // What was decided then stands, whatever a later version of the grader thinks.
    let score = asked.score.unwrap_or(graded.score);
    Ok(ReviewedQuestion {
        graded: GradedQuestion { score, ..graded },
        judgement: asked.judgement,
    })
}
