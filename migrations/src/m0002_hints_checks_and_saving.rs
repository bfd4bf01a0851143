//! What an attempt keeps besides its answers: when they were saved, hints asked for, when feedback is shown, and what
//! learners thought of their own open answers. SQLite takes one change of a table at a time.

use sea_orm_migration::{prelude::*, schema::*};

const VERSION_INDEX: &str = "attempt_questions_version";

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let add = |table: TableRef, column: ColumnDef| {
            Table::alter().table(table).add_column(column).to_owned()
        };
        let attempts = || Attempts::Table.into_table_ref();
        let questions = || AttemptQuestions::Table.into_table_ref();
        for change in [
            // `after` or `immediate`.
            add(
                attempts(),
                string_len(Attempts::Feedback, 16)
                    .default("after")
                    .to_owned(),
            ),
            // When answers were last kept while it was open; NULL: never since it began.
            add(attempts(), timestamp_with_time_zone_null(Attempts::SavedAt)),
            add(
                questions(),
                integer(AttemptQuestions::HintsShown).default(0).to_owned(),
            ),
            // `right`, `partly` or `wrong`, in the learner's own judgement.
            add(questions(), text_null(AttemptQuestions::SelfAssessment)),
        ] {
            manager.alter_table(change).await?;
        }
        // A version that is deleted is looked for here.
        manager
            .create_index(
                Index::create()
                    .name(VERSION_INDEX)
                    .table(AttemptQuestions::Table)
                    .col(AttemptQuestions::VersionHash)
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_index(
                Index::drop()
                    .name(VERSION_INDEX)
                    .table(AttemptQuestions::Table)
                    .to_owned(),
            )
            .await?;
        let drop = |table: TableRef, column: DynIden| {
            Table::alter().table(table).drop_column(column).to_owned()
        };
        for change in [
            drop(
                Attempts::Table.into_table_ref(),
                Attempts::Feedback.into_iden(),
            ),
            drop(
                Attempts::Table.into_table_ref(),
                Attempts::SavedAt.into_iden(),
            ),
            drop(
                AttemptQuestions::Table.into_table_ref(),
                AttemptQuestions::HintsShown.into_iden(),
            ),
            drop(
                AttemptQuestions::Table.into_table_ref(),
                AttemptQuestions::SelfAssessment.into_iden(),
            ),
        ] {
            manager.alter_table(change).await?;
        }
        Ok(())
    }
}

#[derive(DeriveIden)]
enum Attempts {
    Table,
    Feedback,
    SavedAt,
}

#[derive(DeriveIden)]
enum AttemptQuestions {
    Table,
    VersionHash,
    HintsShown,
    SelfAssessment,
}
