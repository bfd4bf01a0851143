//! Reading an attempt back.

use std::collections::BTreeMap;

use quiz::Score;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{AttemptQuestion, StoredAttempt};
use crate::{
    Storage, StorageError,
    entities::{attempt, attempt_question, question_version},
    words::{read_json, read_word},
};

impl Storage {
    /// The attempt with this id, if there is one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails or holds what cannot be read.
    pub async fn attempt(&self, id: &str) -> Result<Option<StoredAttempt>, StorageError> {
        // One moment for all of it: it may be submitted or forgotten meanwhile.
        let moment = self.begin_read().await?;
        let Some(attempt) = attempt::Entity::find_by_id(id).one(&moment).await? else {
            return Ok(None);
        };
        let rows = rows_of(&moment, id).await?;
        let attempt = read_attempt(&moment, &attempt, &rows).await?;
        moment.commit().await?;
        Ok(Some(attempt))
    }
}

/// The questions of an attempt, in their order.
pub(super) async fn rows_of(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Vec<attempt_question::Model>, StorageError> {
    let rows = attempt_question::Entity::find()
        .filter(attempt_question::Column::AttemptId.eq(id))
        .order_by_asc(attempt_question::Column::Position);
    Ok(rows.all(db).await?)
}

/// An attempt out of its rows and the versions of its questions.
pub(super) async fn read_attempt(
    db: &impl ConnectionTrait,
    attempt: &attempt::Model,
    rows: &[attempt_question::Model],
) -> Result<StoredAttempt, StorageError> {
    let hashes = rows.iter().map(|row| row.version_hash.as_str());
    let versions: BTreeMap<String, String> = question_version::Entity::find()
        .filter(question_version::Column::Hash.is_in(hashes))
        .all(db)
        .await?
        .into_iter()
        .map(|version| (version.hash, version.question))
        .collect();
    attempt_of_rows(attempt, rows, &versions)
}

/// The same with the versions of its questions, by their hash.
pub(crate) fn attempt_of_rows(
    attempt: &attempt::Model,
    rows: &[attempt_question::Model],
    versions: &BTreeMap<String, String>,
) -> Result<StoredAttempt, StorageError> {
    let questions = rows.iter().map(|row| {
        let question = versions.get(&row.version_hash).map_or("", String::as_str);
        read_question(row, question)
    });
    Ok(StoredAttempt {
        account: attempt.account_id.clone(),
        course_id: attempt.course_id.clone(),
        place: [&attempt.course, &attempt.module, &attempt.item].map(Clone::clone),
        item_id: attempt.item_id.clone(),
        title: attempt.title.clone(),
        language: attempt.language.clone(),
        pass: attempt
            .pass_percent
            .and_then(|percent| u8::try_from(percent).ok()),
        feedback: read_word("time of feedback", &attempt.feedback)?,
        started_at: attempt.started_at,
        saved_at: attempt.saved_at,
        submitted_at: attempt.submitted_at,
        score: attempt.score.map(Score::from_ten_thousandths),
        max_score: Score::from_ten_thousandths(attempt.max_score),
        questions: questions.collect::<Result<_, _>>()?,
    })
}

fn read_question(
    row: &attempt_question::Model,
    question: &str,
) -> Result<AttemptQuestion, StorageError> {
    let answer = row.answer.as_deref();
    let judgement = row.self_assessment.as_deref();
    Ok(AttemptQuestion {
        question: read_json("question", question)?,
        option_order: read_json("order of options", &row.option_order)?,
        score: row.score.map(Score::from_ten_thousandths),
        answer: answer.map(|it| read_json("answer", it)).transpose()?,
        hints_shown: usize::try_from(row.hints_shown).unwrap_or_default(),
        judgement: judgement.map(|it| read_word("judgement", it)).transpose()?,
    })
}
