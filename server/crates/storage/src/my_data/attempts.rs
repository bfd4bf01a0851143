//! A person's attempts: as a list, then some at a time, since there may be ten thousand.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Query};
use time::OffsetDateTime;

use crate::{
    Storage, StorageError, StoredAttempt,
    attempts::read::attempt_of_rows,
    entities::{attempt, attempt_question, question_version},
};

/// That an attempt was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartedAttempt {
    /// Its id.
    pub id: String,
    /// When it began.
    pub started_at: OffsetDateTime,
}

/// An attempt with its id.
#[derive(Clone, Debug)]
pub struct AttemptOfAccount {
    /// Its id.
    pub id: String,
    /// What is kept of it.
    pub stored: StoredAttempt,
}

impl Storage {
    /// An account's attempts, in the order in which they began.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn attempts_started_by(
        &self,
        account: &str,
    ) -> Result<Vec<StartedAttempt>, StorageError> {
        let rows: Vec<(String, OffsetDateTime)> = attempt::Entity::find()
            .select_only()
            .columns([attempt::Column::Id, attempt::Column::StartedAt])
            .filter(attempt::Column::AccountId.eq(account))
            .order_by_asc(attempt::Column::StartedAt)
            .order_by_asc(attempt::Column::Id)
            .into_tuple()
            .all(self.db())
            .await?;
        let attempts = rows.into_iter();
        Ok(attempts
            .map(|(id, started_at)| StartedAttempt { id, started_at })
            .collect())
    }

    /// Those of these attempts that are (still) this account's, in the order of `ids`. They are read as of one moment,
    /// by three queries however many there are.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails or holds what cannot be read.
    pub async fn attempts_of_account(
        &self,
        account: &str,
        ids: &[&str],
    ) -> Result<Vec<AttemptOfAccount>, StorageError> {
        use attempt_question::Column;

        let moment = self.begin_read().await?;
        let found = attempt::Entity::find()
            .filter(attempt::Column::Id.is_in(ids.iter().copied()))
            .filter(attempt::Column::AccountId.eq(account))
            .all(&moment)
            .await?;
        let mut attempts: BTreeMap<String, attempt::Model> =
            found.into_iter().map(|row| (row.id.clone(), row)).collect();
        let rows = attempt_question::Entity::find()
            .filter(Column::AttemptId.is_in(attempts.keys()))
            .order_by_asc(Column::AttemptId)
            .order_by_asc(Column::Position)
            .all(&moment)
            .await?;
        let asked = Query::select()
            .column(Column::VersionHash)
            .from(attempt_question::Entity)
            .and_where(Column::AttemptId.is_in(attempts.keys()))
            .to_owned();
        let versions = question_version::Entity::find()
            .filter(question_version::Column::Hash.in_subquery(asked))
            .all(&moment)
            .await?;
        moment.commit().await?;
        let versions: BTreeMap<String, String> = versions
            .into_iter()
            .map(|version| (version.hash, version.question))
            .collect();
        let mut questions: BTreeMap<String, Vec<attempt_question::Model>> = BTreeMap::new();
        for row in rows {
            questions
                .entry(row.attempt_id.clone())
                .or_default()
                .push(row);
        }
        let attempts = ids.iter().filter_map(|id| attempts.remove(*id));
        attempts
            .map(|row| {
                let rows = questions.remove(&row.id).unwrap_or_default();
                let stored = attempt_of_rows(&row, &rows, &versions)?;
                Ok(AttemptOfAccount { id: row.id, stored })
            })
            .collect()
    }
}
