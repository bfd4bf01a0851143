//! Something that a learner has done.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "completions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) account_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) course_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) item_id: String,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) language: String,
    pub(crate) done_at: TimeDateTimeWithTimeZone,
}

impl ActiveModelBehavior for ActiveModel {}
