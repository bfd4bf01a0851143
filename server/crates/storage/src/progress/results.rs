//! What became of an account's attempts.

use quiz::Score;
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Statement,
};
use time::OffsetDateTime;

use crate::{Storage, StorageError, entities::attempt};

/// The attempts at a quiz that an account has submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizResults {
    /// The course's identity.
    pub course_id: String,
    /// The quiz's identity in it.
    pub item_id: String,
    /// How many there are, at least 1.
    pub attempts: u64,
    /// The last one.
    pub last: StoredResult,
    /// The best one by its share of the points; of several, the last.
    pub best: StoredResult,
}

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredResult {
    /// The attempt, which is the account's alone.
    pub attempt: String,
    /// What the quiz was called.
    pub title: String,
    /// In which language it was taken.
    pub language: String,
    /// What was obtained.
    pub score: Score,
    /// What could be obtained.
    pub max_score: Score,
    /// The threshold then, in percent.
    pub pass: Option<u8>,
    /// When it was submitted.
    pub submitted_at: OffsetDateTime,
}

/// Of each quiz the last and the best attempt; one query, however many there are. Shares are counted in ten-thousandths,
/// and a quiz without points has none.
const RESULTS: &str = "\
SELECT id, course_id, item_id, title, language, score, max_score, pass_percent, submitted_at, attempts, newest, best \
FROM (\
SELECT id, course_id, item_id, title, language, score, max_score, pass_percent, submitted_at, \
count(*) OVER (PARTITION BY course_id, item_id) AS attempts, \
row_number() OVER (PARTITION BY course_id, item_id ORDER BY submitted_at DESC, id) AS newest, \
row_number() OVER (PARTITION BY course_id, item_id ORDER BY \
CASE WHEN max_score > 0 THEN score * 10000 / max_score ELSE 0 END DESC, submitted_at DESC, id) AS best \
FROM attempts WHERE account_id = $1 AND submitted_at IS NOT NULL\
) AS ranked WHERE newest = 1 OR best = 1 ORDER BY course_id, item_id";

#[derive(Debug, FromQueryResult)]
struct Row {
    id: String,
    course_id: String,
    item_id: String,
    title: String,
    language: String,
    score: Option<i64>,
    max_score: i64,
    pass_percent: Option<i16>,
    submitted_at: OffsetDateTime,
    attempts: i64,
    newest: i64,
    best: i64,
}

impl Storage {
    /// Of each quiz that an account has submitted: how often, the last and the best result.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn results(&self, account: &str) -> Result<Vec<QuizResults>, StorageError> {
        let backend = self.db().get_database_backend();
        let statement = Statement::from_sql_and_values(backend, RESULTS, [account.into()]);
        let rows = Row::find_by_statement(statement).all(self.db()).await?;
        let mut results: Vec<QuizResults> = Vec::new();
        for row in rows {
            let result = StoredResult {
                attempt: row.id,
                title: row.title,
                language: row.language,
                score: Score::from_ten_thousandths(row.score.unwrap_or_default()),
                max_score: Score::from_ten_thousandths(row.max_score),
                pass: percent(row.pass_percent),
                submitted_at: row.submitted_at,
            };
            let same = results
                .last_mut()
                .filter(|quiz| quiz.course_id == row.course_id && quiz.item_id == row.item_id);
            // A quiz has one row, or two: the last and the best.
            match same {
                Some(quiz) if row.newest == 1 => quiz.last = result,
                Some(quiz) if row.best == 1 => quiz.best = result,
                Some(_) => {}
                None => results.push(QuizResults {
                    course_id: row.course_id,
                    item_id: row.item_id,
                    attempts: u64::try_from(row.attempts).unwrap_or_default(),
                    last: result.clone(),
                    best: result,
                }),
            }
        }
        Ok(results)
    }

    /// What became of an account's attempts at one quiz, the last first; at most `most` of them.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn results_of(
        &self,
        account: &str,
        [course_id, item_id]: [&str; 2],
        most: u64,
    ) -> Result<Vec<StoredResult>, StorageError> {
        use attempt::Column;

        let rows = attempt::Entity::find()
            .filter(Column::AccountId.eq(account))
            .filter(Column::CourseId.eq(course_id))
            .filter(Column::ItemId.eq(item_id))
            .filter(Column::SubmittedAt.is_not_null())
            .order_by_desc(Column::SubmittedAt)
            .order_by_asc(Column::Id)
            .limit(most)
            .all(self.db())
            .await?;
        let results = rows.into_iter().filter_map(|row| {
            Some(StoredResult {
                submitted_at: row.submitted_at?,
                attempt: row.id,
                title: row.title,
                language: row.language,
                score: Score::from_ten_thousandths(row.score.unwrap_or_default()),
                max_score: Score::from_ten_thousandths(row.max_score),
                pass: percent(row.pass_percent),
            })
        });
        Ok(results.collect())
    }
}

fn percent(kept: Option<i16>) -> Option<u8> {
    kept.and_then(|percent| u8::try_from(percent).ok())
}

impl StoredResult {
    /// Whether the threshold was reached, if there was one and something was graded.
    #[must_use]
    pub fn passed(&self) -> Option<bool> {
        let pass = self.pass.filter(|_| self.max_score > Score::ZERO)?;
        Some(self.score.reaches(pass, self.max_score))
    }
}
