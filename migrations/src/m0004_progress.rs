//! What learners have done, and whose attempts are whose. An item is known by its course's identity and its own, which
//! outlive their addresses; its title is kept for when it is gone.

use sea_orm_migration::{prelude::*, schema::*};

const ATTEMPTS_INDEX: &str = "attempts_account";

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [completions(), step_ticks(), course_paths()] {
            manager.create_table(table).await?;
        }
        // SQLite takes a reference with a new column, and not afterwards.
        let of_account = ColumnDef::new(Attempts::AccountId)
            .string_len(32)
            .null()
            .extra("REFERENCES accounts (id) ON DELETE CASCADE")
            .to_owned();
        let of_course = text(Attempts::CourseId).default("").to_owned();
        for column in [of_account, of_course] {
            let change = Table::alter()
                .table(Attempts::Table)
                .add_column(column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        // A course without an identity of its own is known by its slug.
        let slugs = Query::update()
            .table(Attempts::Table)
            .value(Attempts::CourseId, Expr::col(Attempts::Course))
            .to_owned();
        manager.execute(slugs).await?;
        let index = Index::create()
            .name(ATTEMPTS_INDEX)
            .table(Attempts::Table)
            .col(Attempts::AccountId)
            .col(Attempts::CourseId)
            .col(Attempts::ItemId)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name(ATTEMPTS_INDEX)
            .table(Attempts::Table)
            .to_owned();
        manager.drop_index(index).await?;
        for column in [Attempts::CourseId, Attempts::AccountId] {
            let change = Table::alter()
                .table(Attempts::Table)
                .drop_column(column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        for table in [
            CoursePaths::Table.into_table_ref(),
            StepTicks::Table.into_table_ref(),
            Completions::Table.into_table_ref(),
        ] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        Ok(())
    }
}

fn completions() -> TableCreateStatement {
    Table::create()
        .table(Completions::Table)
        .col(string_len(Completions::AccountId, 32))
        .col(text(Completions::CourseId))
        .col(text(Completions::ItemId))
        // `lesson`, `activity` or `quiz`.
        .col(string_len(Completions::Kind, 16))
        .col(text(Completions::Title))
        .col(string_len(Completions::Language, 35))
        .col(timestamp_with_time_zone(Completions::DoneAt))
        .primary_key(
            Index::create()
                .col(Completions::AccountId)
                .col(Completions::CourseId)
                .col(Completions::ItemId),
        )
        .foreign_key(&mut of_account(Completions::Table, Completions::AccountId))
        .to_owned()
}

fn step_ticks() -> TableCreateStatement {
    Table::create()
        .table(StepTicks::Table)
        .col(string_len(StepTicks::AccountId, 32))
        .col(text(StepTicks::CourseId))
        .col(text(StepTicks::ItemId))
        // A JSON list of the steps that are ticked.
        .col(text(StepTicks::Steps))
        .col(timestamp_with_time_zone(StepTicks::ChangedAt))
        .primary_key(
            Index::create()
                .col(StepTicks::AccountId)
                .col(StepTicks::CourseId)
                .col(StepTicks::ItemId),
        )
        .foreign_key(&mut of_account(StepTicks::Table, StepTicks::AccountId))
        .to_owned()
}

fn course_paths() -> TableCreateStatement {
    Table::create()
        .table(CoursePaths::Table)
        .col(string_len(CoursePaths::AccountId, 32))
        .col(text(CoursePaths::CourseId))
        .col(text(CoursePaths::Title))
        .col(timestamp_with_time_zone(CoursePaths::StartedAt))
        // Where the learner stopped: the item, and the heading in it.
        .col(text(CoursePaths::ItemId))
        .col(text_null(CoursePaths::Heading))
        .col(timestamp_with_time_zone(CoursePaths::VisitedAt))
        .primary_key(
            Index::create()
                .col(CoursePaths::AccountId)
                .col(CoursePaths::CourseId),
        )
        .foreign_key(&mut of_account(CoursePaths::Table, CoursePaths::AccountId))
        .to_owned()
}

/// The account that a row belongs to, and goes with.
fn of_account(
    table: impl IntoIden + Copy + 'static,
    column: impl IntoIden + Copy + 'static,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(Accounts::Table, Accounts::Id)
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned()
}

#[derive(Clone, Copy, DeriveIden)]
enum Accounts {
    Table,
    Id,
}

#[derive(Clone, Copy, DeriveIden)]
enum Attempts {
    Table,
    Course,
    ItemId,
    AccountId,
    CourseId,
}

#[derive(Clone, Copy, DeriveIden)]
enum Completions {
    Table,
    AccountId,
    CourseId,
    ItemId,
    Kind,
    Title,
    Language,
    DoneAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum StepTicks {
    Table,
    AccountId,
    CourseId,
    ItemId,
    Steps,
    ChangedAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum CoursePaths {
    Table,
    AccountId,
    CourseId,
    Title,
    StartedAt,
    ItemId,
    Heading,
    VisitedAt,
}
