//! Changing an attempt in one transaction.

use std::collections::BTreeMap;

use quiz::{Answer, Judgement, Score};
use sea_orm::{
    ActiveModelTrait, EntityTrait, IntoActiveModel, QuerySelect, Set, sea_query::OnConflict,
};
use time::OffsetDateTime;

use super::{
    StoredAttempt,
    read::{read_attempt, rows_of},
};
use crate::{
    Completion, PathChange, Storage, StorageError,
    entities::{attempt, attempt_question},
    progress::{keep_completion, keep_path},
    words::{write_json, write_word},
};

/// What is changed of an attempt. What is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct AttemptChange {
    /// By the position of the question.
    pub questions: BTreeMap<usize, QuestionChange>,
    /// That answers were kept, and when.
    pub saved_at: Option<OffsetDateTime>,
    /// Whose it becomes.
    pub account: Option<String>,
    /// That it is submitted, when, and what it earned.
    pub submitted: Option<(OffsetDateTime, Score)>,
    /// That its owner has done the quiz with it. A visitor's attempt does nothing for anybody.
    pub completion: Option<Completion>,
    /// Where it leaves its owner in the course.
    pub path: Option<PathChange>,
}

/// What is changed of one question. What is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct QuestionChange {
    /// The answer so far, or the last one.
    pub answer: Option<Answer>,
    /// What the answer is worth.
    pub score: Option<Score>,
    /// How many hints were asked for.
    pub hints_shown: Option<usize>,
    /// What the learner thinks of the answer.
    pub judgement: Option<Judgement>,
}

/// Why an attempt was not changed. `E` is the caller's own refusal.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError<E> {
    /// There is no such attempt.
    #[error("there is no such attempt")]
    NotFound,
    /// The caller refused.
    #[error(transparent)]
    Refused(E),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl<E> From<sea_orm::DbErr> for UpdateError<E> {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Storage(error.into())
    }
}

impl Storage {
    /// Changes an attempt: `decide` is given it as it is kept, and what it decides is kept, whole. However many
    /// changes arrive at once, each sees what the one before it left.
    ///
    /// # Errors
    ///
    /// [`UpdateError`]; in each case nothing was changed.
    pub async fn update_attempt<E>(
        &self,
        id: &str,
        decide: impl FnOnce(&StoredAttempt) -> Result<AttemptChange, E>,
    ) -> Result<(), UpdateError<E>> {
        let transaction = self.begin_write().await?;
        // Locked until the transaction ends. (SQLite has no row locks and needs none: one writer is let in at a time.)
        let model = attempt::Entity::find_by_id(id)
            .lock_exclusive()
            .one(&*transaction)
            .await?
            .ok_or(UpdateError::NotFound)?;
        let rows = rows_of(&*transaction, id).await?;
        let stored = read_attempt(&*transaction, &model, &rows).await?;
        let change = decide(&stored).map_err(UpdateError::Refused)?;
        let owner = change.account.clone().or(stored.account);
        let changed = changed_rows(rows, &change.questions)?;
        if !changed.is_empty() {
            use attempt_question::Column;
            // One statement for all of them: the rows are there, and so each insertion is an update.
            attempt_question::Entity::insert_many(changed)
                .on_conflict(
                    OnConflict::columns([Column::AttemptId, Column::Position])
                        .update_columns([
                            Column::Answer,
                            Column::Score,
                            Column::HintsShown,
                            Column::SelfAssessment,
                        ])
                        .to_owned(),
                )
                .exec_without_returning(&*transaction)
                .await?;
        }
        if change.saved_at.is_some() || change.account.is_some() || change.submitted.is_some() {
            let mut model = model.into_active_model();
            if let Some(saved_at) = change.saved_at {
                model.saved_at = Set(Some(saved_at));
            }
            if let Some(account) = change.account {
                model.account_id = Set(Some(account));
            }
            if let Some((submitted_at, score)) = change.submitted {
                model.submitted_at = Set(Some(submitted_at));
                model.score = Set(Some(score.ten_thousandths()));
            }
            model.update(&*transaction).await?;
        }
        if let Some(owner) = &owner {
            if let Some(completion) = &change.completion {
                keep_completion(&*transaction, owner, completion).await?;
            }
            if let Some(path) = &change.path {
                keep_path(&*transaction, owner, path).await?;
            }
        }
        Ok(transaction.commit().await?)
    }
}

/// The rows that something is changed of, as they are to be.
fn changed_rows(
    rows: Vec<attempt_question::Model>,
    changes: &BTreeMap<usize, QuestionChange>,
) -> Result<Vec<attempt_question::ActiveModel>, StorageError> {
    let mut changed = Vec::with_capacity(changes.len());
    for (mut row, position) in rows.into_iter().zip(0..) {
        let Some(change) = changes.get(&position) else {
            continue;
        };
        if let Some(answer) = &change.answer {
            row.answer = Some(write_json("answer", answer)?);
        }
        if let Some(score) = change.score {
            row.score = Some(score.ten_thousandths());
        }
        if let Some(shown) = change.hints_shown {
            row.hints_shown = i32::try_from(shown).unwrap_or(i32::MAX);
        }
        if let Some(judgement) = &change.judgement {
            row.self_assessment = Some(write_word("judgement", judgement)?);
        }
        changed.push(row.into_active_model().reset_all());
    }
    Ok(changed)
}
