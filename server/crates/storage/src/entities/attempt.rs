//! An attempt at a quiz.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) course: String,
    pub(crate) module: String,
    pub(crate) item: String,
    pub(crate) item_id: String,
    pub(crate) title: String,
    pub(crate) language: String,
    pub(crate) pass_percent: Option<i16>,
    pub(crate) started_at: TimeDateTimeWithTimeZone,
    pub(crate) submitted_at: Option<TimeDateTimeWithTimeZone>,
    pub(crate) score: Option<i64>,
    pub(crate) max_score: i64,
    pub(crate) feedback: String,
    pub(crate) saved_at: Option<TimeDateTimeWithTimeZone>,
    pub(crate) account_id: Option<String>,
    pub(crate) course_id: String,
}

impl ActiveModelBehavior for ActiveModel {}
