//! Attempts: started, answered, submitted once.

use std::collections::BTreeMap;

use quiz::{Answer, OptionId, Question, Score};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Set, sea_query::OnConflict,
};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError,
    entities::{attempt, attempt_question, question_version},
};

/// An attempt that begins.
#[derive(Clone, Debug)]
pub struct NewAttempt<'a> {
    /// Unguessable, since it is all that opens a visitor's attempt.
    pub id: &'a str,
    /// The quiz's address at that time: slugs of course, module and item.
    pub place: [&'a str; 3],
    /// The quiz's identity, which outlives its address.
    pub item_id: &'a str,
    /// The quiz's title at that time.
    pub title: &'a str,
    /// The language of the questions.
    pub language: &'a str,
    /// The threshold at that time, in percent.
    pub pass: Option<u8>,
    /// Now.
    pub started_at: OffsetDateTime,
    /// In the order of the attempt.
    pub questions: Vec<NewAttemptQuestion<'a>>,
}

/// A question of an attempt that begins.
#[derive(Clone, Debug)]
pub struct NewAttemptQuestion<'a> {
    /// As it is now, with its key.
    pub question: &'a Question,
    /// The order of its options in this attempt.
    pub option_order: Vec<OptionId>,
}

/// An attempt as it is kept.
#[derive(Clone, Debug)]
pub struct StoredAttempt {
    /// The quiz's address when the attempt began: slugs of course, module and item.
    pub place: [String; 3],
    /// The quiz's identity.
    pub item_id: String,
    /// The quiz's title when the attempt began.
    pub title: String,
    /// The language of the questions.
    pub language: String,
    /// The threshold when the attempt began, in percent.
    pub pass: Option<u8>,
    /// When it began.
    pub started_at: OffsetDateTime,
    /// When it was submitted and graded, if it was.
    pub submitted_at: Option<OffsetDateTime>,
    /// What was obtained, once graded.
    pub score: Option<Score>,
    /// What could be obtained.
    pub max_score: Score,
    /// In the order of the attempt.
    pub questions: Vec<AttemptQuestion>,
}

/// A question of an attempt as it is kept.
#[derive(Clone, Debug)]
pub struct AttemptQuestion {
    /// As it was asked, with its key.
    pub question: Question,
    /// The order of its options in this attempt.
    pub option_order: Vec<OptionId>,
    /// What has been answered so far.
    pub answer: Option<Answer>,
    /// What the answer was worth when it was graded.
    pub score: Option<Score>,
}

/// What grading decided, to be kept.
#[derive(Clone, Debug)]
pub struct GradedAnswers {
    /// By position: the final answer and its score.
    pub questions: Vec<(Option<Answer>, Score)>,
    /// The sum of those scores.
    pub score: Score,
}

/// Why an attempt was not submitted. `E` is the grader's own refusal.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError<E> {
    /// There is no such attempt.
    #[error("there is no such attempt")]
    NotFound,
    /// It was submitted before; its result stands.
    #[error("the attempt is submitted already")]
    AlreadySubmitted,
    /// The grader refused; nothing was changed.
    #[error(transparent)]
    Refused(E),
    /// The database failed; nothing was changed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl<E> From<sea_orm::DbErr> for SubmitError<E> {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Storage(error.into())
    }
}

