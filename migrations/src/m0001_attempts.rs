//! Attempts, the questions they ask, and those questions as they were when they were asked.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// On SQLite too: a start that is cut off leaves nothing half done.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table(QuestionVersions::Table)
                    // SHA-256 of `question`, in hexadecimal: equal questions are stored once.
                    .col(string_len(QuestionVersions::Hash, 64).primary_key())
                    .col(text(QuestionVersions::Question))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table(Attempts::Table)
                    .col(string_len(Attempts::Id, 32).primary_key())
                    .col(text(Attempts::Course))
                    .col(text(Attempts::Module))
                    .col(text(Attempts::Item))
                    .col(text(Attempts::ItemId))
                    .col(text(Attempts::Title))
                    .col(string_len(Attempts::Language, 35))
                    .col(small_integer_null(Attempts::PassPercent))
                    .col(timestamp_with_time_zone(Attempts::StartedAt))
                    .col(timestamp_with_time_zone_null(Attempts::SubmittedAt))
                    // Scores are counted in ten-thousandths of a point.
                    .col(big_integer_null(Attempts::Score))
                    .col(big_integer(Attempts::MaxScore))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table(AttemptQuestions::Table)
                    .col(string_len(AttemptQuestions::AttemptId, 32))
                    .col(integer(AttemptQuestions::Position))
                    .col(text(AttemptQuestions::QuestionId))
                    .col(string_len(AttemptQuestions::VersionHash, 64))
                    .col(text(AttemptQuestions::OptionOrder))
                    .col(text_null(AttemptQuestions::Answer))
                    .col(big_integer_null(AttemptQuestions::Score))
                    .primary_key(
                        Index::create()
                            .col(AttemptQuestions::AttemptId)
                            .col(AttemptQuestions::Position),
                    )
                    .foreign_key(
                        ForeignKey::create()
                            .from(AttemptQuestions::Table, AttemptQuestions::AttemptId)
                            .to(Attempts::Table, Attempts::Id)
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .foreign_key(
                        ForeignKey::create()
                            .from(AttemptQuestions::Table, AttemptQuestions::VersionHash)
                            .to(QuestionVersions::Table, QuestionVersions::Hash)
                            .on_delete(ForeignKeyAction::Restrict),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("attempt_questions_question")
                    .table(AttemptQuestions::Table)
                    .col(AttemptQuestions::AttemptId)
                    .col(AttemptQuestions::QuestionId)
                    .unique()
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let drop = |table| Table::drop().table(table).to_owned();
        manager
            .drop_table(drop(AttemptQuestions::Table.into_table_ref()))
            .await?;
        manager
            .drop_table(drop(Attempts::Table.into_table_ref()))
            .await?;
        manager
            .drop_table(drop(QuestionVersions::Table.into_table_ref()))
            .await
    }
}

#[derive(DeriveIden)]
enum QuestionVersions {
    Table,
    Hash,
    Question,
}

#[derive(DeriveIden)]
enum Attempts {
    Table,
    Id,
    Course,
    Module,
    Item,
    ItemId,
    Title,
    Language,
    PassPercent,
    StartedAt,
    SubmittedAt,
    Score,
    MaxScore,
}

#[derive(DeriveIden)]
enum AttemptQuestions {
    Table,
    AttemptId,
    Position,
    QuestionId,
    VersionHash,
    OptionOrder,
    Answer,
    Score,
}
