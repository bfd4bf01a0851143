//! The database's schema, one file a step. A step is never edited once it has landed.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod m0001_attempts;
mod m0002_hints_checks_and_saving;
mod m0003_accounts;
mod m0004_progress;
mod m0005_item_ids;

/// All steps, in their order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_attempts::Migration),
            Box::new(m0002_hints_checks_and_saving::Migration),
            Box::new(m0003_accounts::Migration),
            Box::new(m0004_progress::Migration),
            Box::new(m0005_item_ids::Migration),
        ]
    }
}
