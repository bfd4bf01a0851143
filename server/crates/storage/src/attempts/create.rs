//! Keeping an attempt that begins.

use std::collections::BTreeMap;

use quiz::{Question, Score};
use sea_orm::{ActiveModelTrait, EntityTrait, Set, sea_query::OnConflict};
use sha2::{Digest, Sha256};

use super::NewAttempt;
use crate::{
    Storage, StorageError,
    entities::{attempt, attempt_question, question_version},
    progress::keep_path,
    words::{write_json, write_word},
};

impl Storage {
    /// Keeps a new attempt, with its questions as they are now.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if it could not be kept; then nothing of it is.
    pub async fn create_attempt(&self, new: &NewAttempt<'_>) -> Result<(), StorageError> {
        let asked = new.questions.iter().map(|asked| asked.question);
        let max_score: Score = asked.map(Question::max_score).sum();
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
            feedback: Set(write_word("time of feedback", &new.feedback)?),
            started_at: Set(new.started_at),
            saved_at: Set(None),
            account_id: Set(new.account.map(str::to_owned)),
            course_id: Set(new.course_id.to_owned()),
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
                hints_shown: Set(0),
                self_assessment: Set(None),
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
            .exec_without_returning(&*transaction)
            .await?;
        attempt.insert(&*transaction).await?;
        attempt_question::Entity::insert_many(questions)
            .exec_without_returning(&*transaction)
            .await?;
        if let (Some(account), Some(path)) = (new.account, new.path) {
            keep_path(&*transaction, account, path).await?;
        }
        Ok(transaction.commit().await?)
    }
}
