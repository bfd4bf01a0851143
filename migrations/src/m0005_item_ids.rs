//! An item without an identity of its own is known by its path in its course's folder, and no longer by the path in the
//! content folder: a course that is renamed keeps its learners' progress.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What follows the second slash. An author's own identity holds no slash.
        let position = match manager.get_database_backend() {
            DbBackend::Postgres => "strpos",
            _ => "instr",
        };
        let below = format!("substr(item_id, {})", "courses/".len() + 1);
        for table in ["attempts", "completions", "step_ticks", "course_paths"] {
            let change = format!(
                "UPDATE {table} SET item_id = substr({below}, {position}({below}, '/') + 1) \
                 WHERE item_id LIKE 'courses/%/%'"
            );
            manager.get_connection().execute_unprepared(&change).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Most folders are called like their course; others lose no more than the way from a result to its quiz.
        for table in ["attempts", "completions", "step_ticks", "course_paths"] {
            let change = format!(
                "UPDATE {table} SET item_id = 'courses/' || course_id || '/' || item_id \
                 WHERE item_id LIKE '%/%'"
            );
            manager.get_connection().execute_unprepared(&change).await?;
        }
        Ok(())
    }
}