impl Storage {
    /// Keeps a new attempt, with its questions as they are now.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if it could not be kept; then nothing of it is.
    pub async fn create_attempt(&self, new: &NewAttempt<'_>) -> Result<(), StorageError> {
        let max_score: Score = new
            .questions
            .iter()
            .map(|asked| asked.question.points)
            .sum();
        let [course, module, item] = new.place.map(str::to_owned);
        let attempt = attempt::ActiveModel {
            id: Set(new.id.to_owned()),
            course: Set(course),
            module: Set(module),
            item: Set(item),
            item_id: Set(new.item_id.to_owned()),
            title: Set(new.title.to_owned()),
            language: Set(new.language.to_owned()),
            pass_percent: Set(new.pass.map(i16::from)),
            started_at: Set(new.started_at),
            submitted_at: Set(None),
            score: Set(None),
            max_score: Set(max_score.ten_thousandths()),
        };
        // By hash, and so in one order: two attempts that start together cannot wait for each other's rows.
        let mut versions = BTreeMap::new();
        let mut questions = Vec::new();
        for (position, asked) in (0..).zip(&new.questions) {
            let question = write_json("question", asked.question)?;
            let hash = hex::encode(Sha256::digest(&question));
            questions.push(attempt_question::ActiveModel {
                attempt_id: Set(new.id.to_owned()),
                position: Set(position),
                question_id: Set(asked.question.id.clone()),
                version_hash: Set(hash.clone()),
                option_order: Set(write_json("order of options", &asked.option_order)?),
                answer: Set(None),
                score: Set(None),
            });
            versions.insert(
                hash.clone(),
                question_version::ActiveModel {
                    hash: Set(hash),
                    question: Set(question),
                },
            );
        }

        let transaction = self.begin_write().await?;
        question_version::Entity::insert_many(versions.into_values())
            .on_conflict(
                OnConflict::column(question_version::Column::Hash)
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(&transaction)
            .await?;
        attempt.insert(&transaction).await?;
        attempt_question::Entity::insert_many(questions)
            .exec_without_returning(&transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// The attempt with this id, if there is one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails or holds what cannot be read.
    pub async fn attempt(&self, id: &str) -> Result<Option<StoredAttempt>, StorageError> {
        match attempt::Entity::find_by_id(id).one(self.db()).await? {
            Some(attempt) => Ok(Some(read_attempt(self.db(), attempt).await?)),
            None => Ok(None),
        }
    }

    /// Keeps answers on the way, for the positions given; the others stay as they are.
    ///
    /// # Errors
    ///
    /// As [`Self::submit`], whose rules about what may change it shares.
    pub async fn save_answers<E>(
        &self,
        id: &str,
        decide: impl FnOnce(&StoredAttempt) -> Result<Vec<(usize, Answer)>, E>,
    ) -> Result<(), SubmitError<E>> {
        let transaction = self.begin_write().await?;
        let (_, stored) = lock_open_attempt(&transaction, id).await?;
        let answers = decide(&stored).map_err(SubmitError::Refused)?;
        for (position, answer) in answers {
            let answer = Some(write_json("answer", &answer)?);
            update_question(id, position)
                .col_expr(attempt_question::Column::Answer, answer.into())
                .exec(&transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Submits an attempt: `grade` is given the attempt as it is kept, and what it decides is kept with it. However
    /// many submissions arrive at once, one is graded.
    ///
    /// # Errors
    ///
    /// [`SubmitError`]; in each case nothing was changed.
    pub async fn submit<E>(
        &self,
        id: &str,
        now: OffsetDateTime,
        grade: impl FnOnce(&StoredAttempt) -> Result<GradedAnswers, E>,
    ) -> Result<(), SubmitError<E>> {
        let transaction = self.begin_write().await?;
        let (model, stored) = lock_open_attempt(&transaction, id).await?;
        let graded = grade(&stored).map_err(SubmitError::Refused)?;
        for (position, (answer, score)) in graded.questions.iter().enumerate() {
            let answer = answer
                .as_ref()
                .map(|answer| write_json("answer", answer))
                .transpose()?;
            update_question(id, position)
                .col_expr(attempt_question::Column::Answer, answer.into())
                .col_expr(
                    attempt_question::Column::Score,
                    score.ten_thousandths().into(),
                )
                .exec(&transaction)
                .await?;
        }
        let mut model = model.into_active_model();
        model.submitted_at = Set(Some(now));
        model.score = Set(Some(graded.score.ten_thousandths()));
        model.update(&transaction).await?;
        Ok(transaction.commit().await?)
    }
}

/// The attempt with this id, if it is not submitted, with its row locked until the transaction ends. (SQLite has no
/// row locks and needs none: one writer is let in at a time.)
async fn lock_open_attempt<E>(
    transaction: &impl ConnectionTrait,
    id: &str,
) -> Result<(attempt::Model, StoredAttempt), SubmitError<E>> {
    let model = attempt::Entity::find_by_id(id)
        .lock_exclusive()
        .one(transaction)
        .await?;
    let model = model.ok_or(SubmitError::NotFound)?;
    if model.submitted_at.is_some() {
        return Err(SubmitError::AlreadySubmitted);
    }
    let stored = read_attempt(transaction, model.clone()).await?;
    Ok((model, stored))
}

fn update_question(id: &str, position: usize) -> sea_orm::UpdateMany<attempt_question::Entity> {
    let position = i32::try_from(position).unwrap_or(i32::MAX);
    attempt_question::Entity::update_many()
        .filter(attempt_question::Column::AttemptId.eq(id))
        .filter(attempt_question::Column::Position.eq(position))
}

async fn read_attempt(
    db: &impl ConnectionTrait,
    attempt: attempt::Model,
) -> Result<StoredAttempt, StorageError> {
    let rows = attempt_question::Entity::find()
        .filter(attempt_question::Column::AttemptId.eq(&attempt.id))
        .order_by_asc(attempt_question::Column::Position)
        .all(db)
        .await?;
    let hashes = rows.iter().map(|row| row.version_hash.as_str());
    let versions: BTreeMap<String, String> = question_version::Entity::find()
        .filter(question_version::Column::Hash.is_in(hashes))
        .all(db)
        .await?
        .into_iter()
        .map(|version| (version.hash, version.question))
        .collect();
    let mut questions = Vec::with_capacity(rows.len());
    for row in rows {
        let question = versions.get(&row.version_hash).map_or("", String::as_str);
        questions.push(AttemptQuestion {
            question: read_json("question", question)?,
            option_order: read_json("order of options", &row.option_order)?,
            score: row.score.map(Score::from_ten_thousandths),
            answer: row
                .answer
                .map(|answer| read_json("answer", &answer))
                .transpose()?,
        });
    }
    Ok(StoredAttempt {
        place: [attempt.course, attempt.module, attempt.item],
        item_id: attempt.item_id,
        title: attempt.title,
        language: attempt.language,
        pass: attempt
            .pass_percent
            .and_then(|percent| u8::try_from(percent).ok()),
        started_at: attempt.started_at,
        submitted_at: attempt.submitted_at,
        score: attempt.score.map(Score::from_ten_thousandths),
        max_score: Score::from_ten_thousandths(attempt.max_score),
        questions,
    })
}

fn write_json(what: &'static str, value: &impl serde::Serialize) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|error| StorageError::Damaged(what, error))
}

fn read_json<T: serde::de::DeserializeOwned>(
    what: &'static str,
    json: &str,
) -> Result<T, StorageError> {
    serde_json::from_str(json).map_err(|error| StorageError::Damaged(what, error))
}
